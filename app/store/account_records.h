// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_write.h"

/// What the ledger keeps of an account besides its orders.

/// Of a run of equal balances the first and the last are kept.
[[nodiscard]] Stored<Done> writeBalance(LedgerWrite& write, const QString& accountId, const Money& balance);
/// Oldest first.
[[nodiscard]] Stored<QList<BalancePoint>> readBalances(Database& database, const QString& accountId, Timestamp since);

[[nodiscard]] Stored<Done> writeCatalog(LedgerWrite& write, const QString& accountId, const CachedCatalog& catalog);
/// Empty where none was saved.
[[nodiscard]] Stored<CachedCatalog> readCatalog(Database& database, const QString& accountId);
