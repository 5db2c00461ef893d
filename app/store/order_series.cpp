// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/order_series.h"

#include "store/order_reads.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct KnownChildren {
    QSet<QString> ids;
    int last = 0; ///< the greatest number
};

Stored<KnownChildren> knownChildren(Database& database, OrderKey key) {
    auto found = database.execute(u"SELECT number, child_id FROM order_children WHERE order_key = ?"_s, key);
    if (!found)
        return found.error();
    KnownChildren known;
    Statement& row = found.value();
    while (row.next()) {
        known.last = std::max(known.last, row.number(0));
        known.ids.insert(row.text(1));
    }
    if (auto ended = database.ended(row); !ended)
        return ended.error();
    return known;
}

Stored<Done> writeChildren(LedgerWrite& write, OrderKey key, const QStringList& ids) {
    auto known = knownChildren(write.database, key);
    if (!known)
        return known.error();
    for (const QString& id : ids) {
        if (known.value().ids.contains(id))
            continue;
        known.value().ids.insert(id);
        auto added = write.database.execute(
            u"INSERT INTO order_children (order_key, number, child_id, told_at) VALUES (?, ?, ?, ?)"_s, key,
            ++known.value().last, id, write.now);
        if (!added)
            return added.error();
    }
    return Done();
}

struct Counts {
    std::optional<qint64> runs;
    std::optional<qint64> posts;
    QString expiry;
    bool isThere = false;
    friend bool operator==(const Counts&, const Counts&) = default;
};

Stored<Counts> knownCounts(Database& database, OrderKey key) {
    auto found = database.execute(u"SELECT runs, posts, expiry FROM order_series WHERE order_key = ?"_s, key);
    if (!found)
        return found.error();
    Statement& row = found.value();
    if (row.next())
        return Counts{row.optionalInteger(0), row.optionalInteger(1), row.text(2), true};
    if (auto ended = database.ended(row); !ended)
        return ended.error();
    return Counts();
}

Stored<Done> writeCounts(LedgerWrite& write, OrderKey key, const OrderReport& report) {
    const auto known = knownCounts(write.database, key);
    if (!known)
        return known.error();
    Counts told = known.value();
    if (report.runs)
        told.runs = report.runs;
    if (report.posts)
        told.posts = report.posts;
    if (!report.expiry.isEmpty())
        told.expiry = report.expiry;
    if (told == known.value())
        return Done();
    auto written =
        told.isThere
            ? write.database.execute(u"UPDATE order_series SET runs = ?, posts = ?, expiry = ? WHERE order_key = ?"_s,
                                     told.runs, told.posts, told.expiry, key)
            : write.database.execute(u"INSERT INTO order_series (runs, posts, expiry, order_key) VALUES (?, ?, ?, ?)"_s,
                                     told.runs, told.posts, told.expiry, key);
    if (!written)
        return written.error();
    return Done();
}

Stored<Done> readChildren(Database& database, OrderKey key, OrderSeries& series) {
    QList<OrderKey> keys;
    {
        auto found = database.execute(
            u"SELECT c.child_id, c.told_at, COALESCE(o.order_key, 0) FROM order_children c "
            "JOIN orders p ON p.order_key = c.order_key "
            "LEFT JOIN orders o ON o.account = p.account AND o.order_id = c.child_id AND o.order_key <> p.order_key "
            "WHERE c.order_key = ? ORDER BY c.number"_s,
            key);
        if (!found)
            return found.error();
        Statement& row = found.value();
        while (row.next()) {
            series.children.append({row.text(0), row.integer(1), row.integer(2)});
            if (row.integer(2) != 0)
                keys.append(row.integer(2));
        }
        if (auto ended = database.ended(row); !ended)
            return ended.error();
    }
    const auto orders = readOrders(database, keys);
    if (!orders)
        return orders.error();
    QHash<OrderKey, Order> byKey;
    for (const Order& order : orders.value())
        byKey.insert(order.key, order);
    for (ChildOrder& child : series.children) {
        if (const auto order = byKey.constFind(child.key); order != byKey.cend())
            child.order = *order;
    }
    return Done();
}

Stored<Done> readParent(Database& database, OrderKey key, OrderSeries& series) {
    auto found = database.execute(
        u"SELECT p.order_key, COALESCE(p.order_id, '') FROM orders o JOIN order_children c ON c.child_id = o.order_id "
        "JOIN orders p ON p.order_key = c.order_key AND p.account = o.account AND p.order_key <> o.order_key "
        "WHERE o.order_key = ? ORDER BY p.order_key LIMIT 1"_s,
        key);
    if (!found)
        return found.error();
    Statement& row = found.value();
    if (!row.next())
        return database.ended(row);
    series.parentKey = row.integer(0);
    series.parentId = row.text(1);
    return Done();
}

} // namespace

Stored<Done> writeSeries(LedgerWrite& write, OrderKey key, const OrderReport& report) {
    if (!report.childIds.isEmpty()) {
        if (auto written = writeChildren(write, key, report.childIds); !written)
            return written;
    }
    if (report.runs || report.posts || !report.expiry.isEmpty())
        return writeCounts(write, key, report);
    return Done();
}

Stored<OrderSeries> readSeries(Database& database, OrderKey key) {
    OrderSeries series;
    const auto counts = knownCounts(database, key);
    if (!counts)
        return counts.error();
    series.runs = counts.value().runs;
    series.posts = counts.value().posts;
    series.expiry = counts.value().expiry;
    for (const auto read : {readChildren, readParent}) {
        if (auto done = read(database, key, series); !done)
            return done.error();
    }
    return series;
}
