// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger.h"
#include "store/refill_query.h"

/// Some refills of a query, in one reading.
struct RefillPage final {
    QList<qint64> keys;        ///< in the query's order
    QList<ListedRefill> first; ///< the first of them
    bool hasMore = false;      ///< there are refills beyond the keys
};

/// The list of refills, page by page: of the newest first a page of an index, whatever their status; what is sorted by
/// other columns, or searched, is gone through (a tenth of a second for 100,000). Calls as those of Ledger, which must
/// outlive this object.
class RefillPages final {
public:
    explicit RefillPages(Ledger& ledger);

    /// `keys` keys from `offset`, with the first `rows` of them read.
    QFuture<Stored<RefillPage>> page(const RefillsQuery& query, int offset, int keys, int rows);
    /// In the order of the keys; unknown ones are left out.
    QFuture<Stored<QList<ListedRefill>>> refills(const QList<qint64>& keys);
    QFuture<Stored<QList<ListedRefill>>> ofOrders(const QList<OrderKey>& orders);
    /// Every facet, 0 too; of all accounts where accountId is empty. Counted by an index.
    QFuture<Stored<RefillCounts>> counts(const QString& accountId);

private:
    LedgerCore& m_core;
};
