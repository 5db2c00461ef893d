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
    m_multiForms = known;
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
    Check check;
    QStringList refillIds;
    for (const Order& order : orders) {
        if (order.accountId != m_accountId || order.orderId.isEmpty())
            continue;
        check.orders.append(order);
        if (!order.refillId.isEmpty())
            refillIds.append(order.refillId);
    }
    if (check.orders.isEmpty()) {
        Q_EMIT checked(0, tr("Nothing to check: only orders with an order id can be asked about."));
        return;
    }
    if (!refillIds.isEmpty())
        m_api.fetchRefillStatuses(refillIds, Asker::Person);
    m_checks.insert(m_api.fetchStatuses(orderIds(check.orders), Asker::Person), check);
}

void OrderTracker::checkRefills(const QStringList& refillIds) {
    if (!refillIds.isEmpty())
        m_checks.insert(m_api.fetchRefillStatuses(refillIds, Asker::Person), {.orders = {}, .refillIds = refillIds});
}

quint64 OrderTracker::ask(Ask ask, const QList<Order>& orders) {
    Asking asking{.number = ++m_lastAsking, .ask = ask, .orders = {}, .answers = {}};
    QSet<OrderKey>& awaited = ask == Ask::Refill ? m_refilling : m_canceling;
    const Timestamp now = m_clock();
    for (const Order& order : orders) {
        AskedOrder asked = askedOrder(order);
        asked.bar = ask == Ask::Refill ? refillBar(order) : cancelBar(order);
        asked.text = ask == Ask::Refill ? whyNoRefill(order, now) : whyNoCancel(order, now);
        if (asked.bar == AskBar::None && awaited.contains(order.key)) {
            asked.bar = AskBar::Open;
            asked.text = tr("It is being asked already; there is no answer yet.");
        }
        if (asked.bar == AskBar::None) {
            awaited.insert(order.key);
            asking.orders.append(order);
        }
        asking.answers.append(asked);
    }
    if (asking.orders.isEmpty())
        QMetaObject::invokeMethod(
            this, [this, asking] { Q_EMIT answered(asking.number, asking.ask, asking.answers, {}); },
            Qt::QueuedConnection);
    else if (ask == Ask::Cancel)
        m_askings.insert(m_api.cancelOrders(orderIds(asking.orders)), asking);
    else if (asking.orders.size() == 1)
        m_askings.insert(m_api.requestRefill(asking.orders.first().orderId), asking);
    else
        m_askings.insert(m_api.requestRefills(orderIds(asking.orders)), asking);
    return asking.number;
}

void OrderTracker::withdraw(quint64 asking) {
    const auto found = std::find_if(m_askings.begin(), m_askings.end(),
                                    [asking](const Asking& open) { return open.number == asking; });
    if (found == m_askings.end())
        return;
    found->withdrawn = true;
    m_api.withdraw(found.key()); // whoever hears of it may end this object
}
