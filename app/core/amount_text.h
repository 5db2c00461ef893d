// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"

class QLocale;

/// A number as people type it, with a fraction or without: "50", "1.35", "1,35", "1,234.50", "1 000", "-5", in any
/// script's digits. A mark before three digits is the locale's grouping ("1,500" is 1500 in English, 1.5 in German);
/// any other is the point. No value for anything else, for what does not fit, and for what can be read two ways
/// ("0,500" where the comma groups).
[[nodiscard]] std::optional<Decimal> parseAmount(QStringView text, const QLocale& locale);

/// All its digits, the locale's point and digits, no grouping: "-12.5". parseAmount() reads it again.
[[nodiscard]] QString amountText(const Decimal& number, const QLocale& locale);
