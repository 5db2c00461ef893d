// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/line_of_text.h"

#include "ui/kit/sides.h"

#include <QFontMetrics>
#include <QPainter>

namespace {

// A word in brackets at the end tells a name from others ("HeySMM (2)"): it stays while it takes no more than half.
QString shortened(const QString& text, const QFontMetrics& metrics, int width, Qt::TextElideMode elide) {
    if (elide != Qt::ElideRight)
        return metrics.elidedText(text, elide, width);
    const qsizetype bracket = text.endsWith(u')') ? text.lastIndexOf(QLatin1String(" (")) : -1;
    if (bracket <= 0 || text.indexOf(u' ', bracket + 1) > 0)
        return metrics.elidedText(text, Qt::ElideRight, width);
    const QString tail = text.mid(bracket);
    const int tailWidth = metrics.horizontalAdvance(tail);
    if (2 * tailWidth > width || metrics.horizontalAdvance(text) <= width)
        return metrics.elidedText(text, Qt::ElideRight, width);
    return metrics.elidedText(text.left(bracket), Qt::ElideRight, width - tailWidth) + tail;
}

} // namespace

void drawLine(QPainter& painter, const QRect& area, Qt::Alignment alignment, const QString& text, const QFont& body,
              Qt::TextElideMode elide) {
    const auto metrics = painter.fontMetrics();
    const Qt::LayoutDirection around = painter.layoutDirection();
    alignment = QStyle::visualAlignment(around, alignment);
    // Each of these shapes the text anew, which is most of a table's painting: no more of them than it takes.
    auto shown = text;
    int left = area.left();
    if (alignment & (Qt::AlignRight | Qt::AlignHCenter)) {
        int width = metrics.horizontalAdvance(shown);
        if (width >= area.width()) {
            shown = shortened(text, metrics, area.width(), elide);
            width = metrics.horizontalAdvance(shown);
        }
        left += alignment.testFlag(Qt::AlignRight) ? area.width() - width : (area.width() - width) / 2;
    } else {
        shown = shortened(text, metrics, area.width(), elide);
    }
    const QFontMetrics line(body);
    const int base = area.top() + (area.height() - line.height()) / 2 + line.ascent();
    if (around != Qt::RightToLeft)
        return painter.drawText(left, base, shown);
    painter.setLayoutDirection(textDirection(text, around));
    painter.drawText(left, base, shown);
    painter.setLayoutDirection(around);
}
