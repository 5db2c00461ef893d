// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_fixture.h"

#include "models/evidence_text.h"
#include "models/found_orders_model.h"
#include "models/roles.h"
#include "models/unconfirmed_orders.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Money usd(const QString& amount) {
    return Money::parse(amount, u"USD"_s).value();
}

Order lostOrder() {
    Order order;
    order.serviceType = u"Default"_s;
    order.units = 1000;
    order.expectedCharge = usd(u"0.9"_s);
    return order;
}

FoundOrder found(const QString& id, const QString& charge, std::optional<qint64> remains = 1000) {
    const OrderReport report = LedgerFixture::reportOf(id, u"Pending"_s, remains, charge);
    return {report, matchOf(lostOrder(), report)};
}

BalanceEvidence fell(const QString& before, const QString& after, const QString& others = u"0"_s, int orders = 0) {
    BalanceEvidence balance;
    balance.before = BalancePoint{1000, usd(before)};
    balance.after = BalancePoint{2000, usd(after)};
    balance.otherCharges = usd(others);
    balance.others = orders;
    return balance;
}

QString words(const BalanceEvidence& balance, const Order& order = lostOrder()) {
    return balanceText(balance, order, QLocale(QLocale::English, QLocale::UnitedStates));
}

} // namespace

/// What the window says of orders that may have been placed.
class TestUnconfirmed final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void balanceWords() {
        QVERIFY(words(fell(u"10"_s, u"9.1"_s)).contains(u"fell by $0.90: exactly the charge"_s));
        QVERIFY(words(fell(u"10"_s, u"7.85"_s, u"1.25"_s, 2)).contains(u"$0.90 more than the other orders"_s));
        QVERIFY(words(fell(u"10"_s, u"9.0999"_s)).contains(u"$0.9001: more than the charge of this order, $0.90"_s));
        QVERIFY(words(fell(u"10"_s, u"9.5"_s)).contains(u"$0.50: less than the charge"_s));
        QVERIFY(words(fell(u"10"_s, u"10"_s)).contains(u"did not fall"_s));
        QVERIFY(words(fell(u"10"_s, u"8.75"_s, u"1.25"_s, 1)).contains(u"just what the other orders"_s));
        QVERIFY(words(fell(u"10"_s, u"60"_s, u"1.25"_s, 1)).contains(u"$51.25 higher"_s));
    }

    void balanceWordsWhereItSaysNothing() {
        BalanceEvidence balance;
        QVERIFY(words(balance).contains(u"from before it was sent"_s));
        balance.before = BalancePoint{1, usd(u"5"_s)};
        QVERIFY(words(balance).contains(u"No balance was told since"_s));
        Order subscription = lostOrder();
        subscription.serviceType = u"Subscriptions"_s;
        QVERIFY(words(fell(u"10"_s, u"9.1"_s), subscription).contains(u"post by post"_s));
        QVERIFY(!fellByTheCharge(fell(u"10"_s, u"9.1"_s), subscription));
        Order free = lostOrder();
        free.expectedCharge = usd(u"0"_s);
        QVERIFY(words(fell(u"10"_s, u"9.1"_s), free).contains(u"costs nothing"_s));
        BalanceEvidence changed = fell(u"10"_s, u"9.1"_s);
        changed.after->balance.currency = u"EUR"_s;
        QVERIFY(words(changed).contains(u"currency changed"_s));
    }

    void doubtsAreSaid() {
        BalanceEvidence balance = fell(u"10"_s, u"9.1"_s);
        balance.open = 2;
        balance.unsure = 3;
        const QString text = words(balance);
        QVERIFY(text.contains(u"2 other order"_s) && text.contains(u"may have been placed as well"_s));
        QVERIFY(text.contains(u"3 order"_s) && text.contains(u"not certain"_s));
    }

    void warnsOnlyWhereTheBalanceFellByTheCharge() {
        QVERIFY(fellByTheCharge(fell(u"10"_s, u"9.1"_s), lostOrder()));
        QVERIFY(fellByTheCharge(fell(u"10"_s, u"5"_s), lostOrder()));
        QVERIFY(!fellByTheCharge(fell(u"10"_s, u"9.11"_s), lostOrder()));
        QVERIFY(!fellByTheCharge(fell(u"10"_s, u"10"_s), lostOrder()));
        QVERIFY(!fellByTheCharge(BalanceEvidence(), lostOrder()));
        QCOMPARE(balanceTone(fell(u"10"_s, u"9.1"_s), lostOrder()), Tone::Warn);
        QCOMPARE(balanceTone(fell(u"10"_s, u"10"_s), lostOrder()), Tone::Good);
        QCOMPARE(balanceTone(BalanceEvidence(), lostOrder()), Tone::Neutral);
    }

    void candidatesGrowInPlace() {
        FoundOrdersModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setOrders({found(u"5"_s, u"0.9"_s), found(u"9"_s, u"7"_s)});
        const QPersistentModelIndex nine = model.index(1, FoundOrdersModel::OrderId);
        model.setOrders({found(u"3"_s, u"0.9"_s), found(u"5"_s, u"0.9"_s), found(u"7"_s, {}), found(u"9"_s, u"7"_s)});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(nine.row(), 3);
        QCOMPARE(nine.data().toString(), u"9"_s);
        model.setOrders({found(u"5"_s, u"0.9"_s), found(u"8"_s, u"1"_s)}); // of another search
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(!nine.isValid());
        QCOMPARE(model.orderAt(1).report.orderId, u"8"_s);
        model.setOrders({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(resets.size(), 0);
    }

    void candidatesInWords() {
        FoundOrdersModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setOrders({found(u"5"_s, u"0.9"_s), found(u"6"_s, {}, std::nullopt), found(u"7"_s, u"0.9"_s, 5000)});
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, FoundOrdersModel::Charge), u"$0.90"_s);
        QCOMPARE(text(0, FoundOrdersModel::Status), u"Pending"_s);
        QCOMPARE(text(0, FoundOrdersModel::Remains), u"1,000"_s);
        QCOMPARE(text(0, FoundOrdersModel::Match), u"Same charge"_s);
        QCOMPARE(text(1, FoundOrdersModel::Charge), u"—"_s);
        QCOMPARE(text(1, FoundOrdersModel::Match), u"Possible"_s);
        QCOMPARE(text(2, FoundOrdersModel::Match), u"Another quantity"_s);
        QCOMPARE(model.index(0, FoundOrdersModel::Match).data(Role::Tone).toInt(), int(Tone::Good));
        QCOMPARE(model.index(0, FoundOrdersModel::Charge).data(Role::Raw).value<Money>(), usd(u"0.9"_s));
    }

    void ordersOneByOne() {
        LedgerFixture fixture;
        const auto lose = [&](const QString& link) {
            const OrderKey key = fixture.send(link);
            fixture.wait(fixture.ledger().recordOutcome(key, Placement::Unconfirmed, u"silence"_s));
            return key;
        };
        const OrderKey oldest = lose(u"1"_s);
        const OrderKey middle = lose(u"2"_s);
        const OrderKey newest = lose(u"3"_s);
        UnconfirmedOrders orders(fixture.ledger());
        orders.setAccount(u"a"_s);
        QCOMPARE(orders.count(), 0); // not looked at yet
        orders.setActive(true);
        QTRY_VERIFY(orders.evidence());
        QCOMPARE(orders.count(), 3);
        QCOMPARE(orders.current(), newest);
        QCOMPARE(orders.place(), 0);
        QCOMPARE(orders.previous(), 0);
        QCOMPARE(orders.next(), middle);

        orders.choose(middle);
        QVERIFY(!orders.evidence());
        QTRY_VERIFY(orders.evidence());
        QCOMPARE(orders.evidence()->order.link, u"2"_s);
        QCOMPARE(orders.previous(), newest);
        QCOMPARE(orders.next(), oldest);

        // Settled, it stays in sight; its neighbours are still beside it.
        fixture.wait(fixture.ledger().recordPlaced(middle, u"77"_s));
        QTRY_COMPARE(orders.evidence()->order.placement, Placement::Placed);
        QCOMPARE(orders.current(), middle);
        QCOMPARE(orders.place(), -1);
        QCOMPARE(orders.count(), 2);
        QCOMPARE(orders.previous(), newest);
        QCOMPARE(orders.next(), oldest);

        orders.choose(oldest);
        QTRY_VERIFY(orders.evidence());
        QCOMPARE(orders.next(), 0);
        QCOMPARE(orders.evidence()->before.value(0).orderId, QString()); // nothing before it
        QCOMPARE(orders.evidence()->after.value(0).orderId, u"77"_s);

        // Inactive, it reads nothing.
        orders.setActive(false);
        QSignalSpy changed(&orders, &UnconfirmedOrders::changed);
        const OrderKey late = lose(u"4"_s);
        fixture.wait(fixture.ledger().recordBalance(u"a"_s, usd(u"1"_s)));
        QCOMPARE(changed.size(), 0);
        orders.setActive(true);
        orders.choose(0);
        QTRY_COMPARE(orders.current(), late);
        orders.setAccount(u"b"_s);
        QCOMPARE(orders.current(), 0);
        QVERIFY(!orders.evidence());
    }

    void followsTheBalance() {
        LedgerFixture fixture;
        fixture.place(u"1"_s);
        fixture.wait(fixture.ledger().recordBalance(u"a"_s, usd(u"10"_s)));
        const OrderKey lost = fixture.send(u"x"_s);
        fixture.wait(fixture.ledger().recordOutcome(lost, Placement::Unconfirmed, u"silence"_s));
        UnconfirmedOrders orders(fixture.ledger());
        orders.setAccount(u"a"_s);
        orders.setActive(true);
        QTRY_VERIFY(orders.evidence());
        QVERIFY(!orders.evidence()->balance.after);
        fixture.wait(fixture.ledger().recordBalance(u"a"_s, usd(u"10"_s)));
        QTRY_VERIFY(orders.evidence()->balance.after);
        QCOMPARE(orders.evidence()->balance.verdict(usd(u"0.9"_s)), BalanceEvidence::Verdict::NotFallen);
        fixture.wait(fixture.ledger().recordBalance(u"a"_s, usd(u"9.1"_s)));
        QSignalSpy changed(&orders, &UnconfirmedOrders::changed);
        QVERIFY(changed.wait());
        QCOMPARE(orders.evidence()->balance.after->balance, usd(u"10"_s)); // the first one told
        orders.compareNewestBalance();
        QTRY_COMPARE(orders.evidence()->balance.after->balance, usd(u"9.1"_s));
        QVERIFY(fellByTheCharge(orders.evidence()->balance, orders.evidence()->order));
    }
};

QTEST_GUILESS_MAIN(TestUnconfirmed)
#include "test_unconfirmed.moc"
