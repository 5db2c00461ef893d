// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders_model.h"

/// What a cell of the table of orders says for a role: Qt's and those of roles.h. `now` is what relative times count
/// from. Texts are plain, tooltips too: what shows them must not read markup in them.
[[nodiscard]] QVariant orderCell(const Order& order, OrdersModel::Column column, int role, Timestamp now);
/// True for columns of figures, which stand at the right.
[[nodiscard]] bool isFigureColumn(OrdersModel::Column column);
