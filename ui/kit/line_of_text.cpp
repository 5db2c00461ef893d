// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/line_of_text.h"

#include <QFontMetrics>
#include <QPainter>

void drawLine(QPainter& painter, const QRect& area, Qt::Alignment alignment, const QString& text, const QFont& body) {
    const auto metrics = painter.fontMetrics();
    const auto shown = metrics.elidedText(text, Qt::ElideRight, area.width());
    const int width = metrics.horizontalAdvance(shown);
    int left = area.left();
    if (alignment.testFlag(Qt::AlignRight))
        left = area.right() + 1 - width;
    else if (alignment.testFlag(Qt::AlignHCenter))
        left = area.left() + (area.width() - width) / 2;
    const QFontMetrics line(body);
    painter.drawText(left, area.top() + (area.height() - line.height()) / 2 + line.ascent(), shown);
}
