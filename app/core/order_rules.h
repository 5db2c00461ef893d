// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"

/// Why a refill or a cancel of an order is not asked for, to count orders by it.
enum class AskBar : quint8 {
    None,       ///< it may be asked
    NotPlaced,  ///< the provider does not have it, as far as is known
    NotOffered, ///< by its service
    Running,    ///< a refill is for what was delivered
    Ended,      ///< canceled or failed for a refill, anyhow for a cancel
    Open,       ///< asked already, and not at its end
};
[[nodiscard]] AskBar refillBar(const Order& order);
[[nodiscard]] AskBar cancelBar(const Order& order);

/// What may be asked of an order now. Empty text: it may; else the reason why not, a sentence for people, translated.
/// Only what is known here is judged: the provider has the last word. now: tells how long ago something was asked.
[[nodiscard]] QString whyNoRefill(const Order& order, Timestamp now = 0);
[[nodiscard]] QString whyNoCancel(const Order& order, Timestamp now = 0);
/// Whether another order like it can be made.
[[nodiscard]] QString whyNotAgain(const Order& order);
/// False for an order that was placed somewhere else and added by its id: what was ordered is not known.
[[nodiscard]] bool isServiceKnown(const Order& order);
/// To be sent once more, by a person's click: only what the provider provably did not take, as far as its word goes.
[[nodiscard]] QString whyNoSendAgain(const Order& order);
