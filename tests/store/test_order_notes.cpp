// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_support.h"
#include "store/ledger_core.h"
#include "store/order_keys.h"
#include "store/order_notes.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using Column = OrdersQuery::Column;

namespace {

QList<OrderKey> found(Ledger& ledger, const QString& text, const QString& account = u"one"_s,
                      Column column = Column::Placed) {
    OrdersQuery query;
    query.accountId = account;
    query.text = text;
    query.sortColumn = column;
    return must(ledger.orderKeys(query, 0, 1000));
}

QList<OrderKey> sorted(QList<OrderKey> keys) {
    std::sort(keys.begin(), keys.end());
    return keys;
}

} // namespace

/// What a person writes about orders: notes, and tags that orders are found by.
class TestOrderNotes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notesAreKeptAsTyped();
    void aNoteOfManyOrders();
    void tagsAreOneWhateverTheirCase();
    void manyAreTaggedAtOnce();
    void aRemovedTagCanComeBack();
    void ordersAreFoundByTag();
    void ordersAreFoundByTagHoweverSorted();
    void noOtherIndexIsSearchedForEachTag();
    void tellsWhatChanged();
    void goesWithItsOrder();
};

void TestOrderNotes::notesAreKeptAsTyped() {
    LedgerRoom room;
    const OrderKey key = placeOrder(*room.ledger, u"one"_s, u"1"_s);
    OrderNotes notes(*room.ledger);
    QCOMPARE(must(notes.note(key)), QString());
    const QString text = u"  Client says:\n\n“slow” 🚀\t'; DROP TABLE orders --  "_s;
    must(notes.setNote(key, text));
    room.reopen();
    OrderNotes again(*room.ledger);
    QCOMPARE(must(again.note(key)), text);
    must(again.setNote(key, u" \n "_s));
    QCOMPARE(must(again.note(key)), QString());
    QCOMPARE(OutsideView(room.file).one(u"SELECT COUNT(*) FROM order_notes"_s).toInt(), 0);
    // An order that is not there gets none.
    QVERIFY(!await(again.setNote(99, u"lost"_s)));
}

void TestOrderNotes::aNoteOfManyOrders() {
    LedgerRoom room;
    const OrderKey first = placeOrder(*room.ledger, u"one"_s, u"1"_s);
    const OrderKey second = placeOrder(*room.ledger, u"one"_s, u"2"_s);
    OrderNotes notes(*room.ledger);
    must(notes.setNote(first, u"mine"_s));
    must(notes.addToNotes({first, second}, u"both"_s));
    QCOMPARE(must(notes.note(first)), u"mine\nboth"_s);
    QCOMPARE(must(notes.note(second)), u"both"_s);
    // Whole or not at all.
    QVERIFY(!await(notes.addToNotes({first, 99}, u"lost"_s)));
    QCOMPARE(must(notes.note(first)), u"mine\nboth"_s);
}

void TestOrderNotes::tagsAreOneWhateverTheirCase() {
    LedgerRoom room;
    const OrderKey key = placeOrder(*room.ledger, u"one"_s, u"1"_s);
    const OrderKey other = placeOrder(*room.ledger, u"two"_s, u"1"_s);
    OrderNotes notes(*room.ledger);
    QCOMPARE(must(notes.addTags({key}, {u"Client A"_s, u"urgent"_s})), 1);
    QCOMPARE(must(notes.addTags({key}, {u"CLIENT a"_s})), 0);
    QCOMPARE(must(notes.tags(key)), (QStringList{u"Client A"_s, u"urgent"_s}));
    // Written as it is known already.
    QCOMPARE(must(notes.addTags({other}, {u"client a"_s})), 1);
    QCOMPARE(must(notes.tags(other)), QStringList{u"Client A"_s});
    const QList<OrderNotes::TagCount> known{{u"Client A"_s, 2}, {u"urgent"_s, 1}};
    QCOMPARE(must(notes.knownTags()), known);
    QCOMPARE(must(notes.tagsAmong({other})), (QList<OrderNotes::TagCount>{{u"Client A"_s, 1}}));
}

