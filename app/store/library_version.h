// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The version of the SQLite library that the ledger is kept with; empty where its driver is not there.
[[nodiscard]] QString sqliteLibraryVersion();
