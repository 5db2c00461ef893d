// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_write.h"

/// A cancel that was asked, and one that the provider did not take, as far as is known: then it may be asked again.
/// placement: Rejected, NotSent or Unconfirmed.
[[nodiscard]] Stored<Done> writeCancelAsked(LedgerWrite& write, OrderKey key);
[[nodiscard]] Stored<Done> writeCancelOutcome(LedgerWrite& write, OrderKey key, Placement placement,
                                              const QString& text);
