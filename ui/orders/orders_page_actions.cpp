// SPDX-License-Identifier: GPL-3.0-or-later
// What the page offers to menus, keys and the search of everything.
#include "ui/orders/orders_page.h"

#include "ui/actions/action_registry.h"
#include "ui/kit/buttons.h"
#include "ui/orders/order_actions.h"
#include "ui/orders/order_shelving.h"
#include "ui/orders/orders_export.h"

#include <QAction>

void OrdersPage::setActions(ActionRegistry& actions) {
    const auto add = [&](QLatin1StringView id, auto* receiver, auto does) {
        connect(actions.add(id, *this), &QAction::triggered, receiver, does);
    };
    actions.addFor(ActionId::refill, *this, *m_actions->refillButton());
    actions.addFor(ActionId::cancelOrder, *this, *m_actions->cancelButton());
    actions.addFor(ActionId::checkOrders, *this, *m_actions->checkButton());
    actions.addFor(ActionId::orderAgain, *this, *m_actions->againButton());
    actions.addFor(ActionId::orderForAnotherLink, *this, *m_actions->anotherLinkButton());
    actions.addFor(ActionId::addExisting, *this, *m_actions->addExistingButton());
    add(ActionId::showRefills, this, &OrdersPage::showRefills);
    add(ActionId::addTag, this, &OrdersPage::tagOrders);
    add(ActionId::copyLinks, m_actions, &OrderActions::copyLinks);
    add(ActionId::hideOrders, m_shelving, &OrderShelving::hideChosen);
    add(ActionId::undoHiding, m_shelving, &OrderShelving::undo);
    add(ActionId::archiveOld, m_shelving, &OrderShelving::archiveOld);
    add(ActionId::openOrderFile, m_shelving, &OrderShelving::chooseFile);
    add(ActionId::exportOrders, m_export, &OrdersExport::open);
    actions.explain(*m_exporting, ActionId::exportOrders, tr("Export orders"));
}

void OrdersPage::importFile(const QString& path) {
    showList();
    m_shelving->openFile(path);
}
