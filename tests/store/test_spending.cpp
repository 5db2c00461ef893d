// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_support.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What was spent, exact, by currency and by service.
class TestSpending : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sums();
    void byService();
    void chargesTooGreatToAdd();
};

void TestSpending::sums() {
    LedgerRoom room;
    Ledger& ledger = *room.ledger;
    const auto place = [&](const char* expected, const char* currency, const QString& orderId) {
        NewOrder order = newOrder(u"one"_s);
        order.order.rate.currency = QString::fromLatin1(currency);
        order.order.charge = {money(expected, currency), money(expected, currency)};
        const OrderKey key = must(ledger.recordIntent(order));
        if (!orderId.isEmpty())
            must(ledger.recordPlaced(key, orderId));
        return key;
    };
    place("0.1", "USD", u"1"_s);
    place("0.2", "USD", u"2"_s);
    place("0.00000000001", "USD", u"3"_s);
    place("7", "EUR", u"4"_s);
    place("100", "USD", u"5"_s);
    place("50", "USD", {});
    const OrderKey unconfirmed = place("60", "USD", {});
    must(ledger.recordOutcome(unconfirmed, Placement::Unconfirmed, u"timeout"_s));
    OrderReport told = report(u"2"_s, OrderStatus::InProgress, u"In progress"_s);
    told.charge = money("0.25");
    OrderReport canceled = report(u"5"_s, OrderStatus::Canceled, u"Canceled"_s);
    canceled.charge = money("0");
    must(ledger.recordStatuses(u"one"_s, {told, canceled}));

    const Spending all = must(ledger.spending(u"one"_s, 0));
    QCOMPARE(all.orders, 5);
    QCOMPARE(all.sums.size(), 2);
    QVERIFY(all.sums.at(0) == money("7", "EUR"));
    QVERIFY(all.sums.at(1) == money("0.35000000001"));

    OutsideView outside(room.file);
    QCOMPARE(outside.run(u"UPDATE orders SET placed_at = order_key * 1000 WHERE placement = 1"_s), QString());
    const Spending late = must(ledger.spending(u"one"_s, 3000));
    QCOMPARE(late.orders, 3);
    QVERIFY(late.sums.at(1) == money("0.00000000001"));
    const Spending none = must(ledger.spending(u"one"_s, 6000));
    QCOMPARE(none.orders, 0);
    QCOMPARE(none.sums.size(), 0);
    QCOMPARE(must(ledger.spending(u"nobody"_s, 0)).orders, 0);
}

void TestSpending::byService() {
    LedgerRoom room;
    Ledger& ledger = *room.ledger;
    int number = 0;
    const auto place = [&](const QString& serviceId, const QString& name, const char* charge,
                           const char* currency = "USD") {
        NewOrder order = newOrder(u"one"_s);
        order.order.service.id = serviceId;
        order.order.service.name = name;
        order.order.rate.currency = QString::fromLatin1(currency);
        order.order.charge = {money(charge, currency), money(charge, currency)};
        must(ledger.recordPlaced(must(ledger.recordIntent(order)), QString::number(++number)));
    };
    place(u"1"_s, u"Old name"_s, "0.1");
    place(u"2"_s, u"Likes"_s, "5");
    place(u"1"_s, u"New name"_s, "0.2");
    place(u"3"_s, u"Views"_s, "1");
    place(u"1"_s, u"New name"_s, "9", "EUR");
    const auto services = must(ledger.spendingByService(u"one"_s, 0, 10));
    QCOMPARE(services.size(), 4);
    QCOMPARE(services.at(0).serviceId, u"1"_s);
    QVERIFY(services.at(0).sum == money("9", "EUR"));
    QCOMPARE(services.at(1).serviceId, u"2"_s);
    QCOMPARE(services.at(2).serviceId, u"3"_s);
    QCOMPARE(services.at(3).serviceName, u"New name"_s);
    QCOMPARE(services.at(3).orders, 2);
    QVERIFY(services.at(3).sum == money("0.3"));
    QCOMPARE(must(ledger.spendingByService(u"one"_s, 0, 2)).size(), 2);
}

void TestSpending::chargesTooGreatToAdd() {
    LedgerRoom room;
    // Together they have more digits than a Decimal holds: an error, not a rounded sum.
    int number = 0;
    for (const char* amount : {"100000000000000000000000000000000000", "0.000000000000000001"}) {
        NewOrder order = newOrder(u"one"_s);
        order.order.charge = {money(amount), money(amount)};
        must(room.ledger->recordPlaced(must(room.ledger->recordIntent(order)), QString::number(++number)));
    }
    const auto spending = await(room.ledger->spending(u"one"_s, 0));
    QVERIFY(!spending.ok());
    QCOMPARE(spending.error().kind, LedgerError::Kind::CannotRead);
}

QTEST_GUILESS_MAIN(TestSpending)
#include "test_spending.moc"
