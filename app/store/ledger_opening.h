// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger.h"

/// As Ledger::open(), for a ledger that must be there: where its folder or its file is missing nothing is begun anew,
/// and the error says so.
[[nodiscard]] QFuture<Stored<QList<OrderKey>>> openPresent(Ledger& ledger);
