// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/service_outcomes.h"

#include "core/service_figures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostUnits = 1'000'000'000'000; // so that millions of orders have a sum
constexpr Timestamp promptly = 600'000;

bool starts(const OutcomeNews& news) {
    return !hasStarted(news.before.status, news.units, news.before.remains) &&
           hasStarted(news.after.status, news.units, news.after.remains);
}

} // namespace

std::optional<qint64> orderTime(Timestamp recordedAt, Timestamp placedAt, Timestamp before, Timestamp seen) {
    if (placedAt - recordedAt > promptly)
        return std::nullopt;
    return bracketedTime(placedAt, before, seen);
}

ServiceOutcome endedAs(ServiceOutcome outcome, const OutcomeNews::Told& told, qint64 units) {
    outcome.status = told.status;
    if (!isFinal(told.status))
        return outcome;
    outcome.units = std::clamp<qint64>(units, 0, mostUnits);
    outcome.missing = missingUnits(told.status, outcome.units, told.remains);
    outcome.charge = told.charge;
    outcome.currency = told.currency;
    return outcome;
}

Stored<std::optional<ServiceOutcome>> outcomeOf(Database& database, qint64 account, const QString& serviceId,
                                                OrderKey key) {
    auto found = database.execute(u"SELECT placed_at, status, units, missing, charge, currency, start_ms, finish_ms, "
                                  "refills_asked, refills_done, refills_rejected FROM service_outcomes "
                                  "WHERE account = ? AND service_id = ? AND order_key = ?"_s,
                                  account, serviceId, key);
    if (!found)
        return found.error();
    Statement& row = found.value();
    if (!row.next()) {
        if (auto ended = database.ended(row); !ended)
            return ended.error();
        return std::optional<ServiceOutcome>();
    }
    return std::optional(ServiceOutcome{account, serviceId, key, row.integer(0),
                                        static_cast<OrderStatus>(row.number(1)), row.integer(2), row.integer(3),
                                        row.text(4), row.text(5), row.optionalInteger(6), row.optionalInteger(7),
                                        row.number(8), row.number(9), row.number(10)});
}

Stored<Done> saveOutcome(Database& database, const ServiceOutcome& outcome) {
    auto done = database.execute(
        u"INSERT INTO service_outcomes (account, service_id, order_key, placed_at, status, units, missing, charge, "
        "currency, start_ms, finish_ms, refills_asked, refills_done, refills_rejected) VALUES (?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?, ?, ?) ON CONFLICT (account, service_id, order_key) DO UPDATE SET status = excluded.status, "
        "units = excluded.units, missing = excluded.missing, charge = excluded.charge, currency = excluded.currency, "
        "start_ms = excluded.start_ms, finish_ms = excluded.finish_ms, refills_asked = excluded.refills_asked, "
        "refills_done = excluded.refills_done, refills_rejected = excluded.refills_rejected"_s,
        outcome.account, outcome.serviceId, outcome.key, outcome.placedAt, static_cast<int>(outcome.status),
        outcome.units, outcome.missing, outcome.charge, outcome.currency, outcome.startMs, outcome.finishMs,
        outcome.refillsAsked, outcome.refillsDone, outcome.refillsRejected);
    if (!done)
        return done.error();
    return Done();
}

Stored<Done> noteOutcome(LedgerWrite& write, ServiceTally& tally, const OutcomeNews& news) {
    const bool ends = isFinal(news.after.status);
    const bool wasEnded = isFinal(news.before.status);
    const bool begins = starts(news);
    if (news.serviceId.isEmpty() || news.before == news.after || (!begins && !ends && !wasEnded))
        return Done();
    auto found = outcomeOf(write.database, news.account, news.serviceId, news.key);
    if (!found)
        return found.error();
    const bool isNew = !found.value();
    const ServiceOutcome before = found.value().value_or(ServiceOutcome{
        .account = news.account, .serviceId = news.serviceId, .key = news.key, .placedAt = news.placedAt});
    ServiceOutcome outcome = endedAs(before, news.after, news.units);
    const auto took = [&] { return orderTime(news.recordedAt, news.placedAt, news.checkedAt, write.now); };
    if (begins && isNew)
        outcome.startMs = took();
    // The first time counts: what a refill takes is another matter.
    if (news.after.status == OrderStatus::Completed && !wasEnded && !before.finishMs)
        outcome.finishMs = took();
    if (!isNew && outcome == before)
        return Done();
    if (!isNew)
        tally.leave(before);
    tally.enter(outcome);
    return saveOutcome(write.database, outcome);
}

Stored<Done> noteRefills(LedgerWrite& write, OrderKey key) {
    qint64 account = 0;
    QString serviceId;
    {
        auto row = write.database.execute(u"SELECT account, service_id FROM orders WHERE order_key = ?"_s, key);
        if (!row)
            return row.error();
        if (!row.value().next())
            return Done();
        account = row.value().integer(0);
        serviceId = row.value().text(1);
    }
    // Without a row the order is not looked through yet.
    const auto found = outcomeOf(write.database, account, serviceId, key);
    if (!found)
        return found.error();
    if (!found.value())
        return Done();
    ServiceOutcome outcome = *found.value();
    {
        auto counts = write.database.execute(
            u"SELECT (SELECT COUNT(*) FROM order_events WHERE order_key = ? AND kind = 6), (SELECT COUNT(*) FROM "
            "refills WHERE order_key = ? AND status = 3), (SELECT COUNT(*) FROM refills WHERE order_key = ? AND "
            "status = 4)"_s,
            key, key, key);
        if (!counts)
            return counts.error();
        if (!counts.value().next())
            return Done();
        outcome.refillsAsked = std::max(counts.value().number(0), counts.value().number(1) + counts.value().number(2));
        outcome.refillsDone = counts.value().number(1);
        outcome.refillsRejected = counts.value().number(2);
    }
    if (outcome == *found.value())
        return Done();
    ServiceTally tally;
    tally.leave(*found.value());
    tally.enter(outcome);
    if (auto saved = saveOutcome(write.database, outcome); !saved)
        return saved;
    return tally.write(write.database);
}
