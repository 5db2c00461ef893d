// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"

#include <chrono>

/// How long orders took from the placing, over those of the latest ones of which it is known well enough.
struct ServiceTimes final {
    int orders = 0; ///< that are known; 0: nothing else is told
    std::chrono::milliseconds median{};
    std::chrono::milliseconds slowest{};
    /// Each of them, the latest first, where they are less than ServiceFigures::few and were read one by one.
    QList<std::chrono::milliseconds> each = {};
    friend bool operator==(const ServiceTimes&, const ServiceTimes&) = default;
};

/// What a service did with the orders that a provider took, by the person's own ledger. Times are of the latest
/// `latest` ended orders and leave out those of which nobody saw when they ended (bracketedTime()).
struct ServiceFigures final {
    int running = 0;
    int completed = 0;
    int partial = 0;
    int canceled = 0; ///< also refunded
    int failed = 0;
    qint64 units = 0;         ///< ordered, of those that ended
    qint64 missing = 0;       ///< of `units`, not delivered
    qint64 servedUnits = 0;   ///< ordered, of those completed and partial
    qint64 servedMissing = 0; ///< of `servedUnits`, not delivered: the short delivery
    ServiceTimes toStart = {};
    ServiceTimes toFinish = {};
    int refillsAsked = 0;
    int refillsDone = 0;
    int refillsRejected = 0;
    /// One a currency, of running and ended orders; nothing where a sum does not fit: sumsFit is false then.
    QList<Money> spent = {};
    bool sumsFit = true;
    OrderKey lastOrder = 0;
    Timestamp lastAt = 0; ///< when that was recorded
    /// Units ordered and delivered by the latest ended order, where it was partial and that was read.
    std::optional<std::pair<qint64, qint64>> lastPartial = {};

    static constexpr int few = 5; ///< fewer ended orders than this prove nothing
    static constexpr int latest = 200;

    [[nodiscard]] int ended() const { return completed + partial + canceled + failed; }
    [[nodiscard]] int orders() const { return ended() + running; }
    [[nodiscard]] bool isFew() const { return ended() < few; }
    /// Shares in thousandths; nothing where there is nothing to divide.
    [[nodiscard]] std::optional<int> share(int of) const;
    [[nodiscard]] std::optional<int> delivered() const; ///< of all units that ended
    [[nodiscard]] std::optional<int> shortfall() const; ///< average short delivery of orders completed and partial
    friend bool operator==(const ServiceFigures&, const ServiceFigures&) = default;
};

/// How many thousandths, rounded to the nearest, but 1000 only for all and 0 only for none.
[[nodiscard]] std::optional<int> thousandths(qint64 part, qint64 whole);

/// How long after the placing something happened that was seen then and had not happened at the last answer before: the
/// middle between the two. Nothing where they are farther apart than half of the time and a quarter of an hour (the
/// program was closed), or where a clock was set back. before: 0 for none.
[[nodiscard]] std::optional<qint64> bracketedTime(Timestamp placedAt, Timestamp before, Timestamp seen);

/// Of known times, the latest first.
[[nodiscard]] ServiceTimes timesOf(const QList<qint64>& latestFirst);

/// Units not delivered of an order that ended so; remains as the provider told, which some leave out or get wrong.
[[nodiscard]] qint64 missingUnits(OrderStatus status, qint64 units, std::optional<qint64> remains);

/// Whether an answer shows that the provider works on the order.
[[nodiscard]] bool hasStarted(OrderStatus status, qint64 units, std::optional<qint64> remains);
