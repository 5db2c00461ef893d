// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/order_asking.h"

#include "api/id_forms.h"
#include "store/when_done.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace {

constexpr qsizetype readAtOnce = 100;
/// What is not asked any more is only read to be told.
constexpr qsizetype restAtOnce = 1'000;
/// Batches without any answer.
constexpr int mostFailuresInRow = 2;

} // namespace

OrderAsking::OrderAsking(Ledger& ledger, Trackers trackers, Ask ask, const QList<OrderKey>& keys, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_trackers(std::move(trackers))
    , m_ask(ask)
    , m_keys(keys) {
    connect(&m_ledger, &Ledger::writeFailed, this, [this](const LedgerError& error) {
        if (m_running)
            end(tr("The ledger could not be written: %1").arg(error.text));
    });
}

OrderAsking::~OrderAsking() {
    disconnect(m_listening);
    disconnect(m_gone);
    if (m_tracker)
        m_tracker->withdraw(m_asking);
}

void OrderAsking::start() {
    m_running = true;
    goOnSoon();
}

void OrderAsking::stop() {
    if (m_running)
        end(tr("Stopped before it was asked."));
}

void OrderAsking::end(const QString& why) {
    if (!m_end.isEmpty())
        return;
    m_end = why;
    if (m_tracker)
        m_tracker->withdraw(m_asking);
}

// From the event loop: an account that is being closed has no tracker any more by then.
void OrderAsking::goOnSoon() {
    QMetaObject::invokeMethod(this, &OrderAsking::goOn, Qt::QueuedConnection);
}

void OrderAsking::goOn() {
    if (!m_end.isEmpty()) {
        endRest();
    } else if (!askDue()) {
        if (m_next < m_keys.size()) {
            readMore();
        } else {
            m_running = false;
            Q_EMIT finished();
        }
    }
}

void OrderAsking::readMore() {
    const QList<OrderKey> keys = m_keys.mid(m_next, m_end.isEmpty() ? readAtOnce : restAtOnce);
    m_next += keys.size();
    whenDone(m_ledger.orders(keys), this, [this, asked = keys.size()](const Stored<QList<Order>>& read) {
        if (!read) {
            m_done += static_cast<int>(asked);
            end(read.error().text);
        } else {
            m_done += static_cast<int>(asked - read.value().size()); // gone from the ledger
            take(read.value());
        }
        goOn();
    });
}

void OrderAsking::take(const QList<Order>& orders) {
    if (!m_end.isEmpty()) {
        tellNotAsked(orders, m_end);
        return;
    }
    const Timestamp now = QDateTime::currentMSecsSinceEpoch();
    AskedOrders barred;
    for (const Order& order : orders) {
        const AskBar bar = m_ask == Ask::Refill ? refillBar(order) : cancelBar(order);
        if (bar == AskBar::None) {
            m_waiting[order.accountId].append(order);
            continue;
        }
        AskedOrder asked = askedOrder(order);
        asked.bar = bar;
        asked.text = m_ask == Ask::Refill ? whyNoRefill(order, now) : whyNoCancel(order, now);
        barred.append(asked);
    }
    tell(barred);
}

// Sends the next batch: one that is full, or, where all orders were read, any. False when there is none.
bool OrderAsking::askDue() {
    for (auto waiting = m_waiting.begin(); waiting != m_waiting.end(); ++waiting) {
        const OrderTracker* tracker = m_trackers(waiting.key());
        const qsizetype most = tracker != nullptr ? tracker->mostAtOnce() : waiting->size();
        if (waiting->size() < most && m_next < m_keys.size())
            continue;
        const auto accountId = QString(waiting.key()); // which may go with its last order
        const QList<Order> batch = waiting->first(std::min(most, waiting->size()));
        waiting->remove(0, batch.size());
        if (waiting->isEmpty())
            m_waiting.erase(waiting);
        send(accountId, batch);
        return true;
    }
    return false;
}

void OrderAsking::send(const QString& accountId, const QList<Order>& batch) {
    m_tracker = m_trackers(accountId);
    if (!m_tracker) {
        tellNotAsked(batch, tr("The order's account was removed."));
        goOnSoon();
        return;
    }
    m_batch = batch;
    m_listening = connect(m_tracker, &OrderTracker::answered, this,
                          [this](quint64 asking, Ask, const AskedOrders& orders, const std::optional<ApiError>& error) {
                              onAnswered(asking, orders, error);
                          });
    m_gone = connect(m_tracker, &QObject::destroyed, this, &OrderAsking::onTrackerGone);
    m_asking = m_tracker->ask(m_ask, batch);
}

// Whoever stops an api first is told of each; this is the last resort.
void OrderAsking::onTrackerGone() {
    disconnect(m_listening);
    AskedOrders lost;
    for (const Order& order : std::as_const(m_batch)) {
        lost.append(askedOrder(order));
        lost.last().answer = AskedOrder::Answer::NotKnown;
        lost.last().text = tr("The account was closed before the answer came.");
    }
    tell(lost);
    goOnSoon();
}

void OrderAsking::onAnswered(quint64 asking, const AskedOrders& orders, const std::optional<ApiError>& error) {
    if (asking != m_asking)
        return;
    disconnect(m_listening);
    disconnect(m_gone);
    m_tracker = nullptr;
    tell(orders);
    const bool failed = error && (orders.size() > 1 || !isAboutTheId(*error));
    m_failuresInRow = failed ? m_failuresInRow + 1 : 0;
    if (failed && (endsTheList(*error) || m_failuresInRow >= mostFailuresInRow))
        end(tr("Not asked any more. %1").arg(errorText(*error)));
    goOnSoon();
}

void OrderAsking::endRest() {
    const auto waiting = std::exchange(m_waiting, {});
    for (const QList<Order>& orders : waiting)
        tellNotAsked(orders, m_end);
    if (m_next < m_keys.size()) {
        readMore();
        return;
    }
    m_running = false;
    Q_EMIT finished();
}

void OrderAsking::tell(const AskedOrders& orders) {
    if (orders.isEmpty())
        return;
    m_done += static_cast<int>(orders.size());
    for (const AskedOrder& order : orders)
        ++m_counts.at(static_cast<std::size_t>(order.answer));
    Q_EMIT answered(orders);
}

void OrderAsking::tellNotAsked(const QList<Order>& orders, const QString& why) {
    AskedOrders asked;
    for (const Order& order : orders) {
        asked.append(askedOrder(order));
        asked.last().text = why;
    }
    tell(asked);
}
