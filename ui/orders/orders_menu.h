// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class DataTable;
class OrderActions;
class OrdersExport;
class OrderShelving;
class QMenu;
class QWidget;

/// What the page itself does with the chosen orders.
struct OrdersMenuWork final {
    std::function<void()> copyAsText;
    std::function<void()> addTag;
};
/// What can be done with the chosen orders, as a menu that deletes itself when it is closed.
[[nodiscard]] QMenu* ordersMenu(OrderActions& actions, OrderShelving& shelving, OrdersExport& exporting,
                                DataTable& table, const OrdersMenuWork& work, QWidget* parent);
/// What is done with all that are shown, or with files and the whole ledger; the same way.
[[nodiscard]] QMenu* moreOrdersMenu(OrderShelving& shelving, QWidget* parent);
