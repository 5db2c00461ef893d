// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

/// Orders in the order of their keys as given; keys that are not there are left out.
[[nodiscard]] Stored<QList<Order>> readOrders(Database& database, const QList<OrderKey>& keys);
/// Placed and not final, or with a refill that is not; oldest check first.
[[nodiscard]] QString runningOrdersSql();
[[nodiscard]] Stored<QList<Order>> readRunningOrders(Database& database, const QString& accountId);
[[nodiscard]] Stored<QList<Refill>> readRunningRefills(Database& database, const QString& accountId);
/// Newest first.
[[nodiscard]] Stored<QList<Refill>> readRefills(Database& database, OrderKey key);
/// Oldest first.
[[nodiscard]] Stored<QList<OrderEvent>> readEvents(Database& database, OrderKey key);
/// Every facet has its count, 0 too. All accounts where accountId is empty.
[[nodiscard]] Stored<FacetCounts> readFacetCounts(Database& database, const QString& accountId);
