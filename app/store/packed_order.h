// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"

#include <QByteArrayView>

/// Orders as one value a row (packed_columns.h).
namespace packed {

/// Select … from orders o and accounts a: one column, to be unpacked.
[[nodiscard]] QString selectOrders();

/// before: an order whose texts are shared where they are the same.
[[nodiscard]] Order order(QByteArrayView row, const Order& before);

} // namespace packed
