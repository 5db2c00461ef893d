// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_types.h"

class Database;

/// What the balance did around the sending of one order. Exact; sums never mix currencies.
struct BalanceEvidence final {
    enum class Verdict : quint8 {
        Unknown,   ///< a balance is missing, or in another currency, or nothing was to be charged
        NotFallen, ///< other orders explain all of it
        TheCharge, ///< it fell by exactly the expected charge more than they explain
        More,      ///< by more than that
        Less,      ///< by a part of it
        Risen      ///< money came in, which nobody here knows of
    };
    std::optional<BalancePoint> before; ///< last told before it was sent
    std::optional<BalancePoint> after;  ///< told after it became unconfirmed
    int others = 0;                     ///< orders placed in between
    Money otherCharges;                 ///< what they cost, in the balance's currency
    int unsure = 0; ///< of those or beside them: charge not known, or placed just when a balance was told
    int open = 0;   ///< sent in between and unconfirmed too: may have been charged as well

    /// How much more the balance fell than the other orders explain; negative where it fell less.
    [[nodiscard]] std::optional<Money> unexplained() const;
    [[nodiscard]] Verdict verdict(const Money& expected) const;
};

/// order: whose charge is looked for, left out of the others. newest: the last balance counts as the one after, not the
/// first.
[[nodiscard]] Stored<BalanceEvidence> readBalanceEvidence(Database& database, const Order& order, Timestamp sentAt,
                                                          Timestamp unconfirmedAt, bool newest);
