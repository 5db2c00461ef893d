// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_write.h"

/// What the provider tells of orders of an account: the newest in the row, what differed in the history. Ids that the
/// ledger does not know are left out; members that the report lacks stay as they were.
[[nodiscard]] Stored<Done> writeStatuses(LedgerWrite& write, const QString& accountId,
                                         const QList<OrderReport>& reports);
