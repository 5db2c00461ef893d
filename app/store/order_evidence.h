// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/balance_evidence.h"

#include <QFuture>
#include <QHash>
#include <QStringList>

class Ledger;
class LedgerCore;

/// A placed order of the same account, sent just before or after.
struct NeighbourOrder final {
    OrderKey key = 0;
    QString orderId;
    QString serviceName;
    Timestamp placedAt = 0;
};

/// All that the ledger knows about an order whose answer did not come.
struct Evidence final {
    Order order;
    Timestamp sentAt = 0;         ///< the last time it was sent
    Timestamp unconfirmedAt = 0;  ///< when it turned out that no answer would come
    QList<NeighbourOrder> before; ///< nearest first, at most `neighbours`
    QList<NeighbourOrder> after;  ///< nearest first
    BalanceEvidence balance;

    static constexpr int neighbours = 3;
};

/// Reads of the ledger for orders that may have been placed. The ledger must outlive this object.
class OrderEvidence final {
public:
    explicit OrderEvidence(Ledger& ledger);

    /// Which balance counts as the one after: the first that was told, or the newest.
    enum class After : quint8 { First, Newest };
    /// An error where there is no such order.
    QFuture<Stored<Evidence>> read(OrderKey key, After after = After::First);
    /// Those of the ids that orders of the account have, with their keys.
    QFuture<Stored<QHash<QString, OrderKey>>> known(const QString& accountId, const QStringList& ids);

private:
    LedgerCore& m_core;
};
