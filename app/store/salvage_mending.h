// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/salvage_tables.h"

/// Making the salvaged rows agree with each other, and telling of the lost ones what the others know.

/// Accounts that rows speak of and that are not there: under the id that fallback knows, else under a made-up one.
[[nodiscard]] Stored<Done> mendAccounts(Database& target, const QMap<qint64, QString>& fallback);
/// Lists that lines speak of and that are not there, paused.
[[nodiscard]] Stored<Done> mendLists(Database& target);

struct MendedOrders final {
    qint64 partly = 0;
    qint64 lost = 0;
};
/// Orders up to lastOrder that are not there, as far as their history, the indexes and the lists know them. One of
/// which no outcome is known becomes `unconfirmed`.
[[nodiscard]] Stored<MendedOrders> mendOrders(Database& target, SalvageTables& tables, qint64 lastOrder,
                                              const QMap<qint64, QString>& fallback);

/// Takes away the rows of a table that belong to no order; how many.
[[nodiscard]] Stored<qint64> dropOrphans(Database& target, const QString& table);
/// A history for orders that have none, as their rows tell it.
[[nodiscard]] Stored<Done> mendHistory(Database& target);
/// Whatever follows from other rows, anew: facets, watched, open refills, the counts.
[[nodiscard]] Stored<Done> recount(Database& target);
