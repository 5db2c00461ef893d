// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"
#include "core/order_draft.h"
#include "core/order_status.h"
#include "core/placement.h"

#include <QMetaType>

/// A row of the ledger: 1, 2, 3 … in the order of recording. Never a provider's id.
using OrderKey = qint64;
/// Milliseconds since 1970 UTC; 0 for never.
using Timestamp = qint64;

/// Whether a person put an order away; only what has ended can be. The numbers are stored.
enum class OrderShelf : quint8 { Shown = 0, Hidden = 1, Archived = 2 };

/// An order as the ledger holds it. Times are Timestamps. Texts from a provider are untrusted plain text.
struct Order final {
    OrderKey key = 0;
    QString accountId;
    QString orderId; ///< the provider's, empty until placed
    QString serviceId;
    QString serviceName; ///< name, type, rate and flags as they were when placed
    QString serviceType;
    Money rate;
    bool refillOffered = false;
    bool cancelOffered = false;
    OrderParameters parameters;
    QString link;
    qint64 units = 0; ///< ordered units; 0 when the type counts none
    Money expectedCharge;
    Placement placement = Placement::Sending;
    QString placementText; ///< the provider's or our words for rejected, not sent, unconfirmed
    OrderStatus status = OrderStatus::Unknown;
    QString rawStatus; ///< the provider's word; empty until the first status
    std::optional<Money> charge;
    std::optional<qint64> startCount;
    std::optional<qint64> remains;
    Timestamp recordedAt = 0;
    Timestamp placedAt = 0;
    Timestamp checkedAt = 0; ///< last status received
    Timestamp changedAt = 0; ///< last time a status differed
    Timestamp cancelAskedAt = 0;
    QString refillId; ///< the latest refill
    RefillStatus refillStatus = RefillStatus::Unknown;
    QString refillRawStatus;
    Timestamp refillAskedAt = 0;
    bool late = false; ///< has been running far longer than its service usually takes
    OrderShelf shelf = OrderShelf::Shown;

    /// Units delivered, when the provider tells what remains (never below 0 nor above units).
    [[nodiscard]] std::optional<qint64> delivered() const;
    [[nodiscard]] bool isRunning() const { return placement == Placement::Placed && !isFinal(status); }
};

/// One answer of the provider's `status` for one order. Absent members were absent or unreadable in the reply.
struct OrderReport final {
    QString orderId;
    OrderStatus status = OrderStatus::Unknown;
    QString rawStatus;
    std::optional<Money> charge;
    std::optional<qint64> startCount;
    std::optional<qint64> remains;
    QStringList childIds = {};        ///< the orders that a drip-feed or a subscription made so far
    std::optional<qint64> runs = {};  ///< of a drip-feed, as told
    std::optional<qint64> posts = {}; ///< of a subscription, as told
    QString expiry = {};              ///< of a subscription, the provider's word
    friend bool operator==(const OrderReport&, const OrderReport&) = default;
};

/// A refill as the ledger holds it.
struct Refill final {
    qint64 key = 0;
    OrderKey orderKey = 0;
    QString accountId;
    QString orderId;
    QString refillId;
    RefillStatus status = RefillStatus::Unknown;
    QString rawStatus;
    Timestamp askedAt = 0;
    Timestamp changedAt = 0;
    Timestamp checkedAt = 0;
};

/// One answer of `refill_status` for one refill.
struct RefillReport final {
    QString refillId;
    RefillStatus status = RefillStatus::Unknown;
    QString rawStatus;
    friend bool operator==(const RefillReport&, const RefillReport&) = default;
};

/// Something that happened to an order, for its timeline, oldest first. `text` is the provider's words where any.
struct OrderEvent final {
    enum class Kind : quint8 {
        Recorded = 0,
        Placed = 1,
        Rejected = 2,
        NotSent = 3,
        Unconfirmed = 4,
        Status = 5,
        RefillAsked = 6,
        RefillRefused = 7,
        RefillStatus = 8,
        CancelAsked = 9,
        CancelRefused = 10,
        RefillNotSent = 11,  ///< provably never taken
        RefillNotKnown = 12, ///< the answer was lost: nobody can know, never asked again by the program
        CancelNotSent = 13,
        CancelNotKnown = 14,
        Added = 15, ///< placed somewhere else, added by its id; text and remains as of a status
    };
    Kind kind = Kind::Recorded;
    Timestamp at = 0;
    QString text;
    std::optional<qint64> remains;
};

Q_DECLARE_METATYPE(Order)
Q_DECLARE_METATYPE(OrderReport)
Q_DECLARE_METATYPE(Refill)
Q_DECLARE_METATYPE(RefillReport)
