// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

#include "ui/settings/settings_page.h"
#include "ui/settings/settings_section.h"
#include "ui/shell/bell_button.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

using World = Stage::World;

void open(Stage& stage) {
    stage.window().showPage(PageId::Settings);
    stage.hand().await(u"the settings"_s, [&] { return stage.hand().find(u"Add account…"_s) != nullptr; });
}

// So many windows down; at the end where there are fewer.
Scene part(int number) {
    return {u"settings-%1"_s.arg(number), World::Desk, [number](Stage& stage) {
                open(stage);
                auto* bar = stage.window().findChild<SettingsPage*>()->findChild<QScrollArea*>()->verticalScrollBar();
                stage.hand().await(u"what is to be scrolled"_s, [&] { return bar->maximum() > 0; });
                bar->setValue((number - 1) * bar->pageStep());
            }};
}

} // namespace

QList<Scene> settingsScenes() {
    return {
        part(1),
        part(2),
        part(3),
        part(4),
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
        {u"settings-accounts"_s, World::Desk,
         [](Stage& stage) {
             stage.addSecondAccount();
             open(stage);
         }},
        {u"help"_s, World::Desk,
         [](Stage& stage) {
             open(stage);
             stage.hand().click(u"What happens if…"_s);
         }},
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
