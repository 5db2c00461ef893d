// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

using namespace Qt::StringLiterals;

namespace {

using World = Stage::World;

void connectTo(Stage& stage, const QString& key) {
    stage.hand().type(u"API address"_s, stage.provider().address().toString());
    stage.hand().type(u"API key"_s, key);
    stage.hand().click(u"Connect"_s);
}

} // namespace

QList<Scene> firstRunScenes() {
    return {
        {u"first-run-empty"_s, World::Fresh,
         [](Stage& stage) {
             stage.hand().await(u"the form"_s, [&] { return stage.hand().find(u"API key"_s) != nullptr; });
         }},
        {u"first-run-checking"_s, World::Fresh, [](Stage& stage) { connectTo(stage, PracticeProvider::apiKey()); },
         u"balance=late/3600:before"_s},
        {u"first-run-wrong-key"_s, World::Fresh,
         [](Stage& stage) {
             connectTo(stage, u"wrong"_s);
             stage.hand().await(u"the problem"_s, [&] { return stage.hand().find(u"Stop"_s) == nullptr; });
         }},
        {u"first-run-refused"_s, World::Fresh,
         [](Stage& stage) {
             connectTo(stage, PracticeProvider::apiKey());
             stage.hand().await(u"the problem"_s, [&] { return stage.hand().find(u"Stop"_s) == nullptr; });
         },
         u"refused:before"_s},
        {u"first-run-another"_s, World::Desk,
         [](Stage& stage) {
             stage.window().showPage(PageId::Settings);
             stage.hand().click(u"Add account…"_s);
             stage.hand().await(u"the form"_s, [&] { return stage.hand().find(u"Back"_s) != nullptr; });
         }},
        {u"first-run-crashed"_s, World::Fresh, [](Stage& stage) { stage.tellCrash(); }},
        {u"crashed"_s, World::Desk,
         [](Stage& stage) {
             stage.window().showPage(PageId::Services);
             stage.tellCrash();
         }},
        {u"crashed-report"_s, World::Desk,
         [](Stage& stage) {
             stage.window().showPage(PageId::Services);
             stage.tellCrash();
             stage.hand().click(u"Save report…"_s);
             stage.hand().await(u"the report"_s, [&] { return stage.hand().find(u"Report"_s) != nullptr; });
         }},
        {u"ledger-failure"_s, World::Broken,
         [](Stage& stage) {
             stage.hand().await(u"the choices"_s,
                                [&] { return stage.hand().find(u"Salvage what can be read"_s) != nullptr; });
         }},
        {u"ledger-failure-salvaged"_s, World::Broken,
         [](Stage& stage) {
             stage.hand().click(u"Salvage what can be read"_s);
             stage.hand().await(u"the report"_s,
                                [&] { return stage.hand().find(u"Go on with what was saved"_s) != nullptr; });
         }},
    };
}
