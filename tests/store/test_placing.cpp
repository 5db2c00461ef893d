// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_support.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

using Kind = OrderEvent::Kind;

namespace {

// Brings a fresh order to a state by the ledger's own steps.
OrderKey orderIn(Ledger& ledger, Placement placement) {
    const OrderKey key = must(ledger.recordIntent(newOrder(u"one"_s)));
    if (placement == Placement::Placed)
        must(ledger.recordPlaced(key, u"placed-%1"_s.arg(key)));
    else if (placement != Placement::Sending)
        must(ledger.recordOutcome(key, placement, u"because"_s));
    return key;
}

QList<int> kindsOf(Ledger& ledger, OrderKey key) {
    QList<int> kinds;
    const auto events = must(ledger.events(key));
    for (const OrderEvent& event : events)
        kinds.append(static_cast<int>(event.kind));
    return kinds;
}

constexpr int kind(Kind value) {
    return static_cast<int>(value);
}

} // namespace

/// Each step of placing an order, and each that must not be.
class TestPlacing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsAllOfAnOrder();
    void everyStep_data();
    void everyStep();
    void intentIsOnDiskWhenItsFutureCompletes();
    void sendingBecomesUnconfirmedAtTheNextStart();
    void anIdBelongsToOneOrderOfAnAccount();
    void historyOfASecondSending();
    void futuresCompleteBeforeSignals();
    void everythingAskedIsDoneBeforeTheEnd();
};

void TestPlacing::keepsAllOfAnOrder() {
    LedgerRoom room;
    NewOrder order = newOrder(u"one"_s, u"https://example.com/?q='; DROP TABLE orders; --"_s);
    order.order.parameters.append({u"comments"_s, u"first \"line\"\nsecond, line\nпривет"_s});
    order.order.parameters.append({u"runs"_s, QString()});
    order.order.charge = {money("0.00000000001"), money("123456789012345678.000000000000000001")};
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const OrderKey key = must(room.ledger->recordIntent(order));
    QCOMPARE(key, 1);
    const Order sending = orderOf(*room.ledger, key);
    QCOMPARE(sending.key, key);
    QCOMPARE(sending.accountId, u"one"_s);
    QCOMPARE(sending.orderId, QString());
    QCOMPARE(sending.serviceId, u"101"_s);
    QCOMPARE(sending.serviceName, order.order.service.name);
    QCOMPARE(sending.serviceType, u"Default"_s);
    QVERIFY(sending.rate == money("1.25"));
    QVERIFY(sending.refillOffered);
    QVERIFY(sending.cancelOffered);
    QCOMPARE(sending.parameters, order.order.parameters);
    QCOMPARE(sending.link, order.order.link);
    QCOMPARE(sending.units, 1000);
    QVERIFY(sending.expectedCharge == order.order.charge.most);
    QCOMPARE(sending.placement, Placement::Sending);
    QVERIFY(!sending.charge && !sending.startCount && !sending.remains);
    QVERIFY(sending.recordedAt >= before && sending.recordedAt <= QDateTime::currentMSecsSinceEpoch());
    QCOMPARE(sending.placedAt, 0);

    must(room.ledger->recordPlaced(key, u"a1f0"_s));
    const Order placed = orderOf(*room.ledger, key);
    QCOMPARE(placed.orderId, u"a1f0"_s);
    QCOMPARE(placed.placement, Placement::Placed);
    QCOMPARE(placed.status, OrderStatus::Pending);
    QCOMPARE(placed.rawStatus, QString());
    QVERIFY(placed.placedAt >= placed.recordedAt);
    QCOMPARE(must(room.ledger->recordIntent(newOrder(u"two"_s))), 2);
}

void TestPlacing::everyStep_data() {
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<bool>("allowed");
    // From Sending and Unconfirmed to each outcome; back to Sending from what was certainly not taken; nothing else.
    static constexpr const char* names[] = {"sending", "placed", "rejected", "not sent", "unconfirmed"};
    for (int from = 0; from < 5; ++from) {
        for (int to = 0; to < 5; ++to) {
            const bool open =
                from == static_cast<int>(Placement::Sending) || from == static_cast<int>(Placement::Unconfirmed);
            const bool again =
                from == static_cast<int>(Placement::Rejected) || from == static_cast<int>(Placement::NotSent);
            QTest::addRow("%s to %s", names[from], names[to])
                << from << to << (to == static_cast<int>(Placement::Sending) ? again : open);
        }
    }
}

