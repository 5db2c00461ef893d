// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bulk_line.h"

/// The field that stands in the column Link: the type's link, or its username where it has no link.
[[nodiscard]] Field linkFieldOf(const BulkLine& line);
/// What was typed there, whole.
[[nodiscard]] QString bulkLink(const BulkLine& line);
/// A link without what every link begins with, so that what differs is read first.
[[nodiscard]] QString shortLink(const QString& link);
/// How many are ordered: "1,000", "25 lines", "100 – 300" a post, "100 × 3" runs; as typed where it is no number.
[[nodiscard]] QString bulkQuantityText(const BulkLine& line);
/// Everything typed besides what has a column of its own: "Runs: 3 · Interval: 60".
[[nodiscard]] QString otherFieldsText(const BulkLine& line);
/// A charge for people: "$1.00", "$1.00 – $3.00 a post" for subscriptions.
[[nodiscard]] QString chargeRangeText(const ChargeRange& charge, bool perPost);
