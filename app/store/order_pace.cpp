// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/order_pace.h"

#include "store/happening_writes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int knownFrom = 3;
constexpr Timestamp patience = 1'800'000;
constexpr qint64 times = 3;
// How many of the latest completions the usual time looks back upon.
constexpr qint64 memory = 16;

struct Pace {
    qint64 completed = 0;
    Timestamp usual = 0;
};

Stored<Pace> paceOf(LedgerWrite& write, qint64 account, const QString& serviceId) {
    auto row = write.database.execute(
        u"SELECT completed, usual_ms FROM order_services WHERE account = ? AND service_id = ?"_s, account, serviceId);
    if (!row)
        return row.error();
    if (row.value().next())
        return Pace{row.value().integer(0), row.value().integer(1)};
    if (auto ended = write.database.ended(row.value()); !ended)
        return ended.error();
    return Pace();
}

} // namespace

Stored<Done> rememberService(LedgerWrite& write, qint64 account, const QString& serviceId, const QString& serviceName) {
    auto done = write.database.execute(
        u"INSERT INTO order_services (account, service_id, service_name) VALUES (?, ?, ?) ON CONFLICT (account, "
        "service_id) DO UPDATE SET service_name = excluded.service_name "
        "WHERE order_services.service_name <> excluded.service_name"_s,
        account, serviceId, serviceName);
    if (!done)
        return done.error();
    return Done();
}

Stored<Done> learnPace(LedgerWrite& write, qint64 account, const QString& serviceId, Timestamp took) {
    if (took <= 0)
        return Done();
    const auto known = paceOf(write, account, serviceId);
    if (!known)
        return known.error();
    Pace pace = known.value();
    ++pace.completed;
    // A single order that took for ever must not make all others look quick.
    const Timestamp usual = pace.usual;
    const Timestamp counted = pace.completed > knownFrom ? std::min(took, 4 * usual) : took;
    pace.usual = usual + (counted - usual) / std::min(pace.completed, memory);
    auto done = write.database.execute(
        u"UPDATE order_services SET completed = ?, usual_ms = ? WHERE account = ? AND service_id = ?"_s, pace.completed,
        pace.usual, account, serviceId);
    if (!done)
        return done.error();
    return Done();
}

Stored<Timestamp> lateTime(LedgerWrite& write, qint64 account, const QString& serviceId, Timestamp placedAt) {
    if (placedAt == 0 || serviceId.isEmpty())
        return Timestamp(0);
    const auto pace = paceOf(write, account, serviceId);
    if (!pace)
        return pace.error();
    const bool isKnown = pace.value().completed >= knownFrom && pace.value().usual > 0;
    return isKnown ? placedAt + times * pace.value().usual + patience : 0;
}

Stored<int> writeLate(LedgerWrite& write, int most) {
    struct Late {
        OrderKey key = 0;
        OrderPlace place;
        OrderStanding standing;
    };
    QList<Late> due;
    {
        auto rows = write.database.execute(
            u"SELECT order_key, account, service_id, %1, facet, needs_attention FROM "
            "orders WHERE late_at > 0 AND late_at <= ? ORDER BY late_at LIMIT ?"_s.arg(orderTimeSql()),
            write.now, most);
        if (!rows)
            return rows.error();
        Statement& row = rows.value();
        while (row.next()) {
            due.append({row.integer(0),
                        {row.integer(1), row.text(2), row.integer(3)},
                        {static_cast<OrdersQuery::Facet>(row.number(4)), row.flag(5)}});
        }
        if (auto ended = write.database.ended(row); !ended)
            return ended.error();
    }
    for (const Late& one : std::as_const(due)) {
        auto done = write.database.execute(
            u"UPDATE orders SET late = 1, late_at = 0, needs_attention = 1 WHERE order_key = ?"_s, one.key);
        if (!done)
            return done.error();
        write.tally.leave(one.place, one.standing);
        write.tally.enter(one.place, {one.standing.facet, true});
        write.changed.append(one.key);
        if (auto happened = addHappening(write, HappeningKind::Late, one.place.account, one.key); !happened)
            return happened.error();
    }
    return static_cast<int>(due.size());
}
