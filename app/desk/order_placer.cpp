// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/order_placer.h"

#include "store/when_done.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

QString firstOf(const OrderParameters& parameters, std::initializer_list<QLatin1StringView> names) {
    for (const auto name : names) {
        const auto found = std::find_if(parameters.cbegin(), parameters.cend(),
                                        [name](const auto& parameter) { return parameter.first == name; });
        if (found != parameters.cend())
            return found->second;
    }
    return {};
}

// As the ledger calls it: the user name, for subscriptions.
QString linkOf(const OrderParameters& parameters) {
    return firstOf(parameters, {"link"_L1, "username"_L1});
}

// An order that waited for its turn when the program was closed, or its account changed, meets no other refusal.
QString wordsOf(const ApiError& error, const QUrl& address) {
    if (error.kind == ErrorKind::NotAllowed && error.providerText.isEmpty() && whyAddressIsRefused(address).isEmpty())
        return OrderPlacer::tr("The program was closed before this order was sent.");
    return errorText(error);
}

} // namespace

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
        Q_EMIT blockedChanged(isBlocked());
        if (blocked)
            withdrawWaiting();
    });
}

quint64 OrderPlacer::place(const CheckedOrder& order) {
    const quint64 wish = ++m_lastWish;
    m_waiting.insert(wish);
    if (isBlocked())
        refuse(wish);
    else
        whenDone(m_ledger.recordIntent({m_accountId, order}), this,
                 [this, wish, order](const Stored<OrderKey>& key) { onRecorded(wish, key, order.parameters); });
    return wish;
}

quint64 OrderPlacer::sendAgain(const Order& order) {
    const quint64 wish = ++m_lastWish;
    m_waiting.insert(wish);
    if (isBlocked())
        refuse(wish);
    else
        whenDone(m_ledger.recordResend(order.key), this, [this, wish, order](const Stored<Done>& done) {
            if (done)
                onRecorded(wish, order.key, order.parameters);
            else
                onRecorded(wish, done.error(), order.parameters);
        });
    return wish;
}

QString OrderPlacer::whyBlocked() {
    return tr("The outcome of an order could not be written down yet. No other order is sent before it is.");
}

void OrderPlacer::hold(const QString& why) {
    if (std::exchange(m_held, why) != why)
        Q_EMIT blockedChanged(isBlocked());
}

void OrderPlacer::refuse(quint64 wish) {
    // The asker has the number first.
    QMetaObject::invokeMethod(
        this,
        [this, wish, why = whyNow()] {
            m_waiting.remove(wish);
            Q_EMIT notRecorded(wish, {LedgerError::Kind::CannotWrite, why});
        },
        Qt::QueuedConnection);
}

quint64 OrderPlacer::placeBegun(OrderKey key, const OrderParameters& parameters) {
    const quint64 wish = ++m_lastWish;
    onRecorded(wish, key, parameters);
    return wish;
}

void OrderPlacer::onRecorded(quint64 wish, const Stored<OrderKey>& key, const OrderParameters& parameters) {
    m_waiting.remove(wish);
    if (!key) {
        Q_EMIT notRecorded(wish, key.error());
        return;
    }
    const Wish known{wish, key.value(), linkOf(parameters)};
    Q_EMIT leaving(known.key, firstOf(parameters, {"service"_L1}), known.link);
    // The intent is on disk: only now may a byte leave, and not where an earlier outcome turned out not to be.
    const bool held = isBlocked();
    if (!held)
        m_running.insert(m_api.placeOrder(parameters), known);
    Q_EMIT recorded(wish, known.key);
    if (!held)
        return;
    // Whoever asked has the number first.
    QMetaObject::invokeMethod(
        this,
        [this, known, why = whyNow()] {
            Q_EMIT failed(known.number, ApiError{ErrorKind::NotAllowed, 0, m_held, {}});
            end(known, Placement::NotSent, why);
        },
        Qt::QueuedConnection);
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
    const bool withdrawn = m_outcomes.isBlocked() && failure.error.kind == ErrorKind::NotAllowed;
    end(wish, placementAfter(failure.error),
        withdrawn ? whyBlocked() : wordsOf(failure.error, m_api.account().address));
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
