// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_scene.h"
#include "scene.h"

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

// A file as "Export…" writes one with all columns: orders of this account, of another, and a line that cannot be read.
QString orderFile(Stage& stage) {
    QFile file(stage.file(u"orders-2026-11.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(
        "Account ID,Account,Order ID,Service ID,Service,Link,Quantity,Charge,Charge currency,Rate,Currency,Outcome,"
        "Status,Placed,Parameters\n");
    const QByteArray own = stage.account().id().toUtf8() + ",Practice provider,";
    for (int number = 1; number <= 12; ++number)
        file.write(own + QByteArray::number(70'000 + number) + ",102,Instagram Likes,https://instagram.com/p/B" +
                   QByteArray::number(number) + ",500,0.42,USD,0.84,USD,Placed,Completed,2026-10-02T10:00:00Z,[]\n");
    file.write("south,South Shop,81,7,TikTok Views,https://tiktok.com/@a/1,9000,0.18,USD,0.02,USD,Placed,Partial,"
               "2026-10-03T09:30:00Z,[]\nsouth,South Shop,,7,,,,,,,,,,,\n");
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
             stage.hand().await(u"the hiding"_s, [&] { return !shelving(stage).isBusy(); });
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
         }},
    };
}
