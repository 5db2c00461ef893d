// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

#include "models/catalog_model.h"

using namespace Qt::StringLiterals;

namespace {

using World = Stage::World;

constexpr int services = 1900; ///< that the catalog has at least

void look(Stage& stage, const QString& query, int rows) {
    stage.window().showPage(PageId::Services);
    stage.hand().awaitRows(u"Services"_s, services);
    stage.hand().type(u"Search services"_s, query);
    if (rows > 0)
        stage.hand().awaitRows(u"Services"_s, rows);
}

void fill(Stage& stage) {
    look(stage, u"followers"_s, 100);
    stage.hand().press(u"Search services"_s, Qt::Key_Down);
    stage.hand().press(u"Search services"_s, Qt::Key_Return);
    stage.hand().type(u"Link"_s, u"https://instagram.com/north.coffee"_s);
    stage.hand().type(u"Quantity"_s, u"1k"_s);
}

void details(Stage& stage, const QString& id) {
    look(stage, id, 1);
    stage.hand().press(u"Search services"_s, Qt::Key_Return);
    stage.hand().click(u"Details"_s);
}

} // namespace

QList<Scene> servicesScenes() {
    return {
        {u"services-full"_s, World::Desk, fill},
        {u"services-nothing-chosen"_s, World::Desk, [](Stage& stage) { look(stage, {}, services); }},
        {u"services-narrow"_s, World::Desk,
         [](Stage& stage) {
             stage.resize({1024, 700});
             look(stage, u"likes"_s, 50);
         }},
        {u"services-narrow-ticket"_s, World::Desk,
         [](Stage& stage) {
             stage.resize({1024, 700});
             fill(stage);
         }},
        {u"services-narrow-categories"_s, World::Desk,
         [](Stage& stage) {
             stage.resize({1024, 700});
             look(stage, {}, services);
             stage.hand().click(u"Show categories"_s);
         }},
        {u"services-compact"_s, World::Desk,
         [](Stage& stage) {
             stage.settings().setDensity(Density::Compact);
             fill(stage);
         }},
        {u"services-nothing-found"_s, World::Desk, [](Stage& stage) { look(stage, u"zzzz"_s, 0); }},
        {u"services-query-wrong"_s, World::Desk, [](Stage& stage) { look(stage, u"likes rate<abc"_s, 0); }},
        {u"services-query-help"_s, World::Desk,
         [](Stage& stage) {
             look(stage, {}, services);
             stage.hand().click(u"What can be searched for"_s);
         }},
        {u"services-columns"_s, World::Desk,
         [](Stage& stage) {
             look(stage, {}, services);
             stage.hand().click(u"Columns"_s);
         }},
        {u"services-loading"_s, World::Fresh,
         [](Stage& stage) {
             stage.desk().addPracticeAccount();
             stage.hand().await(u"the balance"_s,
                                [&] { return stage.account().connection() == AccountDesk::Connection::Online; });
         },
         u"services=late/3600:before"_s},
        {u"services-error"_s, World::Fresh,
         [](Stage& stage) {
             stage.desk().addPracticeAccount();
             stage.hand().await(u"the failure"_s, [&] { return stage.hand().find(u"Try again"_s) != nullptr; });
         },
         u"services=502"_s},
        {u"services-offline"_s, World::Desk,
         [](Stage& stage) {
             fill(stage);
             stage.hand().await(u"the failure"_s,
                                [&] { return stage.account().connection() != AccountDesk::Connection::Online; });
         },
         u"refused:before"_s},
        {u"services-refresh-failed"_s, World::Desk,
         [](Stage& stage) {
             fill(stage);
             stage.setFaults(u"services=502"_s);
             stage.hand().click(u"Refresh catalog"_s);
             stage.hand().await(u"the failure"_s, [&] { return !stage.account().catalog().isRefreshing(); });
         }},
        {u"services-news"_s, World::Desk,
         [](Stage& stage) {
             stage.provider().advance(std::chrono::hours(24 * 9));
             stage.account().catalog().refresh();
             stage.hand().await(u"the news"_s, [&] { return stage.account().catalog().unseen() > 0; });
             look(stage, u"changed:any"_s, 1);
         }},
        {u"services-all-accounts"_s, World::Desk,
         [](Stage& stage) {
             stage.addSecondAccount();
             if (stage.window().width() < Size::narrow) // where the choice is folded away
                 stage.resize({1280, 800});
             stage.window().showPage(PageId::Services);
             stage.hand().click(u"All accounts"_s);
             stage.hand().awaitRows(u"Services"_s, services + 600);
             stage.hand().type(u"Search services"_s, u"followers"_s);
         }},
        {u"services-details"_s, World::Desk, [](Stage& stage) { details(stage, u"followers rate<1 refill"_s); }},
        {u"services-my-prices"_s, World::Desk,
         [](Stage& stage) {
             look(stage, {}, services);
             stage.hand().press(u"Services"_s, Qt::Key_M, Qt::ControlModifier);
             stage.hand().type(u"Add a rule for"_s, u"Instagram"_s);
         }},
    };
}
