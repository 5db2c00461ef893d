// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bulk_book.h"
#include "store/database.h"

/// What BulkBook reads.

[[nodiscard]] Stored<QList<BulkList>> readBulkLists(Database& database, const QString& accountId);
[[nodiscard]] Stored<BulkList> readBulkList(Database& database, qint64 list);
[[nodiscard]] Stored<QList<BulkListLine>> readBulkLines(Database& database, qint64 list);
[[nodiscard]] Stored<QList<BulkOutcome>> readFailedLines(Database& database, qint64 list);

/// The columns of bulk_lines that hold a line and its order, and how they are read from `column` on.
[[nodiscard]] QString bulkLineColumns();
[[nodiscard]] BulkListLine bulkLineOf(const Statement& row, int column);
