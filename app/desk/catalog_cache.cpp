// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/catalog_cache.h"

QFuture<CatalogCache> CatalogCache::read(Ledger& ledger, const QString& accountId) {
    return ledger.catalog(accountId).then([](const Stored<CachedCatalog>& stored) {
        return stored ? CatalogCache{Catalog::fromBytes(stored.value().bytes), stored.value().currency,
                                     stored.value().fetchedAt}
                      : CatalogCache{};
    });
}
