// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orders_table.h"

#include "models/orders_model.h"
#include "ui/kit/data_table.h"
#include "ui/kit/shared_room.h"

namespace {

constexpr int linkWidth = 112;

} // namespace

void setUpOrdersTable(DataTable& table, OrdersModel& model) {
    table.setModel(&model);
    table.setStretchColumn(OrdersModel::Service);
    // With the service at its least all of them fit into a window of 1024.
    table.setColumns({{.width = 70, .cell = Cell::Strong},
                      {.width = 200},
                      {.width = linkWidth, .cell = Cell::Link},
                      {.width = 70},
                      {.width = 100, .cell = Cell::Progress},
                      {.width = 92},
                      {.width = 124, .cell = Cell::Chip},
                      {.width = 84, .cell = Cell::Muted},
                      {.width = 76, .cell = Cell::Muted},
                      {.width = 92, .shown = false},
                      {.width = 92, .shown = false},
                      {.width = 120, .shown = false}},
                     OrdersModel::Placed, Qt::DescendingOrder);
    new SharedRoom(table, OrdersModel::Link, linkWidth, 3 * linkWidth);
    table.setContextMenuPolicy(Qt::CustomContextMenu);
}
