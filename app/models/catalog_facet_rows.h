// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform.h"
#include "models/catalog_facet.h"
#include "store/saved_searches.h"

#include <QSet>

#include <optional>

/// A row as it is shown.
struct CatalogFacetRow final {
    CatalogFacet facet;
    QString text;
    QString whole = {}; ///< as it is told where text leaves out what stands above it
    QString icon = {};
    std::optional<int> count = {};
    int level = 0;
    std::optional<bool> open = {};
    Qt::CheckState chosen = Qt::Unchecked;

    [[nodiscard]] bool isHeading() const { return facet.kind == CatalogFacet::Kind::Section; }
    /// Whether it is the same row, however many it counts now.
    [[nodiscard]] bool isSameAs(const CatalogFacetRow& other) const {
        return facet == other.facet && text == other.text && level == other.level;
    }
    friend bool operator==(const CatalogFacetRow&, const CatalogFacetRow&) = default;
};

/// What is folded away: sections that a person closed, platforms that one did not open.
struct FacetFolding final {
    QSet<QString> closedSections;
    QSet<QString> openPlatforms;
    friend bool operator==(const FacetFolding&, const FacetFolding&) = default;
};

/// All that the rows are made of.
struct CatalogFacetsInput final {
    CatalogPtr catalog;                ///< may be null
    std::vector<CategoryGroup> groups; ///< of its categories
    CatalogMatches matches;            ///< of this catalog
    CatalogQuery query;
    QList<SavedSearch> saved;
    QList<int> savedCounts; ///< as long as saved, or empty while nothing is counted
    QString wantedCategory; ///< what is typed to find a category; empty for all
    FacetFolding folding;
};

[[nodiscard]] QList<CatalogFacetRow> catalogFacetRows(const CatalogFacetsInput& input);
/// A facet in words, as they stand by themselves: "Changed: refill" where the list says "Refill" below a heading.
[[nodiscard]] QString facetWords(const CatalogFacet& facet);
/// The categories of a platform; empty for other facets.
[[nodiscard]] QStringList categoriesOf(const CatalogFacet& facet, const CatalogFacetsInput& input);
/// With its name, where the catalog has the account.
[[nodiscard]] CatalogFacet accountFacet(const QString& accountId, const CatalogFacetsInput& input);
