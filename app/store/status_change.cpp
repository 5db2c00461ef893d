// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/status_change.h"

#include "store/happening_writes.h"
#include "store/order_pace.h"
#include "store/order_rows.h"
#include "store/service_outcomes.h"
#include "store/shelf_writes.h"

using namespace Qt::StringLiterals;

namespace {

// A completed order teaches how long its service takes; a running one may yet become late.
Stored<Timestamp> lateAfter(LedgerWrite& write, const KnownOrder& known, const OrderTold& told) {
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

// How an order stood that was placed somewhere else is no news.
Stored<Done> addNews(LedgerWrite& write, const KnownOrder& known, const OrderTold& told) {
    const bool isFirst = known.placedAt == 0 && known.told.rawStatus.isEmpty();
    const auto news = isFirst ? std::nullopt : happeningOf(known.told.status, told.status);
    return news ? addHappening(write, *news, known.place.account, known.key) : Done();
}

} // namespace

Stored<Done> noteOutcomeOf(LedgerWrite& write, ServiceTally& tally, const KnownOrder& known, const OrderTold& told) {
    const auto as = [&known](const OrderTold& one) {
        return OutcomeNews::Told{one.status, one.remains, one.charge.value_or(known.expectedCharge),
                                 one.chargeCurrency.value_or(known.currency)};
    };
    return noteOutcome(write, tally,
                       {known.place.account, known.place.serviceId, known.key, known.units, known.recordedAt,
                        known.placedAt, known.checkedAt, as(known.told), as(told)});
}

Stored<Done> writeStatusChange(LedgerWrite& write, ServiceTally& tally, KnownOrder known, const OrderTold& told) {
    if (auto noted = noteOutcomeOf(write, tally, known, told); !noted)
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
