// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet_text.h"

namespace {

bool isLineOrTab(QChar c) {
    return c == u'\t' || c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

bool isUnwritable(QChar c) {
    return (c.unicode() < 0x20 && !isLineOrTab(c)) || c == QChar(0x7f) || c == QChar(0xfffe) || c == QChar(0xffff);
}

// The last four are those of wide letters, which some programs read as the narrow ones.
constexpr QStringView signs = u"=+-@\uff1d\uff0b\uff0d\uff20";
constexpr QStringView separators = u",;\t\r\n";

// Apostrophes of the text's own are not to be taken for ours: what stands behind them counts.
qsizetype behindApostrophes(const QString& text, qsizetype at) {
    while (at < text.size() && text.at(at) == u'\'')
        ++at;
    return at;
}

// Where a reader that separates otherwise than the file would find the start of a formula: behind a separator within
// the text, but for a number.
bool startsFormulaWithin(const QString& text, qsizetype at) {
    if (at == 0 || !separators.contains(text.at(at - 1)))
        return false;
    const qsizetype sign = behindApostrophes(text, at);
    if (sign == text.size() || !signs.contains(text.at(sign)))
        return false;
    qsizetype end = sign + 1;
    while (end < text.size() && (text.at(end).isDigit() || text.at(end) == u'.'))
        ++end;
    const bool isNumber = end > sign + 1 && (end == text.size() || separators.contains(text.at(end)));
    return !isNumber || (text.at(sign) != u'+' && text.at(sign) != u'-');
}

} // namespace

QString withFormulaMarks(const QString& text) {
    QString marked = text;
    for (qsizetype at = marked.size() - 1; at > 0; --at) {
        if (startsFormulaWithin(marked, at))
            marked.insert(at, u'\'');
    }
    return withFormulaMark(marked);
}

QString withoutFormulaMarks(const QString& text) {
    QString bare = withoutFormulaMark(text);
    for (qsizetype at = bare.size() - 2; at > 0; --at) {
        if (bare.at(at) == u'\'' && separators.contains(bare.at(at - 1)) &&
            startsFormulaWithin(QString(bare).remove(at, 1), at))
            bare.remove(at, 1);
    }
    return bare;
}

QString withFormulaMark(const QString& text) {
    const qsizetype first = behindApostrophes(text, 0);
    const bool dangerous =
        first < text.size() && (signs.contains(text.at(first)) || QStringView(u"\t\r\n").contains(text.at(first)));
    return dangerous ? u'\'' + text : text;
}

QString withoutFormulaMark(const QString& text) {
    return text.size() > 1 && text.front() == u'\'' && withFormulaMark(text.sliced(1)) != text.sliced(1)
               ? text.sliced(1)
               : text;
}

QString inOneLine(const QString& text) {
    QString line = text;
    line.replace(QStringLiteral("\r\n"), QStringLiteral(" "));
    for (QChar& c : line) {
        if (isLineOrTab(c))
            c = u' ';
    }
    return line;
}

QString withoutControls(const QString& text) {
    QString clean = text;
    for (qsizetype at = 0; at < clean.size(); ++at) {
        const QChar c = clean.at(at);
        if (c.isHighSurrogate() && at + 1 < clean.size() && clean.at(at + 1).isLowSurrogate())
            ++at;
        else if (isUnwritable(c) || c.isSurrogate())
            clean[at] = QChar::ReplacementCharacter;
    }
    return clean;
}
