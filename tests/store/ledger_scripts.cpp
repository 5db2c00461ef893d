// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_scripts.h"

#include "store/ledger_backup.h"
#include "store/ledger_check.h"
#include "store/ledger_restore.h"
#include "store/migrations.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

const QString account = u"one"_s;

QString fileIn(const QString& folder) {
    return folder + u"/ledger.sqlite"_s;
}

LedgerWorld nothing(const QString& /*folder*/) {
    return {};
}

// Some orders of an earlier run, one of them on its way.
LedgerWorld someOrders(const QString& folder) {
    LedgerRun run(folder, {});
    if (!run.open())
        qFatal("The ledger cannot be made.");
    for (const QString& link : {u"old-placed"_s, u"old-refused"_s, u"old-sending"_s})
        run.intent(link);
    run.placed(u"old-placed"_s, u"900"_s);
    run.outcome(u"old-refused"_s, Placement::Rejected);
    return run.said();
}

void must(const QString& failed) {
    if (!failed.isEmpty())
        qFatal("%s", qUtf8Printable(failed));
}

LedgerWorld versionFive(const QString& folder) {
    LedgerWorld world = someOrders(folder);
    OutsideView outside(fileIn(folder));
    const auto statements = backToVersion5();
    for (const QString& statement : statements)
        must(outside.run(statement));
    must(outside.run(u"PRAGMA user_version = 5"_s));
    return world;
}

LedgerWorld versionOne(const QString& folder) {
    Database database;
    const auto steps = ledgerMigrations();
    if (!steps || !database.open(fileIn(folder), Database::Access::Write) ||
        !applyStep(database, steps.value().first()))
        qFatal("No ledger of version 1.");
    database.close();
    OutsideView outside(fileIn(folder));
    for (const QString& row :
         {u"INSERT INTO accounts VALUES (1, 'one')"_s,
          u"INSERT INTO orders (account, order_id, service_id, service_name, service_type, rate, currency, "
          "refill_offered, cancel_offered, parameters, link, units, expected_charge, placement, charge_sort, "
          "recorded_at, placed_at, facet, needs_attention, watched) VALUES (1, '77', '5', 'Likes', 'Default', '0.5', "
          "'USD', 0, 0, '[[\"service\",\"5\"]]', 'https://x', 10, '0.005', 1, 5000000, 1, 2, 5, 0, 1)"_s,
          u"INSERT INTO order_events (order_key, number, kind, at, text) VALUES (1, 1, 0, 1, '')"_s,
          u"INSERT INTO facet_counts VALUES (1, 5, 1)"_s})
        must(outside.run(row));
    LedgerWorld world;
    world.orders.insert(u"https://x"_s, {.placement = Placement::Placed, .orderId = u"77"_s});
    return world;
}

void follow(LedgerRun& run) {
    if (run.isPlaced(u"a"_s)) {
        OrderReport told = report(u"1001"_s, OrderStatus::InProgress, u"In progress"_s);
        told.remains = 400;
        told.charge = money("1.25");
        static_cast<void>(run.write([&] { return run.ledger().recordStatuses(account, {told}); },
                                    [](LedgerWorld& world) {
                                        world.orders[u"a"_s].status = u"In progress"_s;
                                        ++world.orders[u"a"_s].events;
                                    }));
        const auto asked = run.write([&] { return run.ledger().recordRefillAsked(run.key(u"a"_s), u"r1"_s); },
                                     [](LedgerWorld& world) {
                                         world.orders[u"a"_s].refill = u"r1 "_s;
                                         ++world.orders[u"a"_s].events;
                                     });
        if (asked) {
            static_cast<void>(run.write(
                [&] {
                    return run.ledger().recordRefillStatuses(account,
                                                             {{u"r1"_s, RefillStatus::Completed, u"Completed"_s}});
                },
                [](LedgerWorld& world) {
                    world.orders[u"a"_s].refill = u"r1 Completed"_s;
                    ++world.orders[u"a"_s].events;
                }));
        }
    }
    if (run.isPlaced(u"b"_s)) {
        static_cast<void>(run.write([&] { return run.ledger().recordCancelAsked(run.key(u"b"_s)); },
                                    [](LedgerWorld& world) {
                                        world.orders[u"b"_s].cancelAsked = true;
                                        ++world.orders[u"b"_s].events;
                                    }));
    }
}

