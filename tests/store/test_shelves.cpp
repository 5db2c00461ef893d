// SPDX-License-Identifier: GPL-3.0-or-later
#include "filled_ledger.h"
#include "ledger_support.h"
#include "store/ledger_core.h"
#include "store/order_keys.h"
#include "store/order_pages.h"
#include "store/order_search_index.h"
#include "store/order_shelves.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

using Facet = OrdersQuery::Facet;

namespace {

OrderKey ended(Ledger& ledger, const QString& orderId, OrderStatus status, const QString& word) {
    const OrderKey key = placeOrder(ledger, u"one"_s, orderId);
    must(ledger.recordStatuses(u"one"_s, {report(orderId, status, word)}));
    return key;
}

QList<OrderKey> found(Ledger& ledger, Facet facet, const QString& text = {}) {
    OrdersQuery query;
    query.accountId = u"one"_s;
    query.facet = facet;
    query.text = text;
    return must(ledger.orderKeys(query, 0, 1000));
}

OrderShelf shelfOf(Ledger& ledger, OrderKey key) {
    return orderOf(ledger, key).shelf;
}

} // namespace

/// Orders that were hidden or archived: where they are found, what may be put away, and what comes back.
class TestShelves : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsHiddenIsFoundUnderHiddenAlone();
    void onlyWhatHasEndedIsPutAway_data();
    void onlyWhatHasEndedIsPutAway();
    void comesBackWhenTheProviderTakesItUpAgain();
    void comesBackWhenARefillIsAsked();
    void comesBackWhenItIsSentAgain();
    void staysAwayWithAnotherEnd();
    void countsOfEveryKindFollow();
    void olderThanADay();
    void aFewShownAmongManyPutAway();
    void anOlderLedgerHasEverythingShown();
};

void TestShelves::whatIsHiddenIsFoundUnderHiddenAlone() {
    LedgerRoom room;
    OrderShelves shelves(*room.ledger);
    const OrderKey first = ended(*room.ledger, u"9001"_s, OrderStatus::Completed, u"Completed"_s);
    const OrderKey second = ended(*room.ledger, u"9002"_s, OrderStatus::Partial, u"Partial"_s);
    const OrderKey third = placeOrder(*room.ledger, u"one"_s, u"9003"_s);
    QSignalSpy changed(room.ledger.get(), &Ledger::ordersChanged);
    QCOMPARE(must(shelves.put({first}, OrderShelf::Hidden)), (QList<ShelvedOrder>{{first, OrderShelf::Shown}}));
    QTRY_VERIFY(!changed.isEmpty() && changed.last().first().value<QList<OrderKey>>() == QList<OrderKey>{first});
    must(shelves.put({second}, OrderShelf::Archived));
    QCOMPARE(found(*room.ledger, Facet::All), QList<OrderKey>{third});
    QCOMPARE(found(*room.ledger, Facet::Completed), QList<OrderKey>());
    QCOMPARE(found(*room.ledger, Facet::NeedsAttention), QList<OrderKey>()); // a partial one, put away
    QCOMPARE(found(*room.ledger, Facet::Hidden), QList<OrderKey>{first});
    QCOMPARE(found(*room.ledger, Facet::Archived), QList<OrderKey>{second});
    // By words: only where they name it.
    QCOMPARE(found(*room.ledger, Facet::All, u"900"_s), QList<OrderKey>{third});
    QCOMPARE(found(*room.ledger, Facet::Hidden, u"900"_s), QList<OrderKey>{first});
    QCOMPARE(found(*room.ledger, Facet::All, u"status:hidden"_s), QList<OrderKey>{first});
    QCOMPARE(found(*room.ledger, Facet::All, u"status:archived 9002"_s), QList<OrderKey>{second});
    QCOMPARE(found(*room.ledger, Facet::All, u"-status:archived"_s), QList<OrderKey>{third});
    must(room.ledger->core().write([](LedgerWrite& write) { return feedSearch(write, 1000); }));
    QCOMPARE(found(*room.ledger, Facet::All, u"900"_s), QList<OrderKey>{third});
    QCOMPARE(found(*room.ledger, Facet::Archived, u"9002"_s), QList<OrderKey>{second});
    QCOMPARE(must(shelves.put({second, third}, OrderShelf::Shown)),
             (QList<ShelvedOrder>{{second, OrderShelf::Archived}}));
    QCOMPARE(found(*room.ledger, Facet::All), (QList<OrderKey>{third, second}));
    QCOMPARE(found(*room.ledger, Facet::NeedsAttention), QList<OrderKey>{second});
    QCOMPARE(faultsIn(room.file), QString());
}