void TestPlacing::everyStep() {
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(bool, allowed);
    LedgerRoom room;
    const OrderKey key = orderIn(*room.ledger, static_cast<Placement>(from));
    const Order before = orderOf(*room.ledger, key);
    const auto eventsBefore = kindsOf(*room.ledger, key);
    QSignalSpy failed(room.ledger.get(), &Ledger::writeFailed);
    QSignalSpy changed(room.ledger.get(), &Ledger::ordersChanged);
    // Signals of making it are still on their way.
    QTRY_COMPARE(changed.count(), from == 0 ? 0 : 1);
    changed.clear();

    const auto target = static_cast<Placement>(to);
    const auto step = [&] {
        if (target == Placement::Sending)
            return await(room.ledger->recordResend(key));
        if (target == Placement::Placed)
            return await(room.ledger->recordPlaced(key, u"777"_s));
        return await(room.ledger->recordOutcome(key, target, u"words <b>of</b> it"_s));
    }();
    QVERIFY2(step.ok() == allowed, qPrintable(problem(step)));
    const Order after = orderOf(*room.ledger, key);
    const FacetCounts counts = must(room.ledger->facetCounts(u"one"_s));
    QCOMPARE(counts.value(OrdersQuery::Facet::All), 1);
    if (!allowed) {
        QCOMPARE(step.error().kind, LedgerError::Kind::Refused);
        QVERIFY(!step.error().text.isEmpty());
        QCOMPARE(after.placement, before.placement);
        QCOMPARE(after.orderId, before.orderId);
        QCOMPARE(after.placementText, before.placementText);
        QCOMPARE(kindsOf(*room.ledger, key), eventsBefore);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(changed.count(), 0);
        return;
    }
    QCOMPARE(after.placement, target);
    QCOMPARE(after.orderId, target == Placement::Placed ? u"777"_s : QString());
    const bool hasWords = target != Placement::Sending && target != Placement::Placed;
    QCOMPARE(after.placementText, hasWords ? u"words <b>of</b> it"_s : QString());
    QCOMPARE(kindsOf(*room.ledger, key).size(), eventsBefore.size() + 1);
    QCOMPARE(counts.value(facetsOf(after).last()), 1);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().value<QList<OrderKey>>(), QList<OrderKey>{key});
    QCOMPARE(failed.count(), 0);
}

void TestPlacing::intentIsOnDiskWhenItsFutureCompletes() {
    LedgerRoom room;
    OutsideView outside(room.file);
    const OrderKey key = must(room.ledger->recordIntent(newOrder(u"one"_s)));
    QCOMPARE(
        outside.rows(u"SELECT order_key, placement, order_id IS NULL, parameters FROM orders"_s),
        (QList<QVariantList>{
            {key, 0, 1, u"[[\"service\",\"101\"],[\"link\",\"https://example.com/a\"],[\"quantity\",\"1000\"]]"_s}}));
    must(room.ledger->recordPlaced(key, u"23501"_s));
    QCOMPARE(outside.rows(u"SELECT placement, order_id FROM orders"_s), (QList<QVariantList>{{1, u"23501"_s}}));
    QCOMPARE(outside.one(u"PRAGMA journal_mode"_s), u"wal"_s);
}

void TestPlacing::sendingBecomesUnconfirmedAtTheNextStart() {
    LedgerRoom room;
    const OrderKey sending = orderIn(*room.ledger, Placement::Sending);
    const OrderKey placed = orderIn(*room.ledger, Placement::Placed);
    const OrderKey notSent = orderIn(*room.ledger, Placement::NotSent);
    room.ledger.reset();
    room.ledger = std::make_unique<Ledger>(room.file);
    // Asked before the file is open: answered after it.
    const auto early = room.ledger->orderKeys({}, 0, 100);
    Q_UNUSED(early);
    const auto opened = await(room.ledger->open());
    QVERIFY2(opened.ok(), qPrintable(problem(opened)));
    QCOMPARE(opened.value(), QList<OrderKey>{sending});
    const Order order = orderOf(*room.ledger, sending);
    QCOMPARE(order.placement, Placement::Unconfirmed);
    QVERIFY(!order.placementText.isEmpty());
    QCOMPARE(kindsOf(*room.ledger, sending), (QList<int>{kind(Kind::Recorded), kind(Kind::Unconfirmed)}));
    QCOMPARE(orderOf(*room.ledger, placed).placement, Placement::Placed);
    QCOMPARE(orderOf(*room.ledger, notSent).placement, Placement::NotSent);
    const FacetCounts counts = must(room.ledger->facetCounts(u"one"_s));
    QCOMPARE(counts.value(OrdersQuery::Facet::Unconfirmed), 1);
    QCOMPARE(counts.value(OrdersQuery::Facet::NeedsAttention), 2);
    room.reopen();
    QCOMPARE(kindsOf(*room.ledger, sending).size(), 2);
}

