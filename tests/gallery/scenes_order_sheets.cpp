// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_scene.h"
#include "scene.h"

#include "models/order_facets_model.h"
#include "ui/orders/asking_strip.h"
#include "ui/orders/order_shelving.h"
#include "ui/orders/orders_page.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

using World = Stage::World;
using Facet = OrdersQuery::Facet;

OrderShelving& shelving(Stage& stage) {
    return *stage.window().findChild<OrdersPage*>()->findChild<OrderShelving*>();
}

int hiddenOrders(Stage& stage) {
    const auto* page = stage.window().findChild<OrdersPage*>();
    return page->findChild<OrderFacetsModel*>()->count(Facet::Hidden);
}

// A file as "Export…" writes one with all columns: orders of this account, of another, and a line that cannot be read.
QString orderFile(Stage& stage) {
    QFile file(stage.file(u"orders-2026-11.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(
        "Account ID,Account,Order ID,Service ID,Service,Type,Link,Quantity,Charge,Charge currency,Expected charge,"
        "Rate,Currency,Outcome,Reason,Status,Provider's word,Start count,Remains,Placed,Recorded,Checked,Changed,"
        "Cancel asked,Refill ID,Refill status,Refill word,Refill asked,Refill offered,Cancel offered,Shelf,"
        "Parameters\n");
    const QByteArray rest = ",500,0.42,USD,0.42,0.84,USD,Placed,,Completed,Completed,100,0,2026-10-02T10:00:00,"
                            "2026-10-02T10:00:00,2026-10-02T12:00:00,2026-10-02T11:00:00,,,,,,yes,yes,,[]\n";
    for (int number = 1; number <= 12; ++number)
        file.write(stage.account().id().toUtf8() + ",Practice provider," + QByteArray::number(70'000 + number) +
                   ",102,Instagram Likes,Default,https://instagram.com/p/B" + QByteArray::number(number) + rest);
    for (int number = 1; number <= 3; ++number)
        file.write("south,South Shop," + QByteArray::number(80 + number) +
                   ",7,TikTok Views,Default,https://tiktok.com/@a/" + QByteArray::number(number) + rest);
    file.write("south,South Shop,,7,TikTok Views\n");
    return file.fileName();
}

} // namespace

QList<Scene> orderSheetScenes() {
    return {
        {u"orders-add-existing"_s, World::Desk,
         [](Stage& stage) {
             openOrders(stage);
             stage.hand().click(u"Add existing orders…"_s);
             stage.hand().type(u"Order IDs"_s, u"1-6, 9000, 9002"_s);
         }},
        {u"orders-add-existing-done"_s, World::Desk,
         [](Stage& stage) {
             openOrders(stage);
             stage.hand().click(u"Add existing orders…"_s);
             stage.hand().type(u"Order IDs"_s, u"1-6, 9000, 9002"_s);
             stage.hand().click(u"Add orders"_s);
             stage.hand().await(u"what was not added"_s, [&] { return stage.hand().find(u"Copy list"_s) != nullptr; });
         }},
        {u"orders-columns"_s, World::Desk,
         [](Stage& stage) {
             openOrders(stage);
             stage.hand().click(u"Columns"_s);
         }},
        {u"orders-more"_s, World::Desk,
         [](Stage& stage) {
             openOrders(stage);
             stage.hand().chooseRows(u"Orders"_s, 8);
             stage.hand().click(u"More actions"_s);
         }},
        {u"orders-export"_s, World::Desk,
         [](Stage& stage) {
             openOrders(stage);
             stage.hand().click(u"Export…"_s);
         }},
        {u"orders-import"_s, World::Desk,
         [](Stage& stage) {
             openOrders(stage);
             shelving(stage).openFile(orderFile(stage));
             stage.hand().await(u"what is in the file"_s,
                                [&] { return stage.hand().find(u"Add orders"_s) != nullptr; });
         }},
        {u"orders-archive"_s, World::Desk,
         [](Stage& stage) {
             openOrders(stage);
             shelving(stage).archiveOld();
             stage.hand().await(u"the sheet"_s, [&] { return stage.hand().find(u"Orders to archive"_s) != nullptr; });
         }},
        {u"orders-delete"_s, World::Desk,
         [](Stage& stage) {
             openOrders(stage);
             showFacet(stage, Facet::Completed);
             stage.hand().chooseRows(u"Orders"_s, 0, 3);
             shelving(stage).hideChosen();
             stage.hand().await(u"the hiding"_s, [&] { return hiddenOrders(stage) >= 3; });
             showFacet(stage, Facet::Hidden);
             stage.hand().chooseRows(u"Orders"_s, 0, 3);
             shelving(stage).deleteChosen();
             stage.hand().await(u"the sheet"_s, [&] { return stage.hand().find(u"Delete for good"_s) != nullptr; });
         }},
        {u"orders-answers"_s, World::Desk,
         [](Stage& stage) {
             openOrders(stage);
             showFacet(stage, Facet::Completed);
             stage.hand().chooseRows(u"Orders"_s, 0, 6);
             stage.hand().click(u"Refill"_s);
             stage.hand().click(u"Show answers"_s);
             const auto* strip = stage.window().findChild<AskingStrip*>();
             stage.hand().await(u"the answers"_s, [strip] { return strip->runningText().isEmpty(); });
         }},
    };
}
