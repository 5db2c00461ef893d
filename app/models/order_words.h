// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"
#include "models/roles.h"

/// How an order is shown: its state in a word, an icon and a tone. The placement while it is not placed, else the
/// status.
[[nodiscard]] QString orderStateText(const Order& order);
[[nodiscard]] QString orderStateIcon(const Order& order);
[[nodiscard]] Tone orderStateTone(const Order& order);
[[nodiscard]] Tone statusTone(OrderStatus status);

/// The provider took the wish to cancel it, and its status does not say yet that it is.
[[nodiscard]] bool isCancelAsked(const Order& order);

/// The state of the latest refill in words; empty where none was asked.
[[nodiscard]] QString orderRefillText(const Order& order);

/// Permille delivered, 0..1000; -1 when it is not known.
[[nodiscard]] int orderProgress(const Order& order);

/// What the order costs: as the provider told it, else as expected; nothing for an order that was not taken
/// and where it is not known.
[[nodiscard]] std::optional<Money> orderCharge(const Order& order);