void TestPlacing::anIdBelongsToOneOrderOfAnAccount() {
    LedgerRoom room;
    placeOrder(*room.ledger, u"one"_s, u"5"_s);
    const OrderKey twin = must(room.ledger->recordIntent(newOrder(u"one"_s)));
    const auto refused = await(room.ledger->recordPlaced(twin, u"5"_s));
    QVERIFY(!refused.ok());
    QVERIFY2(refused.error().text.contains(u"5"_s), qPrintable(refused.error().text));
    QCOMPARE(orderOf(*room.ledger, twin).placement, Placement::Sending);
    QVERIFY(!await(room.ledger->recordPlaced(twin, QString())).ok());
    must(room.ledger->recordPlaced(twin, u"6"_s));
    // Another account's provider counts for itself.
    placeOrder(*room.ledger, u"two"_s, u"5"_s);
    QVERIFY(!await(room.ledger->recordPlaced(99, u"7"_s)).ok());
}

void TestPlacing::historyOfASecondSending() {
    LedgerRoom room;
    const OrderKey key = orderIn(*room.ledger, Placement::Rejected);
    must(room.ledger->recordResend(key));
    must(room.ledger->recordOutcome(key, Placement::Unconfirmed, u"timeout"_s));
    must(room.ledger->recordPlaced(key, u"9"_s));
    const auto events = must(room.ledger->events(key));
    QList<int> kinds;
    Timestamp last = 0;
    for (const OrderEvent& event : events) {
        kinds.append(kind(event.kind));
        QVERIFY(event.at >= last);
        last = event.at;
    }
    QCOMPARE(kinds, (QList<int>{kind(Kind::Recorded), kind(Kind::Rejected), kind(Kind::Recorded),
                                kind(Kind::Unconfirmed), kind(Kind::Placed)}));
    QCOMPARE(events.at(1).text, u"because"_s);
    QCOMPARE(events.at(3).text, u"timeout"_s);
    QCOMPARE(events.at(4).text, u"9"_s);
}

void TestPlacing::futuresCompleteBeforeSignals() {
    LedgerRoom room;
    QStringList seen;
    QObject context;
    connect(room.ledger.get(), &Ledger::ordersAdded, &context,
            [&](const QList<OrderKey>&) { seen.append(u"signal"_s); });
    for (int turn = 0; turn < 50; ++turn) {
        seen.clear();
        auto future = room.ledger->recordIntent(newOrder(u"one"_s));
        // Every other time the write is long done before anything is chained to it.
        if (turn % 2 == 0)
            future.waitForFinished();
        whenDone(future, &context, [&](const Stored<OrderKey>&) { seen.append(u"future"_s); });
        QCOMPARE(seen, QStringList());
        QTRY_COMPARE(seen, (QStringList{u"future"_s, u"signal"_s}));
    }
    // A context that is gone hears nothing.
    auto gone = std::make_unique<QObject>();
    QSignalSpy added(room.ledger.get(), &Ledger::ordersAdded);
    whenDone(room.ledger->recordIntent(newOrder(u"one"_s)), gone.get(),
             [](const Stored<OrderKey>&) { QFAIL("called for a context that is gone"); });
    gone.reset();
    QTRY_COMPARE(added.count(), 1);
}

void TestPlacing::everythingAskedIsDoneBeforeTheEnd() {
    LedgerRoom room;
    QList<QFuture<Stored<OrderKey>>> futures;
    for (int number = 0; number < 200; ++number)
        futures.append(room.ledger->recordIntent(newOrder(u"one"_s)));
    const auto counted = room.ledger->facetCounts(u"one"_s);
    room.ledger.reset();
    for (int number = 0; number < 200; ++number) {
        QVERIFY(futures.at(number).isFinished());
        QCOMPARE(futures.at(number).result().value(), number + 1);
    }
    QVERIFY(counted.isFinished());
    OutsideView outside(room.file);
    QCOMPARE(outside.one(u"SELECT count(*) FROM orders"_s), 200);
}

QTEST_GUILESS_MAIN(TestPlacing)
#include "test_placing.moc"
