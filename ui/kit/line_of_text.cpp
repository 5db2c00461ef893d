// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/line_of_text.h"

#include <QFontMetrics>
#include <QPainter>

namespace {

// A word in brackets at the end tells a name from others ("HeySMM (2)"): it stays while it takes no more than half.
QString shortened(const QString& text, const QFontMetrics& metrics, int width) {
    const qsizetype bracket = text.lastIndexOf(QLatin1String(" ("));
    const QString tail = bracket > 0 && text.endsWith(u')') ? text.mid(bracket) : QString();
    const int tailWidth = metrics.horizontalAdvance(tail);
    if (tail.isEmpty() || tail.indexOf(u' ', 1) > 0 || metrics.horizontalAdvance(text) <= width ||
        2 * tailWidth > width)
        return metrics.elidedText(text, Qt::ElideRight, width);
    return metrics.elidedText(text.left(bracket), Qt::ElideRight, width - tailWidth) + tail;
}

} // namespace

void drawLine(QPainter& painter, const QRect& area, Qt::Alignment alignment, const QString& text, const QFont& body) {
    const auto metrics = painter.fontMetrics();
    const auto shown = shortened(text, metrics, area.width());
    const int width = metrics.horizontalAdvance(shown);
    int left = area.left();
    if (alignment.testFlag(Qt::AlignRight))
        left = area.right() + 1 - width;
    else if (alignment.testFlag(Qt::AlignHCenter))
        left = area.left() + (area.width() - width) / 2;
    const QFontMetrics line(body);
    painter.drawText(left, area.top() + (area.height() - line.height()) / 2 + line.ascent(), shown);
}
