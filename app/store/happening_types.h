// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_types.h"

/// What a person may want to hear of. The numbers are stored; never renumber.
enum class HappeningKind : quint8 {
    Completed = 0,
    Partial = 1,
    Canceled = 2, ///< also refunded
    Failed = 3,
    Late = 4,
    Unconfirmed = 5,
    Reopened = 6, ///< goes on after it had ended
    RefillCompleted = 7,
    RefillRejected = 8, ///< also canceled and failed
    BalanceLow = 9,
    ListFinished = 10,
    ListPaused = 11, ///< by itself
    PricesChanged = 12,
    OutOfReach = 13, ///< for long
    KeyRefused = 14,
};
inline constexpr int happeningKindCount = 15;

[[nodiscard]] constexpr bool isOfOrder(HappeningKind kind) {
    return kind <= HappeningKind::RefillRejected;
}
[[nodiscard]] constexpr bool isOfList(HappeningKind kind) {
    return kind == HappeningKind::ListFinished || kind == HappeningKind::ListPaused;
}

/// One thing that happened, or several of one kind and account told together: then the texts are of the last of them.
/// Texts are plain; some came from a provider.
struct Happening final {
    HappeningKind kind = HappeningKind::Completed;
    QString accountId;
    int count = 1;    ///< orders or lists; 1 of other kinds
    qint64 first = 0; ///< their numbers, in the order of happening, from 1
    qint64 last = 0;
    Timestamp at = 0; ///< of the last
    bool seen = false;
    qint64 about = 0; ///< OrderKey, or a list's key
    QString text;
    QString orderId; ///< of an order that is still there
    QString serviceName;
    QString listName;
    friend bool operator==(const Happening&, const Happening&) = default;
};

/// How far things went: numbers of happenings.
struct HappeningMarks final {
    qint64 last = 0;   ///< the newest there is
    qint64 seenTo = 0; ///< a person looked at the list up to here
    qint64 toldTo = 0; ///< the desktop was told up to here
    int unseen = 0;    ///< at most Happenings::mostCounted
    friend bool operator==(const HappeningMarks&, const HappeningMarks&) = default;
};
