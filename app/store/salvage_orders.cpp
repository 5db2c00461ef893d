// SPDX-License-Identifier: GPL-3.0-or-later
// Orders whose rows are lost.
#include "store/salvage_mending.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct LostOrder {
    qint64 account = 0;
    QString orderId;
    Placement placement = Placement::Unconfirmed;
    OrderStatus status = OrderStatus::Unknown;
    QString rawStatus;
    Timestamp recordedAt = 0;
    Timestamp placedAt = 0;
    bool isKnown = false;
};

Placement placementAfter(OrderEvent::Kind kind, Placement before) {
    switch (kind) {
    case OrderEvent::Kind::Placed:
        return Placement::Placed;
    case OrderEvent::Kind::Rejected:
        return Placement::Rejected;
    case OrderEvent::Kind::NotSent:
        return Placement::NotSent;
    case OrderEvent::Kind::Recorded: // nobody knows what came of it
    case OrderEvent::Kind::Unconfirmed:
        return Placement::Unconfirmed;
    case OrderEvent::Kind::Status:
    case OrderEvent::Kind::RefillAsked:
    case OrderEvent::Kind::RefillRefused:
    case OrderEvent::Kind::RefillStatus:
    case OrderEvent::Kind::CancelAsked:
    case OrderEvent::Kind::CancelRefused:
    case OrderEvent::Kind::RefillNotSent:
    case OrderEvent::Kind::RefillNotKnown:
    case OrderEvent::Kind::CancelNotSent:
    case OrderEvent::Kind::CancelNotKnown:
    case OrderEvent::Kind::Added: // its id stood in the lost row alone
        break;
    }
    return before;
}

void readHistory(Database& target, OrderKey key, LostOrder& order) {
    auto rows = target.execute(u"SELECT kind, at, text FROM order_events WHERE order_key = ? ORDER BY number"_s, key);
    while (rows && rows.value().next()) {
        const Statement& row = rows.value();
        const auto kind = static_cast<OrderEvent::Kind>(row.number(0));
        order.isKnown = true;
        order.placement = placementAfter(kind, order.placement);
        const bool isFirst = kind == OrderEvent::Kind::Recorded || kind == OrderEvent::Kind::Added;
        if (isFirst && order.recordedAt == 0)
            order.recordedAt = row.integer(1);
        if (kind == OrderEvent::Kind::Placed) {
            order.placedAt = row.integer(1);
            order.orderId = row.text(2);
        }
        if (kind == OrderEvent::Kind::Status || kind == OrderEvent::Kind::Added) {
            order.rawStatus = row.text(2);
            order.status = parseOrderStatus(order.rawStatus);
        }
    }
}

qint64 accountOf(Database& target, const QString& sql, OrderKey key) {
    auto row = target.execute(sql, key);
    return row && row.value().next() ? row.value().integer(0) : 0;
}

LostOrder whatIsKnown(Database& target, OrderKey key, const SalvageTables::Trace& trace, qint64 onlyAccount) {
    LostOrder order;
    order.account = trace.account;
    order.isKnown = trace.account != 0;
    readHistory(target, key, order);
    for (const QString& sql : {u"SELECT b.account FROM bulk_lines l JOIN bulk_lists b ON b.list_key = l.list_key "
                               "WHERE l.order_key = ?"_s,
                               u"SELECT account FROM refills WHERE order_key = ?"_s}) {
        const qint64 account = accountOf(target, sql, key);
        order.isKnown = order.isKnown || account != 0;
        if (order.account == 0)
            order.account = account;
    }
    if (order.account == 0)
        order.account = onlyAccount;
    if (!trace.orderId.isEmpty())
        order.orderId = trace.orderId;
    // An id tells that it was taken, whatever else is lost.
    if (!order.orderId.isEmpty())
        order.placement = Placement::Placed;
    else if (order.placement == Placement::Placed)
        order.placement = Placement::Unconfirmed;
    if (order.placement == Placement::Placed && order.rawStatus.isEmpty())
        order.status = OrderStatus::Pending;
    return order;
}

