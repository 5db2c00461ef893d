// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/order_cost.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Charge = OrderCost::Charge;
using Back = OrderCost::Back;

namespace {

Money money(const QString& amount, const QString& currency = u"USD"_s) {
    return Money::parse(amount, currency).value();
}

Order order(OrderStatus status, const QString& charge, std::optional<qint64> remains) {
    Order order;
    order.placement = Placement::Placed;
    order.serviceId = u"101"_s;
    order.serviceType = u"Default"_s;
    order.status = status;
    order.units = 1000;
    order.rate = money(u"1.00"_s);
    order.expectedCharge = money(u"1.00"_s);
    order.remains = remains;
    if (!charge.isEmpty())
        order.charge = money(charge);
    return order;
}

} // namespace

/// The charge against what was expected, and what came back.
class OrderCostTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void compares_data() {
        QTest::addColumn<QString>("told");
        QTest::addColumn<Charge>("charge");
        QTest::addColumn<QString>("difference");
        QTest::newRow("not told") << QString() << Charge::NotTold << u"0"_s;
        QTest::newRow("equal") << u"1"_s << Charge::AsExpected << u"0"_s;
        QTest::newRow("dearer") << u"1.0000001"_s << Charge::Dearer << u"0.0000001"_s;
        QTest::newRow("cheaper") << u"0.9"_s << Charge::Cheaper << u"0.1"_s;
        QTest::newRow("negative") << u"-0.5"_s << Charge::Cheaper << u"1.5"_s;
    }
    void compares() {
        QFETCH(const QString, told);
        const OrderCost known = orderCost(order(OrderStatus::InProgress, told, 300));
        QTEST(known.charge, "charge");
        QTEST(known.difference.amount.toString(), "difference");
        QCOMPARE(known.back, Back::None); // it may yet be delivered
    }
    void tellsWhatCameBack() {
        const OrderCost partial = orderCost(order(OrderStatus::Partial, u"0.58"_s, 420));
        QCOMPARE(partial.back, Back::Told);
        QCOMPARE(partial.moneyBack, money(u"0.42"_s));
        QCOMPARE(partial.undelivered, 420);
        QCOMPARE(partial.worth, money(u"0.42"_s));
        const OrderCost canceled = orderCost(order(OrderStatus::Canceled, u"0"_s, std::nullopt));
        QCOMPARE(canceled.back, Back::Told);
        QCOMPARE(canceled.moneyBack, money(u"1"_s));
        QVERIFY(!canceled.undelivered);
    }
    void saysWhereTheChargeDoesNotShowIt() {
        for (const QString& charge : {u"1.00"_s, u"1.10"_s, QString()}) {
            const OrderCost partial = orderCost(order(OrderStatus::Partial, charge, 420));
            QCOMPARE(partial.back, Back::NotTold);
            QCOMPARE(partial.worth, money(u"0.42"_s));
        }
        QCOMPARE(orderCost(order(OrderStatus::Partial, u"1"_s, 0)).back, Back::None); // all was delivered
        QCOMPARE(orderCost(order(OrderStatus::Completed, u"0.9"_s, 0)).back, Back::None);
    }
    void neverMixesCurrencies() {
        Order other = order(OrderStatus::Partial, u"0.5"_s, 420);
        other.charge->currency = u"EUR"_s;
        const OrderCost known = orderCost(other);
        QCOMPARE(known.charge, Charge::OtherCurrency);
        QVERIFY(known.difference.amount.isZero());
        QCOMPARE(known.back, Back::NotTold);
    }
    void knowsNothingWithoutAnExpectation() {
        Order added = order(OrderStatus::Partial, u"0.5"_s, 420);
        added.serviceId.clear();
        added.serviceType.clear();
        added.units = 0;
        const OrderCost known = orderCost(added);
        QCOMPARE(known.charge, Charge::NotTold);
        QCOMPARE(known.back, Back::None);
        Order posts = order(OrderStatus::Canceled, u"0.5"_s, std::nullopt);
        posts.serviceType = u"Subscriptions"_s;
        QCOMPARE(orderCost(posts).charge, Charge::PerPost);
        QCOMPARE(orderCost(posts).back, Back::None);
        Order lost = order(OrderStatus::Unknown, u"0.5"_s, 1);
        lost.placement = Placement::Unconfirmed;
        QCOMPARE(orderCost(lost).charge, Charge::NotTold);
    }
    void aPackageIsNotCutIntoPieces() {
        Order package = order(OrderStatus::Partial, u"0.6"_s, 400);
        package.serviceType = u"Package"_s;
        QVERIFY(!orderCost(package).worth);
        QCOMPARE(orderCost(package).moneyBack, money(u"0.4"_s));
    }
};

QTEST_APPLESS_MAIN(OrderCostTest)
#include "order_cost_test.moc"
