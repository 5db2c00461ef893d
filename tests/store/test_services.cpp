// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_support.h"

#include "store/database.h"
#include "store/service_notes.h"
#include "store/service_record.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

NewOrder orderOfService(const QString& serviceId, const char* charge, const char* currency = "USD",
                        const QString& accountId = u"a"_s) {
    NewOrder order = newOrder(accountId);
    order.order.service.id = serviceId;
    order.order.rate.currency = QString::fromLatin1(currency);
    order.order.charge = {money(charge, currency), money(charge, currency)};
    return order;
}

} // namespace

/// What a person knows of services: their own record with each, and their own words.
class TestServices final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sumsUpAService() {
        LedgerRoom room;
        Ledger& ledger = *room.ledger;
        int number = 0;
        const auto place = [&](const NewOrder& order) {
            const OrderKey key = must(ledger.recordIntent(order));
            must(ledger.recordPlaced(key, QString::number(++number)));
            return key;
        };
        place(orderOfService(u"7"_s, "0.1"));
        place(orderOfService(u"7"_s, "0.1"));
        place(orderOfService(u"7"_s, "0.00000000001"));
        place(orderOfService(u"7"_s, "9", "EUR"));
        place(orderOfService(u"8"_s, "1000"));
        place(orderOfService(u"7"_s, "500", "USD", u"b"_s));
        const OrderKey rejected = must(ledger.recordIntent(orderOfService(u"7"_s, "30")));
        must(ledger.recordOutcome(rejected, Placement::Rejected, u"no"_s));
        const OrderKey unconfirmed = must(ledger.recordIntent(orderOfService(u"7"_s, "40")));
        must(ledger.recordOutcome(unconfirmed, Placement::Unconfirmed, u"silence"_s));
        const OrderKey last = must(ledger.recordIntent(orderOfService(u"7"_s, "50")));
        OrderReport told = report(u"1"_s, OrderStatus::Completed, u"Completed"_s);
        told.charge = money("0.05");
        must(ledger.recordStatuses(u"a"_s, {told}));

