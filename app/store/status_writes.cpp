// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/status_writes.h"

#include "store/happening_writes.h"
#include "store/order_pace.h"
#include "store/order_rows.h"
#include "store/order_series.h"
#include "store/service_outcomes.h"
#include "store/shelf_writes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

// What a status can change of an order, as it lies in the row.
struct Told {
    OrderStatus status = OrderStatus::Unknown;
    QString rawStatus;
    std::optional<QString> charge;
    std::optional<QString> chargeCurrency;
    std::optional<qint64> startCount;
    std::optional<qint64> remains;
    friend bool operator==(const Told&, const Told&) = default;
};

struct Known {
    OrderKey key = 0;
    Told told;
    QString currency;
    int openRefills = 0;
    OrderStanding standing;
    OrderPlace place;
    Timestamp placedAt = 0;
    Timestamp lateAt = 0;
    bool late = false;
    Timestamp recordedAt = 0;
    Timestamp checkedAt = 0;
    qint64 units = 0;
    QString expectedCharge;
};

std::optional<QString> optionalText(const Statement& row, int column) {
    if (row.isNull(column))
        return std::nullopt;
    return row.text(column);
}

Stored<std::optional<Known>> knownOrder(LedgerWrite& write, qint64 account, const QString& orderId) {
    auto found = write.database.execute(
        u"SELECT order_key, status, raw_status, charge, charge_currency, start_count, remains, currency, refills_open, "
        "facet, needs_attention, service_id, placed_at, late_at, late, recorded_at, checked_at, units, expected_charge "
        "FROM "
        "orders "
        "WHERE account = ? AND order_id = ? AND placement = 1"_s,
        account, orderId);
    if (!found)
        return found.error();
    const Statement& row = found.value();
    if (!found.value().next()) {
        if (auto ended = write.database.ended(row); !ended)
            return ended.error();
        return std::optional<Known>();
    }
    Known known;
    known.key = row.integer(0);
    known.told = {static_cast<OrderStatus>(row.number(1)),
                  row.text(2),
                  optionalText(row, 3),
                  optionalText(row, 4),
                  row.optionalInteger(5),
                  row.optionalInteger(6)};
    known.currency = row.text(7);
    known.openRefills = row.number(8);
    known.standing = {static_cast<OrdersQuery::Facet>(row.number(9)), row.flag(10)};
    known.placedAt = row.integer(12);
    known.place = {account, row.text(11), known.placedAt};
    known.lateAt = row.integer(13);
    known.late = row.flag(14);
    known.recordedAt = row.integer(15);
    known.checkedAt = row.integer(16);
    known.units = row.integer(17);
    known.expectedCharge = row.text(18);
    return std::optional<Known>(std::move(known));
}

Told after(const Known& known, const OrderReport& report) {
    Told told = known.told;
    if (report.status != OrderStatus::Unknown || !report.rawStatus.isEmpty()) {
        told.status = report.status;
        told.rawStatus = report.rawStatus;
    }
    if (report.charge) {
        told.charge = report.charge->amount.toString();
        told.chargeCurrency = report.charge->currency.isEmpty() ? known.currency : report.charge->currency;
    }
    if (report.startCount)
        told.startCount = report.startCount;
    if (report.remains)
        told.remains = report.remains;
    return told;
}

Stored<Done> touch(LedgerWrite& write, OrderKey key) {
    auto updated = write.database.execute(u"UPDATE orders SET checked_at = ? WHERE order_key = ?"_s, write.now, key);
    if (!updated)
        return updated.error();
    return Done();
}

// A completed order teaches how long its service takes; a running one may yet become late.
Stored<Timestamp> lateAfter(LedgerWrite& write, const Known& known, const Told& told) {
    const bool completes = told.status == OrderStatus::Completed && known.told.status != OrderStatus::Completed;
    const auto took =
        completes ? orderTime(known.recordedAt, known.placedAt, known.checkedAt, write.now) : std::nullopt;
    if (took) {
        if (auto learned = learnPace(write, known.place.account, known.place.serviceId, *took); !learned)
            return learned.error();
    }
    if (isFinal(told.status) || known.late)
        return Timestamp(0);
    return known.lateAt != 0 ? known.lateAt
                             : lateTime(write, known.place.account, known.place.serviceId, known.placedAt);
}

Stored<Done> note(LedgerWrite& write, ServiceTally& tally, const Known& known, const Told& told) {
    const auto as = [&known](const Told& one) {
        return OutcomeNews::Told{one.status, one.remains, one.charge.value_or(known.expectedCharge),
                                 one.chargeCurrency.value_or(known.currency)};
    };
    return noteOutcome(write, tally,
                       {known.place.account, known.place.serviceId, known.key, known.units, known.recordedAt,
                        known.placedAt, known.checkedAt, as(known.told), as(told)});
}

