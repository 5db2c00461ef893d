// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/line_of_text.h"

#include <QFontMetrics>
#include <QPainter>

void drawLine(QPainter& painter, const QRect& area, Qt::Alignment alignment, const QString& text, const QFont& body) {
    const auto metrics = painter.fontMetrics();
    // Each of these shapes the text anew, which is most of a table's painting: no more of them than it takes.
    auto shown = text;
    int left = area.left();
    if (alignment & (Qt::AlignRight | Qt::AlignHCenter)) {
        int width = metrics.horizontalAdvance(shown);
        if (width >= area.width()) {
            shown = metrics.elidedText(text, Qt::ElideRight, area.width());
            width = metrics.horizontalAdvance(shown);
        }
        left += alignment.testFlag(Qt::AlignRight) ? area.width() - width : (area.width() - width) / 2;
    } else {
        shown = metrics.elidedText(text, Qt::ElideRight, area.width());
    }
    const QFontMetrics line(body);
    painter.drawText(left, area.top() + (area.height() - line.height()) / 2 + line.ascent(), shown);
}
