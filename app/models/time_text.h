// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/age_text.h"

class QLocale;

/// How long ago, short: "just now", "12 min", "1 h", "yesterday", "3 Nov", "3 Nov 2024". Empty for 0.
[[nodiscard]] QString relativeTime(Timestamp at, Timestamp now, const QLocale& locale);
/// Day and time to the second in the local zone, for tooltips and screen readers. Empty for 0.
[[nodiscard]] QString exactTime(Timestamp at, const QLocale& locale);
/// "14:31:02" today, "3 Nov 14:31" before, in the local zone.
[[nodiscard]] QString clockText(Timestamp at, Timestamp now, const QLocale& locale);
