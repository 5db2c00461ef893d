// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/order_tracker.h"

#include "core/order_rules.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace {

/// Ids in a batch where each is a request of its own.
constexpr int batchOfSingles = 10;

} // namespace

QStringList OrderTracker::orderIds(const QList<Order>& orders) {
    QStringList ids;
    for (const Order& order : orders)
        ids.append(order.orderId);
    return ids;
}

OrderTracker::Clock OrderTracker::systemClock() {
    return [] { return QDateTime::currentMSecsSinceEpoch(); };
}

OrderTracker::OrderTracker(ApiService& api, Ledger& ledger, QString accountId, QObject* parent, Clock clock)
    : QObject(parent)
    , m_api(api)
    , m_ledger(ledger)
    , m_accountId(std::move(accountId))
    , m_history(ledger)
    , m_clock(std::move(clock)) {
    m_schedule.setTime(m_clock());
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
    connect(&m_api, &ApiService::multiFormsLearnt, this, &OrderTracker::setMultiForms);
    connect(&m_api, &ApiService::sending, this,
            [this](RequestToken token) { m_pollSent += token == m_pollToken ? 1 : 0; });
    // What was wrong may be over: a captive network, a machine that slept.
    connect(&m_api, &ApiService::reachableChanged, this, [this](bool reachable) {
        if (!reachable)
            return;
        m_schedule.release();
        schedule();
    });
    connect(&m_ledger, &Ledger::ordersChanged, this, &OrderTracker::onOrdersTouched);
}

void OrderTracker::setInterval(std::chrono::milliseconds interval) {
    m_interval = interval;
    m_schedule.setInterval(interval);
    schedule();
}

void OrderTracker::setPerMinute(int requests) {
    m_schedule.setPerMinute(requests);
}

void OrderTracker::setMultiForms(bool known) {
    m_schedule.setBatch(known ? CheckSchedule::idsPerBatch : batchOfSingles);
}

void OrderTracker::setServicePaces(const ServicePaces& paces) {
    m_forecast.setPaces(paces);
    const QStringList ids = m_schedule.orders().ids();
    for (const QString& id : ids)
        m_schedule.orders().watch(id, factsOf(id), 0, m_clock());
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
        m_api.fetchRefillStatuses(refillIds, Asker::Person);
    m_requests.insert(m_api.fetchStatuses(orderIds(request.orders), Asker::Person), request);
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
