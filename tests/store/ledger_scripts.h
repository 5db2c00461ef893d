// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger_run.h"

/// Something that people do with a ledger, to be done again and again under faults.
struct LedgerScript final {
    const char* name;
    /// Makes the files that it begins with in an empty folder; what they hold.
    std::function<LedgerWorld(const QString& folder)> prepare;
    std::function<void(LedgerRun&)> play;
    bool isSeenByDatabase = true; ///< does nothing to the ledger's file without SQLite
};

/// A new ledger; placing with answers, statuses, refills and reading; a list of orders; schemas of versions 1 and 5;
/// copies; a copy that takes the ledger's place.
[[nodiscard]] QList<LedgerScript> ledgerScripts();
