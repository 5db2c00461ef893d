// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage_mending.h"

#include "store/facet_tally.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

Stored<Done> run(Database& target, const QString& sql) {
    auto done = target.executeOnce(sql);
    if (!done)
        return done.error();
    return Done();
}

Stored<Done> runAll(Database& target, const QStringList& statements) {
    for (const QString& sql : statements) {
        if (auto done = run(target, sql); !done)
            return done;
    }
    return Done();
}

struct Derived {
    OrderKey key = 0;
    OrderStanding standing;
    bool watched = false;
    bool late = false;
    OrderShelf shelf = OrderShelf::Shown;
};

// What has not ended is on no shelf.
OrderShelf rightShelf(int shelf, Placement placement, OrderStatus status, int openRefills) {
    const bool known = shelf == static_cast<int>(OrderShelf::Hidden) || shelf == static_cast<int>(OrderShelf::Archived);
    return known && canBePutAway(placement, status, openRefills) ? static_cast<OrderShelf>(shelf) : OrderShelf::Shown;
}

// Rows whose derived columns are not what their placement and status say.
Stored<QList<Derived>> wronglyDerived(Database& target) {
    auto rows = target.executeOnce(
        u"SELECT order_key, placement, status, raw_status, refills_open, facet, needs_attention, watched, "
        "late, shelf FROM orders"_s);
    if (!rows)
        return rows.error();
    QList<Derived> wrong;
    while (rows.value().next()) {
        const Statement& row = rows.value();
        const auto placement = static_cast<Placement>(row.number(1));
        const auto status = static_cast<OrderStatus>(row.number(2));
        const OrderShelf shelf = rightShelf(row.number(9), placement, status, row.number(4));
        Derived right{row.integer(0), standingOf(placement, status, row.text(3), shelf),
                      isWatched(placement, status, row.number(4)),
                      row.flag(8) && placement == Placement::Placed && !isFinal(status), shelf};
        right.standing.needsAttention = right.standing.needsAttention || right.late;
        const OrderStanding standing{static_cast<OrdersQuery::Facet>(row.number(5)), row.flag(6)};
        if (standing != right.standing || row.flag(7) != right.watched || row.flag(8) != right.late ||
            row.number(9) != static_cast<int>(right.shelf))
            wrong.append(right);
    }
    if (auto ended = target.ended(rows.value()); !ended)
        return ended.error();
    return wrong;
}

} // namespace

Stored<Done> mendAccounts(Database& target, const QMap<qint64, QString>& fallback) {
    QList<qint64> unknown;
    {
        auto rows =
            target.executeOnce(u"SELECT account FROM (SELECT account FROM orders UNION SELECT account FROM refills "
                               "UNION SELECT account FROM balances UNION SELECT account FROM bulk_lists UNION SELECT "
                               "account FROM catalogs UNION SELECT account FROM service_changes UNION SELECT account "
                               "FROM service_notes UNION SELECT account FROM happenings) a "
                               "WHERE account NOT IN (SELECT account FROM accounts)"_s);
        if (!rows)
            return rows.error();
        while (rows.value().next())
            unknown.append(rows.value().integer(0));
    }
    for (const qint64 account : unknown) {
        const QString madeUp = u"unknown-account-%1"_s.arg(account);
        for (const QString& id : {fallback.value(account, madeUp), madeUp}) {
            auto made =
                target.execute(u"INSERT OR IGNORE INTO accounts (account, account_id) VALUES (?, ?)"_s, account, id);
            if (!made)
                return made.error();
            if (made.value().changedRows() > 0)
                break;
        }
    }
    return Done();
}

Stored<Done> mendLists(Database& target) {
    auto made = target.executeOnce(u"INSERT INTO bulk_lists (list_key, account, name, created_at, state) "
                                   "SELECT l.list_key, coalesce((SELECT max(o.account) FROM bulk_lines x JOIN orders o "
                                   "ON o.order_key = x.order_key "
                                   "WHERE x.list_key = l.list_key), (SELECT min(account) FROM accounts)), ?, 0, 1 "
                                   "FROM bulk_lines l WHERE l.list_key NOT IN (SELECT list_key FROM bulk_lists) "
                                   "AND EXISTS (SELECT 1 FROM accounts) GROUP BY l.list_key"_s,
                                   QCoreApplication::translate("Ledger", "A list whose name is lost"));
    if (!made)
        return made.error();
    return Done();
}