void TestShelves::onlyWhatHasEndedIsPutAway_data() {
    QTest::addColumn<int>("placement");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("refill");
    QTest::addColumn<bool>("may");
    const auto row = [](const char* name, Placement placement, OrderStatus status, bool refill, bool may) {
        QTest::newRow(name) << static_cast<int>(placement) << static_cast<int>(status) << refill << may;
    };
    row("being sent", Placement::Sending, OrderStatus::Unknown, false, false);
    row("unconfirmed", Placement::Unconfirmed, OrderStatus::Unknown, false, false);
    row("rejected", Placement::Rejected, OrderStatus::Unknown, false, true);
    row("not sent", Placement::NotSent, OrderStatus::Unknown, false, true);
    row("just placed", Placement::Placed, OrderStatus::Pending, false, false);
    row("running", Placement::Placed, OrderStatus::InProgress, false, false);
    row("paused", Placement::Placed, OrderStatus::Paused, false, false);
    row("a word nobody knows", Placement::Placed, OrderStatus::Unknown, false, false);
    row("completed", Placement::Placed, OrderStatus::Completed, false, true);
    row("with an open refill", Placement::Placed, OrderStatus::Completed, true, false);
    row("partial", Placement::Placed, OrderStatus::Partial, false, true);
    row("canceled", Placement::Placed, OrderStatus::Canceled, false, true);
    row("failed", Placement::Placed, OrderStatus::Failed, false, true);
}

void TestShelves::onlyWhatHasEndedIsPutAway() {
    QFETCH(int, placement);
    QFETCH(int, status);
    QFETCH(bool, refill);
    QFETCH(bool, may);
    LedgerRoom room;
    OrderShelves shelves(*room.ledger);
    const OrderKey key = must(room.ledger->recordIntent(newOrder(u"one"_s)));
    const auto placed = static_cast<Placement>(placement);
    if (placed == Placement::Placed) {
        must(room.ledger->recordPlaced(key, u"1"_s));
        must(room.ledger->recordStatuses(u"one"_s, {report(u"1"_s, static_cast<OrderStatus>(status), u"Word"_s)}));
    } else if (placed != Placement::Sending) {
        must(room.ledger->recordOutcome(key, placed, u"why"_s));
    }
    if (refill)
        must(room.ledger->recordRefillAsked(key, u"77"_s));
    for (const OrderShelf shelf : {OrderShelf::Hidden, OrderShelf::Archived}) {
        QCOMPARE(must(shelves.put({key}, shelf)).size(), may ? 1 : 0);
        QCOMPARE(shelfOf(*room.ledger, key), may ? shelf : OrderShelf::Shown);
    }
    QCOMPARE(faultsIn(room.file), QString());
}

void TestShelves::comesBackWhenTheProviderTakesItUpAgain() {
    LedgerRoom room;
    OrderShelves shelves(*room.ledger);
    QSignalSpy added(room.ledger.get(), &Ledger::ordersAdded);
    const OrderKey key = ended(*room.ledger, u"1"_s, OrderStatus::Completed, u"Completed"_s);
    must(shelves.put({key}, OrderShelf::Archived));
    QTRY_COMPARE(added.size(), 1);
    must(room.ledger->recordStatuses(u"one"_s, {report(u"1"_s, OrderStatus::InProgress, u"In progress"_s)}));
    QCOMPARE(shelfOf(*room.ledger, key), OrderShelf::Shown);
    QCOMPARE(found(*room.ledger, Facet::InProgress), QList<OrderKey>{key});
    QCOMPARE(found(*room.ledger, Facet::Archived), QList<OrderKey>());
    QTRY_COMPARE(added.size(), 2); // all orders did not show it before
    QCOMPARE(must(room.ledger->runningOrders(u"one"_s)).size(), 1);
    QCOMPARE(faultsIn(room.file), QString());
}

