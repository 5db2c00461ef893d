// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger.h"

/// Orders that were placed somewhere else, such as on the provider's page: what `status` tells of them becomes rows of
/// the ledger. Calls as those of Ledger.
class ExistingOrders final {
public:
    explicit ExistingOrders(Ledger& ledger);

    /// Which of these ids the account's ledger holds already.
    QFuture<Stored<QStringList>> known(const QString& accountId, const QStringList& orderIds);
    /// The order of this id; 0: the account's ledger does not hold it.
    QFuture<Stored<OrderKey>> find(const QString& accountId, const QString& orderId);
    /// Adds these as placed, service, link and quantity not known; ids that are there already are left out. All in one
    /// transaction; the keys of what was added. currency: of charges without one of their own.
    QFuture<Stored<QList<OrderKey>>> add(const QString& accountId, const QString& currency,
                                         const QList<OrderReport>& reports);

private:
    LedgerCore& m_core;
};
