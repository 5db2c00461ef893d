// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/placing_writes.h"

#include "store/happening_writes.h"
#include "store/order_pace.h"
#include "store/order_rows.h"
#include "store/order_search_index.h"
#include "store/shelf_writes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("Ledger", text);
}

struct Placing {
    OrderPlace place;
    Placement placement = Placement::Sending;
    OrderStanding standing;
};

Stored<Placing> placingOf(LedgerWrite& write, OrderKey key) {
    auto row = write.database.execute(
        u"SELECT account, placement, facet, needs_attention, service_id, %1 FROM orders WHERE order_key = ?"_s.arg(
            orderTimeSql()),
        key);
    if (!row)
        return row.error();
    if (!row.value().next())
        return refusal(words(QT_TRANSLATE_NOOP("Ledger", "There is no such order in the ledger.")));
    const Statement& columns = row.value();
    return Placing{OrderPlace{columns.integer(0), columns.text(4), columns.integer(5)},
                   static_cast<Placement>(columns.number(1)),
                   OrderStanding{static_cast<OrdersQuery::Facet>(columns.number(2)), columns.flag(3)}};
}

// Only where nobody knows yet what became of it may an outcome be written.
bool isOpen(Placement placement) {
    return placement == Placement::Sending || placement == Placement::Unconfirmed;
}

OrderEvent::Kind eventOf(Placement placement) {
    switch (placement) {
    case Placement::Rejected:
        return OrderEvent::Kind::Rejected;
    case Placement::NotSent:
        return OrderEvent::Kind::NotSent;
    case Placement::Unconfirmed:
        return OrderEvent::Kind::Unconfirmed;
    case Placement::Placed:
        return OrderEvent::Kind::Placed;
    case Placement::Sending:
        break;
    }
    return OrderEvent::Kind::Recorded;
}

Stored<Done> setPlacement(LedgerWrite& write, OrderKey key, const Placing& before, Placement placement,
                          const QString& text) {
    const OrderStanding standing = standingOf(placement, OrderStatus::Unknown, QString());
    auto updated = write.database.execute(u"UPDATE orders SET placement = ?, placement_text = ?, facet = ?, "
                                          "needs_attention = ?, watched = ? WHERE order_key = ?"_s,
                                          static_cast<int>(placement), text, static_cast<int>(standing.facet),
                                          standing.needsAttention, isWatched(placement, OrderStatus::Unknown, 0), key);
    if (!updated)
        return updated.error();
    write.tally.leave(before.place, before.standing);
    write.tally.enter(before.place, standing);
    write.changed.append(key);
    if (placement == Placement::Unconfirmed) {
        if (auto happened = addHappening(write, HappeningKind::Unconfirmed, before.place.account, key); !happened)
            return happened;
    }
    return addEvent(write, key, eventOf(placement), text);
}

} // namespace

Stored<OrderKey> writeIntent(LedgerWrite& write, const NewOrder& order) {
    const auto account = accountNumber(write, order.accountId);
    if (!account)
        return account.error();
    const CheckedOrder& checked = order.order;
    const OrderStanding standing = standingOf(Placement::Sending, OrderStatus::Unknown, QString());
    OrderKey key = 0;
    {
        auto inserted = write.database.execute(
            u"INSERT INTO orders (order_key, account, service_id, service_name, service_type, rate, currency, "
            "refill_offered, cancel_offered, parameters, link, units, expected_charge, charge_sort, placement, "
            "recorded_at, facet, needs_attention, watched) VALUES (%1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "?, ?)"_s.arg(unusedOrderKey()),
            account.value(), checked.service.id, checked.service.name, checked.service.type,
            checked.rate.amount.toString(), checked.rate.currency, checked.service.refill, checked.service.cancel,
            parametersToJson(checked.parameters), checked.link, checked.units, checked.charge.most.amount.toString(),
            sortKey(checked.charge.most.amount), static_cast<int>(Placement::Sending), write.now,
            static_cast<int>(standing.facet), standing.needsAttention, true);
        if (!inserted)
            return inserted.error();
        key = inserted.value().insertedKey();
    }
    if (auto event = addEvent(write, key, OrderEvent::Kind::Recorded, QString()); !event)
        return event.error();
    if (auto service = rememberService(write, account.value(), checked.service.id, checked.service.name); !service)
        return service.error();
    write.tally.enter({account.value(), checked.service.id, write.now}, standing);
    write.added.append(key);
    return key;
}

