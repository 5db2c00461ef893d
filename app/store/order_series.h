// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order_series.h"
#include "store/ledger_write.h"

/// What a provider tells of an order that makes others: written where it differs from what is known, nothing for any
/// other order. Ids that were told once stay.
[[nodiscard]] Stored<Done> writeSeries(LedgerWrite& write, OrderKey key, const OrderReport& report);
[[nodiscard]] Stored<OrderSeries> readSeries(Database& database, OrderKey key);
