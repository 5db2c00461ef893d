// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bulk_book.h"
#include "store/ledger_write.h"

/// What BulkBook writes, each within the transaction around it.

[[nodiscard]] Stored<qint64> writeBulkList(LedgerWrite& write, const QString& accountId, const QString& name,
                                           const QList<NewBulkLine>& lines);
/// The next lines that wait become orders; empty where none waits or the list is stopped.
[[nodiscard]] Stored<QList<BulkListLine>> writeNextLines(LedgerWrite& write, qint64 list, int count);
[[nodiscard]] Stored<Done> writeBulkState(LedgerWrite& write, qint64 list, BulkState state, const QString& pauseText,
                                          int pauseLine);
