// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/order_placer.h"

#include "store/when_done.h"

#include <utility>

namespace {

// An order that waited for its turn when the program was closed, or its account changed, meets no other refusal.
QString wordsOf(const ApiError& error, const QUrl& address) {
    if (error.kind == ErrorKind::NotAllowed && whyAddressIsRefused(address).isEmpty())
        return OrderPlacer::tr("The program was closed before this order was sent.");
    return errorText(error);
}

} // namespace

OrderPlacer::OrderPlacer(ApiService& api, Ledger& ledger, QString accountId, QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_ledger(ledger)
    , m_accountId(std::move(accountId)) {
    connect(&m_api, &ApiService::orderPlaced, this, &OrderPlacer::onPlaced);
    connect(&m_api, &ApiService::failed, this, &OrderPlacer::onFailed);
}

quint64 OrderPlacer::place(const CheckedOrder& order) {
    const quint64 wish = ++m_lastWish;
    m_waiting.insert(wish);
    whenDone(m_ledger.recordIntent({m_accountId, order}), this,
             [this, wish, order](const Stored<OrderKey>& key) { onRecorded(wish, key, order.parameters); });
    return wish;
}

quint64 OrderPlacer::sendAgain(const Order& order) {
    const quint64 wish = ++m_lastWish;
    m_waiting.insert(wish);
    whenDone(m_ledger.recordResend(order.key), this, [this, wish, order](const Stored<Done>& done) {
        if (done)
            onRecorded(wish, order.key, order.parameters);
        else
            onRecorded(wish, done.error(), order.parameters);
    });
    return wish;
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
    // The intent is on disk: only now may a byte leave.
    const RequestToken token = m_api.placeOrder(parameters);
    m_running.insert(token, {wish, key.value()});
    Q_EMIT recorded(wish, key.value());
}

void OrderPlacer::onPlaced(RequestToken token, const QString& orderId) {
    const auto running = m_running.constFind(token);
    if (running == m_running.cend())
        return;
    const Wish wish = *running;
    m_running.erase(running);
    whenDone(m_ledger.recordPlaced(wish.key, orderId), this, [this, wish, orderId](const Stored<Done>& done) {
        if (done)
            Q_EMIT finished(wish.number, wish.key, Placement::Placed, orderId);
        else
            Q_EMIT outcomeNotRecorded(wish.number, wish.key, orderId, done.error());
    });
}

void OrderPlacer::onFailed(const ApiFailure& failure) {
    const auto running = m_running.constFind(failure.token);
    if (running == m_running.cend())
        return;
    const Wish wish = *running;
    m_running.erase(running);
    Q_EMIT failed(wish.number, failure.error);
    const Placement placement = placementAfter(failure.error);
    const QString text = wordsOf(failure.error, m_api.account().address);
    Q_EMIT refused(wish.number, failure.error);
    // Should this not reach the disk either, the row stays `sending` and turns `unconfirmed` at the next start.
    whenDone(m_ledger.recordOutcome(wish.key, placement, text), this,
             [this, wish, placement, text](const Stored<Done>&) {
                 Q_EMIT finished(wish.number, wish.key, placement, text);
             });
}
