// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

/// What orders placed since then cost: the charge the provider told, the expected one where it told none. Orders that
/// are not placed, or unconfirmed, are not in it. Exact; an error where a sum does not fit.
[[nodiscard]] Stored<Spending> readSpending(Database& database, const QString& accountId, Timestamp since);
/// The same by service and currency, the greatest sums first, `limit` of them, under the name last used.
[[nodiscard]] Stored<QList<ServiceSpending>> readSpendingByService(Database& database, const QString& accountId,
                                                                   Timestamp since, int limit);
/// All of them, placed after the one time and until the other, in no order that means anything.
[[nodiscard]] Stored<QList<ServiceSpending>> readSpendingWithin(Database& database, const QString& accountId,
                                                                Timestamp after, Timestamp until);
void sortByMost(QList<ServiceSpending>& services);
