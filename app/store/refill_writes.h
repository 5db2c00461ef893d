// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_write.h"

/// A refill that the provider took; the same id again for the same order sets its row anew.
[[nodiscard]] Stored<Done> writeRefillAsked(LedgerWrite& write, OrderKey key, const QString& refillId);
/// A refill that the provider did not take, as far as is known. placement: Rejected, NotSent or Unconfirmed. Only
/// history: the order's latest refill stays what it was.
[[nodiscard]] Stored<Done> writeRefillOutcome(LedgerWrite& write, OrderKey key, Placement placement,
                                              const QString& text);
/// What the provider tells of refills of an account; ids that the ledger does not know are left out.
[[nodiscard]] Stored<Done> writeRefillStatuses(LedgerWrite& write, const QString& accountId,
                                               const QList<RefillReport>& reports);
