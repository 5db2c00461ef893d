// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_engine.h"

#include "core/catalog_arrange.h"
#include "core/catalog_rows.h"
#include "core/catalog_sieve.h"
#include "core/text_fold.h"

#include <algorithm>

namespace {

using Rows = CatalogRows::Rows;
using Words = std::vector<QByteArray>;
using Kind = CatalogTerm::Kind;

/// Rows that a text of words alone let through, facets or not.
struct WordRows final {
    Words words;
    std::shared_ptr<const Rows> rows;
};

Words wordsOf(const CatalogTerm& root) {
    if (root.kind == Kind::Word)
        return root.words;
    Words words;
    for (const CatalogTerm& part : root.parts)
        words.push_back(part.words.front());
    return words;
}

// Every row that has all of `words` has all of `before`, too.
bool narrows(const Words& before, const Words& words) {
    return std::all_of(before.begin(), before.end(), [&](const QByteArray& old) {
        return std::any_of(words.begin(), words.end(), [&](const QByteArray& word) { return word.contains(old); });
    });
}

std::shared_ptr<const Rows> rowsOf(const CatalogRows& finder, const CatalogTerm& root, const Words& words,
                                   const WordRows* before) {
    if (before == nullptr)
        return std::make_shared<const Rows>(finder.matching(root, nullptr));
    CatalogTerm added;
    for (const QByteArray& word : words) {
        if (std::find(before->words.begin(), before->words.end(), word) != before->words.end())
            continue;
        CatalogTerm term;
        term.kind = Kind::Word;
        term.words.push_back(word);
        added.parts.push_back(std::move(term));
    }
    return added.parts.empty() ? before->rows
                               : std::make_shared<const Rows>(finder.matching(added, before->rows.get()));
}

// Of several accounts each one's, in their order.
void putIdFirst(std::vector<int>& rows, const Catalog& catalog, const QString& id) {
    if (catalog.accounts().empty())
        return putRowFirst(rows, catalog.find(id));
    for (auto account = catalog.accounts().crbegin(); account != catalog.accounts().crend(); ++account)
        putRowFirst(rows, catalog.find(Catalog::keyOf(account->id, id)));
}

// before: what a text that this one narrows let through; may be null. `looked` becomes what the text let through where
// it is of words alone and not empty.
CatalogMatches answer(const Catalog& catalog, const CatalogQuery& query, const CatalogCondition& condition,
                      const CatalogContext& context, const WordRows* before, WordRows* looked) {
    const CatalogColumns& columns = catalog.columns();
    const std::vector<quint8> favourites = CatalogRows::favouriteMarks(columns, context.favourites);
    CatalogMatches matches;
    CatalogSieve sieve(columns, query, condition.asksGone, context, favourites, matches);
    Words words = condition.wordsAlone ? wordsOf(condition.root) : Words();
    if (condition.wordsAlone && words.empty()) {
        sieve.takeAll();
    } else {
        const CatalogRows finder(columns, context, favourites);
        const auto rows = condition.wordsAlone ? rowsOf(finder, condition.root, words, before)
                                               : std::make_shared<const Rows>(finder.matching(condition.root, nullptr));
        sieve.take(*rows);
        if (condition.wordsAlone && looked != nullptr)
            *looked = {std::move(words), rows};
    }
    arrangeCatalogRows(matches.rows, columns, query, favourites, context);
    if (!condition.typed.isEmpty())
        putIdFirst(matches.rows, catalog, condition.typed);
    matches.lowest = lowestRates(matches.rows, columns);
    return matches;
}

} // namespace

struct CatalogEngine::Memory final {
    std::weak_ptr<const Catalog> catalog; ///< an old one is not kept alive for this
    WordRows looked;
};

CatalogMatches CatalogEngine::filter(const CatalogPtr& catalog, const CatalogQuery& query,
                                     const CatalogConditionPtr& condition, const CatalogContext& context) {
    std::shared_ptr<const Memory> memory;
    {
        const std::lock_guard lock(m_mutex);
        memory = m_memory;
    }
    const bool narrowed = memory && memory->catalog.lock() == catalog && condition->wordsAlone &&
                          narrows(memory->looked.words, wordsOf(condition->root));
    m_narrowed = narrowed;
    auto next = std::make_shared<Memory>();
    CatalogMatches matches =
        answer(*catalog, query, *condition, context, narrowed ? &memory->looked : nullptr, &next->looked);
    if (next->looked.rows) {
        next->catalog = catalog;
        const std::lock_guard lock(m_mutex);
        m_memory = std::move(next);
    }
    return matches;
}

CatalogMatches filterCatalog(const Catalog& catalog, const CatalogQuery& query, const CatalogContext& context) {
    const auto parsed = parseCatalogText(query.text);
    const CatalogConditionPtr condition = parsed ? parsed.value() : catalogWordsCondition(query.text);
    return answer(catalog, query, *condition, context, nullptr, nullptr);
}

QByteArray foldedText(QStringView text) {
    const QByteArray utf8 = text.toUtf8();
    ByteArena folded;
    TextFolder().append(folded, {utf8.constData(), static_cast<std::size_t>(utf8.size())});
    return {folded.view().data(), static_cast<qsizetype>(folded.size())};
}
