// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_filter.h"

#include <QMetaType>

/// One row of the side list of Services.
struct CatalogFacet final {
    enum class Kind : quint8 {
        All,
        Favourites,
        Platform,
        Category,
        Change,
        Refill,
        Cancel,
        DripFeed,
        Type,
        Account,
        Saved,
        SaveThis, ///< no condition: to save the present query
        Section   ///< no condition: a heading
    };
    Kind kind = Kind::All;
    QString value = {}; ///< of the platform, category, type, saved search or section; the account's id
    ServiceChangeKind change = ServiceChangeKind::New; ///< of Kind::Change
    QString name = {};                                 ///< the account's, for people; facets are told by id
    friend bool operator==(const CatalogFacet& a, const CatalogFacet& b) {
        return a.kind == b.kind && a.value == b.value && a.change == b.change;
    }
};

Q_DECLARE_METATYPE(CatalogFacet)

/// The query with the facet chosen alone in its section; where it is that already, with nothing chosen there. Other
/// sections, text and sorting stay. categories: those that a platform stands for.
[[nodiscard]] CatalogQuery chosenAlone(CatalogQuery query, const CatalogFacet& facet, const QStringList& categories);
/// The query with the facet added to those chosen in its section, or taken from them.
[[nodiscard]] CatalogQuery toggledFacet(CatalogQuery query, const CatalogFacet& facet, const QStringList& categories);
/// Partly: some of the platform's categories.
[[nodiscard]] Qt::CheckState chosenState(const CatalogQuery& query, const CatalogFacet& facet,
                                         const QStringList& categories);

[[nodiscard]] bool hasFacets(const CatalogQuery& query);
/// Text and sorting alone.
[[nodiscard]] CatalogQuery withoutFacets(const CatalogQuery& query);
/// The same but for the sorting.
[[nodiscard]] bool sameFilter(const CatalogQuery& a, const CatalogQuery& b);
