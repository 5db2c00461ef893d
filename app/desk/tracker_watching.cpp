// SPDX-License-Identifier: GPL-3.0-or-later
// Which orders and refills OrderTracker watches, and what it knows of them.
#include "desk/order_tracker.h"

#include "store/when_done.h"

#include <algorithm>

void OrderTracker::start() {
    whenDone(m_ledger.runningOrders(m_accountId), this, [this](const Stored<QList<Order>>& orders) {
        if (!orders)
            return;
        watch(orders.value());
        readHistory();
    });
    whenDone(m_ledger.runningRefills(m_accountId), this, [this](const Stored<QList<Refill>>& refills) {
        if (!refills)
            return;
        for (const Refill& refill : refills.value())
            watchRefill(refill.refillId, refill.orderId, refill.askedAt, refill.checkedAt);
        schedule();
    });
}

// How fast they went before the program was started.
void OrderTracker::readHistory() {
    using History = QHash<QString, QList<RemainsPoint>>;
    whenDone(m_history.running(m_accountId), this, [this](const Stored<History>& history) {
        if (!history)
            return;
        for (auto order = history.value().cbegin(); order != history.value().cend(); ++order) {
            if (!isWatched(order.key()))
                continue;
            m_forecast.noteHistory(order.key(), order.value());
            m_schedule.orders().watch(order.key(), factsOf(order.key()), 0, m_clock());
        }
        schedule();
    });
}

void OrderTracker::watch(const QList<Order>& orders) {
    const Timestamp now = m_clock();
    bool ended = false;
    for (const Order& order : orders) {
        if (order.accountId != m_accountId || order.orderId.isEmpty())
            continue;
        if (!order.refillId.isEmpty() && !isFinal(order.refillStatus))
            watchRefill(order.refillId, order.orderId, order.refillAskedAt, 0);
        else if (!order.refillId.isEmpty())
            refillEnded(order.refillId);
        if (order.isRunning() || m_refilled.hasOpen(order.orderId)) {
            m_forecast.note(order);
            m_schedule.orders().watch(order.orderId, factsOf(order.orderId), order.checkedAt, now);
        } else if (isWatched(order.orderId) && !m_refilled.isOwed(order.orderId)) {
            forgetOrder(order.orderId);
            ended = true;
        }
    }
    schedule();
    if (ended)
        Q_EMIT ordersEnded();
}

WatchFacts OrderTracker::factsOf(const QString& orderId) const {
    WatchFacts facts = m_forecast.factsOf(orderId);
    // A refill makes an old order as young as itself.
    facts.since = std::max(facts.since, m_refilled.askedAt(orderId));
    return facts;
}

// The provider may open the order again: it is watched, too.
void OrderTracker::watchRefill(const QString& refillId, const QString& orderId, Timestamp askedAt,
                               Timestamp checkedAt) {
    m_schedule.refills().watch(refillId, {.since = askedAt}, checkedAt, m_clock());
    m_refilled.open(refillId, orderId, askedAt);
    if (!isWatched(orderId))
        m_schedule.orders().watch(orderId, factsOf(orderId), checkedAt, m_clock());
}

void OrderTracker::refillEnded(const QString& refillId) {
    m_schedule.refills().forget(refillId);
    m_schedule.orders().hasten(m_refilled.end(refillId), m_clock());
}

void OrderTracker::forgetOrder(const QString& orderId) {
    m_schedule.orders().forget(orderId);
    m_forecast.forget(orderId);
    m_refilled.settle(orderId);
}

void OrderTracker::onOrdersTouched(const QList<OrderKey>& keys) {
    whenDone(m_ledger.orders(keys), this, [this](const Stored<QList<Order>>& orders) {
        if (orders)
            watch(orders.value());
    });
}
