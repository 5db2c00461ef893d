// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/order_tracker.h"

#include "core/order_rules.h"
#include "store/when_done.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace {

Timestamp currentTime() {
    return QDateTime::currentMSecsSinceEpoch();
}

QStringList orderIds(const QList<Order>& orders) {
    QStringList ids;
    for (const Order& order : orders)
        ids.append(order.orderId);
    return ids;
}

} // namespace

OrderTracker::OrderTracker(ApiService& api, Ledger& ledger, QString accountId, QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_ledger(ledger)
    , m_accountId(std::move(accountId)) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OrderTracker::poll);
    connect(&m_api, &ApiService::statusesReceived, this, &OrderTracker::onStatuses);
    connect(&m_api, &ApiService::statusReceived, this, [this](RequestToken token, const OrderReport& report) {
        StatusesReply reports;
        reports.insert(report.orderId, report);
        onStatuses(token, reports);
    });
    connect(&m_api, &ApiService::refillStatusesReceived, this, &OrderTracker::onRefillStatuses);
    connect(&m_api, &ApiService::refillStatusReceived, this, [this](RequestToken token, const RefillReport& report) {
        RefillStatusesReply reports;
        reports.insert(report.refillId, report);
        onRefillStatuses(token, reports);
    });
    connect(&m_api, &ApiService::refillsAnswered, this, &OrderTracker::onRefills);
    connect(&m_api, &ApiService::refillAccepted, this,
            [this](RequestToken token, const QString& orderId, const QString& refillId) {
                RefillsReply answers;
                answers.insert(orderId, refillId);
                onRefills(token, answers);
            });
    connect(&m_api, &ApiService::cancelsAnswered, this, &OrderTracker::onCancels);
    connect(&m_api, &ApiService::failed, this, &OrderTracker::onFailed);
    connect(&m_ledger, &Ledger::ordersChanged, this, &OrderTracker::onOrdersTouched);
}

void OrderTracker::setInterval(std::chrono::milliseconds interval) {
    m_orders.setInterval(interval);
    m_refills.setInterval(interval);
    schedule();
}

void OrderTracker::start() {
    whenDone(m_ledger.runningOrders(m_accountId), this, [this](const Stored<QList<Order>>& orders) {
        if (orders)
            watch(orders.value());
    });
    whenDone(m_ledger.runningRefills(m_accountId), this, [this](const Stored<QList<Refill>>& refills) {
        if (!refills)
            return;
        for (const Refill& refill : refills.value())
            m_refills.watch(refill.refillId, refill.askedAt, refill.checkedAt, currentTime());
        schedule();
    });
}

void OrderTracker::watch(const QList<Order>& orders) {
    const Timestamp now = currentTime();
    bool ended = false;
    for (const Order& order : orders) {
        if (order.accountId != m_accountId)
            continue;
        if (order.isRunning()) {
            // One that was placed somewhere else is as young as it is known here.
            const Timestamp since = order.placedAt != 0 ? order.placedAt : order.recordedAt;
            m_orders.watch(order.orderId, since, order.checkedAt, now);
        } else if (m_orders.contains(order.orderId)) {
            m_orders.forget(order.orderId);
            ended = true;
        }
        if (!order.refillId.isEmpty() && !isFinal(order.refillStatus))
            m_refills.watch(order.refillId, order.refillAskedAt, 0, now);
        else if (!order.refillId.isEmpty())
            m_refills.forget(order.refillId);
    }
    schedule();
    if (ended)
        Q_EMIT ordersEnded();
}

void OrderTracker::onOrdersTouched(const QList<OrderKey>& keys) {
    whenDone(m_ledger.orders(keys), this, [this](const Stored<QList<Order>>& orders) {
        if (orders)
            watch(orders.value());
    });
}

Timestamp OrderTracker::nextCheck() const {
    const Timestamp orders = m_orders.nextDue();
    const Timestamp refills = m_refills.nextDue();
    return orders == 0 || refills == 0 ? std::max(orders, refills) : std::min(orders, refills);
}

void OrderTracker::schedule() {
    // What is being asked about right now is scheduled anew when its answer is there.
    const Timestamp orders = m_orderPoll.token == 0 ? m_orders.nextDue() : 0;
    const Timestamp refills = m_refillPoll.token == 0 ? m_refills.nextDue() : 0;
    const Timestamp next = orders == 0 || refills == 0 ? std::max(orders, refills) : std::min(orders, refills);
    if (next == 0) {
        m_timer.stop();
    } else {
        const Timestamp delay = std::clamp<Timestamp>(next - currentTime(), 0, 3'600'000);
        m_timer.start(static_cast<int>(delay));
    }
    Q_EMIT scheduleChanged();
}

void OrderTracker::poll() {
    const Timestamp now = currentTime();
    if (m_orderPoll.token == 0) {
        if (const QStringList ids = m_orders.due(now); !ids.isEmpty())
            m_orderPoll = {m_api.fetchStatuses(ids), ids};
    }
    if (m_refillPoll.token == 0) {
        if (const QStringList ids = m_refills.due(now); !ids.isEmpty())
            m_refillPoll = {m_api.fetchRefillStatuses(ids), ids};
    }
    schedule();
}

void OrderTracker::checkNow(const QList<Order>& orders) {
    Request request{.wish = Wish::Check, .orders = {}, .refused = {}};
    QStringList refillIds;
    for (const Order& order : orders) {
        if (order.accountId != m_accountId || order.orderId.isEmpty())
            continue;
        request.orders.append(order);
        if (!order.refillId.isEmpty())
            refillIds.append(order.refillId);
    }
    if (request.orders.isEmpty()) {
        Q_EMIT checked(0, tr("Nothing to check: only orders with an order id can be asked about."));
        return;
    }
    if (!refillIds.isEmpty())
        m_api.fetchRefillStatuses(refillIds);
    m_requests.insert(m_api.fetchStatuses(orderIds(request.orders)), request);
}

void OrderTracker::requestRefills(const QList<Order>& orders) {
    Request request{.wish = Wish::Refill, .orders = {}, .refused = {}};
    for (const Order& order : orders) {
        if (const QString reason = whyNoRefill(order); !reason.isEmpty())
            request.refused.append({order, reason});
        else
            request.orders.append(order);
    }
    if (request.orders.isEmpty())
        Q_EMIT refillsAnswered(0, request.refused);
    else if (request.orders.size() == 1)
        m_requests.insert(m_api.requestRefill(request.orders.first().orderId), request);
    else
        m_requests.insert(m_api.requestRefills(orderIds(request.orders)), request);
}

void OrderTracker::cancel(const QList<Order>& orders) {
    Request request{.wish = Wish::Cancel, .orders = {}, .refused = {}};
    for (const Order& order : orders) {
        if (const QString reason = whyNoCancel(order); !reason.isEmpty())
            request.refused.append({order, reason});
        else
            request.orders.append(order);
    }
    if (request.orders.isEmpty())
        Q_EMIT cancelsAnswered(0, request.refused);
    else
        m_requests.insert(m_api.cancelOrders(orderIds(request.orders)), request);
}
