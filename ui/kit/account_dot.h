// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

/// An account's dot beside its name; an ornament, so screen readers pass it by. Its tooltip names the colour.
class AccountDot final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountDot)

public:
    explicit AccountDot(Theme& theme, QWidget* parent = nullptr);

    void setColor(AccountColor color);
    [[nodiscard]] AccountColor color() const { return m_color; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    AccountColor m_color = AccountColor::Blue;
};
