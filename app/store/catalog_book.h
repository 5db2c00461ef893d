// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_news.h"
#include "store/ledger.h"

/// A rate that held from then on.
struct PricePoint final {
    Timestamp at = 0; ///< 0: from before anything was written down
    Decimal rate;
    friend bool operator==(const PricePoint&, const PricePoint&) = default;
};

/// The catalogs in the ledger and what changed in them. Calls as those of Ledger.
class CatalogBook final {
public:
    explicit CatalogBook(Ledger& ledger);

    /// The catalog and what differs from the last one, together or not at all.
    QFuture<Stored<Done>> record(const QString& accountId, const CachedCatalog& catalog,
                                 const QList<ServiceChange>& changes);
    /// Oldest first; of very many the newest 200,000.
    QFuture<Stored<QList<ServiceChange>>> changes(const QString& accountId, Timestamp since);
    /// The rates of a service, oldest first; empty where it never changed.
    QFuture<Stored<QList<PricePoint>>> prices(const QString& accountId, const QString& serviceId);

private:
    LedgerCore& m_core;
};
