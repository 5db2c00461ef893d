// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"

#include <QByteArrayView>

#include <optional>

/// Orders as one value a row: handing over each of their thirty columns by itself costs more than reading them.
namespace packed {

/// Select … from orders o and accounts a: one column, to be unpacked.
[[nodiscard]] QString selectOrders();

/// Nothing where a text holds the very character that parts the columns: such an order has to be read column by
/// column. before: an order whose texts are shared where they are the same.
[[nodiscard]] std::optional<Order> order(QByteArrayView row, const Order& before);

} // namespace packed
