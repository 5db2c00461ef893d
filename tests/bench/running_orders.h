// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Ids of the orders: this one and those that follow it.
inline constexpr int firstRunningOrder = 20'000'000;
inline constexpr int runningOrders = 10'000;

/// SQL that fills an empty ledger with orders under way at the account "bench", as many as a busy desk watches, all
/// asked about at `checkedAt` (milliseconds since 1970).
[[nodiscard]] QByteArray fillRunningOrders(qint64 checkedAt);
