// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_write.h"

#include <QHash>

/// What a status can change of an order, as it lies in the row.
struct OrderTold final {
    OrderStatus status = OrderStatus::Unknown;
    QString rawStatus;
    std::optional<QString> charge;
    std::optional<QString> chargeCurrency;
    std::optional<qint64> startCount;
    std::optional<qint64> remains;
    friend bool operator==(const OrderTold&, const OrderTold&) = default;
};

/// A placed order as far as the next status needs it.
struct KnownOrder final {
    OrderKey key = 0;
    OrderTold told;
    QString currency;
    int openRefills = 0;
    OrderStanding standing;
    OrderPlace place;
    Timestamp recordedAt = 0;
    Timestamp placedAt = 0;
    Timestamp checkedAt = 0;
    Timestamp lateAt = 0;
    bool late = false;
    qint64 units = 0;
    QString expectedCharge;
};

/// Those of these orders that the ledger knows as placed, by order id.
[[nodiscard]] Stored<QHash<QString, KnownOrder>> knownOrders(LedgerWrite& write, qint64 account,
                                                             const QStringList& orderIds);
/// What the row says after the report.
[[nodiscard]] OrderTold toldAfter(const KnownOrder& known, const OrderReport& report);