void TestOrderNotes::manyAreTaggedAtOnce() {
    LedgerRoom room;
    QList<OrderKey> keys;
    for (int number = 1; number <= 250; ++number)
        keys.append(placeOrder(*room.ledger, u"one"_s, QString::number(number)));
    OrderNotes notes(*room.ledger);
    must(notes.addTags({keys.first()}, {u"a"_s}));
    QCOMPARE(must(notes.addTags(keys, {u"a"_s, u"b"_s})), 250);
    QCOMPARE(must(notes.addTags(keys, {u"a"_s})), 0);
    QCOMPARE(must(notes.knownTags()), (QList<OrderNotes::TagCount>{{u"a"_s, 250}, {u"b"_s, 250}}));
    QCOMPARE(must(notes.foldedTags(keys)).value(keys.last()), (QStringList{u"a"_s, u"b"_s}));
}

void TestOrderNotes::aRemovedTagCanComeBack() {
    LedgerRoom room;
    const OrderKey key = placeOrder(*room.ledger, u"one"_s, u"1"_s);
    const OrderKey other = placeOrder(*room.ledger, u"one"_s, u"2"_s);
    OrderNotes notes(*room.ledger);
    must(notes.addTags({key}, {u"a"_s}));
    QCOMPARE(must(notes.removeTag({key, other}, u"A"_s)), QList<OrderKey>{key});
    QCOMPARE(must(notes.tags(key)), QStringList());
    QCOMPARE(must(notes.removeTag({key}, u"a"_s)), QList<OrderKey>());
    QCOMPARE(must(notes.addTags({key}, {u"a"_s})), 1);
}

void TestOrderNotes::ordersAreFoundByTag() {
    LedgerRoom room;
    QList<OrderKey> keys;
    for (int number = 1; number <= 6; ++number)
        keys.append(placeOrder(*room.ledger, number == 6 ? u"two"_s : u"one"_s, QString::number(number)));
    OrderNotes notes(*room.ledger);
    must(notes.addTags({keys.at(0), keys.at(2), keys.at(5)}, {u"Client"_s}));
    must(notes.addTags({keys.at(2)}, {u"Two words"_s, u"100%_x"_s}));
    QCOMPARE(found(*room.ledger, u"tag:client"_s), (QList<OrderKey>{keys.at(2), keys.at(0)}));
    QCOMPARE(found(*room.ledger, u"tag:client"_s, {}), (QList<OrderKey>{keys.at(5), keys.at(2), keys.at(0)}));
    QCOMPARE(found(*room.ledger, u"-tag:client"_s), (QList<OrderKey>{keys.at(4), keys.at(3), keys.at(1)}));
    QCOMPARE(found(*room.ledger, u"tag:client tag:\"two words\""_s), QList<OrderKey>{keys.at(2)});
    QCOMPARE(found(*room.ledger, u"tag:CLI*"_s), (QList<OrderKey>{keys.at(2), keys.at(0)}));
    QCOMPARE(found(*room.ledger, u"tag:cli"_s), QList<OrderKey>());
    QCOMPARE(found(*room.ledger, u"tag:*"_s), (QList<OrderKey>{keys.at(2), keys.at(0)}));
    QCOMPARE(found(*room.ledger, u"tag:100%_*"_s), QList<OrderKey>{keys.at(2)});
    QCOMPARE(found(*room.ledger, u"tag:10_%*"_s), QList<OrderKey>());
    QCOMPARE(found(*room.ledger, u"tag:client status:pending -service:7"_s), (QList<OrderKey>{keys.at(2), keys.at(0)}));
    QCOMPARE(found(*room.ledger, u"tag:client example.com"_s), (QList<OrderKey>{keys.at(2), keys.at(0)}));
}

