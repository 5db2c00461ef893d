// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"
#include "core/order.h"

#include <optional>

/// What was spent within a time, to say what that makes a day and how long a balance lasts so. elapsed: milliseconds,
/// see elapsedFor().
struct SpendingRate final {
    Money spent;
    qint64 elapsed = 0;

    /// Rounded down for showing: to 2 decimals, to more where nothing would be left. Nothing where nothing was spent.
    [[nodiscard]] std::optional<Money> aDay() const;
    /// Whole days that a balance of the same currency lasts.
    [[nodiscard]] std::optional<qint64> daysLeft(const Money& balance) const;
};

/// How long was there to be spent in: from `since`, or the first order where that came later, until `now`; at least a
/// day, so that the orders of an hour are not taken for a habit.
[[nodiscard]] qint64 elapsedFor(Timestamp since, Timestamp firstOrder, Timestamp now);