// How an order stood that was placed somewhere else is no news.
Stored<Done> addNews(LedgerWrite& write, const Known& known, const Told& told) {
    const bool isFirst = known.placedAt == 0 && known.told.rawStatus.isEmpty();
    const auto news = isFirst ? std::nullopt : happeningOf(known.told.status, told.status);
    return news ? addHappening(write, *news, known.place.account, known.key) : Done();
}

Stored<Done> change(LedgerWrite& write, ServiceTally& tally, Known known, const Told& told) {
    if (auto noted = note(write, tally, known, told); !noted)
        return noted;
    const bool wasPutAway = isPutAway(known.standing.facet);
    const bool staysAway = wasPutAway && isFinal(told.status);
    if (wasPutAway && !staysAway) {
        if (auto shown = showAgain(write, known.key); !shown)
            return shown.error();
        known.standing = standingOf(Placement::Placed, known.told.status, known.told.rawStatus);
    }
    std::optional<qint64> chargeSort;
    if (told.charge)
        chargeSort = sortKey(amountFromText(*told.charge));
    auto counts = write.database.execute(
        u"UPDATE orders SET charge = ?, charge_currency = ?, charge_sort = COALESCE(?, charge_sort), start_count = ?, "
        "remains = ?, raw_status = ?, checked_at = ?, changed_at = ? WHERE order_key = ?"_s,
        told.charge, told.chargeCurrency, chargeSort, told.startCount, told.remains, told.rawStatus, write.now,
        write.now, known.key);
    if (!counts)
        return counts.error();
    if (told.status != known.told.status || told.rawStatus != known.told.rawStatus) {
        // Only then the indexed columns can differ.
        const bool late = known.late && !isFinal(told.status);
        const auto lateAt = lateAfter(write, known, told);
        if (!lateAt)
            return lateAt.error();
        OrderStanding standing =
            staysAway ? known.standing : standingOf(Placement::Placed, told.status, told.rawStatus);
        standing.needsAttention = standing.needsAttention || late;
        auto status = write.database.execute(
            u"UPDATE orders SET status = ?, facet = ?, needs_attention = ?, watched = ?, late = ?, late_at = ?, "
            "cancel_asked_at = CASE WHEN ? = 1 THEN 0 ELSE cancel_asked_at END WHERE order_key = ?"_s,
            static_cast<int>(told.status), static_cast<int>(standing.facet), standing.needsAttention,
            isWatched(Placement::Placed, told.status, known.openRefills), late, lateAt.value(), isFinal(told.status),
            known.key); // an order that comes back after a refill is not being canceled any more
        if (!status)
            return status.error();
        write.tally.leave(known.place, known.standing);
        write.tally.enter(known.place, standing);
        if (auto happened = addNews(write, known, told); !happened)
            return happened;
    } else if (told.remains == known.told.remains) {
        return Done();
    }
    return addEvent(write, known.key, OrderEvent::Kind::Status, told.rawStatus, told.remains);
}

OrderEvent::Kind eventOf(Placement placement) {
    switch (placement) {
    case Placement::NotSent:
        return OrderEvent::Kind::CancelNotSent;
    case Placement::Unconfirmed:
        return OrderEvent::Kind::CancelNotKnown;
    default:
        return OrderEvent::Kind::CancelRefused;
    }
}

} // namespace

Stored<Done> writeStatuses(LedgerWrite& write, const QString& accountId, const QList<OrderReport>& reports) {
    const auto account = accountNumber(write, accountId);
    if (!account)
        return account.error();
    ServiceTally tally;
    for (const OrderReport& report : reports) {
        const auto found = knownOrder(write, account.value(), report.orderId);
        if (!found)
            return found.error();
        if (!found.value())
            continue;
        const Known& known = *found.value();
        const Told told = after(known, report);
        const auto written = told == known.told ? touch(write, known.key) : change(write, tally, known, told);
        if (!written)
            return written.error();
        if (auto series = writeSeries(write, known.key, report); !series)
            return series;
        if (!write.changed.contains(known.key))
            write.changed.append(known.key);
    }
    return tally.write(write.database);
}

Stored<Done> writeCancelAsked(LedgerWrite& write, OrderKey key) {
    auto updated = write.database.execute(
        u"UPDATE orders SET cancel_asked_at = ? WHERE order_key = ? AND placement = 1"_s, write.now, key);
    if (!updated)
        return updated.error();
    if (updated.value().changedRows() == 0)
        return refusal(QCoreApplication::translate("Ledger", "Only a placed order can be cancelled."));
    write.changed.append(key);
    return addEvent(write, key, OrderEvent::Kind::CancelAsked, QString());
}

Stored<Done> writeCancelOutcome(LedgerWrite& write, OrderKey key, Placement placement, const QString& text) {
    auto updated =
        write.database.execute(u"UPDATE orders SET cancel_asked_at = 0 WHERE order_key = ? AND placement = 1"_s, key);
    if (!updated)
        return updated.error();
    if (updated.value().changedRows() == 0)
        return refusal(QCoreApplication::translate("Ledger", "Only a placed order can be cancelled."));
    write.changed.append(key);
    return addEvent(write, key, eventOf(placement), text);
}