void TestOrderNotes::ordersAreFoundByTagHoweverSorted() {
    LedgerRoom room;
    QList<OrderKey> keys;
    for (int number = 1; number <= 60; ++number)
        keys.append(placeOrder(*room.ledger, number % 2 == 0 ? u"two"_s : u"one"_s, QString::number(number)));
    OrderNotes notes(*room.ledger);
    QList<OrderKey> tagged;
    for (int at = 0; at < keys.size(); at += 3)
        tagged.append(keys.at(at));
    must(notes.addTags(tagged, {u"t"_s}));
    for (int column = 0; column <= static_cast<int>(Column::Account); ++column) {
        QCOMPARE(sorted(found(*room.ledger, u"tag:t"_s, {}, static_cast<Column>(column))), tagged);
        QCOMPARE(found(*room.ledger, u"tag:t"_s, u"one"_s, static_cast<Column>(column)).size(), 10);
    }
}

// An index that begins with other columns, asked once for each tagged order, took minutes for a million orders.
void TestOrderNotes::noOtherIndexIsSearchedForEachTag() {
    LedgerRoom room;
    for (int column = 0; column <= static_cast<int>(Column::Account); ++column) {
        for (const auto by : {OrderPlan::By::Sorting, OrderPlan::By::Facet, OrderPlan::By::Tag}) {
            OrderPlan plan;
            plan.by = by;
            plan.query.accountId = u"one"_s;
            plan.query.sortColumn = static_cast<Column>(column);
            plan.accounts = {1};
            plan.terms = parseOrderText(u"tag:a"_s).value();
            KeysStatement statement = keysStatement(plan, 0, 100);
            QStringList steps;
            must(room.ledger->core().read([&](Database& database) -> Stored<Done> {
                auto rows = database.executeWith(u"EXPLAIN QUERY PLAN "_s + statement.sql, statement.values);
                if (!rows)
                    return rows.error();
                while (rows.value().next())
                    steps.append(rows.value().text(3));
                return Done();
            }));
            const QString told = steps.join(u'\n');
            QVERIFY2(!told.contains(u"ANY("_s), qPrintable(told));
            const bool byKey = told.contains(u"account=? AND order_key=?"_s);
            QVERIFY2(byKey == (by == OrderPlan::By::Tag), qPrintable(told));
        }
    }
}

void TestOrderNotes::tellsWhatChanged() {
    LedgerRoom room;
    const OrderKey key = placeOrder(*room.ledger, u"one"_s, u"1"_s);
    QSignalSpy changed(room.ledger.get(), &Ledger::ordersChanged);
    QTRY_COMPARE(changed.count(), 1);
    OrderNotes notes(*room.ledger);
    must(notes.addTags({key}, {u"a"_s}));
    QTRY_COMPARE(changed.count(), 2);
    QCOMPARE(changed.last().first().value<QList<OrderKey>>(), QList<OrderKey>{key});
    must(notes.addTags({key}, {u"a"_s})); // nothing new
    must(notes.setNote(key, u"typed"_s));
    must(notes.removeTag({key}, u"a"_s));
    QTRY_COMPARE(changed.count(), 3);
    must(notes.addToNotes({key}, u"more"_s));
    QTRY_COMPARE(changed.count(), 4);
}

void TestOrderNotes::goesWithItsOrder() {
    LedgerRoom room;
    const OrderKey key = placeOrder(*room.ledger, u"one"_s, u"1"_s);
    OrderNotes notes(*room.ledger);
    must(notes.addTags({key}, {u"a"_s}));
    must(notes.setNote(key, u"b"_s));
    room.ledger.reset();
    OutsideView outside(room.file);
    QCOMPARE(outside.run(u"PRAGMA foreign_keys = ON"_s), QString());
    QCOMPARE(outside.run(u"DELETE FROM order_events"_s), QString());
    QCOMPARE(outside.run(u"DELETE FROM orders"_s), QString());
    QCOMPARE(outside.one(u"SELECT (SELECT COUNT(*) FROM order_tags) + (SELECT COUNT(*) FROM order_notes)"_s).toInt(),
             0);
}

QTEST_GUILESS_MAIN(TestOrderNotes)
#include "test_order_notes.moc"
