// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/order_placer.h"

#include "store/when_done.h"

#include <utility>

OrderPlacer::OrderPlacer(ApiService& api, Ledger& ledger, QString accountId, OutcomeKeeper* outcomes, QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_ledger(ledger)
    , m_accountId(std::move(accountId))
    , m_own(outcomes == nullptr ? std::make_unique<OutcomeKeeper>(ledger) : nullptr)
    , m_outcomes(outcomes == nullptr ? *m_own : *outcomes) {
    connect(&m_api, &ApiService::orderPlaced, this, &OrderPlacer::onPlaced);
    connect(&m_api, &ApiService::failed, this, &OrderPlacer::onFailed);
    connect(&m_outcomes, &OutcomeKeeper::ended, this, [this](const OrderOutcome& outcome) {
        if (const quint64 wish = m_ending.take(outcome.key))
            Q_EMIT finished(wish, outcome.key, outcome.placement, outcome.text);
    });
    connect(&m_outcomes, &OutcomeKeeper::delayed, this, [this](const OrderOutcome& outcome, const LedgerError& error) {
        const quint64 wish = m_ending.value(outcome.key);
        if (wish != 0 && outcome.placement == Placement::Placed)
            Q_EMIT outcomeNotRecorded(wish, outcome.key, outcome.text, error);
    });
    connect(&m_outcomes, &OutcomeKeeper::blockedChanged, this, [this](bool blocked) {
        Q_EMIT blockedChanged(blocked);
        if (blocked)
            withdrawWaiting();
    });
}

quint64 OrderPlacer::place(const CheckedOrder& order) {
    const Wish wish{++m_lastWish, 0, order.link};
    m_waiting.insert(wish.number);
    if (isBlocked())
        refuse(wish.number);
    else
        whenDone(m_ledger.recordIntent({m_accountId, order}), this,
                 [this, wish, order](const Stored<OrderKey>& key) { onRecorded(wish, key, order.parameters); });
    return wish.number;
}

quint64 OrderPlacer::sendAgain(const Order& order) {
    const Wish wish{++m_lastWish, order.key, order.link};
    m_waiting.insert(wish.number);
    if (isBlocked())
        refuse(wish.number);
    else
        whenDone(m_ledger.recordResend(order.key), this, [this, wish, order](const Stored<Done>& done) {
            if (done)
                onRecorded(wish, order.key, order.parameters);
            else
                onRecorded(wish, done.error(), order.parameters);
        });
    return wish.number;
}

QString OrderPlacer::whyBlocked() {
    return tr("The outcome of an order could not be written down yet. No other order is sent before it is.");
}

void OrderPlacer::refuse(quint64 wish) {
    // The asker has the number first.
    QMetaObject::invokeMethod(
        this,
        [this, wish] {
            m_waiting.remove(wish);
            Q_EMIT notRecorded(wish, {LedgerError::Kind::CannotWrite, whyBlocked()});
        },
        Qt::QueuedConnection);
}

void OrderPlacer::onRecorded(const Wish& wish, const Stored<OrderKey>& key, const OrderParameters& parameters) {
    m_waiting.remove(wish.number);
    if (!key) {
        Q_EMIT notRecorded(wish.number, key.error());
        return;
    }
    const Wish known{wish.number, key.value(), wish.link};
    // The intent is on disk: only now may a byte leave, and not where an earlier outcome turned out not to be.
    const bool held = isBlocked();
    if (!held)
        m_running.insert(m_api.placeOrder(parameters), known);
    Q_EMIT recorded(known.number, known.key);
    if (held)
        end(known, Placement::NotSent, whyBlocked());
}

void OrderPlacer::onPlaced(RequestToken token, const QString& orderId) {
    if (m_running.contains(token))
        end(m_running.take(token), Placement::Placed, orderId);
}

void OrderPlacer::onFailed(const ApiFailure& failure) {
    if (!m_running.contains(failure.token))
        return;
    const Wish wish = m_running.take(failure.token);
    Q_EMIT failed(wish.number, failure.error);
    const bool withdrawn = isBlocked() && failure.error.kind == ErrorKind::NotAllowed;
    end(wish, placementAfter(failure.error), withdrawn ? whyBlocked() : errorText(failure.error));
}

// What waits for its turn at the provider stays here.
void OrderPlacer::withdrawWaiting() {
    const auto tokens = m_running.keys();
    for (const RequestToken token : tokens)
        m_api.withdraw(token);
}

void OrderPlacer::end(const Wish& wish, Placement placement, const QString& text) {
    m_ending.insert(wish.key, wish.number);
    m_outcomes.record({wish.key, m_accountId, wish.link, placement, text});
}
