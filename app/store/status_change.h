// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/known_order.h"
#include "store/service_tally.h"

/// Another status or charge of an order: its row, the counts and lists that it stands in, its history, what its service
/// did, and what a person may want to hear of.
[[nodiscard]] Stored<Done> writeStatusChange(LedgerWrite& write, ServiceTally& tally, KnownOrder known,
                                             const OrderTold& told);
/// What the service did, by what is told of its order.
[[nodiscard]] Stored<Done> noteOutcomeOf(LedgerWrite& write, ServiceTally& tally, const KnownOrder& known,
                                         const OrderTold& told);
