// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/order_shelves.h"

#include "store/ledger_core.h"
#include "store/order_keys.h"
#include "store/order_plan.h"
#include "store/shelf_writes.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace {

using Facet = OrdersQuery::Facet;

// Few: what is watched at the provider is found by an index of its own.
Stored<int> withOpenRefills(Database& database, const QString& accountId, Timestamp before) {
    auto row =
        database.execute(u"SELECT COUNT(*) FROM orders WHERE watched = 1 AND placement = 1 AND facet IN (7, 8, 9, "
                         "10) AND placed_at > 0 AND placed_at < ? AND (? = '' OR account = (SELECT account FROM "
                         "accounts WHERE account_id = ?))"_s,
                         before, accountId, accountId);
    if (!row)
        return row.error();
    const int number = row.value().next() ? row.value().number(0) : 0;
    if (auto ended = database.ended(row.value()); !ended)
        return ended.error();
    return number;
}

Stored<int> endedBefore(Database& database, const QString& accountId, Timestamp before) {
    OrdersQuery query = OrderShelves::olderThan(accountId, before);
    int all = 0;
    for (const Facet facet :
         {Facet::NotSent, Facet::Rejected, Facet::Completed, Facet::Partial, Facet::Canceled, Facet::Failed}) {
        query.facet = facet;
        const auto count = keptCount(database, query);
        if (!count)
            return count.error();
        all += count.value().value_or(0);
    }
    const auto open = withOpenRefills(database, accountId, before);
    if (!open)
        return open;
    return std::max(0, all - open.value());
}

} // namespace

OrderShelves::OrderShelves(Ledger& ledger)
    : m_core(ledger.core()) {}

QFuture<Stored<QList<ShelvedOrder>>> OrderShelves::put(const QList<OrderKey>& keys, OrderShelf shelf) {
    return m_core.write([keys, shelf](LedgerWrite& write) -> Stored<QList<ShelvedOrder>> {
        QList<ShelvedOrder> moved;
        for (const OrderKey key : keys) {
            const auto before = writeShelf(write, key, shelf);
            if (!before)
                return before.error();
            if (before.value())
                moved.append({key, *before.value()});
        }
        return moved;
    });
}

QFuture<Stored<QList<OrderKey>>> OrderShelves::keys(const OrdersQuery& query) {
    return m_core.read(
        [query](Database& database) { return readOrderKeys(database, query, 0, std::numeric_limits<int>::max()); });
}

QFuture<Stored<int>> OrderShelves::countOlder(const QString& accountId, Timestamp before) {
    return m_core.read([accountId, before](Database& database) { return endedBefore(database, accountId, before); });
}

OrdersQuery OrderShelves::olderThan(const QString& accountId, Timestamp before) {
    OrdersQuery query;
    query.accountId = accountId;
    query.placedUntil = before;
    query.descending = false;
    return query;
}
