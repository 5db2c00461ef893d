// SPDX-License-Identifier: GPL-3.0-or-later
#include "filled_ledger.h"
#include "ledger_support.h"
#include "store/bulk_book.h"
#include "store/ledger_core.h"
#include "store/ledger_restore.h"
#include "store/ledger_salvage.h"
#include "store/order_deletion.h"
#include "store/order_notes.h"
#include "store/order_search_index.h"
#include "store/order_shelves.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Facet = OrdersQuery::Facet;

namespace {

OrderKey completed(Ledger& ledger, const QString& orderId) {
    const OrderKey key = placeOrder(ledger, u"one"_s, orderId);
    must(ledger.recordStatuses(u"one"_s, {report(orderId, OrderStatus::Completed, u"Completed"_s)}));
    return key;
}

QList<OrderKey> search(Ledger& ledger, const QString& text) {
    OrdersQuery query;
    query.text = text;
    return must(ledger.orderKeys(query, 0, 1000));
}

void feed(Ledger& ledger) {
    must(ledger.core().write([](LedgerWrite& write) { return feedSearch(write, 10'000); }));
}

} // namespace

/// Orders that are deleted for good: what goes, what must not, and that nothing else changes.
class TestDeletion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTableThatSpeaksOfOrdersIsKnown();
    void nothingOfItIsLeft();
    void nothingUnfinishedIsDeleted();
    void onlyWhatWasPutAwayIsDeleted();
    void keysAreNeverUsedAgain();
    void theSearchForgetsIt();
    void aLineOfAListStaysAndIsNotPlacedAgain();
    void whatItAmountsTo();
    void manyAtOnce();
    void theSalvageDoesNotMissIt();
};

void TestDeletion::everyTableThatSpeaksOfOrdersIsKnown() {
    LedgerRoom room;
    OutsideView outside(room.file);
    QStringList found;
    const auto tables = outside.rows(u"SELECT m.name FROM sqlite_master m WHERE m.type = 'table' AND EXISTS (SELECT 1 "
                                     "FROM pragma_table_info(m.name) c WHERE c.name = 'order_key')"_s);
    for (const QVariantList& row : tables)
        found.append(row.first().toString());
    QStringList known = OrderDeletion::tables() + OrderDeletion::otherTables();
    found.sort();
    known.sort();
    QCOMPARE(known, found);
}

void TestDeletion::nothingOfItIsLeft() {
    LedgerRoom room;
    const OrderKey gone = completed(*room.ledger, u"9001"_s);
    const OrderKey kept = completed(*room.ledger, u"9002"_s);
    for (const OrderKey key : {gone, kept}) {
        must(room.ledger->recordRefillAsked(key, u"7%1"_s.arg(key)));
        must(room.ledger->recordRefillStatuses(u"one"_s,
                                               {{u"7%1"_s.arg(key), RefillStatus::Completed, u"Completed"_s}}));
        must(OrderNotes(*room.ledger).setNote(key, u"mine"_s));
        must(OrderNotes(*room.ledger).addTags({key}, {u"mine"_s}));
        OrderReport made = report(key == gone ? u"9001"_s : u"9002"_s, OrderStatus::Completed, u"Completed"_s);
        made.childIds = {u"8%1"_s.arg(key)};
        made.runs = 2;
        must(room.ledger->recordStatuses(u"one"_s, {made}));
    }
    OutsideView outside(room.file);
    const auto before = outside.rows(u"SELECT * FROM orders WHERE order_key = %1"_s.arg(kept));
    const auto eventsBefore = outside.rows(u"SELECT * FROM order_events WHERE order_key = %1"_s.arg(kept));
    must(OrderShelves(*room.ledger).put({gone}, OrderShelf::Hidden));
    QCOMPARE(must(OrderDeletion(*room.ledger).remove({gone, 4711})), QList<OrderKey>{gone});
    for (const QString& table : OrderDeletion::tables()) {
        QCOMPARE(outside.one(u"SELECT count(*) FROM %1 WHERE order_key = %2"_s.arg(table).arg(gone)).toInt(), 0);
        QVERIFY(outside.one(u"SELECT count(*) FROM %1 WHERE order_key = %2"_s.arg(table).arg(kept)).toInt() > 0);
    }
    QCOMPARE(outside.one(u"SELECT SUM(completed) FROM service_figures"_s).toInt(), 1);
    QCOMPARE(outside.rows(u"SELECT order_key FROM service_outcomes"_s), (QList<QVariantList>{{kept}}));
    QCOMPARE(outside.rows(u"SELECT * FROM orders WHERE order_key = %1"_s.arg(kept)), before);
    QCOMPARE(outside.rows(u"SELECT * FROM order_events WHERE order_key = %1"_s.arg(kept)), eventsBefore);
    const FacetCounts counts = must(room.ledger->facetCounts(u"one"_s));
    QCOMPARE(counts.value(Facet::All), 1);
    QCOMPARE(counts.value(Facet::Hidden), 0);
    QCOMPARE(faultsIn(room.file), QString());
}

void TestDeletion::nothingUnfinishedIsDeleted() {
    LedgerRoom room;
    const OrderKey done = completed(*room.ledger, u"9001"_s);
    const OrderKey running = placeOrder(*room.ledger, u"one"_s, u"9002"_s);
    const OrderKey unconfirmed = must(room.ledger->recordIntent(newOrder(u"one"_s)));
    must(room.ledger->recordOutcome(unconfirmed, Placement::Unconfirmed, u"no answer"_s));
    const OrderKey refilled = completed(*room.ledger, u"9003"_s);
    must(room.ledger->recordRefillAsked(refilled, u"77"_s));
    must(OrderShelves(*room.ledger).put({done}, OrderShelf::Archived));
    {
        // Even where the ledger says, wrongly, that they were put away.
        OutsideView outside(room.file);
        QCOMPARE(outside.run(u"UPDATE orders SET shelf = 1"_s), QString());
    }
    OrderDeletion deletion(*room.ledger);
    for (const OrderKey key : {running, unconfirmed, refilled}) {
        const auto refused = await(deletion.remove({done, key}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, LedgerError::Kind::Refused);
    }
    OutsideView outside(room.file);
    QCOMPARE(outside.one(u"SELECT count(*) FROM orders"_s).toInt(), 4);
}

void TestDeletion::onlyWhatWasPutAwayIsDeleted() {
    LedgerRoom room;
    const OrderKey key = completed(*room.ledger, u"9001"_s);
    OrderDeletion deletion(*room.ledger);
    const auto refused = await(deletion.remove({key}));
    QVERIFY(!refused);
    QVERIFY2(refused.error().text.contains(u"9001"_s), qPrintable(refused.error().text));
    QCOMPARE(must(room.ledger->orders({key})).size(), 1);
    must(OrderShelves(*room.ledger).put({key}, OrderShelf::Archived));
    QCOMPARE(must(deletion.remove({key})).size(), 1);
    QCOMPARE(must(room.ledger->orders({key})).size(), 0);
}

void TestDeletion::keysAreNeverUsedAgain() {
    LedgerRoom room;
    QList<OrderKey> keys;
    for (int number = 1; number <= 6; ++number)
        keys.append(completed(*room.ledger, QString::number(9000 + number)));
    must(OrderShelves(*room.ledger).put(keys, OrderShelf::Hidden));
    OrderDeletion deletion(*room.ledger);
    must(deletion.remove({keys.at(1), keys.at(5)}));
    must(deletion.remove({keys.at(4)}));
    OutsideView outside(room.file);
    QCOMPARE(outside.rows(u"SELECT first_key, last_key FROM deleted_orders ORDER BY 1"_s),
             (QList<QVariantList>{{2, 2}, {5, 6}}));
    const OrderKey next = placeOrder(*room.ledger, u"one"_s, u"1"_s);
    QCOMPARE(next, keys.last() + 1);
    must(room.ledger->recordStatuses(u"one"_s, {report(u"1"_s, OrderStatus::Completed, u"Completed"_s)}));
    must(OrderShelves(*room.ledger).put({next}, OrderShelf::Hidden));
    must(deletion.remove({next, keys.at(0), keys.at(2), keys.at(3)}));
    QCOMPARE(outside.rows(u"SELECT first_key, last_key FROM deleted_orders"_s), (QList<QVariantList>{{1, 7}}));
    room.reopen();
    QCOMPARE(placeOrder(*room.ledger, u"one"_s, u"2"_s), next + 1);
    QCOMPARE(placeOrder(*room.ledger, u"one"_s, u"3"_s), next + 2);
    QCOMPARE(faultsIn(room.file), QString());
}

void TestDeletion::theSearchForgetsIt() {
    LedgerRoom room;
    const OrderKey gone = completed(*room.ledger, u"900155"_s);
    const OrderKey kept = completed(*room.ledger, u"900156"_s);
    feed(*room.ledger);
    must(OrderShelves(*room.ledger).put({gone}, OrderShelf::Hidden));
    must(OrderDeletion(*room.ledger).remove({gone}));
    QCOMPARE(search(*room.ledger, u"90015"_s), QList<OrderKey>{kept});
    QCOMPARE(search(*room.ledger, u"status:hidden 900155"_s), QList<OrderKey>());
    OutsideView outside(room.file);
    QCOMPARE(outside.one(u"SELECT count(*) FROM order_search WHERE order_search MATCH '155'"_s).toInt(), 0);
    QCOMPARE(outside.one(u"SELECT count(*) FROM order_search WHERE order_search MATCH '156'"_s).toInt(), 1);
    QCOMPARE(outside.run(u"INSERT INTO order_search (order_search) VALUES ('integrity-check')"_s), QString());
    // What comes after is found as before.
    const OrderKey next = completed(*room.ledger, u"900157"_s);
    feed(*room.ledger);
    QCOMPARE(search(*room.ledger, u"90015"_s), (QList<OrderKey>{next, kept}));
}

void TestDeletion::aLineOfAListStaysAndIsNotPlacedAgain() {
    LedgerRoom room;
    BulkBook book(*room.ledger);
    const qint64 list =
        must(book.record(u"one"_s, u"spring.csv"_s, {{1, newOrder(u"one"_s).order}, {2, newOrder(u"one"_s).order}}));
    const QList<BulkListLine> begun = must(book.beginNext(list, 2));
    must(room.ledger->recordPlaced(begun.at(0).orderKey, u"9001"_s));
    must(room.ledger->recordStatuses(u"one"_s, {report(u"9001"_s, OrderStatus::Completed, u"Completed"_s)}));
    must(room.ledger->recordOutcome(begun.at(1).orderKey, Placement::Rejected, u"no"_s));
    const QList<OrderKey> keys{begun.at(0).orderKey, begun.at(1).orderKey};
    must(OrderShelves(*room.ledger).put(keys, OrderShelf::Hidden));
    must(OrderDeletion(*room.ledger).remove(keys));
    QCOMPARE(must(book.beginNext(list, 5)).size(), 0);
    const BulkList read = must(book.list(list));
    QCOMPARE(read.waiting, 0);
    QCOMPARE(read.placed, 1);
    QCOMPARE(read.rejected, 1);
    const QList<BulkListLine> lines = must(book.lines(list));
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).deleted && lines.at(1).deleted);
    QCOMPARE(lines.at(0).placement, Placement::Placed);
    QCOMPARE(lines.at(0).order.link, u"https://example.com/a"_s);
    QCOMPARE(must(book.failedLines(list)).size(), 0);
    QCOMPARE(faultsIn(room.file), QString());
}

void TestDeletion::whatItAmountsTo() {
    LedgerRoom room;
    const OrderKey first = completed(*room.ledger, u"1"_s);
    OrderReport told = report(u"2"_s, OrderStatus::Completed, u"Completed"_s);
    told.charge = money("0.30", "EUR");
    const OrderKey second = placeOrder(*room.ledger, u"one"_s, u"2"_s);
    must(room.ledger->recordStatuses(u"one"_s, {told}));
    const OrderKey third = must(room.ledger->recordIntent(newOrder(u"one"_s)));
    must(room.ledger->recordOutcome(third, Placement::Rejected, u"no"_s));
    OrderDeletion deletion(*room.ledger);
    DeletionSummary summary = must(deletion.summary({first, second, third, 4711}));
    QCOMPARE(summary.orders, 3);
    QCOMPARE(summary.oldest, orderOf(*room.ledger, first).recordedAt);
    QCOMPARE(summary.newest, orderOf(*room.ledger, third).recordedAt);
    QCOMPARE(summary.sums, (QList<Money>{money("1.25"), money("0.3", "EUR")}));
    summary.add(must(deletion.summary({first})));
    QCOMPARE(summary.orders, 4);
    QCOMPARE(summary.sums.first(), money("2.5"));
}

void TestDeletion::manyAtOnce() {
    LedgerRoom room;
    room.ledger.reset();
    fillLedger(room.file, 5'000);
    room.reopen();
    feed(*room.ledger);
    OrderShelves shelves(*room.ledger);
    QList<OrderKey> keys = must(shelves.keys({}));
    QCOMPARE(keys.size(), 5'000);
    keys = keys.first(3'000);
    QCOMPARE(must(shelves.put(keys, OrderShelf::Archived)).size(), 3'000);
    QCOMPARE(must(OrderDeletion(*room.ledger).remove(keys)).size(), 3'000);
    QCOMPARE(must(room.ledger->facetCounts({})).value(Facet::All), 2'000);
    QCOMPARE(must(shelves.keys({})).size(), 2'000);
    QCOMPARE(faultsIn(room.file), QString());
}

void TestDeletion::theSalvageDoesNotMissIt() {
    LedgerRoom room;
    room.ledger.reset();
    fillLedger(room.file, 300);
    room.reopen();
    const QList<OrderKey> keys{10, 11, 12, 200, 299, 300};
    OrderShelves shelves(*room.ledger);
    must(shelves.put(keys, OrderShelf::Hidden));
    must(shelves.put({20, 21}, OrderShelf::Archived));
    must(OrderDeletion(*room.ledger).remove(keys));
    room.ledger.reset();
    const LedgerFiles files(room.file);
    const auto report = salvageLedger(files, {}, [](int, int) {});
    QVERIFY2(report, qPrintable(problem(report)));
    QCOMPARE(report.value().lost(), 0);
    QCOMPARE(report.value().table(u"orders"_s).saved, 294);
    QCOMPARE(report.value().table(u"orders"_s).partly, 0);
    QCOMPARE(report.value().remarks, QStringList());
    OutsideView made(stagedPart(files));
    QCOMPARE(made.one(u"SELECT count(*) FROM orders WHERE facet = 13 AND shelf = 2"_s).toInt(), 2);
    QCOMPARE(made.one(u"SELECT max(last_key) FROM deleted_orders"_s).toInt(), 300);
}

QTEST_GUILESS_MAIN(TestDeletion)
#include "test_deletion.moc"
