// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/unfinished_orders.h"

#include "core/link_key.h"
#include "store/ledger_core.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int placementColumn = 4;
constexpr int statusColumn = 5;

QString columns() {
    return u"SELECT order_key, order_id, service_id, link, placement, status FROM orders "_s;
}

Stored<Done> readInto(Database& database, Stored<Statement> found, QList<UnfinishedOrder>& orders) {
    if (!found)
        return found.error();
    Statement& row = found.value();
    while (row.next()) {
        const auto placement = static_cast<Placement>(row.number(placementColumn));
        const bool ended =
            placement == Placement::Rejected || placement == Placement::NotSent ||
            (placement == Placement::Placed && isFinal(static_cast<OrderStatus>(row.number(statusColumn))));
        if (!ended)
            orders.append({row.integer(0), row.text(1), row.text(2), linkKey(row.text(3)), placement});
    }
    return database.ended(row);
}

} // namespace

UnfinishedOrders::UnfinishedOrders(Ledger& ledger)
    : m_core(ledger.core()) {}

QStringList UnfinishedOrders::sql() {
    const QString account = u"account = (SELECT account FROM accounts WHERE account_id = ?)"_s;
    return {columns() + u"WHERE watched = 1 AND placement = 0 AND "_s + account,
            columns() + u"WHERE watched = 1 AND placement = 1 AND "_s + account,
            columns() + u"WHERE facet = 2 AND "_s + account}; // unconfirmed
}

QFuture<Stored<QList<UnfinishedOrder>>> UnfinishedOrders::all(const QString& accountId) {
    return m_core.read([accountId](Database& database) -> Stored<QList<UnfinishedOrder>> {
        QList<UnfinishedOrder> orders;
        const QStringList statements = sql();
        for (const QString& statement : statements) {
            if (auto read = readInto(database, database.executeOnce(statement, accountId), orders); !read)
                return read.error();
        }
        return orders;
    });
}

QFuture<Stored<QList<UnfinishedOrder>>> UnfinishedOrders::among(const QString& accountId, const QList<OrderKey>& keys) {
    return m_core.read([accountId, keys](Database& database) -> Stored<QList<UnfinishedOrder>> {
        const QString statement =
            columns() + u"WHERE order_key = ? AND account = (SELECT account FROM accounts WHERE account_id = ?)"_s;
        QList<UnfinishedOrder> orders;
        for (const OrderKey key : keys) {
            if (auto read = readInto(database, database.execute(statement, key, accountId), orders); !read)
                return read.error();
        }
        return orders;
    });
}
