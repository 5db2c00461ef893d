// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sides.h"

#include <algorithm>

QRect sided(const QPainter& painter, const QRect& whole, const QRect& part) {
    // Painted on a picture, it has no direction.
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    return QStyle::visualRect(mirrored ? Qt::RightToLeft : Qt::LeftToRight, whole, part);
}

Qt::LayoutDirection textDirection(const QString& text, Qt::LayoutDirection around) {
    if (around != Qt::RightToLeft)
        return around;
    const bool any = std::any_of(text.begin(), text.end(), [](QChar letter) {
        return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
    });
    return any ? Qt::RightToLeft : Qt::LeftToRight;
}
