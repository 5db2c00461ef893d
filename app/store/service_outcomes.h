// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/service_tally.h"

/// What an answer makes of an order's row in service_outcomes.
struct OutcomeNews final {
    qint64 account = 0;
    QString serviceId;
    OrderKey key = 0;
    qint64 units = 0;
    Timestamp recordedAt = 0;
    Timestamp placedAt = 0;
    Timestamp checkedAt = 0; ///< the answer before this one; 0: none
    struct Told final {
        OrderStatus status = OrderStatus::Unknown;
        std::optional<qint64> remains;
        QString charge; ///< or the expected one
        QString currency;
        friend bool operator==(const Told&, const Told&) = default;
    };
    Told before;
    Told after;
};

/// Notes when an order began and how it ended, or that it goes on after all; nothing where the answer tells neither.
[[nodiscard]] Stored<Done> noteOutcome(LedgerWrite& write, ServiceTally& tally, const OutcomeNews& news);

/// After a refill of the order was asked for, or another answer about it: counts its refills afresh.
[[nodiscard]] Stored<Done> noteRefills(LedgerWrite& write, OrderKey key);

/// After orders were added that had ended already (an import): they are looked through as old ones are.
[[nodiscard]] Stored<Done> noteImported(LedgerWrite& write);

/// Looks through so many of the orders from before the table was kept; true while there are more.
[[nodiscard]] Stored<bool> feedOutcomes(LedgerWrite& write, int most);

/// The row, if there is one.
[[nodiscard]] Stored<std::optional<ServiceOutcome>> outcomeOf(Database& database, qint64 account,
                                                              const QString& serviceId, OrderKey key);
[[nodiscard]] Stored<Done> saveOutcome(Database& database, const ServiceOutcome& outcome);
/// How long after the placing; as bracketedTime(), but for orders that were placed long after they were recorded: when
/// that was nobody knows (unconfirmed ones).
[[nodiscard]] std::optional<qint64> orderTime(Timestamp recordedAt, Timestamp placedAt, Timestamp before,
                                              Timestamp seen);
/// The same order with what the status says of an order that ended so.
[[nodiscard]] ServiceOutcome endedAs(ServiceOutcome outcome, const OutcomeNews::Told& told, qint64 units);
