// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger.h"

#include <QCache>
#include <QObject>
#include <QSet>
#include <QTimer>

/// Orders read from the ledger, the ones last asked for: at most `capacity` of them once the event loop is reached.
class OrderCache final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderCache)

public:
    static constexpr int capacity = 6'000;

    explicit OrderCache(Ledger& ledger, QObject* parent = nullptr);

    /// Null while it has not been read. Valid until the next order comes in.
    [[nodiscard]] const Order* find(OrderKey key) const { return m_orders.object(key); }
    /// True when it has been read or is being read.
    [[nodiscard]] bool holds(OrderKey key) const { return m_orders.contains(key) || m_reading.contains(key); }
    /// Reads those that are not held; loaded() follows when there are any. firstRow comes back with it.
    void load(const QList<OrderKey>& keys, int firstRow);
    /// Reads them anew, whether held or not; refreshed() follows, empty after a failure.
    void refresh(const QList<OrderKey>& keys);

    /// Orders that were read elsewhere just now.
    void take(QList<Order> orders) { keep(std::move(orders)); }

Q_SIGNALS:
    void loaded(const QList<OrderKey>& keys, int firstRow);
    void refreshed(const QList<Order>& orders);
    void failed(const QString& text);

private:
    void keep(QList<Order> orders);

    Ledger& m_ledger;
    QCache<OrderKey, Order> m_orders{capacity};
    QSet<OrderKey> m_reading;
    QTimer m_trim;
};
