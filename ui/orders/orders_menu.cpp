// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orders_menu.h"

#include "ui/kit/buttons.h"
#include "ui/kit/data_table.h"
#include "ui/orders/order_actions.h"
#include "ui/orders/order_shelving.h"
#include "ui/orders/orders_export.h"

#include <QCoreApplication>
#include <QMenu>

namespace {

QMenu* menuOf(QWidget* parent) {
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    return menu;
}

} // namespace

QMenu* ordersMenu(OrderActions& actions, OrderShelving& shelving, OrdersExport& exporting, DataTable& table,
                  const OrdersMenuWork& work, QWidget* parent) {
    QMenu* menu = menuOf(parent);
    const auto add = [menu, &actions](const Button* button, void (OrderActions::*action)()) {
        QAction* entry = menu->addAction(button->accessibleName(), &actions, action);
        entry->setEnabled(button->isEnabled());
        entry->setToolTip(button->toolTip());
    };
    add(actions.refillButton(), &OrderActions::refill);
    add(actions.cancelButton(), &OrderActions::cancel);
    add(actions.checkButton(), &OrderActions::check);
    add(actions.againButton(), &OrderActions::again);
    add(actions.anotherLinkButton(), &OrderActions::forAnotherLink);
    menu->addSeparator();
    table.addCopyActions(*menu);
    menu->addAction(QCoreApplication::translate("OrdersPage", "Copy links"), &actions, &OrderActions::copyLinks);
    menu->addAction(QCoreApplication::translate("OrdersPage", "Copy as text"), parent, work.copyAsText);
    menu->addAction(QCoreApplication::translate("OrdersPage", "Export the chosen…"), &exporting,
                    &OrdersExport::openForChosen);
    menu->addSeparator();
    menu->addAction(QCoreApplication::translate("OrdersPage", "Add tag…"), parent, work.addTag);
    shelving.addChosenActions(*menu);
    menu->addSeparator();
    menu->addMenu(table.columnsButtonMenu());
    return menu;
}

QMenu* moreOrdersMenu(OrderShelving& shelving, QWidget* parent) {
    QMenu* menu = menuOf(parent);
    shelving.addChosenActions(*menu);
    menu->addSeparator();
    shelving.addShownActions(*menu);
    menu->addSeparator();
    menu->addAction(QCoreApplication::translate("OrdersPage", "Archive old orders…"), &shelving,
                    &OrderShelving::archiveOld);
    menu->addAction(QCoreApplication::translate("OrdersPage", "Open a file of orders…"), &shelving,
                    &OrderShelving::chooseFile);
    return menu;
}
