// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/order_tracker.h"

#include "core/order_rules.h"
#include "store/when_done.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace {

/// A timer does not count the time of sleep, nor hear of a clock that was set: so often the clock is looked at.
constexpr Timestamp longestWait = 60'000;

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

void OrderTracker::schedule() {
    const Timestamp now = m_clock();
    m_schedule.setTime(now);
    const Timestamp next = m_schedule.nextAt();
    if (next == 0)
        m_timer.stop();
    else if (m_pollToken == 0) // the end of what is under way schedules anew
        m_timer.start(static_cast<int>(std::clamp<Timestamp>(next - now, 0, longestWait)));
    Q_EMIT scheduleChanged();
}

void OrderTracker::poll() {
    m_schedule.setTime(m_clock());
    if (auto batch = m_pollToken == 0 ? m_schedule.take() : std::nullopt) {
        m_poll = std::move(*batch);
        m_pollSent = 0;
        m_pollToken = m_poll.kind == CheckSchedule::Kind::Orders ? m_api.fetchStatuses(m_poll.ids)
                                                                 : m_api.fetchRefillStatuses(m_poll.ids);
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