        ServiceRecords records(ledger);
        const ServiceRecord record = must(records.record(u"a"_s, u"7"_s));
        QCOMPARE(record.orders, 7);
        QCOMPARE(record.placed, 4);
        QCOMPARE(record.unfinished, 5); // three placed, one unconfirmed, one being sent
        QVERIFY(record.sumsFit);
        QCOMPARE(record.spent.size(), 2);
        QVERIFY(record.spent.at(0) == money("9", "EUR"));
        QVERIFY(record.spent.at(1) == money("0.15000000001"));
        QCOMPARE(record.lastOrder, last);
        QCOMPARE(record.lastAt, orderOf(ledger, last).recordedAt);
        QCOMPARE(must(records.record(u"a"_s, u"9"_s)), ServiceRecord());
        QCOMPARE(must(records.record(u"nobody"_s, u"7"_s)), ServiceRecord());
    }

    void aSumThatDoesNotFitIsLeftOut() {
        LedgerRoom room;
        int number = 0;
        for (const char* amount : {"100000000000000000000000000000000000", "0.000000000000000001"}) {
            const OrderKey key = must(room.ledger->recordIntent(orderOfService(u"7"_s, amount)));
            must(room.ledger->recordPlaced(key, QString::number(++number)));
        }
        const ServiceRecord record = must(ServiceRecords(*room.ledger).record(u"a"_s, u"7"_s));
        QCOMPARE(record.placed, 2);
        QVERIFY(!record.sumsFit);
        QVERIFY(record.spent.isEmpty());
    }

    void readsAnewOnlyWhereOneOfTheOrdersIsOfIt() {
        LedgerRoom room;
        Ledger& ledger = *room.ledger;
        const OrderKey own = must(ledger.recordIntent(orderOfService(u"7"_s, "1")));
        const OrderKey other = must(ledger.recordIntent(orderOfService(u"8"_s, "1")));
        const OrderKey foreign = must(ledger.recordIntent(orderOfService(u"7"_s, "1", "USD", u"b"_s)));
        ServiceRecords records(ledger);
        QVERIFY(!must(records.recordIfAmong(u"a"_s, u"7"_s, {other, foreign, 4711})));
        const auto record = must(records.recordIfAmong(u"a"_s, u"7"_s, {other, own}));
        QVERIFY(record);
        QCOMPARE(record->orders, 1);
    }

    void looksAtNoMoreThanTheServicesOrders() {
        LedgerRoom room;
        must(room.ledger->recordIntent(orderOfService(u"7"_s, "1")));
        Database database;
        QVERIFY(database.open(room.file, Database::Access::Read));
        const QStringList statements = ServiceRecords::sql();
        for (const QString& sql : statements) {
            auto plan = database.executeWith(u"EXPLAIN QUERY PLAN "_s + sql, {u"a"_s, u"7"_s});
            QVERIFY(plan);
            QString steps;
            while (plan.value().next())
                steps += plan.value().text(3) + u'\n';
            QVERIFY2(steps.contains(u"orders_by_service (account=? AND service_id=?)"_s), qPrintable(steps));
        }
        // The newest is found without sorting.
        auto plan = database.executeWith(u"EXPLAIN QUERY PLAN "_s + statements.last(), {u"a"_s, u"7"_s});
        QVERIFY(plan);
        while (plan.value().next())
            QVERIFY(!plan.value().text(3).contains(u"TEMP B-TREE"_s));
    }

    void knowsSinceWhenChangesWouldHaveBeenSeen() {
        LedgerRoom room;
        must(room.ledger->recordIntent(orderOfService(u"7"_s, "1")));
        ServiceRecords records(*room.ledger);
        QCOMPARE(must(records.record(u"a"_s, u"7"_s)).watchedSince, Timestamp(0));
        OutsideView outside(room.file);
        QCOMPARE(
            outside.run(u"INSERT INTO service_changes (account, service_id, kind, at) SELECT account, '8', 6, 3000 "
                        "FROM accounts WHERE account_id = 'a'"_s),
            QString());
        QCOMPARE(
            outside.run(u"INSERT INTO service_changes (account, service_id, kind, at) SELECT account, '9', 0, 5000 "
                        "FROM accounts WHERE account_id = 'a'"_s),
            QString());
        QCOMPARE(must(records.record(u"a"_s, u"7"_s)).watchedSince, Timestamp(3000));
        QCOMPARE(must(records.record(u"a"_s, u"9"_s)).watchedSince, Timestamp(5000));
        QCOMPARE(must(records.record(u"b"_s, u"9"_s)).watchedSince, Timestamp(0));
    }

    void keepsNotes() {
        LedgerRoom room;
        {
            ServiceNotes notes(*room.ledger);
            QCOMPARE(must(notes.note(u"a"_s, u"7"_s)), QString());
            must(notes.setNote(u"a"_s, u"7"_s, u"first"_s));
            must(notes.setNote(u"a"_s, u"7"_s, u"  slow at night\n<b>☂</b> – بطيء "_s));
            must(notes.setNote(u"a"_s, u"8"_s, u"other"_s));
            must(notes.setNote(u"b"_s, u"7"_s, u"elsewhere"_s));
        }
        room.reopen();
        ServiceNotes notes(*room.ledger);
        QCOMPARE(must(notes.note(u"a"_s, u"7"_s)), u"  slow at night\n<b>☂</b> – بطيء "_s);
        QCOMPARE(must(notes.note(u"b"_s, u"7"_s)), u"elsewhere"_s);
        must(notes.addToNote(u"b"_s, u"7"_s, u"and more"_s));
        must(notes.addToNote(u"b"_s, u"7"_s, u" "_s));
        QCOMPARE(must(notes.note(u"b"_s, u"7"_s)), u"elsewhere\nand more"_s);
        must(notes.addToNote(u"b"_s, u"8"_s, u"new"_s));
        QCOMPARE(must(notes.note(u"b"_s, u"8"_s)), u"new"_s);
        must(notes.setNote(u"a"_s, u"7"_s, u" \n"_s));
        must(notes.setNote(u"a"_s, u"9"_s, {}));
        QCOMPARE(must(notes.note(u"a"_s, u"7"_s)), QString());
        OutsideView outside(room.file);
        QCOMPARE(outside.one(u"SELECT COUNT(*) FROM service_notes"_s).toInt(), 3);
    }
};

QTEST_GUILESS_MAIN(TestServices)
#include "test_services.moc"
