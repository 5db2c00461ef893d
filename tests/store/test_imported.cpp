// SPDX-License-Identifier: GPL-3.0-or-later
#include "filled_ledger.h"
#include "ledger_support.h"
#include "store/imported_orders.h"
#include "store/ledger_core.h"
#include "store/order_deletion.h"
#include "store/order_shelves.h"
#include "store/service_outcomes.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

using Facet = OrdersQuery::Facet;

namespace {

Order order(const QString& orderId, OrderStatus status, Timestamp recordedAt) {
    Order order;
    order.orderId = orderId;
    order.serviceId = u"101"_s;
    order.serviceName = u"Followers"_s;
    order.serviceType = u"Default"_s;
    order.rate = money("1.25");
    order.refillOffered = true;
    order.parameters = {{u"service"_s, u"101"_s}, {u"link"_s, u"https://example.com/\"a\""_s}};
    order.link = u"https://example.com/\"a\""_s;
    order.units = 1000;
    order.expectedCharge = money("1.25");
    order.placement = orderId.isEmpty() ? Placement::Rejected : Placement::Placed;
    order.placementText = orderId.isEmpty() ? u"no money"_s : QString();
    order.status = orderId.isEmpty() ? OrderStatus::Unknown : status;
    order.rawStatus = orderId.isEmpty() ? QString() : u"Word"_s;
    order.charge = orderId.isEmpty() ? std::nullopt : std::optional(money("1.2500001", "EUR"));
    order.startCount = 7;
    order.remains = 0;
    order.recordedAt = recordedAt;
    order.placedAt = orderId.isEmpty() ? 0 : recordedAt + 500;
    order.checkedAt = recordedAt + 3'600'000;
    order.changedAt = recordedAt + 3'000'000;
    return order;
}

constexpr Timestamp spring = 1'700'000'000'123;

} // namespace

/// Orders that another ledger wrote down, taken into this one.
class TestImported : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allThatIsKnownIsKept();
    void whatRunsIsWatched();
    void twinsAreCounted();
    void anIdIsAddedOnce();
    void aKeyThatWasDeletedIsNotUsed();
    void theServiceHasItsRecord();
};

// What a service did with orders of a file counts as what it did with those placed here.
void TestImported::theServiceHasItsRecord() {
    LedgerRoom room;
    must(room.ledger->core().write([](LedgerWrite& write) { return feedOutcomes(write, 10); }));
    must(ImportedOrders(*room.ledger)
             .add(u"one"_s,
                  {order(u"1"_s, OrderStatus::Completed, spring), order(u"2"_s, OrderStatus::Partial, spring + 5)}));
    must(room.ledger->core().write([](LedgerWrite& write) { return feedOutcomes(write, 10); }));
    OutsideView file(room.file);
    QCOMPARE(file.one(u"SELECT completed FROM service_figures WHERE service_id = '101'"_s).toInt(), 1);
    QCOMPARE(file.one(u"SELECT partial FROM service_figures WHERE service_id = '101'"_s).toInt(), 1);
}

void TestImported::allThatIsKnownIsKept() {
    LedgerRoom room;
    ImportedOrders imported(*room.ledger);
    Order completed = order(u"9001"_s, OrderStatus::Completed, spring);
    completed.refillId = u"77"_s;
    completed.refillStatus = RefillStatus::Completed;
    completed.refillRawStatus = u"Done"_s;
    completed.refillAskedAt = spring + 4'000'000;
    completed.cancelAskedAt = spring + 1'000;
    completed.shelf = OrderShelf::Archived;
    const Order rejected = order({}, OrderStatus::Unknown, spring + 10);
    const QList<OrderKey> keys = must(imported.add(u"one"_s, {completed, rejected}));
    QCOMPARE(keys.size(), 2);
    const Order first = orderOf(*room.ledger, keys.at(0));
    QCOMPARE(first.accountId, u"one"_s);
    QCOMPARE(first.orderId, completed.orderId);
    QCOMPARE(first.parameters, completed.parameters);
    QCOMPARE(first.charge, completed.charge);
    QCOMPARE(first.expectedCharge, completed.expectedCharge);
    QCOMPARE(first.recordedAt, completed.recordedAt);
    QCOMPARE(first.placedAt, completed.placedAt);
    QCOMPARE(first.changedAt, completed.changedAt);
    QCOMPARE(first.checkedAt, completed.checkedAt);
    QCOMPARE(first.cancelAskedAt, completed.cancelAskedAt);
    QCOMPARE(first.refillId, completed.refillId);
    QCOMPARE(first.refillStatus, completed.refillStatus);
    QCOMPARE(first.refillAskedAt, completed.refillAskedAt);
    QCOMPARE(first.shelf, OrderShelf::Archived);
    QCOMPARE(must(room.ledger->refills(keys.at(0))).size(), 1);
    QCOMPARE(orderOf(*room.ledger, keys.at(1)).placementText, u"no money"_s);
    QCOMPARE(must(room.ledger->events(keys.at(0))).last().kind, OrderEvent::Kind::Added);
    const FacetCounts counts = must(room.ledger->facetCounts(u"one"_s));
    QCOMPARE(counts.value(Facet::Archived), 1);
    QCOMPARE(counts.value(Facet::Rejected), 1);
    QCOMPARE(faultsIn(room.file), QString());
}

