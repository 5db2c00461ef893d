// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/facet_tally.h"

/// One transaction of the ledger while it is being written: where, when, and what to tell when it is durable.
struct LedgerWrite final {
    struct Balance {
        QString accountId;
        Money money;
    };

    Database& database;
    Timestamp now = 0;
    FacetTally tally = {};
    QList<OrderKey> added = {};
    QList<OrderKey> changed = {};
    std::optional<Balance> balance = {};
};

/// The short number of an account; a new row when it has none.
[[nodiscard]] Stored<qint64> accountNumber(LedgerWrite& write, const QString& accountId);
/// Another line of the order's history.
[[nodiscard]] Stored<Done> addEvent(LedgerWrite& write, OrderKey key, OrderEvent::Kind kind, const QString& text,
                                    std::optional<qint64> remains = std::nullopt);
/// An order that does not allow what was asked, or is not there.
[[nodiscard]] LedgerError refusal(const QString& text);