void place(LedgerRun& run) {
    if (!run.open())
        return;
    run.intent(u"a"_s);
    run.placed(u"a"_s, u"1001"_s);
    run.look();
    run.intent(u"b"_s);
    run.outcome(u"b"_s, Placement::Rejected);
    run.again(u"b"_s);
    run.placed(u"b"_s, u"1002"_s);
    run.intent(u"c"_s);
    run.outcome(u"c"_s, Placement::Unconfirmed);
    run.intents({u"t1"_s, u"t2"_s, u"t3"_s, u"t4"_s, u"t5"_s, u"t6"_s});
    run.placed(u"t2"_s, u"1003"_s);
    follow(run);
    static_cast<void>(run.write([&] { return run.ledger().recordBalance(account, money("12.5")); },
                                [](LedgerWorld& world) { world.balances.append(u"12.5"_s); }));
    const QByteArray catalog(30'000, 'c');
    static_cast<void>(run.write(
        [&] {
            return run.ledger().saveCatalog(account, {catalog, u"USD"_s, 1});
        },
        [&](LedgerWorld& world) { world.catalog = catalog; }));
    run.intent(u"last"_s);
    run.look();
}

void placeList(LedgerRun& run) {
    if (!run.open())
        return;
    BulkBook book(run.ledger());
    QList<NewBulkLine> lines;
    LedgerWorld::List list;
    for (int number = 0; number < 6; ++number) {
        lines.append({number + 2, newOrder(account, u"line%1"_s.arg(number)).order});
        list.links.append(lines.last().order.link);
    }
    const auto key = run.write([&] { return book.record(account, u"list"_s, lines); },
                               [&](LedgerWorld& world) { world.lists.insert(u"list"_s, list); });
    for (int turn = 0; key && turn < 3; ++turn) {
        const int begun = run.said().lists.value(u"list"_s).begun;
        const auto next = run.write([&] { return book.beginNext(key.value(), 2); },
                                    [&](LedgerWorld& world) {
                                        world.lists[u"list"_s].begun += 2;
                                        for (int line = begun; line < begun + 2; ++line)
                                            world.orders.insert(list.links.at(line), {});
                                    });
        if (!next)
            continue;
        for (const BulkListLine& line : next.value()) {
            static_cast<void>(
                run.write([&] { return run.ledger().recordPlaced(line.orderKey, u"5%1"_s.arg(line.line)); },
                          [&](LedgerWorld& world) {
                              auto& order = world.orders[line.order.link];
                              order.placement = Placement::Placed;
                              order.orderId = u"5%1"_s.arg(line.line);
                              ++order.events;
                          }));
        }
        run.look();
    }
    if (key) {
        static_cast<void>(run.write([&] { return book.setState(key.value(), BulkState::Paused, u"why"_s); },
                                    [](LedgerWorld& world) { world.lists[u"list"_s].state = BulkState::Paused; }));
    }
    run.look();
}

void openAndPlace(LedgerRun& run) {
    if (!run.open())
        return;
    run.look();
    run.intent(u"new"_s);
    run.placed(u"new"_s, u"2000"_s);
    run.look();
}

void copy(LedgerRun& run) {
    if (!run.open())
        return;
    const LedgerFiles files(run.file());
    const QString chosen = chosenCopy(run.folder());
    run.intent(u"a"_s);
    if (const auto daily = makeDailyCopy(files, QDate(2026, 11, 25)); daily && daily.value())
        run.copied(*daily.value());
    run.intent(u"b"_s);
    if (copyLedger(files, chosen))
        run.copied(chosen);
    run.intent(u"c"_s);
    if (copyLedger(files, chosen))
        run.copied(chosen);
    if (const auto kept = copyBeforeDeleting(files, QDate(2026, 11, 25)))
        run.copied(kept.value());
    run.look();
}

LedgerWorld ordersAndCopy(const QString& folder) {
    const LedgerWorld world = someOrders(folder);
    if (!copyLedger(LedgerFiles(fileIn(folder)), chosenCopy(folder)))
        qFatal("The copy cannot be made.");
    return world;
}

void restore(LedgerRun& run) {
    const LedgerWorld inCopy = run.said();
    const LedgerFiles files(run.file());
    if (!run.open())
        return;
    run.intent(u"a"_s);
    const auto plan = prepareRestore(files, chosenCopy(run.folder()));
    if (plan && plan.value().present && (plan.value().missing != run.said().orders.size() - 3))
        run.complain(u"%1 orders are told to be missing"_s.arg(plan.value().missing));
    if (plan && commitStaged(files, LedgerCopy::Kind::Replaced))
        run.forget(inCopy);
    run.close();
    if (!run.open())
        return;
    run.look();
    run.intent(u"b"_s);
    run.look();
}

} // namespace

QList<LedgerScript> ledgerScripts() {
    return {{"new ledger", nothing, openAndPlace},        {"placing", someOrders, place},
            {"list of orders", someOrders, placeList},    {"from version 5", versionFive, openAndPlace},
            {"from version 1", versionOne, openAndPlace}, {"copies", someOrders, copy},
            {"restoring", ordersAndCopy, restore, false}};
}
