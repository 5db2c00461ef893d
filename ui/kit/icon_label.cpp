// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icon_label.h"

#include <QPainter>

IconLabel::IconLabel(Theme& theme, const QString& iconName, Theme::Ink ink, int size, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_iconName(iconName)
    , m_ink(ink) {
    setFixedSize(size, size);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void IconLabel::setIcon(const QString& iconName, Theme::Ink ink) {
    m_iconName = iconName;
    m_ink = ink;
    update();
}

void IconLabel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_theme.pixmap(m_iconName, m_ink, width(), devicePixelRatioF()));
}
