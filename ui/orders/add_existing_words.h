// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order_ids.h"
#include "desk/order_import.h"

/// What was read from the pasted text: "13 ids: 23488, 23490 … 23500". perMinute: how many requests may be sent.
[[nodiscard]] QString understoodText(const OrderIdList& list, int perMinute);
/// How far the import is, or how it ended.
[[nodiscard]] QString progressText(const OrderImport::Progress& progress);
[[nodiscard]] QString outcomeText(const OrderImport::Progress& progress);
/// A line for each id that was not added, with the reason.
[[nodiscard]] QString refusedText(const OrderImport::Progress& progress);
