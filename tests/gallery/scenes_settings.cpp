// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

#include "ui/palette/palette_button.h"
#include "ui/shell/bell_button.h"

using namespace Qt::StringLiterals;

namespace {

using World = Stage::World;

void open(Stage& stage) {
    stage.window().showPage(PageId::Settings);
    stage.hand().await(u"the settings"_s, [&] { return stage.hand().find(u"Add account…"_s) != nullptr; });
}

// The group that this section stands in.
Scene group(const char* name, const char* sectionId) {
    return {u"settings-"_s + QLatin1StringView(name), World::Desk, [sectionId](Stage& stage) {
                open(stage);
                stage.window().showSettings(QString::fromLatin1(sectionId));
            }};
}

void search(Stage& stage, const QString& typed) {
    stage.window().showPage(PageId::Services);
    stage.window().findChild<PaletteButton*>()->click();
    stage.hand().type(u"Search everything"_s, typed);
}

} // namespace

QList<Scene> settingsScenes() {
    return {
        group("accounts", "accounts"),
        group("checking", "checking"),
        group("notices", "notices"),
        group("appearance", "appearance"),
        group("language", "language"),
        group("shortcuts", "shortcuts"),
        group("ledger", "ledger"),
        group("network", "proxy"),
        group("privacy", "log"),
        group("about", "about"),
        {u"settings-found"_s, World::Desk,
         [](Stage& stage) {
             open(stage);
             stage.hand().type(u"Search settings"_s, u"socks"_s);
         }},
        {u"settings-nothing-found"_s, World::Desk,
         [](Stage& stage) {
             open(stage);
             stage.hand().type(u"Search settings"_s, u"qqqq"_s);
         }},
        {u"settings-edit-account"_s, World::Desk,
         [](Stage& stage) {
             open(stage);
             stage.hand().click(u"Edit"_s);
             stage.hand().await(u"the editor"_s, [&] { return stage.hand().find(u"Test connection"_s) != nullptr; });
         }},
        {u"settings-narrow"_s, World::Desk,
         [](Stage& stage) {
             stage.resize({1024, 700});
             open(stage);
         }},
        {u"settings-two-accounts"_s, World::Desk,
         [](Stage& stage) {
             stage.addSecondAccount();
             open(stage);
         }},
        {u"help"_s, World::Desk, [](Stage& stage) { stage.window().openHelp(u"what-happens-if"_s); }},
        {u"help-first-order"_s, World::Desk, [](Stage& stage) { stage.window().openHelp(u"first-order"_s); }},
        {u"about"_s, World::Desk, [](Stage& stage) { stage.window().openAbout(); }},
        {u"palette"_s, World::Desk, [](Stage& stage) { search(stage, {}); }},
        {u"palette-found"_s, World::Desk, [](Stage& stage) { search(stage, u"in fo"_s); }},
        {u"palette-nothing"_s, World::Desk, [](Stage& stage) { search(stage, u"qqqq"_s); }},
        {u"bell-full"_s, World::Desk,
         [](Stage& stage) {
             stage.window().showPage(PageId::Services);
             stage.window().findChild<BellButton*>()->click();
             stage.hand().await(u"what happened"_s,
                                [&] { return stage.hand().find(u"Mark all as seen"_s) != nullptr; });
         }},
        {u"bell-empty"_s, World::Empty,
         [](Stage& stage) {
             stage.window().showPage(PageId::Services);
             stage.window().findChild<BellButton*>()->click();
             stage.hand().await(u"the list"_s, [&] { return stage.hand().places().size() > 1; });
         }},
    };
}
