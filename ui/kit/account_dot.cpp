// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/account_dot.h"

#include "ui/theme/account_colors.h"

#include <QPainter>

AccountDot::AccountDot(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme) {
    setFixedSize(Size::icon, Size::icon);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void AccountDot::setColor(AccountColor color) {
    m_color = color;
    setToolTip(accountColorName(color));
    update();
}

void AccountDot::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintAccountDot(painter, rect(), m_theme, m_color);
}
