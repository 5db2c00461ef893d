// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"

#include <QHash>
#include <QSet>
#include <QStringList>

/// Which orders are watched for the sake of a refill: while one is not at its end, and until they were asked about once
/// more afterwards, since a provider may open an order again.
class RefilledOrders final {
public:
    void open(const QString& refillId, const QString& orderId, Timestamp askedAt);
    /// Ends a refill; the orders of which no other is open.
    QStringList end(const QString& refillId);
    /// It was asked about after its last refill, or is not to be any more.
    void settle(const QString& orderId) { m_owed.remove(orderId); }

    [[nodiscard]] bool hasOpen(const QString& orderId) const { return m_byOrder.contains(orderId); }
    [[nodiscard]] bool isOwed(const QString& orderId) const { return m_owed.contains(orderId); }
    /// When the latest open refill was asked for; 0 without one.
    [[nodiscard]] Timestamp askedAt(const QString& orderId) const { return m_byOrder.value(orderId).askedAt; }

private:
    struct Open final {
        QStringList refillIds;
        Timestamp askedAt = 0;
    };
    QHash<QString, Open> m_byOrder;
    QHash<QString, QStringList> m_byRefill; ///< order ids: some providers use an id again
    QSet<QString> m_owed;
};
