// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"
#include "store/bulk_book.h"

/// What became of a line of a list; each in one of them besides All.
enum class BulkResult : quint8 { All, Placed, NotPlaced, Unconfirmed, Waiting };

/// stopped: the list was, for good; what had not begun is not placed then.
[[nodiscard]] BulkResult outcomeOf(const BulkListLine& line, bool stopped);
/// In words, with the provider's where it gave some.
[[nodiscard]] QString outcomeText(const BulkListLine& line, bool stopped);
[[nodiscard]] QString outcomeIcon(const BulkListLine& line, bool stopped);
[[nodiscard]] Tone outcomeTone(const BulkListLine& line, bool stopped);

/// Whether "try again" sends it: rejected, or provably never sent.
[[nodiscard]] bool isRetried(const BulkListLine& line);

/// Every line with its outcome as CSV with a header, safe to open in a spreadsheet; pure, for any thread.
[[nodiscard]] QByteArray resultsAsCsv(const QList<BulkListLine>& lines, bool stopped);
