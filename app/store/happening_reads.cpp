// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/happening_reads.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr Timestamp hour = 3'600'000;
// The list looks back no further: whatever came in one night is read in some ten milliseconds.
constexpr qint64 lookedBack = 20'000;

QString kindsWhere(bool (*is)(HappeningKind)) {
    QStringList kinds;
    for (int kind = 0; kind < happeningKindCount; ++kind) {
        if (is(static_cast<HappeningKind>(kind)))
            kinds.append(QString::number(kind));
    }
    return kinds.join(u',');
}

// Groups of happenings, each with what is known of its last one; grouped: more columns they are apart by, of h.
QString groupsSql(const QString& where, const QString& grouped) {
    return u"SELECT g.kind, a.account_id, g.n, g.first, g.last, h.at, h.about, h.text, o.order_id, o.service_name, "
           "l.name, CASE WHEN g.last <= (SELECT seen_to FROM happening_marks) THEN 1 ELSE 0 END FROM "
           "(SELECT h.account, h.kind, COUNT(DISTINCT h.about) AS n, MIN(h.happening) AS first, MAX(h.happening) AS "
           "last "
           "FROM happenings h WHERE %1 GROUP BY h.account, h.kind%2) g "
           "JOIN happenings h ON h.happening = g.last JOIN accounts a ON a.account = g.account "
           "LEFT JOIN orders o ON o.order_key = h.about AND h.kind IN (%3) "
           "LEFT JOIN bulk_lists l ON l.list_key = h.about AND h.kind IN (%4) "
           "ORDER BY g.last DESC"_s.arg(where, grouped, kindsWhere(isOfOrder), kindsWhere(isOfList));
}

Stored<QList<Happening>> groupsOf(Database& database, Stored<Statement> found) {
    if (!found)
        return found.error();
    QList<Happening> all;
    Statement& row = found.value();
    while (row.next()) {
        // A later version may know more of them.
        if (row.number(0) < 0 || row.number(0) >= happeningKindCount)
            continue;
        Happening one;
        one.kind = static_cast<HappeningKind>(row.number(0));
        one.accountId = row.text(1);
        one.count = row.number(2);
        one.first = row.integer(3);
        one.last = row.integer(4);
        one.at = row.integer(5);
        one.about = row.integer(6);
        one.text = row.text(7);
        one.orderId = row.text(8);
        one.serviceName = row.text(9);
        one.listName = row.text(10);
        one.seen = row.flag(11);
        all.append(one);
    }
    if (auto ended = database.ended(row); !ended)
        return ended.error();
    return all;
}

Stored<Done> take(Database& database, Stored<Statement> found, QSet<OrderKey>& keys, int most) {
    if (!found)
        return found.error();
    while (keys.size() < most && found.value().next())
        keys.insert(found.value().integer(0));
    return keys.size() < most ? database.ended(found.value()) : Done();
}

} // namespace

Stored<HappeningMarks> readMarks(Database& database, int mostCounted) {
    auto row = database.execute(
        u"SELECT (SELECT COALESCE(MAX(happening), 0) FROM happenings), m.seen_to, m.told_to, (SELECT COUNT(*) FROM "
        "(SELECT h.happening FROM happenings h WHERE h.happening > (SELECT seen_to FROM happening_marks) LIMIT ?) u) "
        "FROM happening_marks m"_s,
        mostCounted);
    if (!row)
        return row.error();
    HappeningMarks marks;
    if (row.value().next())
        marks = {row.value().integer(0), row.value().integer(1), row.value().integer(2), row.value().number(3)};
    if (auto ended = database.ended(row.value()); !ended)
        return ended.error();
    return marks;
}

Stored<QList<Happening>> readRecentHappenings(Database& database, int most) {
    const QString sql =
        groupsSql(u"h.happening > (SELECT COALESCE(MAX(happening), 0) FROM happenings) - ?"_s,
                  u", h.at / ?, CASE WHEN h.happening <= (SELECT seen_to FROM happening_marks) THEN 1 ELSE 0 END"_s) +
        u" LIMIT ?"_s;
    return groupsOf(database, database.execute(sql, lookedBack, hour, most));
}

Stored<QList<Happening>> readHappenings(Database& database, qint64 after, qint64 upTo) {
    return groupsOf(database, database.execute(groupsSql(u"h.happening > ? AND h.happening <= ?"_s, {}), after, upTo));
}

Stored<QList<OrderKey>> readOrdersOf(Database& database, const QList<Happening>& rows, int most) {
    QSet<OrderKey> keys;
    for (const Happening& one : rows) {
        Stored<Done> taken = Done();
        if (isOfOrder(one.kind))
            taken = take(database,
                         database.execute(u"SELECT DISTINCT h.about FROM happenings h JOIN accounts a ON a.account = "
                                          "h.account JOIN orders o ON o.order_key = h.about WHERE h.happening BETWEEN "
                                          "? AND ? AND h.kind = ? AND a.account_id = ? ORDER BY h.about DESC LIMIT ?"_s,
                                          one.first, one.last, static_cast<int>(one.kind), one.accountId, most),
                         keys, most);
        else if (isOfList(one.kind))
            taken =
                take(database,
                     database.execute(u"SELECT l.order_key FROM happenings h JOIN accounts a ON a.account = h.account "
                                      "JOIN bulk_lines l ON l.list_key = h.about JOIN orders o ON o.order_key = "
                                      "l.order_key WHERE h.happening BETWEEN ? AND ? AND h.kind = ? AND "
                                      "a.account_id = ? ORDER BY l.order_key DESC LIMIT ?"_s,
                                      one.first, one.last, static_cast<int>(one.kind), one.accountId, most),
                     keys, most);
        if (!taken)
            return taken.error();
    }
    QList<OrderKey> sorted(keys.cbegin(), keys.cend());
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    return sorted;
}
