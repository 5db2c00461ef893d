// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"

#include "desk/order_tracker.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray statusJson(const QString& status, int remains) {
    return R"({"charge":"0.9","start_count":"10","status":")" + status.toUtf8() + R"(","remains":")" +
           QByteArray::number(remains) + R"(","currency":"USD"})";
}

using Answer = AskedOrder::Answer;

AskedOrders answersOf(const QSignalSpy& answered) {
    return answered.first().at(2).value<AskedOrders>();
}

} // namespace

class OrderTrackerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void watchesToTheEndAndThenStops() {
        DeskFixture desk;
        const OrderKey key = desk.recordPlaced(u"11"_s);
        QStringList statuses = {u"Pending"_s, u"In progress"_s, u"In progress"_s, u"Completed"_s};
        desk.provider.setHandler([&](const FakeRequest& request) {
            const bool last = statuses.size() == 1;
            const QByteArray body = statusJson(last ? statuses.first() : statuses.takeFirst(), last ? 0 : 500);
            return FakeReply::json(request.value(u"orders"_s).isEmpty() ? body : "{\"11\":" + body + "}");
        });
        OrderTracker tracker(*desk.api, *desk.ledger, DeskFixture::account);
        QSignalSpy ended(&tracker, &OrderTracker::ordersEnded);
        tracker.setInterval(20ms);
        tracker.start();
        QVERIFY(ended.wait(15'000));
        const Order order = desk.stored(key);
        QCOMPARE(order.status, OrderStatus::Completed);
        QCOMPARE(order.charge, (Money{*Decimal::fromParts(9, 1), u"USD"_s}));
        QCOMPARE(order.remains, 0);
        QCOMPARE(tracker.watched(), 0);
        QCOMPARE(tracker.nextCheck(), 0);
        QVERIFY(desk.provider.requests().size() >= 4);
    }

    void asksInBatches() {
        DeskFixture desk;
        for (int i = 1; i <= 150; ++i)
            desk.recordPlaced(QString::number(i));
        QStringList asked;
        desk.provider.setHandler([&](const FakeRequest& request) {
            QByteArrayList entries;
            const QStringList ids = request.value(u"orders"_s).split(u',');
            for (const QString& id : ids)
                entries.append('"' + id.toUtf8() + "\":" + statusJson(u"Completed"_s, 0));
            asked += ids;
            return FakeReply::json("{" + entries.join(',') + "}");
        });
        OrderTracker tracker(*desk.api, *desk.ledger, DeskFixture::account);
        tracker.setInterval(20ms);
        tracker.start();
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 150, 15'000);
        QTRY_COMPARE_WITH_TIMEOUT(tracker.watched(), 0, 15'000);
        QCOMPARE(desk.provider.requests().size(), 2);
    }

    void aVanishedOrderIsAskedAgainLaterNotInALoop() {
        DeskFixture desk;
        desk.recordPlaced(u"11"_s);
        desk.provider.setHandler([&](const FakeRequest& request) {
            return FakeReply::json(request.value(u"orders"_s).isEmpty() ? R"({"error":"Incorrect order ID"})"
                                                                        : R"({"11":{"error":"Incorrect order ID"}})");
        });
        OrderTracker tracker(*desk.api, *desk.ledger, DeskFixture::account);
        tracker.setInterval(1h);
        tracker.start();
        QTRY_VERIFY_WITH_TIMEOUT(tracker.lastCheck() > 0, 15'000);
        QCOMPARE(tracker.watched(), 1);
        QVERIFY(tracker.nextCheck() > tracker.lastCheck() + 1'000'000);
    }

    void checkNowAnswersInWords() {
        DeskFixture desk;
        const OrderKey key = desk.recordPlaced(u"11"_s);
        OrderTracker tracker(*desk.api, *desk.ledger, DeskFixture::account);
        QSignalSpy checked(&tracker, &OrderTracker::checked);
        desk.provider.answer(u"status"_s, FakeReply::json("{\"11\":" + statusJson(u"Partial"_s, 100) + "}"));
        tracker.checkNow({desk.stored(key)});
        QVERIFY(checked.wait(15'000));
        QCOMPARE(checked.first().at(0).toInt(), 1);
        QCOMPARE(checked.first().at(1).toString(), QString());
        QCOMPARE(desk.stored(key).status, OrderStatus::Partial);

        desk.provider.answer(u"status"_s, FakeReply::json(R"({"error":"Invalid API key"})"));
        tracker.checkNow({desk.stored(key)});
        QVERIFY(checked.wait(15'000));
        QVERIFY(checked.last().at(1).toString().contains(u"Invalid API key"_s));
        QCOMPARE(desk.stored(key).status, OrderStatus::Partial);
    }

    void refillsAreAskedOnceAndWatched() {
        DeskFixture desk;
        const OrderKey allowed = desk.recordPlaced(u"11"_s);
        const OrderKey alsoAllowed = desk.recordPlaced(u"12"_s);
        const OrderKey notOffered = desk.recordPlaced(u"13"_s, false);
        for (const QString& id : {u"11"_s, u"12"_s, u"13"_s})
            desk.report(id, u"Completed"_s);
        desk.provider.answer(
            u"refill"_s, FakeReply::json(R"([{"order":11,"refill":5},{"order":12,"refill":{"error":"Too late"}}])"));
        desk.provider.answer(u"refill_status"_s, FakeReply::json(R"({"status":"Rejected"})"));
        desk.provider.answer(u"status"_s, FakeReply::json(statusJson(u"Completed"_s, 0)));
        OrderTracker tracker(*desk.api, *desk.ledger, DeskFixture::account);
        tracker.setInterval(20ms);
        QSignalSpy answered(&tracker, &OrderTracker::answered);
        tracker.ask(Ask::Refill, {desk.stored(allowed), desk.stored(alsoAllowed), desk.stored(notOffered)});
        QVERIFY(answered.wait(15'000));
        const auto answers = answersOf(answered);
        QCOMPARE(answers.size(), 3);
        QCOMPARE(answers.at(0).answer, Answer::Taken);
        QCOMPARE(answers.at(0).text, u"5"_s);
        QCOMPARE(answers.at(1).answer, Answer::Refused);
        QVERIFY(answers.at(1).text.contains(u"Too late"_s));
        QCOMPARE(answers.at(2).key, notOffered);
        QCOMPARE(answers.at(2).answer, Answer::NotAsked);
        QCOMPARE(answers.at(2).bar, AskBar::NotOffered);
        QCOMPARE(desk.provider.count(u"refill"_s), 1);
        QTRY_COMPARE_WITH_TIMEOUT(desk.stored(allowed).refillStatus, RefillStatus::Rejected, 15'000);
        QTRY_COMPARE_WITH_TIMEOUT(tracker.watched(), 0, 15'000);
        QTRY_COMPARE(desk.events(alsoAllowed).last().kind, OrderEvent::Kind::RefillRefused);
        QCOMPARE(desk.provider.count(u"refill"_s), 1);
    }

    void anUnansweredRefillIsNotAskedAgain() {
        DeskFixture desk;
        const OrderKey key = desk.recordPlaced(u"11"_s);
        desk.report(u"11"_s, u"Completed"_s);
        desk.provider.answer(u"refill"_s, FakeReply::without(FakeReply::Way::Close));
        OrderTracker tracker(*desk.api, *desk.ledger, DeskFixture::account);
        QSignalSpy answered(&tracker, &OrderTracker::answered);
        tracker.ask(Ask::Refill, {desk.stored(key)});
        QVERIFY(answered.wait(15'000));
        QCOMPARE(answersOf(answered).first().answer, Answer::NotKnown);
        QCOMPARE(desk.provider.count(u"refill"_s), 1);
        // Nor is it called refused: nobody knows.
        QTRY_COMPARE(desk.events(key).last().kind, OrderEvent::Kind::RefillNotKnown);
    }

    void whatABatchLeavesOutIsNotKnown() {
        DeskFixture desk;
        const QList<OrderKey> keys{desk.recordPlaced(u"11"_s), desk.recordPlaced(u"12"_s)};
        for (const QString& id : {u"11"_s, u"12"_s})
            desk.report(id, u"Completed"_s);
        desk.provider.answer(u"refill"_s, FakeReply::json(R"([{"order":11,"refill":5}])"));
        OrderTracker tracker(*desk.api, *desk.ledger, DeskFixture::account);
        QSignalSpy answered(&tracker, &OrderTracker::answered);
        tracker.ask(Ask::Refill, {desk.stored(keys.first()), desk.stored(keys.last())});
        QVERIFY(answered.wait(15'000));
        QCOMPARE(answersOf(answered).first().answer, Answer::Taken);
        QCOMPARE(answersOf(answered).last().answer, Answer::NotKnown);
        QTRY_COMPARE(desk.events(keys.first()).last().kind, OrderEvent::Kind::RefillAsked);
        QTRY_COMPARE(desk.events(keys.last()).last().kind, OrderEvent::Kind::RefillNotKnown);
        QCOMPARE(desk.provider.count(u"refill"_s), 1);
    }

    void aCancelIsAskedUntilTheStatusSaysSo() {
        DeskFixture desk;
        const OrderKey key = desk.recordPlaced(u"11"_s);
        const OrderKey refusedKey = desk.recordPlaced(u"12"_s);
        desk.report(u"11"_s, u"Pending"_s, 1000);
        desk.report(u"12"_s, u"Pending"_s, 1000);
        desk.provider.answer(
            u"cancel"_s, FakeReply::json(R"([{"order":12,"cancel":{"error":"Too late"}},{"order":11,"cancel":1}])"));
        OrderTracker tracker(*desk.api, *desk.ledger, DeskFixture::account);
        QSignalSpy answered(&tracker, &OrderTracker::answered);
        tracker.ask(Ask::Cancel, {desk.stored(key), desk.stored(refusedKey)});
        QVERIFY(answered.wait(15'000));
        QCOMPARE(answersOf(answered).first().answer, Answer::Taken);
        QCOMPARE(answersOf(answered).last().answer, Answer::Refused);
        QTRY_VERIFY(desk.stored(key).cancelAskedAt > 0);
        QCOMPARE(desk.stored(key).status, OrderStatus::Pending);
        QCOMPARE(desk.stored(refusedKey).cancelAskedAt, 0);
        QCOMPARE(desk.provider.count(u"cancel"_s), 1);
    }
};

QTEST_GUILESS_MAIN(OrderTrackerTest)
#include "order_tracker_test.moc"
