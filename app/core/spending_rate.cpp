// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending_rate.h"

#include <algorithm>

namespace {

constexpr qint64 day = 24 * 3'600'000LL;

} // namespace

std::optional<Money> SpendingRate::aDay() const {
    if (elapsed <= 0 || spent.amount <= Decimal())
        return std::nullopt;
    const auto times = spent.amount.times(Decimal(day));
    for (const int decimals : {2, 4, 8}) {
        const auto average = times ? times->flooredQuotient(Decimal(elapsed), decimals) : std::nullopt;
        if (!average)
            return std::nullopt;
        if (!average->isZero())
            return Money{*average, spent.currency};
    }
    return std::nullopt;
}

std::optional<qint64> SpendingRate::daysLeft(const Money& balance) const {
    if (elapsed <= 0 || spent.amount <= Decimal() || balance.currency != spent.currency)
        return std::nullopt;
    if (balance.amount.isNegative())
        return 0;
    const auto share = balance.amount.times(Decimal(elapsed));
    const auto cost = spent.amount.times(Decimal(day));
    const auto days = share && cost ? share->flooredQuotient(*cost, 0) : std::nullopt;
    return days ? days->toInteger() : std::nullopt;
}

qint64 elapsedFor(Timestamp since, Timestamp firstOrder, Timestamp now) {
    return std::max(day, now - std::max(since, firstOrder));
}
