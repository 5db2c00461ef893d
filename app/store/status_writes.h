// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_write.h"

/// What the provider tells of orders of an account: the newest in the row, what differed in the history. Ids that the
/// ledger does not know are left out; members that the report lacks stay as they were.
[[nodiscard]] Stored<Done> writeStatuses(LedgerWrite& write, const QString& accountId,
                                         const QList<OrderReport>& reports);

/// A cancel that was asked, and one that the provider did not take, as far as is known: then it may be asked again.
/// placement: Rejected, NotSent or Unconfirmed.
[[nodiscard]] Stored<Done> writeCancelAsked(LedgerWrite& write, OrderKey key);
[[nodiscard]] Stored<Done> writeCancelOutcome(LedgerWrite& write, OrderKey key, Placement placement,
                                              const QString& text);
