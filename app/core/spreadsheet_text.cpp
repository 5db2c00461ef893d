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

// Where a reader that separates otherwise than the file would find the start of a formula: behind a separator within
// the text, but for a number.
bool startsFormulaWithin(const QString& text, qsizetype at) {
    if (at == 0 || !signs.contains(text.at(at)) || !separators.contains(text.at(at - 1)))
        return false;
    qsizetype end = at + 1;
    while (end < text.size() && (text.at(end).isDigit() || text.at(end) == u'.'))
        ++end;
    const bool isNumber = end > at + 1 && (end == text.size() || separators.contains(text.at(end)));
    return !isNumber || (text.at(at) != u'+' && text.at(at) != u'-');
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
    const bool dangerous =
        !text.isEmpty() && (signs.contains(text.front()) || QStringView(u"\t\r\n").contains(text.front()));
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