void TestShelves::comesBackWhenARefillIsAsked() {
    LedgerRoom room;
    OrderShelves shelves(*room.ledger);
    const OrderKey key = ended(*room.ledger, u"1"_s, OrderStatus::Completed, u"Completed"_s);
    must(shelves.put({key}, OrderShelf::Hidden));
    must(room.ledger->recordRefillAsked(key, u"77"_s));
    QCOMPARE(shelfOf(*room.ledger, key), OrderShelf::Shown);
    QCOMPARE(found(*room.ledger, Facet::Completed), QList<OrderKey>{key});
    must(room.ledger->recordRefillStatuses(u"one"_s, {{u"77"_s, RefillStatus::Completed, u"Completed"_s}}));
    QCOMPARE(must(shelves.put({key}, OrderShelf::Hidden)).size(), 1);
    must(room.ledger->recordRefillStatuses(u"one"_s, {{u"77"_s, RefillStatus::InProgress, u"In progress"_s}}));
    QCOMPARE(shelfOf(*room.ledger, key), OrderShelf::Shown);
    QCOMPARE(faultsIn(room.file), QString());
}

void TestShelves::comesBackWhenItIsSentAgain() {
    LedgerRoom room;
    OrderShelves shelves(*room.ledger);
    const OrderKey key = must(room.ledger->recordIntent(newOrder(u"one"_s)));
    must(room.ledger->recordOutcome(key, Placement::NotSent, u"no network"_s));
    must(shelves.put({key}, OrderShelf::Hidden));
    must(room.ledger->recordResend(key));
    QCOMPARE(shelfOf(*room.ledger, key), OrderShelf::Shown);
    QCOMPARE(found(*room.ledger, Facet::Pending), QList<OrderKey>{key});
    QCOMPARE(faultsIn(room.file), QString());
}

void TestShelves::staysAwayWithAnotherEnd() {
    LedgerRoom room;
    OrderShelves shelves(*room.ledger);
    const OrderKey key = ended(*room.ledger, u"1"_s, OrderStatus::Completed, u"Completed"_s);
    must(shelves.put({key}, OrderShelf::Hidden));
    must(room.ledger->recordStatuses(u"one"_s, {report(u"1"_s, OrderStatus::Partial, u"Partial"_s)}));
    QCOMPARE(shelfOf(*room.ledger, key), OrderShelf::Hidden);
    QCOMPARE(orderOf(*room.ledger, key).status, OrderStatus::Partial);
    QCOMPARE(found(*room.ledger, Facet::NeedsAttention), QList<OrderKey>());
    must(shelves.put({key}, OrderShelf::Shown));
    QCOMPARE(found(*room.ledger, Facet::NeedsAttention), QList<OrderKey>{key});
    QCOMPARE(faultsIn(room.file), QString());
}

void TestShelves::countsOfEveryKindFollow() {
    LedgerRoom room;
    OrderShelves shelves(*room.ledger);
    QList<OrderKey> keys;
    for (int number = 1; number <= 5; ++number)
        keys.append(ended(*room.ledger, QString::number(number), OrderStatus::Completed, u"Completed"_s));
    placeOrder(*room.ledger, u"one"_s, u"6"_s);
    must(shelves.put(keys.first(2), OrderShelf::Hidden));
    must(shelves.put(keys.mid(2, 2), OrderShelf::Archived));
    const FacetCounts counts = must(room.ledger->facetCounts(u"one"_s));
    QCOMPARE(counts.value(Facet::All), 2);
    QCOMPARE(counts.value(Facet::Completed), 1);
    QCOMPARE(counts.value(Facet::Hidden), 2);
    QCOMPARE(counts.value(Facet::Archived), 2);
    OrderPages pages(*room.ledger);
    OrdersQuery query;
    query.accountId = u"one"_s;
    const OrderCounts all = must(pages.counts(query, {{1, 0}}, 10));
    QCOMPARE(all.services.first().orders, 2);
    QCOMPARE(all.spans, QList<int>{2});
    QCOMPARE(all.accounts.value(u"one"_s), 2);
    query.facet = Facet::Hidden;
    const OrderCounts hidden = must(pages.counts(query, {{1, 0}}, 10));
    QCOMPARE(hidden.services.first().orders, 2);
    QCOMPARE(hidden.spans, QList<int>{2});
    query.serviceId = u"101"_s;
    QCOMPARE(must(pages.counts(query, {}, 10)).statuses.value(Facet::Archived), 2);
    // What was spent stays spent.
    QCOMPARE(must(room.ledger->spending(u"one"_s, 0)).orders, 6);
    QCOMPARE(faultsIn(room.file), QString());
}

