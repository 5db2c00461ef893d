// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_support.h"

#include "store/existing_orders.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// Orders that were placed somewhere else.
class TestExisting final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsWhatIsKnown() {
        LedgerRoom room;
        Ledger& ledger = *room.ledger;
        QSignalSpy added(&ledger, &Ledger::ordersAdded);
        QSignalSpy changed(&ledger, &Ledger::ordersChanged);
        OrderReport done = report(u"23488"_s, OrderStatus::Completed, u"Completed"_s);
        done.charge = money("0.9", "");
        done.startCount = 100;
        done.remains = 0;
        OrderReport running = report(u"23490"_s, OrderStatus::InProgress, u"In progress"_s);
        running.charge = money("12.5", "EUR");
        running.remains = 40;
        const auto keys = must(ExistingOrders(ledger).add(u"a"_s, u"USD"_s, {done, running}));
        QCOMPARE(keys.size(), 2);
        const Order order = orderOf(ledger, keys.first());
        QCOMPARE(order.orderId, u"23488"_s);
        QCOMPARE(order.placement, Placement::Placed);
        QCOMPARE(order.status, OrderStatus::Completed);
        QCOMPARE(order.charge, money("0.9"));
        QCOMPARE(order.startCount, 100);
        QCOMPARE(order.remains, 0);
        QCOMPARE(order.serviceId, QString());
        QCOMPARE(order.link, QString());
        QCOMPARE(order.units, 0);
        QCOMPARE(order.placedAt, 0);
        QVERIFY(order.checkedAt > 0);
        QVERIFY(order.refillOffered && order.cancelOffered);
        QCOMPARE(orderOf(ledger, keys.last()).charge, money("12.5", "EUR"));

        const auto events = must(ledger.events(keys.last()));
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.first().kind, OrderEvent::Kind::Added);
        QCOMPARE(events.first().text, u"In progress"_s);
        QCOMPARE(events.first().remains, 40);

        QTRY_COMPARE(added.size(), 1);
        QCOMPARE(added.first().first().value<QList<OrderKey>>(), keys);
        QTRY_COMPARE(changed.size(), 1); // what is to be watched from now on
        QCOMPARE(changed.first().first().value<QList<OrderKey>>(), QList<OrderKey>{keys.last()});
    }

    void isFoundByItsId() {
        LedgerRoom room;
        ExistingOrders existing(*room.ledger);
        const auto mine =
            must(existing.add(u"a"_s, u"USD"_s, {report(u"23488"_s, OrderStatus::Completed, u"Completed"_s)}));
        const auto other =
            must(existing.add(u"b"_s, u"USD"_s, {report(u"23488"_s, OrderStatus::Completed, u"Completed"_s)}));
        QCOMPARE(must(existing.find(u"a"_s, u"23488"_s)), mine.first());
        QCOMPARE(must(existing.find(u"b"_s, u"23488"_s)), other.first());
        QCOMPARE(must(existing.find(u"a"_s, u"2348"_s)), 0);
        QCOMPARE(must(existing.find(u"nobody"_s, u"23488"_s)), 0);
    }

    void isTrackedAndCountedLikeAnyOther() {
        LedgerRoom room;
        Ledger& ledger = *room.ledger;
        must(ExistingOrders(ledger).add(u"a"_s, u"USD"_s,
                                        {report(u"1"_s, OrderStatus::InProgress, u"In progress"_s),
                                         report(u"2"_s, OrderStatus::Partial, u"Partial"_s)}));
        QCOMPARE(must(ledger.runningOrders(u"a"_s)).size(), 1);
        auto counts = must(ledger.facetCounts(u"a"_s));
        QCOMPARE(counts.value(OrdersQuery::Facet::All), 2);
        QCOMPARE(counts.value(OrdersQuery::Facet::InProgress), 1);
        QCOMPARE(counts.value(OrdersQuery::Facet::Partial), 1);
        QCOMPARE(counts.value(OrdersQuery::Facet::NeedsAttention), 1);
        must(ledger.recordStatuses(u"a"_s, {report(u"1"_s, OrderStatus::Completed, u"Completed"_s)}));
        counts = must(ledger.facetCounts(u"a"_s));
        QCOMPARE(counts.value(OrdersQuery::Facet::InProgress), 0);
        QCOMPARE(counts.value(OrdersQuery::Facet::Completed), 1);
        QVERIFY(must(ledger.runningOrders(u"a"_s)).isEmpty());
        QCOMPARE(must(ledger.spending(u"a"_s, 1)).orders, 0); // nobody knows when it was paid
    }

    void leavesOutWhatIsThere() {
        LedgerRoom room;
        Ledger& ledger = *room.ledger;
        const OrderKey own = placeOrder(ledger, u"a"_s, u"5"_s);
        placeOrder(ledger, u"b"_s, u"7"_s);
        ExistingOrders existing(ledger);
        QCOMPARE(must(existing.known(u"a"_s, {u"7"_s, u"5"_s, u"6"_s})), QStringList{u"5"_s});
        QVERIFY(must(existing.known(u"nobody"_s, {u"5"_s})).isEmpty());
        const auto keys = must(existing.add(u"a"_s, u"USD"_s,
                                            {report(u"5"_s, OrderStatus::Completed, u"Completed"_s),
                                             report(u"7"_s, OrderStatus::Completed, u"Completed"_s),
                                             report(u"7"_s, OrderStatus::Completed, u"Completed"_s)}));
        QCOMPARE(keys.size(), 1);
        QCOMPARE(orderOf(ledger, own).status, OrderStatus::Pending);
        QCOMPARE(orderOf(ledger, own).serviceId, u"101"_s);
        QCOMPARE(must(ledger.facetCounts(u"a"_s)).value(OrdersQuery::Facet::All), 2);
        QVERIFY(
            must(existing.add(u"a"_s, u"USD"_s, {report(u"7"_s, OrderStatus::Completed, u"Completed"_s)})).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestExisting)
#include "test_existing.moc"
