// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_support.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

using Kind = OrderEvent::Kind;

namespace {

QList<OrderEvent> statusEvents(Ledger& ledger, OrderKey key, Kind kind = Kind::Status) {
    QList<OrderEvent> found;
    const auto events = must(ledger.events(key));
    for (const OrderEvent& event : events) {
        if (event.kind == kind)
            found.append(event);
    }
    return found;
}

} // namespace

/// What the provider tells of orders, refills, cancels and the balance, and what the ledger makes of it.
class TestTracking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statusesWithHistory();
    void deliveriesAreKeptByThePercent();
    void anyCharacterInATextStays();
    void whatAReportLacksStays();
    void unknownIdsAreLeftOut();
    void runningOrdersOldestCheckFirst();
    void refills();
    void theSameRefillIdAgain();
    void cancels();
    void balances();
    void catalogs();
};

void TestTracking::statusesWithHistory() {
    LedgerRoom room;
    const OrderKey key = placeOrder(*room.ledger, u"one"_s, u"1"_s);
    const OrderKey other = placeOrder(*room.ledger, u"one"_s, u"2"_s);
    QSignalSpy changed(room.ledger.get(), &Ledger::ordersChanged);
    QTRY_COMPARE(changed.count(), 2);
    changed.clear();

    OrderReport running = report(u"1"_s, OrderStatus::InProgress, u"In progress"_s);
    running.charge = money("1.2500000001", "");
    running.startCount = 3572;
    running.remains = 750;
    must(room.ledger->recordStatuses(u"one"_s, {running, report(u"2"_s, OrderStatus::Pending, u"Pending"_s), running}));
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().value<QList<OrderKey>>(), (QList<OrderKey>{key, other}));
    Order order = orderOf(*room.ledger, key);
    QCOMPARE(order.status, OrderStatus::InProgress);
    QCOMPARE(order.rawStatus, u"In progress"_s);
    // A charge without a currency is in the order's.
    QVERIFY(order.charge == money("1.2500000001", "USD"));
    QCOMPARE(order.startCount, 3572);
    QCOMPARE(order.remains, 750);
    QCOMPARE(order.delivered(), 250);
    QVERIFY(order.checkedAt > 0);
    QCOMPARE(order.changedAt, order.checkedAt);
    QCOMPARE(statusEvents(*room.ledger, key).size(), 1);

    // The same again: checked, no history.
    OutsideView outside(room.file);
    QCOMPARE(outside.run(u"UPDATE orders SET checked_at = 5, changed_at = 4"_s), QString());
    must(room.ledger->recordStatuses(u"one"_s, {running}));
    order = orderOf(*room.ledger, key);
    QVERIFY(order.checkedAt > 5);
    QCOMPARE(order.changedAt, 4);
    QCOMPARE(statusEvents(*room.ledger, key).size(), 1);

    running.remains = -3;
    must(room.ledger->recordStatuses(u"one"_s, {running}));
    OrderReport done = report(u"1"_s, OrderStatus::Partial, u"Partial"_s);
    done.charge = money("0.5", "EUR");
    must(room.ledger->recordStatuses(u"one"_s, {done}));
    const auto events = statusEvents(*room.ledger, key);
    QCOMPARE(events.size(), 3);
    QCOMPARE(events.at(0).remains, 750);
    QCOMPARE(events.at(1).remains, -3);
    QCOMPARE(events.at(2).text, u"Partial"_s);
    QCOMPARE(events.at(2).remains, -3);
    order = orderOf(*room.ledger, key);
    QVERIFY(order.charge == money("0.5", "EUR"));
    const FacetCounts counts = must(room.ledger->facetCounts(u"one"_s));
    QCOMPARE(counts.value(OrdersQuery::Facet::Partial), 1);
    QCOMPARE(counts.value(OrdersQuery::Facet::NeedsAttention), 1);
    QCOMPARE(counts.value(OrdersQuery::Facet::Pending), 1);
    QCOMPARE(counts.value(OrdersQuery::Facet::All), 2);
}

