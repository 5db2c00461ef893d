// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/program_mark.h"

#include <QPainter>

ProgramMark::ProgramMark(Theme& theme, int size, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme) {
    setFixedSize(size, size);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void ProgramMark::paintEvent(QPaintEvent* /*event*/) {
    const auto& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(width() / 22.0, height() / 22.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawRoundedRect(QRectF(0, 0, 22, 22), 5, 5);
    painter.setPen(QPen(tokens.onAccent, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(5.6, 5.6, 10.8, 10.8), 1, 1);
    for (const qreal y : {8.3, 11.0, 13.7})
        painter.drawLine(QPointF(7.4, y), QPointF(14.6, y));
}
