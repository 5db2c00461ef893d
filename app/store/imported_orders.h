// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger.h"

/// Orders with all that a ledger knows of them, from a file that another ledger wrote, become rows of this one. key and
/// accountId of the orders do not count: keys are given anew, the account is named. Calls as those of Ledger.
class ImportedOrders final {
public:
    explicit ImportedOrders(Ledger& ledger);

    /// So many at a time keep no order waiting that is to be placed.
    static constexpr qsizetype batch = 250;

    /// For each, how many orders of the account's ledger are this one: those with its id; and where it, or one that may
    /// have been placed, has none: those of the same moment of recording, service, link and parameters.
    QFuture<Stored<QList<int>>> twins(const QString& accountId, const QList<Order>& orders);
    /// Adds these in one transaction, in their order; the keys of what was added. Ids that are there already are left
    /// out. What was being sent becomes unconfirmed; what runs is watched; only what has ended is put away.
    QFuture<Stored<QList<OrderKey>>> add(const QString& accountId, const QList<Order>& orders);

private:
    LedgerCore& m_core;
};
