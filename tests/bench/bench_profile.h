// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Makes a profile folder with one account, 100,000 cached services and a ledger of 1,000,000 finished orders. The
/// ledger is made once and used again until the schema changes; the cache and the settings are written each time.
/// False, with the reason on stderr, where that fails.
[[nodiscard]] bool makeBenchProfile(const QString& folder);
