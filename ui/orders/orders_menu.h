// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class DataTable;
class OrderActions;
class OrdersExport;
class OrderShelving;
class QMenu;
class QWidget;

/// What can be done with the chosen orders, as a menu that deletes itself when it is closed.
[[nodiscard]] QMenu* ordersMenu(OrderActions& actions, OrderShelving& shelving, OrdersExport& exporting,
                                DataTable& table, QWidget* parent);
/// What is done with all that are shown, or with files and the whole ledger; the same way.
[[nodiscard]] QMenu* moreOrdersMenu(OrderShelving& shelving, QWidget* parent);
