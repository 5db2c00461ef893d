// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_query.h"

#include <algorithm>

namespace {

constexpr QChar dotlessI(0x0131);

// One letter for each, so that a place in the folded text is the same place in the text.
QString folded(const QString& text) {
    QString plain = text;
    for (QChar& letter : plain) {
        const QString parts = letter.decomposition();
        if (letter.decompositionTag() == QChar::Canonical && !parts.isEmpty() && parts.at(0).isLetter())
            letter = parts.at(0);
        letter = letter == dotlessI ? QChar(u'i') : letter.toCaseFolded();
    }
    return plain;
}

} // namespace

SettingsQuery::SettingsQuery(const QString& typed)
    : m_words(folded(typed).simplified().split(u' ', Qt::SkipEmptyParts)) {}

bool SettingsQuery::isIn(const QString& text) const {
    const QString within = folded(text);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&within](const QString& word) { return within.contains(word); });
}

QList<TextSpan> SettingsQuery::marksIn(const QString& text) const {
    const QString within = folded(text);
    QList<bool> marked(within.size(), false);
    for (const QString& word : m_words) {
        for (qsizetype at = within.indexOf(word); at >= 0; at = within.indexOf(word, at + 1))
            std::fill_n(marked.begin() + at, word.size(), true);
    }
    QList<TextSpan> spans;
    for (int at = 0; at < marked.size(); ++at) {
        if (!marked.at(at))
            continue;
        if (at == 0 || !marked.at(at - 1))
            spans.append({at, 0});
        ++spans.last().length;
    }
    return spans;
}
