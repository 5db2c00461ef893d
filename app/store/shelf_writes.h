// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_write.h"

/// Putting orders away and taking them out again, within a transaction (resources/ledger/006_following_orders.sql).

/// The order on that shelf; where it was before. Nothing where it is there already, has not ended, or is not known.
[[nodiscard]] Stored<std::optional<OrderShelf>> writeShelf(LedgerWrite& write, OrderKey key, OrderShelf shelf);
/// An order that something is to come of again is shown, told as added: "all orders" did not show it before.
[[nodiscard]] Stored<Done> showAgain(LedgerWrite& write, OrderKey key);
/// For the column order_key of a new row: NULL, so that it counts on, or the next key that never was an order's where
/// the newest orders were deleted.
[[nodiscard]] QString unusedOrderKey();
