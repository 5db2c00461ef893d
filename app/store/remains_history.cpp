// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/remains_history.h"

#include "store/ledger_core.h"

using namespace Qt::StringLiterals;

RemainsHistory::RemainsHistory(Ledger& ledger)
    : m_core(ledger.core()) {}

QFuture<Stored<QHash<QString, QList<RemainsPoint>>>> RemainsHistory::running(const QString& accountId) {
    return m_core.read([accountId](Database& database) -> Stored<QHash<QString, QList<RemainsPoint>>> {
        // Events are numbered 1, 2, 3 … of each order, and kept in that order.
        auto found = database.executeOnce(
            u"SELECT o.order_id, e.at, e.remains FROM orders o JOIN order_events e ON e.order_key = o.order_key "
            "WHERE o.watched = 1 AND o.placement = 1 AND o.account = (SELECT account FROM accounts WHERE account_id = "
            "?) AND e.number > (SELECT MAX(number) FROM order_events l WHERE l.order_key = o.order_key) - ? AND "
            "e.remains IS NOT NULL ORDER BY o.order_key, e.number"_s,
            accountId, most);
        if (!found)
            return found.error();
        QHash<QString, QList<RemainsPoint>> history;
        Statement& row = found.value();
        while (row.next())
            history[row.text(0)].append({row.integer(1), row.integer(2)});
        if (auto ended = database.ended(row); !ended)
            return ended.error();
        return history;
    });
}