void TestShelves::olderThanADay() {
    LedgerRoom room;
    OrderShelves shelves(*room.ledger);
    QList<OrderKey> keys;
    for (int number = 1; number <= 4; ++number)
        keys.append(ended(*room.ledger, QString::number(number), OrderStatus::Completed, u"Completed"_s));
    must(room.ledger->recordRefillAsked(keys.at(3), u"77"_s)); // not at its end
    placeOrder(*room.ledger, u"one"_s, u"5"_s);
    const Timestamp tomorrow = QDate::currentDate().addDays(1).startOfDay().toMSecsSinceEpoch();
    const Timestamp today = QDate::currentDate().startOfDay().toMSecsSinceEpoch();
    QCOMPARE(must(shelves.countOlder(u"one"_s, tomorrow)), 3);
    QCOMPARE(must(shelves.countOlder({}, tomorrow)), 3);
    QCOMPARE(must(shelves.countOlder(u"one"_s, today)), 0);
    QCOMPARE(must(shelves.countOlder(u"two"_s, tomorrow)), 0);
    const QList<OrderKey> all = must(shelves.keys(OrderShelves::olderThan(u"one"_s, tomorrow)));
    QCOMPARE(all.size(), 5);
    QCOMPARE(must(shelves.put(all, OrderShelf::Archived)).size(), 3);
    QCOMPARE(must(shelves.countOlder(u"one"_s, tomorrow)), 0);
    QCOMPARE(must(shelves.keys(OrderShelves::olderThan(u"one"_s, tomorrow))).size(), 2);
}

// Nearly all was archived: the rest is gone through, instead of all that was archived passed by.
void TestShelves::aFewShownAmongManyPutAway() {
    LedgerRoom room;
    room.ledger.reset();
    fillLedger(room.file, 50'000);
    {
        OutsideView outside(room.file);
        QCOMPARE(outside.run(u"UPDATE orders SET shelf = 2, facet = 13, needs_attention = 0 WHERE order_key > 100"_s),
                 QString());
        for (const char* sql :
             {"DELETE FROM facet_counts",
              "INSERT INTO facet_counts SELECT account, facet, count(*) FROM orders GROUP BY account, facet"})
            QCOMPARE(outside.run(QString::fromLatin1(sql)), QString());
    }
    room.reopen();
    OrdersQuery query;
    for (const QString& account : {QString(), u"one"_s}) {
        query.accountId = account;
        const auto plan =
            must(room.ledger->core().read([query](Database& database) { return planOf(database, query); }));
        QCOMPARE(plan.by, OrderPlan::By::Facet);
        const QList<OrderKey> keys = must(room.ledger->orderKeys(query, 0, 1000));
        QCOMPARE(keys.size(), account.isEmpty() ? 100 : 50);
        QVERIFY(std::is_sorted(keys.crbegin(), keys.crend()));
    }
}

void TestShelves::anOlderLedgerHasEverythingShown() {
    LedgerRoom room;
    const OrderKey key = ended(*room.ledger, u"1"_s, OrderStatus::Completed, u"Completed"_s);
    room.ledger.reset();
    {
        OutsideView outside(room.file);
        for (const QString& sql : backToVersion5() + QStringList{u"PRAGMA user_version = 5"_s})
            QCOMPARE(outside.run(sql), QString());
    }
    room.reopen();
    QCOMPARE(shelfOf(*room.ledger, key), OrderShelf::Shown);
    OrderShelves shelves(*room.ledger);
    QCOMPARE(must(shelves.put({key}, OrderShelf::Hidden)).size(), 1);
    QCOMPARE(faultsIn(room.file), QString());
}

QTEST_GUILESS_MAIN(TestShelves)
#include "test_shelves.moc"
