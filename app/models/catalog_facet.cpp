// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog_facet.h"

#include <algorithm>

namespace {

using Kind = CatalogFacet::Kind;

// The flag of a facet that is one.
bool CatalogQuery::*flagOf(Kind kind) {
    switch (kind) {
    case Kind::Favourites:
        return &CatalogQuery::favouritesOnly;
    case Kind::Refill:
        return &CatalogQuery::refillOnly;
    case Kind::Cancel:
        return &CatalogQuery::cancelOnly;
    case Kind::DripFeed:
        return &CatalogQuery::dripFeedOnly;
    default:
        return nullptr;
    }
}

// The list that a facet's words stand in.
QStringList CatalogQuery::*listOf(Kind kind) {
    if (kind == Kind::Category || kind == Kind::Platform)
        return &CatalogQuery::categories;
    if (kind == Kind::Account)
        return &CatalogQuery::accounts;
    return kind == Kind::Type ? &CatalogQuery::types : nullptr;
}

QStringList wordsOf(const CatalogFacet& facet, const QStringList& categories) {
    return facet.kind == Kind::Platform ? categories : QStringList(facet.value);
}

void clearSection(CatalogQuery& query, Kind kind) {
    switch (kind) {
    case Kind::All:
    case Kind::Favourites:
    case Kind::Platform:
    case Kind::Category:
        query.categories.clear();
        query.favouritesOnly = false;
        return;
    case Kind::Refill:
    case Kind::Cancel:
    case Kind::DripFeed:
        query.refillOnly = query.cancelOnly = query.dripFeedOnly = false;
        return;
    case Kind::Type:
        query.types.clear();
        return;
    case Kind::Account:
        query.accounts.clear();
        return;
    case Kind::Change:
        query.changes = 0;
        return;
    case Kind::Saved:
    case Kind::SaveThis:
    case Kind::Section:
        return;
    }
}

void set(CatalogQuery& query, const CatalogFacet& facet, const QStringList& categories, bool chosen) {
    if (const auto flag = flagOf(facet.kind))
        query.*flag = chosen;
    if (const auto list = listOf(facet.kind)) {
        for (const QString& word : wordsOf(facet, categories)) {
            (query.*list).removeAll(word);
            if (chosen)
                (query.*list).append(word);
        }
    }
    if (facet.kind == Kind::Change) {
        const unsigned bit = setOf(facet.change);
        query.changes = static_cast<ServiceChangeSet>(chosen ? query.changes | bit : query.changes & ~bit);
    }
}

} // namespace

CatalogQuery chosenAlone(CatalogQuery query, const CatalogFacet& facet, const QStringList& categories) {
    const CatalogQuery before = query;
    clearSection(query, facet.kind);
    set(query, facet, categories, true);
    // The order in which they were chosen says nothing.
    const bool already = chosenState(before, facet, categories) == Qt::Checked &&
                         before.categories.size() == query.categories.size() &&
                         before.types.size() == query.types.size() && before.accounts.size() == query.accounts.size();
    CatalogQuery same = before;
    same.categories = query.categories;
    same.types = query.types;
    same.accounts = query.accounts;
    if (already && same == query)
        clearSection(query, facet.kind);
    return query;
}

CatalogQuery toggledFacet(CatalogQuery query, const CatalogFacet& facet, const QStringList& categories) {
    if (facet.kind == Kind::All)
        clearSection(query, facet.kind);
    else
        set(query, facet, categories, chosenState(query, facet, categories) != Qt::Checked);
    return query;
}

Qt::CheckState chosenState(const CatalogQuery& query, const CatalogFacet& facet, const QStringList& categories) {
    const auto state = [](bool chosen) { return chosen ? Qt::Checked : Qt::Unchecked; };
    if (facet.kind == Kind::All)
        return state(query.categories.isEmpty() && !query.favouritesOnly);
    if (facet.kind == Kind::Change)
        return state((query.changes & setOf(facet.change)) != 0);
    if (const auto flag = flagOf(facet.kind))
        return state(query.*flag);
    if (const auto list = listOf(facet.kind)) {
        const QStringList words = wordsOf(facet, categories);
        const auto chosen = std::count_if(words.begin(), words.end(),
                                          [&](const QString& word) { return (query.*list).contains(word); });
        return chosen > 0 && chosen < words.size() ? Qt::PartiallyChecked : state(chosen > 0);
    }
    return Qt::Unchecked;
}

bool hasFacets(const CatalogQuery& query) {
    return !sameFilter(query, withoutFacets(query));
}

CatalogQuery withoutFacets(const CatalogQuery& query) {
    CatalogQuery plain;
    plain.text = query.text;
    plain.sortColumn = query.sortColumn;
    plain.descending = query.descending;
    return plain;
}

bool sameFilter(const CatalogQuery& a, const CatalogQuery& b) {
    CatalogQuery sorted = b;
    sorted.sortColumn = a.sortColumn;
    sorted.descending = a.descending;
    return a == sorted;
}
