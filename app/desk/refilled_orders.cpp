// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/refilled_orders.h"

#include <algorithm>

void RefilledOrders::open(const QString& refillId, const QString& orderId, Timestamp askedAt) {
    Open& open = m_byOrder[orderId];
    open.askedAt = std::max(open.askedAt, askedAt);
    if (open.refillIds.contains(refillId))
        return;
    open.refillIds.append(refillId);
    m_byRefill[refillId].append(orderId);
}

QStringList RefilledOrders::end(const QString& refillId) {
    QStringList ended;
    const QStringList orderIds = m_byRefill.take(refillId);
    for (const QString& orderId : orderIds) {
        const auto open = m_byOrder.find(orderId);
        if (open == m_byOrder.end())
            continue;
        open->refillIds.removeOne(refillId);
        if (!open->refillIds.isEmpty())
            continue;
        m_byOrder.erase(open);
        m_owed.insert(orderId);
        ended.append(orderId);
    }
    return ended;
}
