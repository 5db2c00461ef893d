// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/running_links.h"

#include "core/link_key.h"
#include "store/when_done.h"

#include <utility>

namespace {

QString placeOf(const QString& serviceId, const QString& link) {
    return serviceId + u'\n' + link;
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

void RunningLinks::noteSending(OrderKey key, const QString& serviceId, const QString& link) {
    m_noted.insert(key);
    if (keep({key, {}, serviceId, linkKey(link), Placement::Sending}))
        Q_EMIT changed();
}

void RunningLinks::noteEnd(OrderKey key, Placement placement, const QString& text) {
    const QStringList places = m_places.value(key);
    m_noted.insert(key);
    bool differs = false;
    if (placement == Placement::Rejected || placement == Placement::NotSent) {
        differs = forget(key);
    } else {
        const Running running{key, placement == Placement::Placed ? text : QString(), placement};
        for (const QString& place : places)
            differs = std::exchange(m_running[place][key], running) != running;
    }
    if (differs)
        Q_EMIT changed();
}

std::optional<RunningLinks::Running> RunningLinks::find(const QString& serviceId, const QString& link,
                                                        OrderKey besides) const {
    const QString key = linkKey(link);
    const auto place = m_running.constFind(placeOf(serviceId, key));
    if (key.isEmpty() || place == m_running.cend())
        return std::nullopt;
    auto newest = std::prev(place->cend());
    if (newest.key() == besides && newest-- == place->cbegin())
        return std::nullopt;
    return *newest;
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
    m_noted.clear();
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
    QSet<OrderKey> ended = asked - m_noted;
    bool differs = false;
    for (const UnfinishedOrder& order : unfinished) {
        if (m_noted.contains(order.key))
            continue;
        ended.remove(order.key);
        differs = keep(order) || differs;
    }
    for (const OrderKey key : std::as_const(ended))
        differs = forget(key) || differs;
    if (differs)
        Q_EMIT changed();
}

bool RunningLinks::keep(const UnfinishedOrder& order) {
    // An order's service and link never change: its places are found once.
    QStringList& places = m_places[order.key];
    if (places.isEmpty()) {
        if (order.linkKey.isEmpty()) {
            m_places.remove(order.key);
            return false;
        }
        places = {placeOf({}, order.linkKey)};
        if (!order.serviceId.isEmpty())
            places.append(placeOf(order.serviceId, order.linkKey));
    }
    const Running running{order.key, order.orderId, order.placement};
    bool differs = false;
    for (const QString& place : std::as_const(places))
        differs = std::exchange(m_running[place][order.key], running) != running;
    return differs;
}

bool RunningLinks::forget(OrderKey key) {
    const QStringList places = m_places.take(key);
    for (const QString& place : places) {
        const auto orders = m_running.find(place);
        orders->remove(key);
        if (orders->isEmpty())
            m_running.erase(orders);
    }
    return !places.isEmpty();
}