Stored<qint64> dropOrphans(Database& target, const QString& table) {
    // A line without its order must not look as if it had never begun: it would be placed a second time.
    auto dropped = target.executeOnce(
        u"DELETE FROM %1 WHERE order_key IS NOT NULL AND order_key NOT IN (SELECT order_key FROM orders)"_s.arg(table));
    if (!dropped)
        return dropped.error();
    return qint64(dropped.value().changedRows());
}

Stored<Done> mendHistory(Database& target) {
    return runAll(
        target,
        {u"INSERT INTO order_events (order_key, number, kind, at, text) SELECT order_key, 1, 0, recorded_at, '' FROM "
         "orders o WHERE NOT EXISTS (SELECT 1 FROM order_events e WHERE e.order_key = o.order_key)"_s,
         u"INSERT INTO order_events (order_key, number, kind, at, text) SELECT order_key, (SELECT max(number) + 1 FROM "
         "order_events m WHERE m.order_key = o.order_key), 1, placed_at, order_id FROM orders o WHERE placement = 1 "
         "AND NOT EXISTS (SELECT 1 FROM order_events e WHERE e.order_key = o.order_key AND e.kind = 1)"_s,
         u"INSERT INTO order_events (order_key, number, kind, at, text) SELECT order_key, (SELECT max(number) + 1 FROM "
         "order_events m WHERE m.order_key = o.order_key), placement, recorded_at, placement_text FROM orders o "
         "WHERE placement IN (2, 3, 4) AND NOT EXISTS (SELECT 1 FROM order_events e WHERE e.order_key = o.order_key "
         "AND e.kind = o.placement)"_s});
}

Stored<Done> recount(Database& target) {
    if (auto opened = run(target, u"UPDATE orders SET refills_open = (SELECT count(*) FROM refills r WHERE "
                                  "r.order_key = orders.order_key AND r.watched = 1) WHERE refills_open <> 0 OR "
                                  "order_key IN (SELECT order_key FROM refills)"_s);
        !opened)
        return opened;
    const auto wrong = wronglyDerived(target);
    if (!wrong)
        return wrong.error();
    for (const Derived& right : wrong.value()) {
        auto set = target.execute(
            u"UPDATE orders SET facet = ?, needs_attention = ?, watched = ?, late = ?, shelf = ? WHERE order_key = ?"_s,
            static_cast<int>(right.standing.facet), right.standing.needsAttention, right.watched, right.late,
            static_cast<int>(right.shelf), right.key);
        if (!set)
            return set.error();
    }
    // All that follows from the orders; the search index and what services did fill again by themselves.
    return runAll(
        target,
        {u"DELETE FROM facet_counts"_s,
         u"INSERT INTO facet_counts (account, facet, orders) SELECT account, facet, count(*) "
         "FROM orders GROUP BY account, facet UNION ALL SELECT account, 1, count(*) FROM orders "
         "WHERE needs_attention = 1 GROUP BY account"_s,
         u"DELETE FROM service_counts"_s,
         u"INSERT INTO service_counts (account, service_id, facet, orders) SELECT account, service_id, facet, count(*) "
         "FROM orders GROUP BY account, service_id, facet UNION ALL SELECT account, service_id, 1, count(*) FROM "
         "orders "
         "WHERE needs_attention = 1 GROUP BY account, service_id"_s,
         u"DELETE FROM time_counts"_s,
         u"INSERT INTO time_counts (account, quarter, facet, orders) SELECT account, %1 / 900000, facet, count(*) "
         "FROM orders GROUP BY 1, 2, 3 UNION ALL SELECT account, %1 / 900000, 1, count(*) FROM orders "
         "WHERE needs_attention = 1 GROUP BY 1, 2"_s.arg(orderTimeSql()),
         u"DELETE FROM order_services"_s,
         u"INSERT INTO order_services (account, service_id, service_name, completed, usual_ms) SELECT account, "
         "service_id, MAX(service_name), SUM(CASE WHEN status = 3 AND placed_at > 0 THEN 1 ELSE 0 END), "
         "COALESCE(CAST(AVG(CASE WHEN status = 3 AND placed_at > 0 AND changed_at > placed_at THEN changed_at - "
         "placed_at END) AS BIGINT), 0) FROM orders GROUP BY account, service_id"_s,
         u"DELETE FROM service_outcomes"_s, u"DELETE FROM service_figures"_s, u"DELETE FROM service_spent"_s,
         u"UPDATE service_outcome_state SET fed_to = 0, last_key = (SELECT COALESCE(MAX(order_key), 0) FROM orders)"_s});
}
