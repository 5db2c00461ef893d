// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

using namespace Qt::StringLiterals;

namespace {

using World = Stage::World;

void balance(Stage& stage) {
    stage.window().showPage(PageId::Balance);
    stage.hand().await(u"the balance"_s, [&] { return stage.hand().find(u"Check balance"_s) != nullptr; });
}

void record(Stage& stage) {
    stage.window().showPage(PageId::Record);
    stage.hand().awaitRows(u"Service record"_s, 3);
}

} // namespace

QList<Scene> balanceScenes() {
    return {
        {u"balance-full"_s, World::Desk, balance},
        {u"balance-narrow"_s, World::Desk,
         [](Stage& stage) {
             stage.resize({1024, 700});
             balance(stage);
         }},
        {u"balance-low"_s, World::Desk,
         [](Stage& stage) {
             balance(stage);
             stage.hand().type(u"Warn below"_s, u"500"_s);
             stage.hand().press(u"Warn below"_s, Qt::Key_Return);
         }},
        {u"balance-new"_s, World::Empty, balance},
        {u"balance-offline"_s, World::Desk,
         [](Stage& stage) {
             stage.window().showPage(PageId::Balance);
             stage.hand().await(u"the failure"_s,
                                [&] { return stage.account().connection() != AccountDesk::Connection::Online; });
         },
         u"balance=502"_s},
        {u"balance-all-accounts"_s, World::Desk,
         [](Stage& stage) {
             stage.addSecondAccount();
             balance(stage);
         }},
        {u"record-full"_s, World::Desk, record},
        {u"record-narrow"_s, World::Desk,
         [](Stage& stage) {
             stage.resize({1024, 700});
             record(stage);
         }},
        {u"record-empty"_s, World::Empty, [](Stage& stage) { stage.window().showPage(PageId::Record); }},
    };
}
