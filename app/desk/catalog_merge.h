// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_diff.h"
#include "store/catalog_book.h"

/// What a refresh brought, made on a worker thread: the catalog with the services that went, what changed, and the
/// bytes for the cache.
struct CatalogMerge final {
    CatalogPtr catalog;
    QList<ServiceChange> changes; ///< found now
    QList<ServiceChange> recent;  ///< those of the last days and these
    CatalogNewsPtr news;          ///< made of recent
    QByteArray bytes;
    int unseen = 0;
};

/// What goes into one.
struct CatalogMergeInput final {
    CatalogPtr before; ///< null for the first one
    CatalogPtr fresh;
    QList<ServiceChange> recent;
    Timestamp at = 0;
    Timestamp seenUntil = 0;
    bool comparesRates = true;
};

namespace CatalogMerging {

/// Changes stay in the news for so long, and services that went stay in the catalog.
inline constexpr Timestamp day = 86'400'000;
inline constexpr Timestamp newsFor = 30 * day;
inline constexpr Timestamp goneFor = 90 * day;

/// stayGone: services that went in the last `goneFor`, as the ledger knows them.
[[nodiscard]] CatalogMerge merge(const CatalogMergeInput& input, const Stored<QSet<QString>>& stayGone);
/// Services with a change after seenUntil.
[[nodiscard]] int countUnseen(const QList<ServiceChange>& changes, Timestamp seenUntil);

} // namespace CatalogMerging
