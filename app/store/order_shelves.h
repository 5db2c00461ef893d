// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger.h"

/// An order that was put on another shelf, and where it was before.
struct ShelvedOrder final {
    OrderKey key = 0;
    OrderShelf before = OrderShelf::Shown;
    friend bool operator==(const ShelvedOrder&, const ShelvedOrder&) = default;
};

/// Hides, archives and shows orders (resources/ledger/006_following_orders.sql). What has not ended stays where it is,
/// whoever asks; an order that the provider takes up again comes back by itself. Balance, spending and the records of
/// services count orders on every shelf. Calls as those of Ledger.
class OrderShelves final {
public:
    explicit OrderShelves(Ledger& ledger);

    /// So many at a time keep no order waiting that is to be placed.
    static constexpr qsizetype batch = 500;

    /// Those that were moved, in one transaction.
    QFuture<Stored<QList<ShelvedOrder>>> put(const QList<OrderKey>& keys, OrderShelf shelf);
    /// All orders of a query, in its order; 8 bytes each.
    QFuture<Stored<QList<OrderKey>>> keys(const OrdersQuery& query);
    /// How many orders that are shown, have ended and are older than that would be archived. before: the start of a
    /// day. Orders of which nobody knows when they were placed are of no age. By the kept counts.
    QFuture<Stored<int>> countOlder(const QString& accountId, Timestamp before);
    /// The query of those.
    [[nodiscard]] static OrdersQuery olderThan(const QString& accountId, Timestamp before);

private:
    LedgerCore& m_core;
};
