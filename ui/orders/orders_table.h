// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class DataTable;
class OrdersModel;

/// The table of orders with its columns as they are at first.
void setUpOrdersTable(DataTable& table, OrdersModel& model);
