// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_support.h"
#include "store/existing_orders.h"
#include "store/order_dossiers.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

OrderReport series(const QString& orderId, const QStringList& children, std::optional<qint64> runs = std::nullopt) {
    OrderReport told = report(orderId, OrderStatus::InProgress, u"Active"_s);
    told.childIds = children;
    told.runs = runs;
    return told;
}

QStringList idsOf(const OrderSeries& series) {
    QStringList ids;
    for (const ChildOrder& child : series.children)
        ids.append(child.orderId);
    return ids;
}

} // namespace

/// The orders that a drip-feed or a subscription made, as the provider tells them.
class TestOrderSeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWrittenAsItGrows();
    void nothingIsWrittenTwice();
    void nothingIsWrittenForOthers();
    void knowsTheChildrenInTheLedger();
    void childrenOfAnotherAccountAreOthers();
    void anAddedOrderHasItToo();
    void wholeDossiers();
};

void TestOrderSeries::isWrittenAsItGrows() {
    LedgerRoom room;
    const OrderKey key = placeOrder(*room.ledger, u"one"_s, u"1"_s);
    must(room.ledger->recordStatuses(u"one"_s, {series(u"1"_s, {u"11"_s}, 1)}));
    must(room.ledger->recordStatuses(u"one"_s, {series(u"1"_s, {u"11"_s, u"a1f0"_s}, 2)}));
    // One that tells the newest alone, and one that tells none.
    must(room.ledger->recordStatuses(u"one"_s, {series(u"1"_s, {u"13"_s, u"13"_s})}));
    must(room.ledger->recordStatuses(u"one"_s, {series(u"1"_s, {})}));
    room.reopen();
    const OrderSeries known = must(OrderDossiers(*room.ledger).series(key));
    QCOMPARE(idsOf(known), (QStringList{u"11"_s, u"a1f0"_s, u"13"_s}));
    QCOMPARE(known.runs, 2);
    QVERIFY(!known.posts);
    QVERIFY(known.children.first().toldAt > 0);
    QVERIFY(!known.isEmpty());
}

void TestOrderSeries::nothingIsWrittenTwice() {
    LedgerRoom room;
    placeOrder(*room.ledger, u"one"_s, u"1"_s);
    OrderReport told = series(u"1"_s, {u"11"_s});
    told.posts = 5;
    told.expiry = u"01/02/2027"_s;
    must(room.ledger->recordStatuses(u"one"_s, {told}));
    OutsideView outside(room.file);
    for (const QString& sql :
         {u"CREATE TRIGGER no_child BEFORE INSERT ON order_children BEGIN SELECT RAISE(ABORT, 'again'); END"_s,
          u"CREATE TRIGGER no_count BEFORE UPDATE ON order_series BEGIN SELECT RAISE(ABORT, 'again'); END"_s})
        QCOMPARE(outside.run(sql), QString());
    must(room.ledger->recordStatuses(u"one"_s, {told}));
    told.posts = 6;
    QVERIFY(!await(room.ledger->recordStatuses(u"one"_s, {told})));
}

void TestOrderSeries::nothingIsWrittenForOthers() {
    LedgerRoom room;
    const OrderKey key = placeOrder(*room.ledger, u"one"_s, u"1"_s);
    must(room.ledger->recordStatuses(u"one"_s, {report(u"1"_s, OrderStatus::Completed, u"Completed"_s)}));
    QVERIFY(must(OrderDossiers(*room.ledger).series(key)).isEmpty());
    OutsideView outside(room.file);
    QCOMPARE(outside.one(u"SELECT (SELECT COUNT(*) FROM order_children) + (SELECT COUNT(*) FROM order_series)"_s), 0);
}

void TestOrderSeries::knowsTheChildrenInTheLedger() {
    LedgerRoom room;
    const OrderKey key = placeOrder(*room.ledger, u"one"_s, u"1"_s);
    const OrderKey child = placeOrder(*room.ledger, u"one"_s, u"12"_s);
    OrderReport completed = report(u"12"_s, OrderStatus::Completed, u"Completed"_s);
    must(room.ledger->recordStatuses(u"one"_s, {series(u"1"_s, {u"11"_s, u"12"_s, u"1"_s}), completed}));
    OrderDossiers book(*room.ledger);
    const OrderSeries known = must(book.series(key));
    QCOMPARE(known.children.size(), 3);
    QCOMPARE(known.children.at(0).key, 0);
    QVERIFY(!known.children.at(0).order);
    QCOMPARE(known.children.at(1).key, child);
    QCOMPARE(known.children.at(1).order->status, OrderStatus::Completed);
    QCOMPARE(known.children.at(2).key, 0); // no order makes itself
    QCOMPARE(known.parentKey, 0);
    const OrderSeries ofChild = must(book.series(child));
    QCOMPARE(ofChild.parentKey, key);
    QCOMPARE(ofChild.parentId, u"1"_s);
    QVERIFY(ofChild.isEmpty());
}

void TestOrderSeries::childrenOfAnotherAccountAreOthers() {
    LedgerRoom room;
    const OrderKey key = placeOrder(*room.ledger, u"one"_s, u"1"_s);
    const OrderKey stranger = placeOrder(*room.ledger, u"two"_s, u"11"_s);
    must(room.ledger->recordStatuses(u"one"_s, {series(u"1"_s, {u"11"_s})}));
    OrderDossiers book(*room.ledger);
    QCOMPARE(must(book.series(key)).children.first().key, 0);
    QCOMPARE(must(book.series(stranger)).parentKey, 0);
}

void TestOrderSeries::anAddedOrderHasItToo() {
    LedgerRoom room;
    const auto keys = must(ExistingOrders(*room.ledger).add(u"one"_s, u"USD"_s, {series(u"7"_s, {u"8"_s}, 3)}));
    QCOMPARE(keys.size(), 1);
    const OrderSeries known = must(OrderDossiers(*room.ledger).series(keys.first()));
    QCOMPARE(idsOf(known), QStringList{u"8"_s});
    QCOMPARE(known.runs, 3);
}

void TestOrderSeries::wholeDossiers() {
    LedgerRoom room;
    const OrderKey key = placeOrder(*room.ledger, u"one"_s, u"1"_s);
    const OrderKey other = placeOrder(*room.ledger, u"one"_s, u"2"_s);
    must(room.ledger->recordStatuses(u"one"_s, {series(u"1"_s, {u"2"_s})}));
    must(room.ledger->recordRefillAsked(key, u"55"_s));
    OrderDossiers dossiers(*room.ledger);
    const auto read = must(dossiers.of({other, 99, key}));
    QCOMPARE(read.size(), 2);
    QCOMPARE(read.at(0).order.key, other);
    QCOMPARE(read.at(0).series.parentKey, key);
    QCOMPARE(read.at(1).refills.size(), 1);
    QCOMPARE(read.at(1).events.size(), 4);
    QCOMPARE(read.at(1).series.children.first().key, other);
    QVERIFY(!must(dossiers.pace(u"one"_s, u"101"_s)));
    OutsideView(room.file).run(u"UPDATE order_services SET completed = 4, usual_ms = 9000"_s);
    QCOMPARE(must(dossiers.pace(u"one"_s, u"101"_s)), (ServicePace{4, std::nullopt, std::chrono::milliseconds(9000)}));
    QVERIFY(!must(dossiers.pace(u"two"_s, u"101"_s)));
}

QTEST_GUILESS_MAIN(TestOrderSeries)
#include "test_order_series.moc"
