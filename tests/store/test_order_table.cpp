// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_support.h"
#include "store/ledger_check.h"
#include "store/ledger_core.h"
#include "store/ledger_upkeep.h"
#include "store/migrations.h"
#include "store/order_conditions.h"
#include "store/order_keys.h"
#include "store/order_pace.h"
#include "store/order_pages.h"
#include "store/order_search_index.h"

#include <QDateTime>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using Facet = OrdersQuery::Facet;
using Column = OrdersQuery::Column;

namespace {

bool feed(Ledger& ledger) {
    return !must(ledger.core().write([](LedgerWrite& write) { return feedSearch(write, 10'000); }));
}

OrdersQuery textQuery(const QString& text, const QString& account = u"one"_s) {
    OrdersQuery query;
    query.accountId = account;
    query.text = text;
    return query;
}

QList<OrderKey> found(Ledger& ledger, const OrdersQuery& query) {
    return must(ledger.orderKeys(query, 0, 100'000));
}

NewOrder made(const QString& account, const QString& serviceId, const QString& name, const QString& link,
              const char* charge) {
    NewOrder order = newOrder(account, link);
    order.order.service.id = serviceId;
    order.order.service.name = name;
    order.order.charge = {money(charge), money(charge)};
    return order;
}

// Orders of two accounts in many states; every third without an id.
void fill(Ledger& ledger, int orders, QRandomGenerator& random, int first = 1) {
    const QStringList names{u"Instagram Followers"_s, u"TikTok Views | Fast"_s, u"Real followers 10K"_s};
    const QList<const char*> charges{"0.5", "0.500000001", "1.25", "2"};
    for (int number = first; number < first + orders; ++number) {
        const QString account = random.bounded(3) == 0 ? u"two"_s : u"one"_s;
        const int service = random.bounded(3);
        const QString link = u"https://example.com/p/%1?a=%2"_s.arg(number * 7919).arg(random.bounded(100));
        const OrderKey key = must(ledger.recordIntent(
            made(account, QString::number(100 + service), names.at(service), link, charges.at(random.bounded(4)))));
        if (number % 3 == 0) {
            must(ledger.recordOutcome(key, number % 2 == 0 ? Placement::Rejected : Placement::Unconfirmed, u"why"_s));
            continue;
        }
        const QString id = QString::number(50'000 + number * 13);
        must(ledger.recordPlaced(key, id));
        const QList<OrderReport> told{report(id, OrderStatus::Completed, u"Completed"_s),
                                      report(id, OrderStatus::Partial, u"Partial"_s),
                                      report(id, OrderStatus::InProgress, u"In progress"_s)};
        must(ledger.recordStatuses(account, {told.at(random.bounded(3))}));
    }
}

} // namespace

/// Finding a few of many orders: the search index, the kept counts, and what is late.
class TestOrderTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatALookAtEachFinds();
    void pagesAreIndexed_data();
    void pagesAreIndexed();
    void anIdFoundOutLaterIsFound();
    void theIndexFollowsByItself();
    void waitsForOrdersThatAreBeingSent();
    void aTextThatCannotBeReadIsRefused();
    void shortTextsAreLookedForInTheNewest();
    void countsAreKept();
    void aSlowOrderIsLate();
    void anOlderLedgerIsUpgraded();
};

// Whatever way is taken, the same orders come in the same order as when each is looked at.
void TestOrderTable::findsWhatALookAtEachFinds() {
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    LedgerRoom room;
    fill(*room.ledger, 150, random);
    QVERIFY(feed(*room.ledger));
    fill(*room.ledger, 30, random, 151); // not yet in the index
    OrdersQuery everything;
    everything.descending = false;
    const QList<Order> all = must(room.ledger->orders(found(*room.ledger, everything)));
    QCOMPARE(all.size(), 180);
    const QStringList texts{{},
                            u"followers"_s,
                            u"FOLLOWERS -instagram"_s,
                            u"\"followers 10\""_s,
                            u"50"_s,
                            u"7919"_s,
                            u"example.com/p/7"_s,
                            u"service:101"_s,
                            u"service:tiktok 91"_s,
                            u"status:partial"_s,
                            u"-status:attention followers"_s,
                            u"status:running placed:today"_s,
                            u"placed:yesterday"_s,
                            u"charge>0.5"_s,
                            u"charge<=0.5 real"_s,
                            u"charge:0.5..1.25"_s,
                            u"account:second"_s,
                            u"102"_s,
                            u"followers OR tiktok"_s,
                            u"(followers OR status:partial) -(instagram 50)"_s,
                            u"-(status:partial OR charge>0.5) example.com"_s,
                            u"(service:101 OR service:102) (placed:today OR charge<=0.5)"_s,
                            u"(followers OR (tiktok -7919)) OR account:second"_s,
                            u"nothing like it"_s};
    for (const QString& text : texts) {
        for (const QString& account : {u"one"_s, QString()}) {
            for (const Facet facet : {Facet::All, Facet::Partial, Facet::NeedsAttention}) {
                for (const QString& service : {QString(), u"100"_s}) {
                    OrdersQuery query = textQuery(text, account);
                    query.facet = facet;
                    query.serviceId = service;
                    query.accountNames = {{u"one"_s, u"First"_s}, {u"two"_s, u"Second"_s}};
                    query.placedFrom =
                        random.bounded(2) == 0 ? 0 : QDate::currentDate().startOfDay().toMSecsSinceEpoch();
                    query.sortColumn = static_cast<Column>(random.bounded(static_cast<int>(Column::Account) + 1));
                    query.descending = random.bounded(2) == 0;
                    const OrderTerms terms = termsOf(query).value();
                    QList<OrderKey> expected;
                    for (const Order& order : all) {
                        if (matchesQuery(query, terms, order))
                            expected.append(order.key);
                    }
                    QList<OrderKey> keys = found(*room.ledger, query);
                    // Pages one after the other are the whole.
                    QList<OrderKey> pages;
                    for (int offset = 0; offset <= keys.size(); offset += 40)
                        pages += must(room.ledger->orderKeys(query, offset, 40));
                    QCOMPARE(pages, keys);
                    if (query.sortColumn == Column::Placed && query.placedFrom == 0 && !text.contains("placed"_L1) &&
                        !query.descending)
                        QCOMPARE(keys, expected);
                    std::sort(keys.begin(), keys.end());
                    QVERIFY2(keys == expected, qPrintable(text));
                }
            }
        }
    }
}

void TestOrderTable::pagesAreIndexed_data() {
    QTest::addColumn<int>("column");
    for (const auto& [name, column] :
         {std::pair("order id", Column::OrderId), std::pair("service", Column::Service),
          std::pair("link", Column::Link), std::pair("quantity", Column::Quantity), std::pair("charge", Column::Charge),
          std::pair("status", Column::Status), std::pair("placed", Column::Placed)})
        QTest::newRow(name) << static_cast<int>(column);
}

// A page of many orders is read from an index in its order: of one account and of all, of all statuses and of days.
void TestOrderTable::pagesAreIndexed() {
    QFETCH(int, column);
    LedgerRoom room;
    must(room.ledger->recordIntent(newOrder(u"one"_s)));
    must(room.ledger->recordIntent(newOrder(u"two"_s)));
    Database database;
    QVERIFY(database.open(room.file, Database::Access::Read));
    for (const QString& account : {u"one"_s, QString()}) {
        for (const bool descending : {true, false}) {
            OrdersQuery query;
            query.accountId = account;
            query.sortColumn = static_cast<Column>(column);
            query.descending = descending;
            for (const bool days : {false, true}) {
                query.placedFrom = days && query.sortColumn == Column::Placed ? 1'000'000'000'000 : 0;
                OrderPlan plan = planOf(database, query).value();
                if (plan.by != OrderPlan::By::Time) // a few are sorted as they are found
                    plan.by = OrderPlan::By::Sorting;
                const KeysStatement statement = keysStatement(plan, 0, 100);
                auto steps = database.executeWith(u"EXPLAIN QUERY PLAN "_s + statement.sql, statement.values);
                QVERIFY2(steps.ok(), qPrintable(problem(steps)));
                QString text;
                while (steps.value().next())
                    text += steps.value().text(3) + u'\n';
                QVERIFY2(!text.contains("TEMP B-TREE"_L1), qPrintable(text));
            }
        }
    }
}

void TestOrderTable::anIdFoundOutLaterIsFound() {
    LedgerRoom room;
    const OrderKey key = must(room.ledger->recordIntent(newOrder(u"one"_s)));
    must(room.ledger->recordOutcome(key, Placement::Unconfirmed, u"why"_s));
    QVERIFY(feed(*room.ledger));
    QVERIFY(found(*room.ledger, textQuery(u"99123"_s)).isEmpty());
    must(room.ledger->recordPlaced(key, u"7799123"_s));
    QCOMPARE(found(*room.ledger, textQuery(u"99123"_s)), QList<OrderKey>{key});
    QCOMPARE(found(*room.ledger, textQuery(u"example"_s)), QList<OrderKey>{key});
    QCOMPARE(OutsideView(room.file).one(u"SELECT count(*) FROM order_search WHERE order_search MATCH '\"991\"'"_s), 1);
}

void TestOrderTable::theIndexFollowsByItself() {
    LedgerRoom room;
    for (int number = 0; number < 5; ++number)
        placeOrder(*room.ledger, u"one"_s, QString::number(number));
    room.reopen();
    QTRY_VERIFY(room.ledger->core().upkeep().isFed());
    QCOMPARE(OutsideView(room.file).one(u"SELECT fed_to FROM order_search_state"_s), 5);
    placeOrder(*room.ledger, u"one"_s, u"888777"_s);
    QCOMPARE(found(*room.ledger, textQuery(u"8877"_s)), QList<OrderKey>{6});
    QTRY_COMPARE_WITH_TIMEOUT(OutsideView(room.file).one(u"SELECT fed_to FROM order_search_state"_s), 6, 10'000);
    QCOMPARE(found(*room.ledger, textQuery(u"8877"_s)), QList<OrderKey>{6});
}

void TestOrderTable::waitsForOrdersThatAreBeingSent() {
    LedgerRoom room;
    placeOrder(*room.ledger, u"one"_s, u"100"_s);
    const OrderKey sending = must(room.ledger->recordIntent(newOrder(u"one"_s)));
    placeOrder(*room.ledger, u"one"_s, u"101"_s);
    QVERIFY(feed(*room.ledger));
    const OutsideView file(room.file);
    QCOMPARE(OutsideView(room.file).one(u"SELECT fed_to FROM order_search_state"_s), 1);
    QCOMPARE(found(*room.ledger, textQuery(u"example"_s)), (QList<OrderKey>{3, 2, 1}));
    must(room.ledger->recordPlaced(sending, u"102"_s));
    QVERIFY(feed(*room.ledger));
    QCOMPARE(OutsideView(room.file).one(u"SELECT fed_to FROM order_search_state"_s), 3);
    QCOMPARE(found(*room.ledger, textQuery(u"102"_s)), QList<OrderKey>{sending});
}

void TestOrderTable::aTextThatCannotBeReadIsRefused() {
    LedgerRoom room;
    const auto refused = await(room.ledger->orderKeys(textQuery(u"status:lost"_s), 0, 10));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, LedgerError::Kind::Refused);
    QVERIFY(!refused.error().text.isEmpty());
}

void TestOrderTable::shortTextsAreLookedForInTheNewest() {
    LedgerRoom room;
    placeOrder(*room.ledger, u"one"_s, u"17"_s);
    QVERIFY(feed(*room.ledger));
    QCOMPARE(found(*room.ledger, textQuery(u"17"_s)), QList<OrderKey>{1});
    QVERIFY(looksThroughNewest(textQuery(u"17"_s)));
    QVERIFY(!looksThroughNewest(textQuery(u"17 example"_s)));
    QVERIFY(!looksThroughNewest(textQuery(u"-17"_s)));
    OutsideView file(room.file);
    // As if there were many: the first order is too old.
    QCOMPARE(file.run(u"PRAGMA foreign_keys = OFF"_s), QString());
    QCOMPARE(
        file.run(u"INSERT INTO orders (order_key, account, service_id, service_name, service_type, rate, currency, "
                 "refill_offered, cancel_offered, parameters, link, units, expected_charge, charge_sort, placement, "
                 "recorded_at, facet, needs_attention, watched) SELECT 60000, account, service_id, service_name, "
                 "service_type, rate, currency, 1, 1, parameters, 'https://example.com/x17', units, "
                 "expected_charge, charge_sort, 2, recorded_at, 4, 0, 0 FROM orders"_s),
        QString());
    QCOMPARE(found(*room.ledger, textQuery(u"17"_s)), QList<OrderKey>{60'000});
    QCOMPARE(found(*room.ledger, textQuery(u"example"_s)), (QList<OrderKey>{60'000, 1}));
}

void TestOrderTable::countsAreKept() {
    LedgerRoom room;
    QRandomGenerator random(7);
    fill(*room.ledger, 60, random);
    OrderPages pages(*room.ledger);
    OrdersQuery all;
    all.descending = false;
    const QList<Order> orders = must(room.ledger->orders(found(*room.ledger, all)));
    const auto countOf = [&orders](const auto& matches) {
        return static_cast<int>(std::count_if(orders.cbegin(), orders.cend(), matches));
    };
    const qint64 today = QDate::currentDate().startOfDay().toMSecsSinceEpoch();
    OrdersQuery query;
    query.accountId = u"one"_s;
    query.facet = Facet::Partial;
    const OrderCounts counts = must(pages.counts(query, {{today, 0}, {1, today}}, 2));
    const int partial =
        countOf([](const Order& order) { return order.accountId == u"one"_s && order.status == OrderStatus::Partial; });
    QVERIFY(partial > 0);
    QCOMPARE(counts.spans, (QList<int>{partial, 0}));
    QCOMPARE(counts.services.size(), 2);
    QCOMPARE(counts.otherServices, 1);
    for (const OrderCounts::Service& service : counts.services) {
        QCOMPARE(service.orders, countOf([&service](const Order& order) {
                     return order.accountId == u"one"_s && order.status == OrderStatus::Partial &&
                            order.serviceId == service.id;
                 }));
        QVERIFY(!service.name.isEmpty());
    }
    QCOMPARE(counts.accounts.value(u"two"_s), countOf([](const Order& order) { return order.accountId == u"two"_s; }));
    query.serviceId = u"101"_s;
    QCOMPARE(must(pages.counts(query, {}, 2)).statuses.value(Facet::NeedsAttention), countOf([](const Order& order) {
                 return order.accountId == u"one"_s && order.serviceId == u"101"_s &&
                        facetsOf(order).contains(Facet::NeedsAttention);
             }));
    query.placedFrom = today;
    QVERIFY(must(pages.counts(query, {}, 2)).statuses.isEmpty());
    // The first page knows how many there are.
    query = {};
    query.accountId = u"one"_s;
    const OrderPage page = must(pages.first(query, 10, 5));
    QCOMPARE(page.keys.size(), 10);
    QCOMPARE(page.orders.size(), 5);
    QCOMPARE(page.orders.first().key, page.keys.first());
    QVERIFY(page.hasMore);
    QCOMPARE(page.total, countOf([](const Order& order) { return order.accountId == u"one"_s; }));
    const auto check = fullCheck(room.file, [](int, int) { return true; });
    QVERIFY2(check && check.value().isGood(), qPrintable(check ? check.value().contradictions.join(u'\n') : QString()));
}

void TestOrderTable::aSlowOrderIsLate() {
    LedgerRoom room;
    Ledger& ledger = *room.ledger;
    OutsideView file(room.file);
    for (int number = 1; number <= 3; ++number)
        placeOrder(ledger, u"one"_s, QString::number(number));
    // They took an hour each, and were asked after to the end.
    QCOMPARE(file.run(u"UPDATE orders SET checked_at = placed_at, placed_at = placed_at - 3600000"_s), QString());
    for (int number = 1; number <= 3; ++number)
        must(
            ledger.recordStatuses(u"one"_s, {report(QString::number(number), OrderStatus::Completed, u"Completed"_s)}));
    const OrderKey slow = placeOrder(ledger, u"one"_s, u"4"_s);
    const qint64 placedAt = orderOf(ledger, slow).placedAt;
    const qint64 lateAt = file.one(u"SELECT late_at FROM orders WHERE order_key = 4"_s).toLongLong();
    QVERIFY2(lateAt >= placedAt + 3 * 3'600'000 && lateAt < placedAt + 4 * 3'600'000,
             qPrintable(QString::number(lateAt)));
    const auto mark = [&ledger] {
        return must(ledger.core().write([](LedgerWrite& write) { return writeLate(write, 10); }));
    };
    QCOMPARE(mark(), 0);
    QVERIFY(!orderOf(ledger, slow).late);
    QCOMPARE(file.run(u"UPDATE orders SET late_at = 1 WHERE order_key = 4"_s), QString());
    QSignalSpy changed(&ledger, &Ledger::ordersChanged);
    QCOMPARE(mark(), 1);
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY(orderOf(ledger, slow).late);
    OrdersQuery attention;
    attention.accountId = u"one"_s;
    attention.facet = Facet::NeedsAttention;
    QCOMPARE(found(ledger, attention), QList<OrderKey>{slow});
    QCOMPARE(must(ledger.facetCounts(u"one"_s)).value(Facet::NeedsAttention), 1);
    // It runs on and stays late; done, it is late no longer.
    must(ledger.recordStatuses(u"one"_s, {report(u"4"_s, OrderStatus::InProgress, u"In progress"_s)}));
    QCOMPARE(found(ledger, attention), QList<OrderKey>{slow});
    must(ledger.recordStatuses(u"one"_s, {report(u"4"_s, OrderStatus::Completed, u"Completed"_s)}));
    QVERIFY(found(ledger, attention).isEmpty());
    QVERIFY(!orderOf(ledger, slow).late);
    QCOMPARE(must(ledger.facetCounts(u"one"_s)).value(Facet::NeedsAttention), 0);
    QCOMPARE(mark(), 0);
}

void TestOrderTable::anOlderLedgerIsUpgraded() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ledger.sqlite"_s);
    const auto steps = ledgerMigrations();
    QVERIFY(steps.ok());
    {
        Database database;
        QVERIFY(database.open(path, Database::Access::Write));
        for (const Migration& step : steps.value().first(3))
            QVERIFY(applyStep(database, step));
        QVERIFY(database.executeOnce(u"INSERT INTO accounts VALUES (1, 'one'), (2, 'two')"_s));
        // Every second is done after an hour, every tenth partial; the others run, since a day.
        QVERIFY(database.executeOnce(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100) INSERT INTO orders "
            u"(account, "
            "order_id, service_id, service_name, service_type, rate, currency, refill_offered, cancel_offered, "
            "parameters, link, units, expected_charge, placement, status, raw_status, charge_sort, recorded_at, "
            "placed_at, changed_at, facet, needs_attention, watched) SELECT 1 + i % 2, 'X' || (900 + i), '7', 'Likes', "
            "'Default', '1', 'USD', 1, 1, '[]', 'https://example.com/' || i, 100, '0.1', 1, CASE WHEN i % 10 = 0 THEN "
            "4 "
            "WHEN i % 2 = 0 OR i < 20 THEN 3 ELSE 2 END, 'word', 100000000, %1, %1, %1 + 3600000, CASE WHEN i % 10 = 0 "
            "THEN 8 WHEN i % 2 = 0 OR i < 20 THEN 7 ELSE 6 END, i % 10 = 0, i % 2 = 1 AND i >= 20 FROM n"_s.arg(
                QDateTime::currentMSecsSinceEpoch() - 86'400'000)));
        QVERIFY(database.executeOnce(
            u"INSERT INTO order_events SELECT order_key, 1, 0, recorded_at, '', NULL FROM orders"_s));
        QVERIFY(
            database.executeOnce(u"INSERT INTO facet_counts SELECT account, facet, count(*) FROM orders GROUP BY 1, 2 "
                                 "UNION ALL SELECT account, 1, sum(needs_attention) FROM orders GROUP BY 1"_s));
    }
    Ledger ledger(path);
    must(ledger.open());
    QVERIFY(QFile::exists(path + u".before-v4"_s));
    OutsideView file(path);
    QCOMPARE(file.one(u"PRAGMA user_version"_s).toInt(), ledgerMigrations().value().last().version);
    // Found at once, and once the index has them.
    const QList<OrderKey> wanted{91};
    QCOMPARE(found(ledger, textQuery(u"x991"_s, {})), wanted);
    QTRY_VERIFY(ledger.core().upkeep().isFed());
    QCOMPARE(file.one(u"SELECT fed_to FROM order_search_state"_s), 100);
    QCOMPARE(found(ledger, textQuery(u"x991"_s, {})), wanted);
    // The runners have taken a day where an hour is usual.
    QTRY_COMPARE(file.one(u"SELECT count(*) FROM orders WHERE late = 1"_s), 40);
    QCOMPARE(must(ledger.facetCounts({})).value(Facet::NeedsAttention), 50);
    const auto check = fullCheck(path, [](int, int) { return true; });
    QVERIFY(check.ok());
    QVERIFY2(check.value().isGood(), qPrintable((check.value().damage + check.value().contradictions).join(u'\n')));
}

QTEST_GUILESS_MAIN(TestOrderTable)
#include "test_order_table.moc"
