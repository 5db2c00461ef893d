// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

#include "models/bulk_result_model.h"

#include <QApplication>
#include <QClipboard>

using namespace Qt::StringLiterals;

namespace {

using World = Stage::World;

// A list as people keep it: most of it good, some lines not.
QString lines(Stage& stage) {
    QString text = u"service,link,quantity\n"_s;
    const CatalogPtr catalog = stage.account().catalog().catalog();
    int taken = 0;
    for (int row = 0; row < catalog->size() && taken < 24; ++row) {
        const Service service = catalog->service(row);
        if (service.type != "Default"_L1 || service.min > 100 || Decimal(2) < service.rate || row % 3 != 0)
            continue;
        text += u"%1,https://instagram.com/p/B%2,%3\n"_s.arg(service.id).arg(4000 + 17 * taken).arg(service.min * 2);
        ++taken;
    }
    return text + u"99999,https://instagram.com/p/B4001,100\n101,not a link,100\n104,https://tiktok.com/@a/1,1\n"_s +
           text.section(u'\n', 3, 3) + u'\n';
}

void paste(Stage& stage) {
    stage.hand().click(u"Bulk order…"_s);
    QApplication::clipboard()->setText(lines(stage));
    stage.hand().click(u"Paste"_s);
    stage.hand().awaitRows(u"Lines"_s, 20);
}

// Clears what is not good, places the rest, and waits until so many lines are done.
void place(Stage& stage, int done) {
    paste(stage);
    stage.hand().click(u"Remove faulty"_s);
    stage.hand().clickIn(u"Bulk order"_s, true);
    stage.hand().clickIn(u"Question"_s);
    stage.hand().await(u"orders of the list"_s, [&] { return stage.account().bulk().list().placed >= done; });
}

// The table of results reads the ledger now and then, not at each line.
void awaitWaiting(Stage& stage, bool none) {
    stage.hand().await(u"the results"_s, [&] {
        const auto* results = stage.window().findChild<BulkResultModel*>();
        return results != nullptr && results->rowCount() > 0 && (results->count(BulkResult::Waiting) == 0) == none;
    });
}

} // namespace

QList<Scene> bulkScenes() {
    return {
        {u"bulk-empty"_s, World::Desk, [](Stage& stage) { stage.hand().click(u"Bulk order…"_s); }},
        {u"bulk-typed"_s, World::Desk,
         [](Stage& stage) {
             stage.hand().click(u"Bulk order…"_s);
             stage.hand().type(u"Lines to order"_s, lines(stage).section(u'\n', 0, 8));
         }},
        {u"bulk-checked"_s, World::Desk, [](Stage& stage) { paste(stage); }},
        {u"bulk-question"_s, World::Desk,
         [](Stage& stage) {
             paste(stage);
             stage.hand().click(u"Remove faulty"_s);
             stage.hand().clickIn(u"Bulk order"_s, true);
         }},
        {u"bulk-paused"_s, World::Desk,
         [](Stage& stage) {
             stage.setFaults(u"add=429/60:before"_s);
             place(stage, 0);
             stage.hand().click(u"Pause"_s);
             stage.hand().await(u"the pause"_s,
                                [&] { return stage.account().bulk().list().state == BulkState::Paused; });
             awaitWaiting(stage, false);
         }},
        {u"bulk-done"_s, World::Desk,
         [](Stage& stage) {
             place(stage, 0);
             stage.hand().await(u"the end"_s,
                                [&] { return stage.account().bulk().list().state == BulkState::Finished; });
             awaitWaiting(stage, true);
         }},
        {u"bulk-strip"_s, World::Desk,
         [](Stage& stage) {
             place(stage, 0);
             stage.hand().await(u"the end"_s,
                                [&] { return stage.account().bulk().list().state == BulkState::Finished; });
             stage.hand().click(u"Close bulk order"_s);
         }},
    };
}
