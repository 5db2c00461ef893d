// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog.h"

#include <QSet>

#include <vector>

/// What the catalog is narrowed to. text: words in any order, all must match, over id, name and category.
struct CatalogQuery final {
    enum class Column : quint8 { Provider, Favourite, Id, Name, Rate, Min, Max, Refill, Cancel, Category, Type };
    QString text;
    QString category; ///< one category; empty for all
    QString type;     ///< one type; empty for all
    bool favouritesOnly = false;
    bool refillOnly = false;
    bool cancelOnly = false;
    bool dripFeedOnly = false;
    bool oneFacet = false; ///< facets are a list of which one is chosen: they are counted under the text alone
    Column sortColumn = Column::Provider;
    bool descending = false;
    friend bool operator==(const CatalogQuery&, const CatalogQuery&) = default;
};

/// The rows that match, in the asked order, and how many match per facet. A facet's counts are taken under all the
/// other conditions but its own, so that they say what choosing it would show. A typed id that is a service's id comes
/// first.
struct CatalogMatches final {
    std::vector<int> rows;
    std::vector<int> perCategory; ///< index: Catalog::categories()
    std::vector<int> perType;     ///< index: Catalog::types()
    int allCategories = 0;
    int favourites = 0;
    int refill = 0;
    int cancel = 0;
    int dripFeed = 0;
};

/// Pure and thread-safe; favourites are service ids.
[[nodiscard]] CatalogMatches filterCatalog(const Catalog& catalog, const CatalogQuery& query,
                                           const QSet<QString>& favourites);
/// Case, diacritics, full width and separators folded away, as search text is: UTF-8.
[[nodiscard]] QByteArray foldedText(QStringView text);
