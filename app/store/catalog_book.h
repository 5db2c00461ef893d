// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_news.h"
#include "store/ledger.h"

#include <QSet>

/// A rate that held from then on.
struct PricePoint final {
    Timestamp at = 0; ///< 0: from before anything was written down
    Decimal rate;
    friend bool operator==(const PricePoint&, const PricePoint&) = default;
};

/// The catalogs in the ledger and what changed in them (resources/ledger/003_catalog_changes.sql). Calls as those of
/// Ledger.
class CatalogBook final {
public:
    static constexpr int mostChanges = 200'000;

    explicit CatalogBook(Ledger& ledger);

    /// The catalog and what differs from the last one, together or not at all.
    QFuture<Stored<Done>> record(const QString& accountId, const CachedCatalog& catalog,
                                 const QList<ServiceChange>& changes);
    /// Oldest first; of very many the newest `mostChanges`.
    QFuture<Stored<QList<ServiceChange>>> changes(const QString& accountId, Timestamp since);
    /// Ids of the services that went since then, whether they came back or not.
    QFuture<Stored<QSet<QString>>> gone(const QString& accountId, Timestamp since);
    /// The rates of a service, oldest first; empty where it never changed. The first one holds from when the service
    /// was new, where that is known.
    QFuture<Stored<QList<PricePoint>>> prices(const QString& accountId, const QString& serviceId);

private:
    LedgerCore& m_core;
};
