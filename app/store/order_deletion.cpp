// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/order_deletion.h"

#include "store/ledger_core.h"
#include "store/order_rows.h"
#include "store/order_search_index.h"
#include "store/service_outcomes.h"
#include "store/sqlite_setup.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Doomed {
    OrderPlace place;
    OrderStanding standing;
    int outcome = 0; ///< its placement
};

// Nothing where there is no such order; refused where it may not be deleted.
Stored<std::optional<Doomed>> doomedOrder(LedgerWrite& write, OrderKey key) {
    auto found =
        write.database.execute(u"SELECT account, service_id, %1, facet, needs_attention, placement, status, "
                               "(SELECT COUNT(*) FROM refills r WHERE r.order_key = orders.order_key AND "
                               "r.watched = 1), shelf, order_id FROM orders WHERE order_key = ?"_s.arg(orderTimeSql()),
                               key);
    if (!found)
        return found.error();
    const Statement& row = found.value();
    if (!found.value().next()) {
        if (auto ended = write.database.ended(row); !ended)
            return ended.error();
        return std::optional<Doomed>();
    }
    const auto placement = static_cast<Placement>(row.number(5));
    if (!canBePutAway(placement, static_cast<OrderStatus>(row.number(6)), row.number(7)))
        return refusal(QCoreApplication::translate("Ledger", "Order %1 has not ended. Nothing unfinished is deleted.")
                           .arg(row.isNull(9) ? QString::number(key) : row.text(9)));
    if (static_cast<OrderShelf>(row.number(8)) == OrderShelf::Shown)
        return refusal(
            QCoreApplication::translate("Ledger", "Order %1 is neither hidden nor archived. Only such are deleted.")
                .arg(row.isNull(9) ? QString::number(key) : row.text(9)));
    return std::optional(Doomed{OrderPlace{row.integer(0), row.text(1), row.integer(2)},
                                OrderStanding{static_cast<OrdersQuery::Facet>(row.number(3)), row.flag(4)},
                                row.number(5)});
}

// What its service did with it counts no more.
Stored<Done> forgetOutcome(LedgerWrite& write, ServiceTally& tally, OrderKey key, const OrderPlace& place) {
    const auto outcome = outcomeOf(write.database, place.account, place.serviceId, key);
    if (!outcome)
        return outcome.error();
    if (!outcome.value())
        return Done();
    tally.leave(*outcome.value());
    auto done =
        write.database.execute(u"DELETE FROM service_outcomes WHERE account = ? AND service_id = ? AND order_key = ?"_s,
                               place.account, place.serviceId, key);
    if (!done)
        return done.error();
    return Done();
}

Stored<Done> removeOne(LedgerWrite& write, ServiceTally& tally, OrderKey key, const Doomed& order) {
    if (auto record = forgetOutcome(write, tally, key, order.place); !record)
        return record;
    if (auto forgotten = forgetOrder(write, key); !forgotten)
        return forgotten;
    // Without a key a line waits for its turn, and would be placed: what became of it is written down first.
    auto line = write.database.execute(
        u"UPDATE bulk_lines SET order_key = NULL, deleted_outcome = ? WHERE order_key = ?"_s, order.outcome, key);
    if (!line)
        return line.error();
    const QStringList tables = OrderDeletion::tables();
    for (const QString& table : tables) {
        auto done = write.database.execute(u"DELETE FROM %1 WHERE order_key = ?"_s.arg(table), key);
        if (!done)
            return done.error();
    }
    write.tally.leave(order.place, order.standing);
    return Done();
}

// The spans stay as few as they can: one that touches another becomes one with it.
Stored<Done> rememberSpan(LedgerWrite& write, OrderKey first, OrderKey last) {
    QList<std::pair<OrderKey, OrderKey>> touching;
    {
        auto rows = write.database.execute(u"SELECT first_key, last_key FROM deleted_orders WHERE last_key >= ? AND "
                                           "first_key <= ? ORDER BY last_key LIMIT 2"_s,
                                           first - 1, last + 1);
        if (!rows)
            return rows.error();
        while (rows.value().next())
            touching.append({rows.value().integer(0), rows.value().integer(1)});
        if (auto ended = write.database.ended(rows.value()); !ended)
            return ended.error();
    }
    for (const auto& [otherFirst, otherLast] : std::as_const(touching)) {
        first = std::min(first, otherFirst);
        last = std::max(last, otherLast);
        auto gone = write.database.execute(u"DELETE FROM deleted_orders WHERE last_key = ?"_s, otherLast);
        if (!gone)
            return gone.error();
    }
    auto kept = write.database.execute(
        u"INSERT INTO deleted_orders (last_key, first_key, deleted_at) VALUES (?, ?, ?)"_s, last, first, write.now);
    if (!kept)
        return kept.error();
    return Done();
}

