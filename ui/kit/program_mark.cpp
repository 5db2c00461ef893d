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
    // As resources/icons/orderdeck-small.svg, on the grid of the size it has in the header: a deck of orders.
    const auto fill = [&painter](const QRectF& rect, qreal radius, const QColor& color) {
        painter.setBrush(color);
        painter.drawRoundedRect(rect, radius, radius);
    };
    fill({0, 0, 22, 22}, 5, tokens.accent);
    painter.setOpacity(0.6);
    fill({6, 3, 10, 2}, 1, tokens.onAccent);
    painter.setOpacity(1);
    fill({3, 7, 16, 12}, 2, tokens.onAccent);
    fill({6, 10, 10, 2}, 1, tokens.accent);
    fill({6, 14, 6, 2}, 1, tokens.accent);
}
