// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"

/// As part of a sentence: "just now", "2 minutes ago", "3 hours ago", "4 days ago".
[[nodiscard]] QString longAge(Timestamp at, Timestamp now);
