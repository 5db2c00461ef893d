// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger.h"

/// What a guard against a second order for a link needs to know of an order that is not at its end.
struct UnfinishedOrder final {
    OrderKey key = 0;
    QString orderId; ///< empty until placed
    QString serviceId;
    QString linkKey;                          ///< of its link; made on the reading thread
    Placement placement = Placement::Sending; ///< Sending, Placed or Unconfirmed
};

/// Orders of an account that are being sent, unconfirmed, or placed and not final. Reads few columns of few rows: each
/// kind by its own index, however many orders the ledger holds. Calls as those of Ledger.
class UnfinishedOrders final {
public:
    explicit UnfinishedOrders(Ledger& ledger);

    QFuture<Stored<QList<UnfinishedOrder>>> all(const QString& accountId);
    /// Those of these that are of the account and unfinished; the others are left out.
    QFuture<Stored<QList<UnfinishedOrder>>> among(const QString& accountId, const QList<OrderKey>& keys);

    /// The statements of all(), each for one account_id.
    [[nodiscard]] static QStringList sql();

private:
    LedgerCore& m_core;
};
