// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Small whole ledgers, to be damaged.
namespace fuzz {

/// The file of a ledger of this version of the schema (1 to the newest), with rows in its tables.
[[nodiscard]] const QByteArray& ledgerOfVersion(int version);
[[nodiscard]] int newestLedger();

} // namespace fuzz
