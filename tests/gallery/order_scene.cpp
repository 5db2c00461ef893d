// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_scene.h"

#include "models/orders_model.h"
#include "ui/orders/orders_page.h"

using namespace Qt::StringLiterals;

void openOrders(Stage& stage) {
    constexpr int least = 40; // that the desk has
    stage.window().showPage(PageId::Orders);
    stage.hand().awaitRows(u"Orders"_s, least);
}

void showFacet(Stage& stage, OrdersQuery::Facet facet) {
    auto* page = stage.window().findChild<OrdersPage*>();
    auto* model = page->findChild<OrdersModel*>();
    stage.hand().await(u"the rows of the status"_s, [&] {
        if (model->query().facet != facet)
            page->showFacet(facet); // its row comes with the counts
        return model->query().facet == facet && !model->isLoading();
    });
}

void chooseOrder(Stage& stage, int row) {
    stage.hand().chooseRows(u"Orders"_s, row);
    stage.hand().await(u"the details"_s, [&] { return stage.hand().find(u"Order details"_s) != nullptr; });
}
