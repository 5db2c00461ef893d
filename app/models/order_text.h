// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"
#include "models/roles.h"

/// How an order's state is told everywhere: the word, its tone and its icon. While an order is not placed the placement
/// is its state ("Unconfirmed"); afterwards the provider's status, "Pending" until the first one came.
[[nodiscard]] QString orderStatusText(const Order& order);
[[nodiscard]] Tone orderTone(const Order& order);
/// Name of an icon of resources/icons.
[[nodiscard]] QString orderIcon(const Order& order);
