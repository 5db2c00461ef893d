// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orders_menu.h"

#include "ui/actions/action_id.h"
#include "ui/actions/heard_action.h"
#include "ui/kit/buttons.h"
#include "ui/kit/data_table.h"
#include "ui/orders/order_actions.h"
#include "ui/orders/order_shelving.h"
#include "ui/orders/orders_export.h"

#include <QCoreApplication>
#include <QLatin1StringView>
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
    const auto add = [menu, &actions, parent](const Button* button, void (OrderActions::*action)(),
                                              QLatin1StringView id) {
        QAction* entry = menu->addAction(button->accessibleName(), &actions, action);
        entry->setEnabled(button->isEnabled());
        entry->setToolTip(button->toolTip());
        showKeys(*entry, *parent, id);
    };
    add(actions.refillButton(), &OrderActions::refill, ActionId::refill);
    add(actions.cancelButton(), &OrderActions::cancel, ActionId::cancelOrder);
    add(actions.checkButton(), &OrderActions::check, ActionId::checkOrders);
    add(actions.againButton(), &OrderActions::again, ActionId::orderAgain);
    add(actions.anotherLinkButton(), &OrderActions::forAnotherLink, ActionId::orderForAnotherLink);
    menu->addSeparator();
    table.addCopyActions(*menu);
    showKeys(
        *menu->addAction(QCoreApplication::translate("OrdersPage", "Copy links"), &actions, &OrderActions::copyLinks),
        *parent, ActionId::copyLinks);
    menu->addAction(QCoreApplication::translate("OrdersPage", "Copy as text"), parent, work.copyAsText);
    menu->addAction(QCoreApplication::translate("OrdersPage", "Export the chosen…"), &exporting,
                    &OrdersExport::openForChosen);
    menu->addSeparator();
    showKeys(*menu->addAction(QCoreApplication::translate("OrdersPage", "Add tag…"), parent, work.addTag), *parent,
             ActionId::addTag);
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
    showKeys(*menu->addAction(QCoreApplication::translate("OrdersPage", "Archive old orders…"), &shelving,
                              &OrderShelving::archiveOld),
             *parent, ActionId::archiveOld);
    showKeys(*menu->addAction(QCoreApplication::translate("OrdersPage", "Open a file of orders…"), &shelving,
                              &OrderShelving::chooseFile),
             *parent, ActionId::openOrderFile);
    return menu;
}
