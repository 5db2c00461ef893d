// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/order.h"

#include <algorithm>

std::optional<qint64> Order::delivered() const {
    if (!remains || units <= 0)
        return std::nullopt;
    // Some providers count remains below zero when they delivered more than was ordered.
    return units - std::clamp<qint64>(*remains, 0, units);
}
