// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"

/// What may be asked of an order now. Empty text: it may; else the reason why not, a sentence for people, translated.
/// Only what is known here is judged: the provider has the last word.
[[nodiscard]] QString whyNoRefill(const Order& order);
[[nodiscard]] QString whyNoCancel(const Order& order);
/// Whether another order like it can be made.
[[nodiscard]] QString whyNotAgain(const Order& order);
/// False for an order that was placed somewhere else and added by its id: what was ordered is not known.
[[nodiscard]] bool isServiceKnown(const Order& order);
