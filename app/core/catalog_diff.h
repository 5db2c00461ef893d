// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_news.h"

#include <QList>
#include <QSet>

#include <optional>

/// How two catalogs of one account are compared.
struct CatalogDiffRules final {
    Timestamp at = 0; ///< when the new one was fetched: the time of all changes
    /// False where they are in different currencies: then no rate is dearer than another.
    bool comparesRates = true;
    /// Of the services that had gone before, those that are kept; all where there is no value.
    std::optional<QSet<QString>> keptGone = {};
};

struct CatalogDiff final {
    CatalogPtr catalog; ///< the new one, and behind it the services that went: just now first, then those from before
    QList<ServiceChange> changes; ///< in the order of the rows of `catalog`
};

/// What differs between the catalog as it was (null for the first one: no changes) and as the provider has just sent
/// it. Of ids that come twice the first ones are compared. A service that is back is compared with what it was when it
/// went. Pure and thread-safe; a few passes over the columns.
[[nodiscard]] CatalogDiff compareCatalogs(const CatalogPtr& before, const CatalogPtr& fresh,
                                          const CatalogDiffRules& rules);
