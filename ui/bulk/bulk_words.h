// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulk_item.h"
#include "store/bulk_book.h"

#include <chrono>

/// "about 24 minutes"; "a few seconds" below ten.
[[nodiscard]] QString durationText(std::chrono::seconds time);
/// "about 15 minutes left".
[[nodiscard]] QString timeLeftText(std::chrono::seconds time);
/// "50 a minute as the provider allows".
[[nodiscard]] QString rateText(int perMinute);
/// "$61.2035", "$61.2035 and $1.00 – $3.00 a post"; a dash where nothing is charged.
[[nodiscard]] QString chargeText(const BulkTotals& totals);
/// Whether it costs more than the balance; never where the currencies differ.
[[nodiscard]] bool isMoreThan(const BulkTotals& totals, const std::optional<Money>& balance);
/// How far a list came, in a sentence: "Bulk order: 452 of 1,187 placed".
[[nodiscard]] QString standingText(const BulkList& list);
/// What costs the lines of a list that was written down.
[[nodiscard]] BulkTotals totalsOf(const QList<BulkListLine>& lines);
/// Lines that have an outcome.
[[nodiscard]] int endedLines(const BulkList& list);
