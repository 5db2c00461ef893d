// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orders_table.h"

#include "models/orders_model.h"
#include "ui/kit/data_table.h"

void setUpOrdersTable(DataTable& table, OrdersModel& model) {
    table.setModel(&model);
    table.setStretchColumn(OrdersModel::Service);
    table.setColumns({{.width = 80, .cell = Cell::Strong},
                      {.width = 184},
                      {.width = 104, .cell = Cell::Link},
                      {.width = 78},
                      {.width = 108, .cell = Cell::Progress},
                      {.width = 96},
                      {.width = 146, .cell = Cell::Chip},
                      {.width = 92, .cell = Cell::Muted},
                      {.width = 90, .cell = Cell::Muted},
                      {.width = 92, .shown = false},
                      {.width = 92, .shown = false},
                      {.width = 120, .shown = false}},
                     OrdersModel::Placed, Qt::DescendingOrder);
    table.setContextMenuPolicy(Qt::CustomContextMenu);
}