// However often it is asked: a line of history for each percent of an order, the row exact at every step.
void TestTracking::deliveriesAreKeptByThePercent() {
    LedgerRoom room;
    const OrderKey key = placeOrder(*room.ledger, u"one"_s, u"1"_s);
    OutsideView outside(room.file);
    QCOMPARE(
        outside.run(u"UPDATE orders SET units = 100000, remains = 100000, status = 2, raw_status = 'In progress'"_s),
        QString());
    OrderReport running = report(u"1"_s, OrderStatus::InProgress, u"In progress"_s);
    const auto tell = [&](qint64 remains) {
        running.remains = remains;
        must(room.ledger->recordStatuses(u"one"_s, {running}));
        QCOMPARE(orderOf(*room.ledger, key).remains, remains);
    };
    for (qint64 remains = 99'900; remains > 50'000; remains -= 100) // five hundred askings
        tell(remains);
    const qsizetype half = statusEvents(*room.ledger, key).size();
    QVERIFY2(half >= 50 && half <= 51, qPrintable(QString::number(half)));
    // What goes backwards, ends, or cannot be is kept each time.
    for (const qint64 odd : {50'200, 50'199, 50'300, 0, -1, -2, 100'001, 100'002, 99'999})
        tell(odd);
    QList<qint64> kept;
    const auto events = statusEvents(*room.ledger, key);
    for (const OrderEvent& event : events.mid(half))
        kept.append(event.remains.value_or(-99));
    QCOMPARE(kept, (QList<qint64>{50'200, 50'300, 0, -1, -2, 100'001, 100'002, 99'999}));
}

// Orders are read as one JSON array a row, whose signs a provider or a person may use, too.
void TestTracking::anyCharacterInATextStays() {
    LedgerRoom room;
    const QString odd = u"https://example.com/\x1f\"]?a=\\u00e9\u00e9,\U0001f600\n"_s;
    NewOrder order = newOrder(u"one"_s, odd);
    order.order.service.name = u"a\x01\\\"/\t\b"_s;
    const OrderKey oddKey = must(room.ledger->recordIntent(order));
    const OrderKey plainKey = placeOrder(*room.ledger, u"one"_s, u"1"_s);
    OrderReport told = report(u"1"_s, OrderStatus::Unknown, u"\"],null"_s);
    told.remains = -5;
    must(room.ledger->recordStatuses(u"one"_s, {told}));
    const QList<Order> read = must(room.ledger->orders({plainKey, oddKey}));
    QCOMPARE(read.size(), 2);
    QCOMPARE(read.at(0).key, plainKey);
    QCOMPARE(read.at(0).rawStatus, u"\"],null"_s);
    QCOMPARE(read.at(0).remains, std::optional<qint64>(-5));
    QCOMPARE(read.at(0).orderId, u"1"_s);
    QCOMPARE(read.at(1).link, odd);
    QCOMPARE(read.at(1).serviceName, order.order.service.name);
    QVERIFY(read.at(1).orderId.isEmpty());
    QVERIFY(!read.at(1).charge && !read.at(1).remains && !read.at(1).startCount);
    QCOMPARE(read.at(1).expectedCharge, order.order.charge.most);
}

void TestTracking::whatAReportLacksStays() {
    LedgerRoom room;
    const OrderKey key = placeOrder(*room.ledger, u"one"_s, u"1"_s);
    OrderReport full = report(u"1"_s, OrderStatus::InProgress, u"Processing"_s);
    full.charge = money("2");
    full.startCount = 0;
    full.remains = 10;
    must(room.ledger->recordStatuses(u"one"_s, {full}));
    must(room.ledger->recordStatuses(u"one"_s, {report(u"1"_s, OrderStatus::Unknown, QString())}));
    Order order = orderOf(*room.ledger, key);
    QCOMPARE(order.status, OrderStatus::InProgress);
    QCOMPARE(order.rawStatus, u"Processing"_s);
    QVERIFY(order.charge == money("2"));
    QCOMPARE(order.startCount, 0);
    QCOMPARE(order.remains, 10);
    // A word that nobody knows is kept as it came, and the order watched on.
    must(room.ledger->recordStatuses(u"one"_s, {report(u"1"_s, OrderStatus::Unknown, u"Blessed"_s)}));
    order = orderOf(*room.ledger, key);
    QCOMPARE(order.status, OrderStatus::Unknown);
    QCOMPARE(order.rawStatus, u"Blessed"_s);
    QCOMPARE(must(room.ledger->runningOrders(u"one"_s)).size(), 1);
    QCOMPARE(must(room.ledger->facetCounts(u"one"_s)).value(OrdersQuery::Facet::Other), 1);
}

void TestTracking::unknownIdsAreLeftOut() {
    LedgerRoom room;
    const OrderKey key = placeOrder(*room.ledger, u"one"_s, u"1"_s);
    QSignalSpy changed(room.ledger.get(), &Ledger::ordersChanged);
    QTRY_COMPARE(changed.count(), 1);
    must(room.ledger->recordStatuses(u"two"_s, {report(u"1"_s, OrderStatus::Completed, u"Completed"_s)}));
    must(room.ledger->recordStatuses(u"one"_s, {report(u"8"_s, OrderStatus::Completed, u"Completed"_s)}));
    must(room.ledger->recordRefillStatuses(u"one"_s, {{u"8"_s, RefillStatus::Completed, u"Completed"_s}}));
    must(room.ledger->recordBalance(u"one"_s, money("1")));
    QSignalSpy told(room.ledger.get(), &Ledger::balanceRecorded);
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(orderOf(*room.ledger, key).status, OrderStatus::Pending);
}

void TestTracking::runningOrdersOldestCheckFirst() {
    LedgerRoom room;
    QList<OrderKey> keys;
    for (int number = 1; number <= 5; ++number)
        keys.append(placeOrder(*room.ledger, u"one"_s, QString::number(number)));
    placeOrder(*room.ledger, u"two"_s, u"1"_s);
    must(room.ledger->recordIntent(newOrder(u"one"_s)));
    must(room.ledger->recordStatuses(u"one"_s, {report(u"1"_s, OrderStatus::InProgress, u"In progress"_s),
                                                report(u"3"_s, OrderStatus::Completed, u"Completed"_s),
                                                report(u"4"_s, OrderStatus::Completed, u"Completed"_s)}));
    must(room.ledger->recordRefillAsked(keys.at(3), u"r4"_s));
    const auto running = must(room.ledger->runningOrders(u"one"_s));
    QList<OrderKey> found;
    for (const Order& order : running)
        found.append(order.key);
    QCOMPARE(found, (QList<OrderKey>{keys.at(1), keys.at(4), keys.at(0), keys.at(3)}));
    must(room.ledger->recordRefillStatuses(u"one"_s, {{u"r4"_s, RefillStatus::Rejected, u"Rejected"_s}}));
    QCOMPARE(must(room.ledger->runningOrders(u"one"_s)).size(), 3);
}

void TestTracking::refills() {
    LedgerRoom room;
    const OrderKey key = placeOrder(*room.ledger, u"one"_s, u"1"_s);
    must(room.ledger->recordStatuses(u"one"_s, {report(u"1"_s, OrderStatus::Completed, u"Completed"_s)}));
    must(room.ledger->recordRefillOutcome(key, Placement::Rejected, u"Order not eligible for refill."_s));
    must(room.ledger->recordRefillOutcome(key, Placement::NotSent, u"No host."_s));
    must(room.ledger->recordRefillOutcome(key, Placement::Unconfirmed, u"Silence."_s));
    QCOMPARE(statusEvents(*room.ledger, key, Kind::RefillRefused).size(), 1);
    QCOMPARE(statusEvents(*room.ledger, key, Kind::RefillNotSent).first().text, u"No host."_s);
    QCOMPARE(statusEvents(*room.ledger, key, Kind::RefillNotKnown).first().text, u"Silence."_s);
    QCOMPARE(orderOf(*room.ledger, key).refillId, QString());
    must(room.ledger->recordRefillAsked(key, u"31"_s));
    Order order = orderOf(*room.ledger, key);
    QCOMPARE(order.refillId, u"31"_s);
    QCOMPARE(order.refillStatus, RefillStatus::Pending);
    QVERIFY(order.refillAskedAt > 0);
    auto running = must(room.ledger->runningRefills(u"one"_s));
    QCOMPARE(running.size(), 1);
    QCOMPARE(running.first().orderKey, key);
    QCOMPARE(running.first().orderId, u"1"_s);
    QCOMPARE(running.first().accountId, u"one"_s);

    must(room.ledger->recordRefillStatuses(u"one"_s, {{u"31"_s, RefillStatus::InProgress, u"In progess"_s}}));
    must(room.ledger->recordRefillStatuses(u"one"_s, {{u"31"_s, RefillStatus::InProgress, u"In progess"_s}}));
    must(room.ledger->recordRefillStatuses(u"one"_s, {{u"31"_s, RefillStatus::Unknown, QString()}}));
    order = orderOf(*room.ledger, key);
    QCOMPARE(order.refillStatus, RefillStatus::InProgress);
    QCOMPARE(order.refillRawStatus, u"In progess"_s);
    QCOMPARE(statusEvents(*room.ledger, key, Kind::RefillStatus).size(), 1);

    // A second one while the first runs: the first's end does not touch the latest.
    must(room.ledger->recordRefillAsked(key, u"32"_s));
    must(room.ledger->recordRefillStatuses(u"one"_s, {{u"31"_s, RefillStatus::Completed, u"Completed"_s}}));
    order = orderOf(*room.ledger, key);
    QCOMPARE(order.refillId, u"32"_s);
    QCOMPARE(order.refillStatus, RefillStatus::Pending);
    running = must(room.ledger->runningRefills(u"one"_s));
    QCOMPARE(running.size(), 1);
    QCOMPARE(running.first().refillId, u"32"_s);
    const auto all = must(room.ledger->refills(key));
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first().refillId, u"32"_s);
    QCOMPARE(all.last().status, RefillStatus::Completed);
    QVERIFY(all.last().changedAt > 0);
    must(room.ledger->recordRefillStatuses(u"one"_s, {{u"32"_s, RefillStatus::Completed, u"Completed"_s}}));
    QCOMPARE(must(room.ledger->runningOrders(u"one"_s)).size(), 0);
    // Only what was placed can be refilled.
    const OrderKey sending = must(room.ledger->recordIntent(newOrder(u"one"_s)));
    QVERIFY(!await(room.ledger->recordRefillAsked(sending, u"33"_s)).ok());
    QVERIFY(!await(room.ledger->recordRefillOutcome(sending, Placement::Rejected, u"no"_s)).ok());
}

void TestTracking::theSameRefillIdAgain() {
    // Some providers answer with the order's id, for every refill of it.
    LedgerRoom room;
    const OrderKey key = placeOrder(*room.ledger, u"one"_s, u"1"_s);
    must(room.ledger->recordStatuses(u"one"_s, {report(u"1"_s, OrderStatus::Completed, u"Completed"_s)}));
    for (int round = 1; round <= 2; ++round) {
        must(room.ledger->recordRefillAsked(key, u"1"_s));
        QCOMPARE(must(room.ledger->runningRefills(u"one"_s)).size(), 1);
        QCOMPARE(must(room.ledger->runningOrders(u"one"_s)).size(), 1);
        must(room.ledger->recordRefillStatuses(u"one"_s, {{u"1"_s, RefillStatus::Completed, u"Completed"_s}}));
        QCOMPARE(must(room.ledger->runningRefills(u"one"_s)).size(), 0);
        QCOMPARE(must(room.ledger->refills(key)).size(), 1);
        QCOMPARE(statusEvents(*room.ledger, key, Kind::RefillAsked).size(), round);
        QCOMPARE(statusEvents(*room.ledger, key, Kind::RefillStatus).size(), round);
    }
}

void TestTracking::cancels() {
    LedgerRoom room;
    const OrderKey key = placeOrder(*room.ledger, u"one"_s, u"1"_s);
    must(room.ledger->recordCancelAsked(key));
    QVERIFY(orderOf(*room.ledger, key).cancelAskedAt > 0);
    must(room.ledger->recordCancelOutcome(key, Placement::Rejected, u"too late"_s));
    QCOMPARE(orderOf(*room.ledger, key).cancelAskedAt, 0);
    QCOMPARE(statusEvents(*room.ledger, key, Kind::CancelAsked).size(), 1);
    QCOMPARE(statusEvents(*room.ledger, key, Kind::CancelRefused).first().text, u"too late"_s);
    must(room.ledger->recordCancelOutcome(key, Placement::NotSent, u"No host."_s));
    must(room.ledger->recordCancelOutcome(key, Placement::Unconfirmed, u"Silence."_s));
    QCOMPARE(statusEvents(*room.ledger, key, Kind::CancelNotSent).first().text, u"No host."_s);
    QCOMPARE(statusEvents(*room.ledger, key, Kind::CancelNotKnown).first().text, u"Silence."_s);
    // Asking is not yet being cancelled.
    QCOMPARE(orderOf(*room.ledger, key).status, OrderStatus::Pending);
    // Asked until the status says how it ended; an order that comes back afterwards is not asked to be cancelled.
    must(room.ledger->recordCancelAsked(key));
    must(room.ledger->recordStatuses(u"one"_s, {report(u"1"_s, OrderStatus::InProgress, u"Processing"_s)}));
    QVERIFY(orderOf(*room.ledger, key).cancelAskedAt > 0);
    must(room.ledger->recordStatuses(u"one"_s, {report(u"1"_s, OrderStatus::Partial, u"Partial"_s)}));
    QCOMPARE(orderOf(*room.ledger, key).cancelAskedAt, 0);
    must(room.ledger->recordStatuses(u"one"_s, {report(u"1"_s, OrderStatus::InProgress, u"Processing"_s)}));
    QCOMPARE(orderOf(*room.ledger, key).cancelAskedAt, 0);
    const OrderKey sending = must(room.ledger->recordIntent(newOrder(u"one"_s)));
    QVERIFY(!await(room.ledger->recordCancelAsked(sending)).ok());
    QVERIFY(!await(room.ledger->recordCancelOutcome(sending, Placement::Rejected, u"no"_s)).ok());
}

void TestTracking::balances() {
    LedgerRoom room;
    QSignalSpy told(room.ledger.get(), &Ledger::balanceRecorded);
    for (const char* amount : {"100.84292", "100.84292", "100.84292", "100.84292", "-0.5", "100.84292"})
        must(room.ledger->recordBalance(u"one"_s, money(amount)));
    must(room.ledger->recordBalance(u"two"_s, money("7", "EUR")));
    QTRY_COMPARE(told.count(), 7);
    QVERIFY(told.at(4).at(1).value<Money>() == money("-0.5"));
    const auto points = must(room.ledger->balances(u"one"_s, 0));
    QStringList amounts;
    for (const BalancePoint& point : points)
        amounts.append(point.balance.amount.toString());
    QCOMPARE(amounts, (QStringList{u"100.84292"_s, u"100.84292"_s, u"-0.5"_s, u"100.84292"_s}));
    QVERIFY(std::is_sorted(points.begin(), points.end(),
                           [](const BalancePoint& left, const BalancePoint& right) { return left.at < right.at; }));
    OutsideView outside(room.file);
    QCOMPARE(outside.run(u"UPDATE balances SET at = balance_key * 1000"_s), QString());
    QCOMPARE(must(room.ledger->balances(u"one"_s, 2000)).size(), 3);
    QCOMPARE(must(room.ledger->balances(u"nobody"_s, 0)).size(), 0);

    // The clock ran ahead, and was set back: a run is kept short all the same.
    QCOMPARE(outside.run(u"UPDATE balances SET at = 4000000000000 WHERE account = 1"_s), QString());
    for (int i = 0; i < 5; ++i)
        must(room.ledger->recordBalance(u"one"_s, money("3")));
    QCOMPARE(must(room.ledger->balances(u"one"_s, 0)).size(), 6);
}

void TestTracking::catalogs() {
    LedgerRoom room;
    QCOMPARE(must(room.ledger->catalog(u"one"_s)).bytes, QByteArray());
    QByteArray bytes(3'000'000, '\0');
    for (qsizetype at = 0; at < bytes.size(); ++at)
        bytes[at] = static_cast<char>(at % 251);
    must(room.ledger->saveCatalog(u"one"_s, {QByteArray("old"), u"EUR"_s, 1}));
    must(room.ledger->saveCatalog(u"one"_s, {bytes, u"USD"_s, 1'732'000'000'000}));
    room.reopen();
    const CachedCatalog cached = must(room.ledger->catalog(u"one"_s));
    QVERIFY(cached.bytes == bytes);
    QCOMPARE(cached.currency, u"USD"_s);
    QCOMPARE(cached.fetchedAt, 1'732'000'000'000);
    QCOMPARE(must(room.ledger->catalog(u"two"_s)).bytes, QByteArray());
}

QTEST_GUILESS_MAIN(TestTracking)
#include "test_tracking.moc"
