// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"
#include "practice/practice_order.h"

#include <vector>

enum class PracticeRefillStatus : quint8 { Pending, InProgress, Completed, Rejected };
QString practiceRefillWord(PracticeRefillStatus status);

struct PracticeRefill final {
    qint64 id = 0;
    qint64 order = 0;
    qint64 startsAt = 0;
    qint64 endsAt = 0;
    bool rejected = false;

    [[nodiscard]] PracticeRefillStatus status(qint64 now) const;
};

/// All that the provider remembers, and so all that a state file holds beside the clock. Ids count up without gaps, so
/// that an id is a place in its list.
struct PracticeBooks final {
    static constexpr qint64 firstOrderId = 23501;
    static constexpr qint64 firstRefillId = 1;

    Money balance = startingBalance();
    std::vector<PracticeOrder> orders;
    std::vector<PracticeRefill> refills;

    static Money startingBalance();
    [[nodiscard]] qint64 nextOrderId() const { return firstOrderId + static_cast<qint64>(orders.size()); }
    [[nodiscard]] qint64 nextRefillId() const { return firstRefillId + static_cast<qint64>(refills.size()); }
    /// Null for an id that was never given out. Valid until the next order is added.
    [[nodiscard]] PracticeOrder* order(qint64 id);
    [[nodiscard]] const PracticeOrder* order(qint64 id) const;
    [[nodiscard]] const PracticeRefill* refill(qint64 id) const;
};
