// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QFont;
class QPainter;

/// Draws one line in the painter's font, shortened where it does not fit. `body` gives the baseline, so that figures,
/// words and words with a borrowed glyph (an emoji) stand on one line in a row. alignment: left, right or centre.
/// elide: where it is shortened.
void drawLine(QPainter& painter, const QRect& area, Qt::Alignment alignment, const QString& text, const QFont& body,
              Qt::TextElideMode elide = Qt::ElideRight);
