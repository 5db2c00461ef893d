// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_write.h"

/// The steps of placing an order (design.md, "Placing an order"), each within the transaction around it. A step that
/// the order's state does not allow is an error.

[[nodiscard]] Stored<OrderKey> writeIntent(LedgerWrite& write, const NewOrder& order);
[[nodiscard]] Stored<Done> writePlaced(LedgerWrite& write, OrderKey key, const QString& orderId);
[[nodiscard]] Stored<Done> writeOutcome(LedgerWrite& write, OrderKey key, Placement placement, const QString& text);
[[nodiscard]] Stored<Done> writeResend(LedgerWrite& write, OrderKey key);
/// What an earlier run left `sending` becomes `unconfirmed`.
[[nodiscard]] QString interruptedOrdersSql();
[[nodiscard]] Stored<QList<OrderKey>> writeInterrupted(LedgerWrite& write);