Stored<Done> rememberDeleted(LedgerWrite& write, QList<OrderKey> keys) {
    std::sort(keys.begin(), keys.end());
    for (auto first = keys.cbegin(); first != keys.cend();) {
        auto last = first;
        while (last + 1 != keys.cend() && *(last + 1) == *last + 1)
            ++last;
        if (auto kept = rememberSpan(write, *first, *last); !kept)
            return kept;
        first = last + 1;
    }
    return Done();
}

Stored<QList<OrderKey>> removeAll(LedgerWrite& write, const QList<OrderKey>& keys) {
    if (auto thorough = sqlite::overwriteDeleted(write.database); !thorough)
        return thorough.error();
    QList<OrderKey> removed;
    ServiceTally tally;
    for (const OrderKey key : keys) {
        const auto order = doomedOrder(write, key);
        if (!order)
            return order.error();
        if (!order.value())
            continue;
        if (auto done = removeOne(write, tally, key, *order.value()); !done)
            return done.error();
        removed.append(key);
    }
    if (auto counted = tally.write(write.database); !counted)
        return counted.error();
    if (auto kept = rememberDeleted(write, removed); !kept)
        return kept.error();
    write.changed += removed;
    return removed;
}

void addSum(QList<Money>& sums, const Money& money) {
    const auto same =
        std::find_if(sums.begin(), sums.end(), [&money](const Money& sum) { return sum.currency == money.currency; });
    if (same == sums.end())
        sums.append(money);
    else if (const auto sum = same->plus(money))
        *same = sum.value();
}

Stored<DeletionSummary> summaryOf(Database& database, const QList<OrderKey>& keys) {
    constexpr qsizetype together = 100;
    static const QString sql = u"SELECT recorded_at, placement, COALESCE(charge, expected_charge), "
                               "COALESCE(charge_currency, currency) FROM orders WHERE order_key IN (%1)"_s.arg(
                                   QStringList(together, u"?"_s).join(u','));
    DeletionSummary summary;
    for (qsizetype first = 0; first < keys.size(); first += together) {
        QVariantList values;
        for (qsizetype at = first; at < first + together; ++at)
            values.append(bound(at < keys.size() ? keys.at(at) : OrderKey(0)));
        auto rows = database.executeWith(sql, values);
        if (!rows)
            return rows.error();
        while (rows.value().next()) {
            const Statement& row = rows.value();
            DeletionSummary one{1, row.integer(0), row.integer(0), {}};
            if (static_cast<Placement>(row.number(1)) == Placement::Placed)
                one.sums.append({amountFromText(row.text(2)), row.text(3)});
            summary.add(one);
        }
        if (auto ended = database.ended(rows.value()); !ended)
            return ended.error();
    }
    return summary;
}

} // namespace

void DeletionSummary::add(const DeletionSummary& other) {
    if (other.orders == 0)
        return;
    oldest = orders == 0 ? other.oldest : std::min(oldest, other.oldest);
    newest = std::max(newest, other.newest);
    orders += other.orders;
    for (const Money& sum : other.sums)
        addSum(sums, sum);
}

OrderDeletion::OrderDeletion(Ledger& ledger)
    : m_core(ledger.core()) {}

QFuture<Stored<DeletionSummary>> OrderDeletion::summary(const QList<OrderKey>& keys) {
    return m_core.read([keys](Database& database) { return summaryOf(database, keys); });
}

QFuture<Stored<QList<OrderKey>>> OrderDeletion::remove(const QList<OrderKey>& keys) {
    return m_core.write([keys](LedgerWrite& write) { return removeAll(write, keys); });
}

QStringList OrderDeletion::tables() {
    return {u"order_events"_s,   u"refills"_s,      u"order_notes"_s, u"order_tags"_s,
            u"order_children"_s, u"order_series"_s, u"orders"_s};
}

QStringList OrderDeletion::otherTables() {
    return {u"bulk_lines"_s, u"service_outcomes"_s};
}
