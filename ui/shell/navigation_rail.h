// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <array>

class RailButton;

/// The numbers are stored.
enum class PageId : quint8 { Services = 0, Orders = 1, Balance = 2, Settings = 3, Record = 4 };
inline constexpr std::size_t pageCount = 5;

/// The rail at the left: one button a page, Settings at the bottom.
class NavigationRail final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NavigationRail)

public:
    explicit NavigationRail(Theme& theme, QWidget* parent = nullptr);

    void setCurrent(PageId page);
    /// Orders that need attention; no badge at 0.
    void setAttention(int orders);
    /// "Ctrl+1", for the tooltips.
    void setShortcut(PageId page, const QString& shortcut);

Q_SIGNALS:
    void pageRequested(PageId page);

private:
    [[nodiscard]] RailButton& button(PageId page) const { return *m_buttons.at(static_cast<std::size_t>(page)); }

    std::array<RailButton*, pageCount> m_buttons{};
};
