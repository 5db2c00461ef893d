// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_scene.h"
#include "scene.h"

#include "ui/orders/orders_page.h"

using namespace Qt::StringLiterals;

namespace {

using World = Stage::World;
using Facet = OrdersQuery::Facet;

OrdersPage& page(Stage& stage) {
    return *stage.window().findChild<OrdersPage*>();
}

void choose(Stage& stage, Facet facet) {
    openOrders(stage);
    showFacet(stage, facet);
    chooseOrder(stage, 0);
}

void chooseInAll(Stage& stage, int row) {
    openOrders(stage);
    chooseOrder(stage, row);
}

void lookInto(Stage& stage) {
    openOrders(stage);
    page(stage).showUnconfirmed();
    stage.hand().await(u"the evidence"_s, [&] { return stage.hand().find(u"Evidence"_s) != nullptr; });
}

} // namespace

QList<Scene> ordersScenes() {
    return {
        {u"orders-full"_s, World::Desk, [](Stage& stage) { chooseInAll(stage, 5); }},
        {u"orders-nothing-chosen"_s, World::Desk, openOrders},
        {u"orders-narrow"_s, World::Desk,
         [](Stage& stage) {
             stage.resize({1024, 700});
             chooseInAll(stage, 4);
         }},
        {u"orders-compact"_s, World::Desk,
         [](Stage& stage) {
             stage.settings().setDensity(Density::Compact);
             chooseInAll(stage, 5);
         }},
        {u"orders-empty"_s, World::Empty, [](Stage& stage) { stage.window().showPage(PageId::Orders); }},
        {u"orders-nothing-found"_s, World::Desk,
         [](Stage& stage) {
             openOrders(stage);
             stage.hand().type(u"Search orders"_s, u"zzzz"_s);
         }},
        {u"orders-query-help"_s, World::Desk,
         [](Stage& stage) {
             openOrders(stage);
             stage.hand().click(u"What can be searched for"_s);
         }},
        {u"orders-in-progress"_s, World::Desk, [](Stage& stage) { choose(stage, Facet::InProgress); }},
        {u"orders-partial"_s, World::Desk, [](Stage& stage) { choose(stage, Facet::Partial); }},
        {u"orders-rejected"_s, World::Desk, [](Stage& stage) { choose(stage, Facet::Rejected); }},
        {u"orders-attention"_s, World::Desk, [](Stage& stage) { choose(stage, Facet::NeedsAttention); }},
        {u"orders-none-of-status"_s, World::Desk,
         [](Stage& stage) {
             openOrders(stage);
             showFacet(stage, Facet::Pending);
         }},
        {u"orders-details-full"_s, World::Desk,
         [](Stage& stage) {
             choose(stage, Facet::Completed);
             stage.hand().click(u"Show the order in full"_s);
         }},
        {u"orders-offline"_s, World::Desk,
         [](Stage& stage) {
             chooseInAll(stage, 3);
             stage.hand().await(u"the failure"_s,
                                [&] { return stage.account().connection() != AccountDesk::Connection::Online; });
         },
         u"refused:before"_s},
        {u"orders-all-accounts"_s, World::Desk,
         [](Stage& stage) {
             stage.addSecondAccount();
             openOrders(stage);
         }},
        {u"refills-full"_s, World::Desk,
         [](Stage& stage) {
             openOrders(stage);
             page(stage).showRefills();
             stage.hand().chooseRows(u"Refills"_s, 0);
         }},
        {u"refills-empty"_s, World::Empty,
         [](Stage& stage) {
             stage.window().showPage(PageId::Orders);
             page(stage).showRefills();
         }},
        {u"unconfirmed-placed"_s, World::Desk, lookInto},
        {u"unconfirmed-find"_s, World::Desk,
         [](Stage& stage) {
             lookInto(stage);
             stage.hand().click(u"Find it"_s);
             stage.hand().click(u"Search these ids"_s);
             stage.hand().awaitRows(u"Candidates"_s, 1);
             stage.hand().chooseRows(u"Candidates"_s, 0);
         }},
        {u"unconfirmed-find-unclear"_s, World::Desk,
         [](Stage& stage) {
             lookInto(stage);
             stage.setFaults(u"status=error:before"_s);
             stage.hand().click(u"Find it"_s);
             stage.hand().click(u"Search these ids"_s);
             stage.hand().await(u"the end of the search"_s,
                                [&stage] { return stage.account().finder().unclear() > 0; });
         }},
        {u"unconfirmed-not-placed"_s, World::Desk,
         [](Stage& stage) {
             lookInto(stage);
             stage.hand().click(u"It was not placed"_s);
         }},
        {u"unconfirmed-narrow"_s, World::Desk,
         [](Stage& stage) {
             stage.resize({1024, 700});
             lookInto(stage);
         }},
    };
}
