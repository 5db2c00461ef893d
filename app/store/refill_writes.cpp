// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/refill_writes.h"

#include "store/happening_writes.h"
#include "store/service_outcomes.h"
#include "store/shelf_writes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Placed {
    qint64 account = 0;
    OrderStatus status = OrderStatus::Unknown;
    QString refillId; ///< the latest
};

Stored<Placed> placedOrder(LedgerWrite& write, OrderKey key) {
    auto row = write.database.execute(
        u"SELECT account, status, refill_id FROM orders WHERE order_key = ? AND placement = 1"_s, key);
    if (!row)
        return row.error();
    if (!row.value().next())
        return refusal(QCoreApplication::translate("Ledger", "Only a placed order can be refilled."));
    const Statement& columns = row.value();
    return Placed{columns.integer(0), static_cast<OrderStatus>(columns.number(1)), columns.text(2)};
}

// Counts the order's open refills afresh and sets what hangs on that.
Stored<Done> countOpen(LedgerWrite& write, OrderKey key, OrderStatus status) {
    int open = 0;
    {
        auto counted =
            write.database.execute(u"SELECT COUNT(*) FROM refills WHERE order_key = ? AND watched = 1"_s, key);
        if (!counted)
            return counted.error();
        if (counted.value().next())
            open = counted.value().number(0);
    }
    auto updated = write.database.execute(u"UPDATE orders SET refills_open = ?, watched = ? WHERE order_key = ?"_s,
                                          open, isWatched(Placement::Placed, status, open), key);
    if (!updated)
        return updated.error();
    return open > 0 ? showAgain(write, key) : Done();
}

struct KnownRefill {
    qint64 key = 0;
    OrderKey order = 0;
    RefillStatus status = RefillStatus::Unknown;
    QString rawStatus;
};

Stored<QList<KnownRefill>> knownRefills(LedgerWrite& write, qint64 account, const QString& refillId) {
    auto found = write.database.execute(u"SELECT refill_key, order_key, status, raw_status FROM refills "
                                        "WHERE account = ? AND refill_id = ?"_s,
                                        account, refillId);
    if (!found)
        return found.error();
    QList<KnownRefill> refills;
    Statement& row = found.value();
    while (row.next())
        refills.append({row.integer(0), row.integer(1), static_cast<RefillStatus>(row.number(2)), row.text(3)});
    if (auto ended = write.database.ended(row); !ended)
        return ended.error();
    return refills;
}

Stored<Done> touch(LedgerWrite& write, qint64 refillKey) {
    auto updated =
        write.database.execute(u"UPDATE refills SET checked_at = ? WHERE refill_key = ?"_s, write.now, refillKey);
    if (!updated)
        return updated.error();
    return Done();
}

Stored<Done> change(LedgerWrite& write, const KnownRefill& known, const RefillReport& report) {
    auto updated = write.database.execute(
        u"UPDATE refills SET status = ?, raw_status = ?, watched = ?, checked_at = ?, "
        "changed_at = ? WHERE refill_key = ?"_s,
        static_cast<int>(report.status), report.rawStatus, !isFinal(report.status), write.now, write.now, known.key);
    if (!updated)
        return updated.error();
    const auto order = placedOrder(write, known.order);
    if (!order)
        return order.error();
    if (order.value().refillId == report.refillId) {
        auto latest =
            write.database.execute(u"UPDATE orders SET refill_status = ?, refill_raw_status = ? WHERE order_key = ?"_s,
                                   static_cast<int>(report.status), report.rawStatus, known.order);
        if (!latest)
            return latest.error();
    }
    if (auto counted = countOpen(write, known.order, order.value().status); !counted)
        return counted;
    if (!write.changed.contains(known.order))
        write.changed.append(known.order);
    if (auto noted = noteRefills(write, known.order); !noted)
        return noted;
    if (const auto news = happeningOf(report.status); news && known.status != report.status) {
        if (auto happened = addHappening(write, *news, order.value().account, known.order); !happened)
            return happened;
    }
    return addEvent(write, known.order, OrderEvent::Kind::RefillStatus, report.rawStatus);
}

OrderEvent::Kind eventOf(Placement placement) {
    switch (placement) {
    case Placement::NotSent:
        return OrderEvent::Kind::RefillNotSent;
    case Placement::Unconfirmed:
        return OrderEvent::Kind::RefillNotKnown;
    default:
        return OrderEvent::Kind::RefillRefused;
    }
}

} // namespace

Stored<Done> writeRefillAsked(LedgerWrite& write, OrderKey key, const QString& refillId) {
    const auto order = placedOrder(write, key);
    if (!order)
        return order.error();
    auto asked = write.database.execute(
        u"INSERT INTO refills (order_key, account, refill_id, status, asked_at) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (account, refill_id, order_key) DO UPDATE SET status = excluded.status, raw_status = '', "
        "asked_at = excluded.asked_at, changed_at = 0, checked_at = 0, watched = 1"_s,
        key, order.value().account, refillId, static_cast<int>(RefillStatus::Pending), write.now);
    if (!asked)
        return asked.error();
    auto latest = write.database.execute(u"UPDATE orders SET refill_id = ?, refill_status = ?, refill_raw_status = '', "
                                         "refill_asked_at = ? WHERE order_key = ?"_s,
                                         refillId, static_cast<int>(RefillStatus::Pending), write.now, key);
    if (!latest)
        return latest.error();
    if (auto counted = countOpen(write, key, order.value().status); !counted)
        return counted;
    write.changed.append(key);
    if (auto event = addEvent(write, key, OrderEvent::Kind::RefillAsked, refillId); !event)
        return event;
    return noteRefills(write, key);
}

Stored<Done> writeRefillOutcome(LedgerWrite& write, OrderKey key, Placement placement, const QString& text) {
    if (const auto order = placedOrder(write, key); !order)
        return order.error();
    write.changed.append(key);
    return addEvent(write, key, eventOf(placement), text);
}

Stored<Done> writeRefillStatuses(LedgerWrite& write, const QString& accountId, const QList<RefillReport>& reports) {
    const auto account = accountNumber(write, accountId);
    if (!account)
        return account.error();
    for (const RefillReport& report : reports) {
        if (report.status == RefillStatus::Unknown && report.rawStatus.isEmpty())
            continue;
        const auto refills = knownRefills(write, account.value(), report.refillId);
        if (!refills)
            return refills.error();
        for (const KnownRefill& known : refills.value()) {
            const bool same = known.status == report.status && known.rawStatus == report.rawStatus;
            const auto written = same ? touch(write, known.key) : change(write, known, report);
            if (!written)
                return written.error();
        }
    }
    return Done();
}
