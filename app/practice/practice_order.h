// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practice_catalog.h"

#include <QList>
#include <QString>

#include <limits>
#include <optional>

enum class PracticeStatus : quint8 { Pending, InProgress, Completed, Partial, Canceled, Active, Paused, Expired };
/// The provider's word: "In progress".
QString practiceStatusWord(PracticeStatus status);

/// The moment that never comes.
inline constexpr qint64 practiceNever = std::numeric_limits<qint64>::max();

/// What an order that brings forth others (drip-feed runs, posts of a subscription) does next.
struct PracticeSeries final {
    enum class Kind : quint8 { Drip, Subscription };
    Kind kind = Kind::Drip;
    qint64 each = 0;     ///< units of one run or post
    qint64 runs = 0;     ///< runs or posts in all
    qint64 interval = 0; ///< between two runs, in milliseconds; posts come as they come
    qint64 delay = 0;    ///< from a post to its order, in milliseconds
    qint64 oldPosts = 0; ///< posts that are there at the start
    qint64 nextAt = practiceNever;
    qint64 expiresAt = practiceNever;
    QString expiry; ///< as ordered, d/m/Y
    QList<qint64> children;
    qint64 unfinished = 0; ///< children under way
};

/// One order from its acceptance to its end. All that decides its life is drawn when it is accepted, so that it can be
/// kept and taken up again whatever the catalog is by then. Moments are in the provider's milliseconds.
struct PracticeOrder final {
    qint64 id = 0;
    qint64 service = 0;
    qint64 parent = 0; ///< the drip-feed or subscription it belongs to; 0: none
    QString link;      ///< the user name, for subscriptions
    qint64 quantity = 0;
    Decimal rate;
    bool once = false; ///< charged `rate` once, whatever the quantity
    Decimal charge;    ///< what it has cost so far, money back taken off
    bool refill = false;
    bool cancel = false;
    PracticeRefillOutcome refillOutcome = PracticeRefillOutcome::Chance;

    qint64 startCount = 0;
    qint64 startsAt = 0;
    qint64 deliveredAt = 0; ///< when the last unit arrives
    qint64 endsAt = practiceNever;
    qint64 delivers = 0; ///< units that arrive in all
    PracticeStatus outcome = PracticeStatus::Completed;

    qint64 cancelAt = practiceNever;
    bool finished = false;
    PracticeStatus status = PracticeStatus::Pending; ///< counts once finished; of a series, always
    qint64 remains = 0;                              ///< counts once finished
    std::optional<PracticeSeries> series;

    [[nodiscard]] bool isSubscription() const { return series && series->kind == PracticeSeries::Kind::Subscription; }
    [[nodiscard]] qint64 nextEvent() const;
    /// Units that have arrived at the moment; not for a series.
    [[nodiscard]] qint64 delivered(qint64 now) const;
    /// What so many units of it cost, exactly.
    [[nodiscard]] Decimal price(qint64 units) const;
};

/// Draws the life of a plain order that is accepted at `now`: the same for the same seed and order id.
void practicePlan(PracticeOrder& order, const PracticeService& service, quint32 seed, qint64 now);
