// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet_text.h"

#include <algorithm>

namespace {

bool isLineOrTab(QChar c) {
    return c == u'\t' || c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

bool isUnwritable(QChar c) {
    return (c.unicode() < 0x20 && !isLineOrTab(c)) || c == QChar(0x7f) || c == QChar(0xfffe) || c == QChar(0xffff);
}

} // namespace

QString withFormulaMark(const QString& text) {
    // The last four are those of wide letters, which some programs read as the narrow ones.
    static constexpr QStringView starts = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
    // An apostrophe that is the text's own is not to be taken for ours.
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'\''; });
    return first != text.end() && starts.contains(*first) ? u'\'' + text : text;
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
