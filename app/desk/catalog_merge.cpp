// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/catalog_merge.h"

CatalogMerge CatalogMerging::merge(const CatalogMergeInput& input, const Stored<QSet<QString>>& stayGone) {
    CatalogDiffRules rules{.at = input.at, .comparesRates = input.comparesRates, .keptGone = {}};
    if (stayGone) {
        // The ledger may still be writing what the last refresh found.
        rules.keptGone = stayGone.value();
        for (const ServiceChange& change : input.recent) {
            if (change.kind == ServiceChangeKind::Gone)
                rules.keptGone->insert(change.serviceId);
        }
    }
    CatalogDiff diff = compareCatalogs(input.before, input.fresh, rules);
    CatalogMerge merged;
    for (const ServiceChange& change : input.recent) {
        if (change.at >= input.at - newsFor)
            merged.recent.append(change);
    }
    merged.recent += diff.changes;
    merged.catalog = diff.catalog;
    merged.changes = std::move(diff.changes);
    merged.news = std::make_shared<const CatalogNews>(*merged.catalog, merged.recent);
    merged.bytes = merged.catalog->toBytes();
    merged.unseen = countUnseen(merged.recent, input.seenUntil);
    return merged;
}

int CatalogMerging::countUnseen(const QList<ServiceChange>& changes, Timestamp seenUntil) {
    QSet<QString> services;
    for (const ServiceChange& change : changes) {
        if (change.at > seenUntil)
            services.insert(change.serviceId);
    }
    return static_cast<int>(services.size());
}
