// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <array>

class ActionRegistry;
class RailButton;

/// The numbers are stored.
enum class PageId : quint8 { Services = 0, Orders = 1, Balance = 2, Settings = 3, Record = 4 };
inline constexpr std::size_t pageCount = 5;
/// As they stand on the rail, whatever their numbers.
inline constexpr std::array<PageId, pageCount> pagesInOrder = {PageId::Services, PageId::Orders, PageId::Balance,
                                                               PageId::Record, PageId::Settings};
/// The id of the action that shows the page.
[[nodiscard]] QLatin1StringView showAction(PageId page);

/// The rail at the left: one button a page, Settings at the bottom.
class NavigationRail final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NavigationRail)

public:
    explicit NavigationRail(Theme& theme, QWidget* parent = nullptr);

    void setCurrent(PageId page);
    /// Orders that need attention; no badge at 0.
    void setAttention(int orders);
    /// Tooltips say the keys of the pages' actions. Must outlive the rail.
    void setActions(ActionRegistry& actions);

Q_SIGNALS:
    void pageRequested(PageId page);

private:
    [[nodiscard]] RailButton& button(PageId page) const { return *m_buttons.at(static_cast<std::size_t>(page)); }

    std::array<RailButton*, pageCount> m_buttons{};
};
