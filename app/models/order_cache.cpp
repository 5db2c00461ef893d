// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_cache.h"

#include "store/when_done.h"
#include "store/when_taken.h"

#include <algorithm>

OrderCache::OrderCache(Ledger& ledger, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger) {
    m_trim.setSingleShot(true);
    m_trim.setInterval(0);
    connect(&m_trim, &QTimer::timeout, this, [this] { m_orders.setMaxCost(capacity); });
}

void OrderCache::load(const QList<OrderKey>& keys, int firstRow) {
    QList<OrderKey> missing;
    for (const OrderKey key : keys) {
        if (!holds(key))
            missing.append(key);
    }
    if (missing.isEmpty())
        return;
    m_reading.unite(QSet<OrderKey>(missing.cbegin(), missing.cend()));
    whenTaken(m_ledger.orders(missing), this, [this, keys, missing, firstRow](Stored<QList<Order>>&& read) {
        for (const OrderKey key : missing)
            m_reading.remove(key);
        if (!read) {
            Q_EMIT failed(read.error().text);
            return;
        }
        keep(std::move(read.value()));
        Q_EMIT loaded(keys, firstRow);
    });
}

void OrderCache::refresh(const QList<OrderKey>& keys) {
    if (keys.isEmpty())
        return;
    // The ledger reads in the order of asking, so this answer replaces that of any read on its way.
    whenDone(m_ledger.orders(keys), this, [this](const Stored<QList<Order>>& read) {
        if (!read) {
            Q_EMIT failed(read.error().text);
            Q_EMIT refreshed({});
            return;
        }
        for (const Order& order : read.value()) {
            if (holds(order.key))
                m_orders.insert(order.key, new Order(order));
        }
        Q_EMIT refreshed(read.value());
    });
}

void OrderCache::keep(QList<Order> orders) {
    // Giving up those that are too many takes longer than taking these in: once they are on screen.
    m_orders.setMaxCost(std::max<qsizetype>(capacity, m_orders.totalCost() + orders.size()));
    for (Order& order : orders) {
        const OrderKey key = order.key;
        m_orders.insert(key, new Order(std::move(order)));
    }
    m_trim.start();
}
