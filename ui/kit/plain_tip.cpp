// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/plain_tip.h"

#include <QTextDocument>

namespace {

constexpr qsizetype longest = 2'000;
constexpr qsizetype mostLines = 40;
constexpr qsizetype longestInOneLine = 200; ///< a tooltip breaks only what it reads as markup into lines

// A word that has no end is broken, as nothing else keeps the tooltip on the screen.
QString withBreaks(const QString& text) {
    constexpr int longestWord = 60;
    QString broken;
    int length = 0;
    for (const QChar letter : text) {
        length = letter.isSpace() ? 0 : length + 1;
        if (length > longestWord && !letter.isLowSurrogate() && !letter.isMark()) {
            broken += QChar(0x200B);
            length = 1;
        }
        broken += letter;
    }
    return broken;
}

// Where the line behind so many ends; -1 where there are no more.
qsizetype endOfLines(const QString& text) {
    qsizetype end = -1;
    for (qsizetype line = 0; line < mostLines; ++line) {
        end = text.indexOf(u'\n', end + 1);
        if (end < 0)
            return -1;
    }
    return end;
}

} // namespace

QString plainTip(const QString& text) {
    QString tip = text.left(longest);
    if (const qsizetype end = endOfLines(tip); end >= 0)
        tip.truncate(end);
    if (tip.size() < text.size()) {
        if (tip.endsWith(QChar::LineFeed) || (!tip.isEmpty() && tip.back().isHighSurrogate()))
            tip.chop(1);
        tip += u'…';
    }
    // Escaping alone would show "&amp;" wherever nothing else looks like markup.
    return tip.size() > longestInOneLine || Qt::mightBeRichText(tip) ? Qt::convertFromPlainText(withBreaks(tip)) : tip;
}
