// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_types.h"

/// A rise of the balance between two checks.
struct TopUp final {
    Timestamp at = 0; ///< of the check that saw it
    Money by;
    Money balance; ///< after it
    friend bool operator==(const TopUp&, const TopUp&) = default;
};

/// The points in the currency of the last one: amounts of different currencies have no common line.
[[nodiscard]] QList<BalancePoint> ofLastCurrency(const QList<BalancePoint>& points);

/// The rises of at least a twentieth of the highest balance among the points, oldest first. Smaller ones are mostly
/// money back for partial and cancelled orders. All points are of one currency, oldest first.
[[nodiscard]] QList<TopUp> topUps(const QList<BalancePoint>& points);
