// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup.h"
#include "core/money.h"

class QLocale;

/// The rules of one's own prices in words, for people.

/// "Rate + 50% + $0.10, rounded up to $0.05".
[[nodiscard]] QString markupRuleText(const MarkupRule& rule, const QString& currency);
/// What is left of a price after the provider's: "You earn $0.45", "You lose $0.10". Empty where it does not fit.
[[nodiscard]] QString marginText(const Money& price, const Money& cost);
