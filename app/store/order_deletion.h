// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger.h"

/// What orders amount to that are to be deleted.
struct DeletionSummary final {
    int orders = 0;
    Timestamp oldest = 0; ///< recorded; 0 without any
    Timestamp newest = 0;
    QList<Money> sums; ///< what was charged or expected of those that were placed, one a currency

    /// The two together; a sum that does not fit any more is left as it is.
    void add(const DeletionSummary& other);
    friend bool operator==(const DeletionSummary&, const DeletionSummary&) = default;
};

/// Deletes orders for good: only such as were put away (OrderShelves) and have ended, which the ledger itself looks at
/// in the transaction that deletes them. With an order goes every row that speaks of it (tables()), what the search
/// finds it by, and its share of the kept counts; a line of a list stays and says what had become of it. Its key is
/// never used again. The explanation of balances and the records of services do without it from then on. Calls as
/// those of Ledger.
class OrderDeletion final {
public:
    explicit OrderDeletion(Ledger& ledger);

    /// So many at a time keep no order waiting that is to be placed.
    static constexpr qsizetype batch = 200;
    /// So many at a time keep no reading waiting for long.
    static constexpr qsizetype summaryBatch = 20'000;

    QFuture<Stored<DeletionSummary>> summary(const QList<OrderKey>& keys);
    /// Deletes these, in one transaction: Refused, and nothing is, where one of them is not put away or not at its end.
    /// Keys without an order are left out. The keys that were deleted.
    QFuture<Stored<QList<OrderKey>>> remove(const QList<OrderKey>& keys);

    /// The tables whose rows with an order's key go with it, in the order of deleting. Whoever adds a table with a
    /// column order_key names it here: a test compares.
    [[nodiscard]] static QStringList tables();
    /// Tables with such a column that are looked after in another way.
    [[nodiscard]] static QStringList otherTables();

private:
    LedgerCore& m_core;
};
