// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/running_links.h"

#include "core/link_key.h"
#include "store/when_done.h"

#include <utility>

namespace {

// Empty where nothing can be compared: an order without link, or one whose service nobody knows.
QString placeOf(const QString& serviceId, const QString& link) {
    const QString key = linkKey(link);
    return key.isEmpty() || serviceId.isEmpty() ? QString() : serviceId + u'\n' + key;
}

} // namespace

RunningLinks::RunningLinks(Ledger& ledger, QString accountId, QObject* parent)
    : QObject(parent)
    , m_orders(ledger)
    , m_ledger(ledger)
    , m_accountId(std::move(accountId)) {}

void RunningLinks::start() {
    connect(&m_ledger, &Ledger::ordersAdded, this, &RunningLinks::follow);
    connect(&m_ledger, &Ledger::ordersChanged, this, &RunningLinks::follow);
    m_reading = true;
    whenDone(m_orders.all(m_accountId), this, [this](const Stored<QList<UnfinishedOrder>>& orders) {
        m_reading = false;
        if (orders)
            adopt({}, orders.value());
        readTouched();
    });
}

std::optional<RunningLinks::Running> RunningLinks::find(const QString& serviceId, const QString& link) const {
    const auto place = m_running.constFind(placeOf(serviceId, link));
    if (place == m_running.cend())
        return std::nullopt;
    return place->last();
}

void RunningLinks::follow(const QList<OrderKey>& keys) {
    for (const OrderKey key : keys)
        m_touched.insert(key);
    readTouched();
}

void RunningLinks::readTouched() {
    if (m_reading || m_touched.isEmpty())
        return;
    m_reading = true;
    const QSet<OrderKey> asked = std::exchange(m_touched, {});
    whenDone(m_orders.among(m_accountId, asked.values()), this,
             [this, asked](const Stored<QList<UnfinishedOrder>>& orders) {
                 m_reading = false;
                 if (!orders) { // with whatever is touched next
                     m_touched.unite(asked);
                     return;
                 }
                 adopt(asked, orders.value());
                 readTouched();
             });
}

void RunningLinks::adopt(const QSet<OrderKey>& asked, const QList<UnfinishedOrder>& unfinished) {
    QSet<OrderKey> ended = asked;
    bool differs = false;
    for (const UnfinishedOrder& order : unfinished) {
        ended.remove(order.key);
        differs = keep(order) || differs;
    }
    for (const OrderKey key : std::as_const(ended))
        differs = forget(key) || differs;
    if (differs)
        Q_EMIT changed();
}

bool RunningLinks::keep(const UnfinishedOrder& order) {
    const Running running{order.key, order.orderId, order.placement};
    // An order's service and link never change: its place is found once.
    QString place = m_places.value(order.key);
    if (place.isEmpty()) {
        place = placeOf(order.serviceId, order.link);
        if (place.isEmpty())
            return false;
        m_places.insert(order.key, place);
    }
    Running& kept = m_running[place][order.key];
    return std::exchange(kept, running) != running;
}

bool RunningLinks::forget(OrderKey key) {
    const QString place = m_places.take(key);
    const auto orders = m_running.find(place);
    if (orders == m_running.end())
        return false;
    orders->remove(key);
    if (orders->isEmpty())
        m_running.erase(orders);
    return true;
}