// True where a row was made; what was ordered is told by the line of a list, if it was one.
Stored<bool> insert(Database& target, OrderKey key, const LostOrder& order) {
    const QString lost = QCoreApplication::translate("Ledger", "What was ordered is lost: the ledger was damaged.");
    const bool placed = order.placement == Placement::Placed;
    const auto orderId = placed ? std::optional<QString>(order.orderId) : std::nullopt;
    auto made = target.execute(
        u"INSERT OR IGNORE INTO orders (order_key, account, order_id, service_id, service_name, service_type, rate, "
        "currency, refill_offered, cancel_offered, parameters, link, units, expected_charge, placement, "
        "placement_text, "
        "status, raw_status, charge_sort, recorded_at, placed_at, facet, needs_attention, watched) "
        "VALUES (?, ?, ?, '', ?, '', '0', '', 0, 0, '[]', '', 0, '0', ?, ?, ?, ?, 0, ?, ?, 11, 0, 0)"_s,
        key, order.account, orderId, lost, static_cast<int>(order.placement), placed ? QString() : lost,
        static_cast<int>(placed ? order.status : OrderStatus::Unknown), placed ? order.rawStatus : QString(),
        order.recordedAt, order.placedAt);
    if (!made)
        return made.error();
    if (made.value().changedRows() == 0)
        return false;
    auto told = target.execute(
        u"UPDATE orders SET (service_id, service_name, service_type, rate, currency, refill_offered, cancel_offered, "
        "parameters, link, units, expected_charge) = (SELECT l.service_id, l.service_name, l.service_type, l.rate, "
        "l.currency, l.refill_offered, l.cancel_offered, l.parameters, l.link, l.units, l.charge_most FROM bulk_lines "
        "l "
        "WHERE l.order_key = orders.order_key) WHERE order_key = ? AND EXISTS (SELECT 1 FROM bulk_lines l "
        "WHERE l.order_key = orders.order_key)"_s,
        key);
    if (!told)
        return told.error();
    return true;
}

Stored<QSet<qint64>> missingOrders(Database& target, qint64 lastOrder) {
    auto rows = target.executeOnce(u"SELECT order_key FROM orders ORDER BY order_key"_s);
    if (!rows)
        return rows.error();
    QSet<qint64> missing;
    qint64 next = 1;
    while (rows.value().next()) {
        const qint64 key = rows.value().integer(0);
        for (; next < key; ++next)
            missing.insert(next);
        next = key + 1;
    }
    if (auto ended = target.ended(rows.value()); !ended)
        return ended.error();
    for (; next <= lastOrder; ++next)
        missing.insert(next);
    // What a person deleted is not lost.
    auto deleted = target.executeOnce(u"SELECT first_key, last_key FROM deleted_orders"_s);
    if (!deleted)
        return deleted.error();
    while (deleted.value().next()) {
        const qint64 last = std::min(deleted.value().integer(1), next);
        for (qint64 key = deleted.value().integer(0); key <= last; ++key)
            missing.remove(key);
    }
    if (auto ended = target.ended(deleted.value()); !ended)
        return ended.error();
    return missing;
}

} // namespace

Stored<MendedOrders> mendOrders(Database& target, SalvageTables& tables, qint64 lastOrder,
                                const QMap<qint64, QString>& fallback) {
    const auto missing = missingOrders(target, lastOrder);
    if (!missing)
        return missing.error();
    QHash<qint64, SalvageTables::Trace> traces;
    tables.readTraces(missing.value(), traces);
    const qint64 onlyAccount = [&] {
        auto row = target.executeOnce(u"SELECT min(account) FROM accounts HAVING count(*) = 1"_s);
        return row && row.value().next() ? row.value().integer(0) : 0;
    }();
    MendedOrders mended;
    for (const qint64 key : missing.value()) {
        const LostOrder order = whatIsKnown(target, key, traces.value(key), onlyAccount);
        if (!order.isKnown || order.account == 0) {
            ++mended.lost;
            continue;
        }
        const auto made = insert(target, key, order);
        if (!made)
            return made.error();
        ++(made.value() ? mended.partly : mended.lost);
    }
    if (auto accounts = mendAccounts(target, fallback); !accounts)
        return accounts.error();
    return mended;
}
