// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_condition.h"

#include "core/catalog_filter.h"
#include "core/text_fold.h"

#include <algorithm>

namespace {

using Kind = CatalogTerm::Kind;

bool asksGone(const CatalogTerm& term) {
    return term.kind == Kind::Gone || std::any_of(term.parts.begin(), term.parts.end(), asksGone);
}

bool isRegional(char32_t c) {
    return c >= 0x1f1e6 && c <= 0x1f1ff;
}

} // namespace

CatalogTerm joinedTerms(CatalogTerm::Kind kind, std::vector<CatalogTerm>&& parts) {
    if (parts.size() == 1)
        return std::move(parts.front());
    CatalogTerm term;
    term.kind = kind;
    term.parts = std::move(parts);
    return term;
}

CatalogTerm wordTerm(QByteArray&& word) {
    CatalogTerm term;
    term.kind = Kind::Word;
    term.words.push_back(std::move(word));
    return term;
}

CatalogConditionPtr catalogCondition(CatalogTerm&& root, const QString& typed) {
    auto condition = std::make_shared<CatalogCondition>();
    const auto isWord = [](const CatalogTerm& term) { return term.kind == Kind::Word; };
    condition->wordsAlone =
        isWord(root) || (root.kind == Kind::All && std::all_of(root.parts.begin(), root.parts.end(), isWord));
    condition->asksGone = asksGone(root);
    condition->typed = typed;
    condition->root = std::move(root);
    return condition;
}

CatalogConditionPtr catalogWordsCondition(const QString& text) {
    std::vector<CatalogTerm> parts;
    for (QByteArray& word : catalogWords(text))
        parts.push_back(wordTerm(std::move(word)));
    return catalogCondition(joinedTerms(Kind::All, std::move(parts)), text.trimmed());
}

std::vector<QByteArray> catalogWords(QStringView text) {
    std::vector<QByteArray> words;
    QString word;
    const auto take = [&] {
        if (!word.isEmpty())
            words.push_back(word.toUtf8());
        word.clear();
    };
    char32_t last = U' ';
    bool pair = false;
    for (const char32_t c : QString::fromUtf8(foldedText(text)).toUcs4()) {
        // Each emoji is a word; two regional letters are one, a flag.
        pair = isRegional(c) && isRegional(last) && !pair;
        if (c == U' ' || ((TextFolder::isEmoji(c) || TextFolder::isEmoji(last)) && !pair))
            take();
        if (c != U' ')
            word += QString::fromUcs4(&c, 1);
        last = c;
    }
    take();
    return words;
}
