// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/order_reads.h"

#include "store/order_rows.h"
#include "store/order_standing.h"
#include "store/packed_order.h"
#include "store/sqlite_setup.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

using Facet = OrdersQuery::Facet;

namespace {

template <typename T>
Stored<QList<T>> readAll(Database& database, Stored<Statement> found, T (*read)(const Statement&)) {
    if (!found)
        return found.error();
    QList<T> all;
    Statement& row = found.value();
    while (row.next())
        all.append(read(row));
    if (auto ended = database.ended(row); !ended)
        return ended.error();
    return all;
}

OrderEvent readEvent(const Statement& row) {
    return {static_cast<OrderEvent::Kind>(row.number(0)), row.integer(1), row.text(2), row.optionalInteger(3)};
}

Stored<QList<Order>> readPacked(Database& database, Stored<Statement> found, qsizetype expected = 0) {
    if (!found)
        return found.error();
    QList<Order> orders;
    orders.reserve(expected);
    Statement& row = found.value();
    const Order none;
    while (row.next())
        orders.append(packed::order(row.bytes(0), orders.isEmpty() ? none : orders.constLast()));
    if (auto ended = database.ended(row); !ended)
        return ended.error();
    return orders;
}

QString numbersText(const QList<OrderKey>& keys) {
    QByteArray text;
    text.reserve(keys.size() * 12);
    for (const OrderKey key : keys)
        text += (text.isEmpty() ? '[' : ',') + QByteArray::number(key);
    return QString::fromLatin1(text + ']');
}

} // namespace

Stored<QList<Order>> readOrders(Database& database, const QList<OrderKey>& keys) {
    // Many in one statement, their keys as one value: a hundred values bound one by one take longer than their orders.
    constexpr qsizetype together = 100;
    static const QString many = u"WHERE o.order_key IN (%1)"_s.arg(sqlite::numbersInText());
    static const QString one = u"WHERE o.order_key = ?"_s;
    static const std::array sql{packed::selectOrders() + one, packed::selectOrders() + many};
    QList<Order> orders;
    orders.reserve(keys.size());
    for (qsizetype first = 0; first < keys.size(); first += together) {
        const qsizetype count = std::min(together, keys.size() - first);
        const QVariantList values{count == 1 ? bound(keys.at(first)) : bound(numbersText(keys.sliced(first, count)))};
        auto read = readPacked(database, database.executeWith(sql.at(count == 1 ? 0 : 1), values), count);
        if (!read)
            return read.error();
        QList<Order>& some = read.value();
        QHash<OrderKey, qsizetype> places; // in `some`; below zero: of those that were taken out, in `orders`
        places.reserve(count);
        for (qsizetype at = 0; at < some.size(); ++at)
            places.insert(some.at(at).key, at);
        for (qsizetype at = first; at < first + count; ++at) {
            const auto place = places.find(keys.at(at));
            if (place == places.end())
                continue;
            if (*place < 0) {
                orders.append(Order(orders.at(-1 - *place)));
                continue;
            }
            orders.append(std::move(some[*place]));
            *place = -orders.size();
        }
    }
    return orders;
}

QString runningOrdersSql() {
    return packed::selectOrders() +
           u"WHERE o.watched = 1 AND o.placement = 1 AND o.account = "
           "(SELECT account FROM accounts WHERE account_id = ?) ORDER BY o.checked_at, o.order_key"_s;
}

Stored<QList<Order>> readRunningOrders(Database& database, const QString& accountId) {
    return readPacked(database, database.execute(runningOrdersSql(), accountId));
}

Stored<QList<Refill>> readRunningRefills(Database& database, const QString& accountId) {
    return readAll(database,
                   database.execute(selectRefills() + u"WHERE r.watched = 1 AND r.account = "
                                                      "(SELECT account FROM accounts WHERE account_id = ?) "
                                                      "ORDER BY r.checked_at, r.refill_key"_s,
                                    accountId),
                   readRefill);
}

Stored<QList<Refill>> readRefills(Database& database, OrderKey key) {
    return readAll(
        database,
        database.execute(selectRefills() + u"WHERE r.order_key = ? ORDER BY r.asked_at DESC, r.refill_key DESC"_s, key),
        readRefill);
}

Stored<QList<OrderEvent>> readEvents(Database& database, OrderKey key) {
    return readAll(database,
                   database.execute(
                       u"SELECT kind, at, text, remains FROM order_events WHERE order_key = ? ORDER BY number"_s, key),
                   readEvent);
}

Stored<FacetCounts> readFacetCounts(Database& database, const QString& accountId) {
    auto found = accountId.isEmpty() ? database.execute(u"SELECT facet, SUM(orders) FROM facet_counts GROUP BY facet"_s)
                                     : database.execute(u"SELECT facet, orders FROM facet_counts WHERE account = "
                                                        "(SELECT account FROM accounts WHERE account_id = ?)"_s,
                                                        accountId);
    if (!found)
        return found.error();
    FacetCounts counts;
    for (int facet = static_cast<int>(Facet::All); facet <= static_cast<int>(Facet::Archived); ++facet)
        counts.insert(static_cast<Facet>(facet), 0);
    Statement& row = found.value();
    while (row.next()) {
        const auto facet = static_cast<Facet>(row.number(0));
        counts[facet] = row.number(1);
        if (facet != Facet::NeedsAttention && facet <= lastShownFacet)
            counts[Facet::All] += row.number(1);
    }
    if (auto ended = database.ended(row); !ended)
        return ended.error();
    return counts;
}