void TestImported::whatRunsIsWatched() {
    LedgerRoom room;
    ImportedOrders imported(*room.ledger);
    QSignalSpy changed(room.ledger.get(), &Ledger::ordersChanged);
    Order running = order(u"9001"_s, OrderStatus::InProgress, spring);
    running.shelf = OrderShelf::Hidden; // somebody wrote that
    Order sending = order({}, OrderStatus::Unknown, spring + 1);
    sending.placement = Placement::Sending;
    Order refilled = order(u"9002"_s, OrderStatus::Completed, spring + 2);
    refilled.refillId = u"78"_s;
    refilled.refillStatus = RefillStatus::Pending;
    const QList<OrderKey> keys = must(imported.add(u"one"_s, {running, sending, refilled}));
    QCOMPARE(must(room.ledger->runningOrders(u"one"_s)).size(), 2);
    QCOMPARE(must(room.ledger->runningRefills(u"one"_s)).size(), 1);
    QCOMPARE(orderOf(*room.ledger, keys.at(0)).shelf, OrderShelf::Shown);
    QCOMPARE(orderOf(*room.ledger, keys.at(1)).placement, Placement::Unconfirmed);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<QList<OrderKey>>(), (QList<OrderKey>{keys.at(0), keys.at(2)}));
    QCOMPARE(faultsIn(room.file), QString());
}

void TestImported::twinsAreCounted() {
    LedgerRoom room;
    ImportedOrders imported(*room.ledger);
    const Order placed = order(u"9001"_s, OrderStatus::Completed, spring);
    const Order rejected = order({}, OrderStatus::Unknown, spring);
    QCOMPARE(must(imported.twins(u"one"_s, {placed, rejected})), (QList<int>{0, 0}));
    must(imported.add(u"one"_s, {placed, rejected, rejected})); // a list may hold the same line twice
    QCOMPARE(must(imported.twins(u"one"_s, {placed, rejected})), (QList<int>{1, 3}));
    QCOMPARE(must(imported.twins(u"two"_s, {placed, rejected})), (QList<int>{0, 0}));
    Order other = rejected;
    other.parameters.last().second = u"https://example.com/b"_s;
    QCOMPARE(must(imported.twins(u"one"_s, {other})), QList<int>{0});
    // An id that is new here belongs to what may have been placed at that moment, but not to what was not.
    Order found = order(u"9009"_s, OrderStatus::Completed, spring + 5);
    Order unconfirmed = order({}, OrderStatus::Unknown, spring + 5);
    unconfirmed.placement = Placement::Unconfirmed;
    must(imported.add(u"one"_s, {unconfirmed}));
    QCOMPARE(must(imported.twins(u"one"_s, {found})), QList<int>{1});
    found.recordedAt = spring;
    QCOMPARE(must(imported.twins(u"one"_s, {found})), QList<int>{0});
}

void TestImported::anIdIsAddedOnce() {
    LedgerRoom room;
    ImportedOrders imported(*room.ledger);
    const Order one = order(u"9001"_s, OrderStatus::Completed, spring);
    QCOMPARE(must(imported.add(u"one"_s, {one, one})).size(), 1);
    QCOMPARE(must(imported.add(u"one"_s, {one})).size(), 0);
    QCOMPARE(must(imported.add(u"two"_s, {one})).size(), 1);
}

void TestImported::aKeyThatWasDeletedIsNotUsed() {
    LedgerRoom room;
    ImportedOrders imported(*room.ledger);
    const OrderKey key = must(imported.add(u"one"_s, {order(u"1"_s, OrderStatus::Completed, spring)})).first();
    must(OrderShelves(*room.ledger).put({key}, OrderShelf::Hidden));
    must(OrderDeletion(*room.ledger).remove({key}));
    QCOMPARE(must(imported.add(u"one"_s, {order(u"2"_s, OrderStatus::Completed, spring)})), QList<OrderKey>{key + 1});
    QCOMPARE(faultsIn(room.file), QString());
}

QTEST_GUILESS_MAIN(TestImported)
#include "test_imported.moc"