Stored<Done> writePlaced(LedgerWrite& write, OrderKey key, const QString& orderId) {
    const auto before = placingOf(write, key);
    if (!before)
        return before.error();
    if (!isOpen(before.value().placement))
        return refusal(words(QT_TRANSLATE_NOOP("Ledger", "The order's outcome is already written down.")));
    if (orderId.isEmpty())
        return refusal(words(QT_TRANSLATE_NOOP("Ledger", "An order cannot be placed without an order id.")));
    {
        auto twin = write.database.execute(u"SELECT order_key FROM orders WHERE account = ? AND order_id = ?"_s,
                                           before.value().place.account, orderId);
        if (!twin)
            return twin.error();
        if (twin.value().next())
            return refusal(words(QT_TRANSLATE_NOOP("Ledger", "Another order of this account already has the id %1."))
                               .arg(orderId));
    }
    // What is found out later was placed when it was sent.
    Timestamp placedAt = write.now;
    if (before.value().placement == Placement::Unconfirmed) {
        auto sent = write.database.execute(u"SELECT MAX(at) FROM order_events WHERE order_key = ? AND kind = 0"_s, key);
        if (!sent)
            return sent.error();
        if (sent.value().next() && !sent.value().isNull(0))
            placedAt = sent.value().integer(0);
    }
    OrderPlace place = before.value().place;
    place.time = placedAt;
    const auto lateAt = lateTime(write, place.account, place.serviceId, placedAt);
    if (!lateAt)
        return lateAt.error();
    if (auto found = findByOrderId(write, key, orderId); !found)
        return found.error();
    // Nothing was asked yet, but a taken order waits for its start.
    const OrderStanding standing = standingOf(Placement::Placed, OrderStatus::Pending, QString());
    auto updated = write.database.execute(
        u"UPDATE orders SET placement = ?, placement_text = '', order_id = ?, status = ?, "
        "placed_at = ?, facet = ?, needs_attention = ?, watched = 1, late_at = ? WHERE order_key = ?"_s,
        static_cast<int>(Placement::Placed), orderId, static_cast<int>(OrderStatus::Pending), placedAt,
        static_cast<int>(standing.facet), standing.needsAttention, lateAt.value(), key);
    if (!updated)
        return updated.error();
    write.tally.leave(before.value().place, before.value().standing);
    write.tally.enter(place, standing);
    write.changed.append(key);
    return addEvent(write, key, OrderEvent::Kind::Placed, orderId);
}

Stored<Done> writeOutcome(LedgerWrite& write, OrderKey key, Placement placement, const QString& text) {
    const auto before = placingOf(write, key);
    if (!before)
        return before.error();
    const bool isOutcome =
        placement == Placement::Rejected || placement == Placement::NotSent || placement == Placement::Unconfirmed;
    if (!isOutcome || !isOpen(before.value().placement))
        return refusal(words(QT_TRANSLATE_NOOP("Ledger", "The order's outcome is already written down.")));
    return setPlacement(write, key, before.value(), placement, text);
}

Stored<Done> writeResend(LedgerWrite& write, OrderKey key) {
    const auto before = placingOf(write, key);
    if (!before)
        return before.error();
    if (before.value().placement != Placement::NotSent && before.value().placement != Placement::Rejected)
        return refusal(
            words(QT_TRANSLATE_NOOP("Ledger", "Only an order that was not sent or was rejected can be sent again.")));
    if (isPutAway(before.value().standing.facet)) {
        if (auto shown = showAgain(write, key); !shown)
            return shown.error();
        return writeResend(write, key);
    }
    return setPlacement(write, key, before.value(), Placement::Sending, QString());
}

QString interruptedOrdersSql() {
    return u"SELECT order_key FROM orders WHERE watched = 1 AND placement = 0 ORDER BY order_key"_s;
}

Stored<QList<OrderKey>> writeInterrupted(LedgerWrite& write) {
    QList<OrderKey> keys;
    {
        auto sending = write.database.executeOnce(interruptedOrdersSql());
        if (!sending)
            return sending.error();
        while (sending.value().next())
            keys.append(sending.value().integer(0));
        if (auto ended = write.database.ended(sending.value()); !ended)
            return ended.error();
    }
    const QString text =
        words(QT_TRANSLATE_NOOP("Ledger", "The program ended before the provider's answer was written down."));
    for (const OrderKey key : keys) {
        const auto before = placingOf(write, key);
        if (!before)
            return before.error();
        if (auto set = setPlacement(write, key, before.value(), Placement::Unconfirmed, text); !set)
            return set.error();
    }
    return keys;
}
