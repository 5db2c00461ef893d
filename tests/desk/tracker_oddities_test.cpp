// SPDX-License-Identifier: GPL-3.0-or-later
// What providers and clocks do that they should not, and orders that come back.
#include "desk_fixture.h"

#include "desk/order_tracker.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray statusJson(const QString& status, int remains, const QByteArray& currency = "USD") {
    return R"({"charge":"0.9","start_count":"10","status":")" + status.toUtf8() + R"(","remains":")" +
           QByteArray::number(remains) + R"(","currency":")" + currency + "\"}";
}

// The ids that a status request asks about, whatever its form.
QStringList idsOf(const FakeRequest& request) {
    const QString many = request.value(u"orders"_s);
    return many.isEmpty() ? QStringList{request.value(u"order"_s)} : many.split(u',');
}

// As the provider would answer a request about these: as many reports, or one.
FakeReply answerTo(const FakeRequest& request, const QHash<QString, QByteArray>& reports) {
    if (request.value(u"orders"_s).isEmpty())
        return FakeReply::json(reports.value(request.value(u"order"_s), R"({"error":"Incorrect order ID"})"));
    QByteArrayList members;
    for (auto report = reports.cbegin(); report != reports.cend(); ++report)
        members.append('"' + report.key().toUtf8() + "\":" + report.value());
    return FakeReply::json("{" + members.join(',') + "}");
}

} // namespace

class TrackerOdditiesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anUnreadableStatusIsKeptRawAndWatchedOn() {
        DeskFixture desk;
        const OrderKey key = desk.recordPlaced(u"11"_s);
        desk.provider.answer(u"status"_s, FakeReply::json(statusJson(u"Verzögert durch Mond"_s, 700)));
        OrderTracker tracker(*desk.api, *desk.ledger, DeskFixture::account);
        tracker.setInterval(20ms);
        tracker.start();
        QTRY_VERIFY_WITH_TIMEOUT(desk.provider.count(u"status"_s) >= 3, 15'000);
        QCOMPARE(desk.stored(key).rawStatus, u"Verzögert durch Mond"_s);
        QCOMPARE(desk.stored(key).status, OrderStatus::Unknown);
        QVERIFY(tracker.isWatched(u"11"_s));
    }

    void aFinalOrderComesBack() {
        DeskFixture desk;
        const OrderKey key = desk.recordPlaced(u"11"_s);
        desk.report(u"11"_s, u"Completed"_s);
        desk.provider.answer(u"status"_s, FakeReply::json(statusJson(u"In progress"_s, 200)));
        OrderTracker tracker(*desk.api, *desk.ledger, DeskFixture::account);
        tracker.setInterval(20ms);
        QSignalSpy checked(&tracker, &OrderTracker::checked);
        QSignalSpy ended(&tracker, &OrderTracker::ordersEnded);
        tracker.start();
        tracker.checkNow({desk.stored(key)});
        QVERIFY(checked.wait(15'000));
        QTRY_VERIFY(tracker.isWatched(u"11"_s));
        QCOMPARE(desk.stored(key).status, OrderStatus::InProgress);
        // It is asked about by itself again, and its second end is seen.
        QTRY_VERIFY_WITH_TIMEOUT(desk.provider.count(u"status"_s) >= 3, 15'000);
        desk.provider.answer(u"status"_s, FakeReply::json(statusJson(u"Completed"_s, 0)));
        QTRY_COMPARE_WITH_TIMEOUT(tracker.watched(), 0, 15'000);
        QTRY_VERIFY(!ended.isEmpty());
        QTRY_COMPARE(desk.stored(key).status, OrderStatus::Completed);
    }

    void anAcceptedRefillWatchesItsOrderToTheEnd() {
        DeskFixture desk;
        const OrderKey key = desk.recordPlaced(u"11"_s);
        desk.report(u"11"_s, u"Completed"_s);
        desk.provider.answer(u"refill"_s, FakeReply::json(R"({"refill":"5"})"));
        desk.provider.answer(u"refill_status"_s, FakeReply::json(R"({"status":"In progress"})"));
        desk.provider.answer(u"status"_s, FakeReply::json(statusJson(u"Completed"_s, 0)));
        OrderTracker tracker(*desk.api, *desk.ledger, DeskFixture::account);
        tracker.setInterval(20ms);
        tracker.start();
        QSignalSpy answered(&tracker, &OrderTracker::answered);
        tracker.ask(Ask::Refill, {desk.stored(key)});
        QVERIFY(answered.wait(15'000));
        QCOMPARE(answered.first().at(2).value<AskedOrders>().first().answer, AskedOrder::Answer::Taken);
        // Completed all the while, but its refill is not: both are asked about again and again.
        QTRY_VERIFY_WITH_TIMEOUT(desk.provider.count(u"status"_s) >= 3, 15'000);
        QTRY_VERIFY_WITH_TIMEOUT(desk.provider.count(u"refill_status"_s) >= 3, 15'000);
        QVERIFY(tracker.isWatched(u"11"_s));
        // The refill ends with the order open again.
        desk.provider.answer(u"status"_s, FakeReply::json(statusJson(u"In progress"_s, 100)));
        QTRY_COMPARE_WITH_TIMEOUT(desk.stored(key).status, OrderStatus::InProgress, 15'000);
        desk.provider.answer(u"refill_status"_s, FakeReply::json(R"({"status":"Completed"})"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.stored(key).refillStatus, RefillStatus::Completed, 15'000);
        QVERIFY(tracker.isWatched(u"11"_s));
        desk.provider.answer(u"status"_s, FakeReply::json(statusJson(u"Completed"_s, 0)));
        QTRY_COMPARE_WITH_TIMEOUT(tracker.watched(), 0, 15'000);
        QTRY_COMPARE(desk.stored(key).status, OrderStatus::Completed);
        QCOMPARE(desk.provider.count(u"refill"_s), 1);
    }

    void anOrderIsAskedOnceMoreAfterItsRefill() {
        DeskFixture desk;
        const OrderKey key = desk.recordPlaced(u"11"_s);
        desk.report(u"11"_s, u"Completed"_s);
        desk.provider.answer(u"refill"_s, FakeReply::json(R"({"refill":"5"})"));
        desk.provider.answer(u"status"_s, FakeReply::json(statusJson(u"Completed"_s, 0)));
        desk.provider.answer(u"refill_status"_s, FakeReply::json(R"({"status":"Completed"})").whenReleased());
        OrderTracker tracker(*desk.api, *desk.ledger, DeskFixture::account);
        tracker.setInterval(20ms);
        tracker.start();
        tracker.ask(Ask::Refill, {desk.stored(key)});
        QTRY_COMPARE_WITH_TIMEOUT(desk.provider.count(u"refill_status"_s), 1, 15'000);
        const int before = desk.provider.count(u"status"_s);
        QVERIFY(tracker.isWatched(u"11"_s));
        desk.provider.release();
        QTRY_COMPARE_WITH_TIMEOUT(tracker.watched(), 0, 15'000);
        // One may have been due between the count and the answer.
        const int after = desk.provider.count(u"status"_s);
        QVERIFY2(after == before + 1 || after == before + 2, QByteArray::number(after - before).constData());
    }

    void aVanishedOrderIsToldAndWatchedOn() {
        DeskFixture desk;
        const OrderKey key = desk.recordPlaced(u"11"_s);
        desk.report(u"11"_s, u"In progress"_s, 400);
        desk.provider.answer(u"status"_s, FakeReply::json(R"({"error":"Incorrect order ID"})"));
        OrderTracker tracker(*desk.api, *desk.ledger, DeskFixture::account);
        tracker.setInterval(20ms);
        QSignalSpy problems(&tracker, &OrderTracker::problemChanged);
        tracker.start();
        QTRY_VERIFY_WITH_TIMEOUT(desk.provider.count(u"status"_s) >= 3, 15'000);
        QVERIFY(tracker.problem(u"11"_s).contains(u"Incorrect order ID"_s));
        QCOMPARE(problems.size(), 1);
        QCOMPARE(desk.stored(key).status, OrderStatus::InProgress);
        QCOMPARE(desk.stored(key).remains, 400);
        QVERIFY(tracker.isWatched(u"11"_s));
        desk.provider.answer(u"status"_s, FakeReply::json(statusJson(u"In progress"_s, 300)));
        QTRY_COMPARE_WITH_TIMEOUT(desk.stored(key).remains, 300, 15'000);
        QCOMPARE(tracker.problem(u"11"_s), QString());
    }

    // Each answer is odd in its own way; all are kept as they came, and the order is watched to its end.
    void statusesGoBackwardsAndCountsAreImpossible() {
        DeskFixture desk;
        const OrderKey key = desk.recordPlaced(u"11"_s);
        QList<QByteArray> replies = {statusJson(u"In progress"_s, 500),  statusJson(u"Pending"_s, 5000),
                                     statusJson(u"Paused"_s, -30),       statusJson(u"In progress"_s, 100, "EUR"),
                                     statusJson(u"In progress"_s, 2000), statusJson(u"Completed"_s, -7)};
        desk.provider.setHandler([&](const FakeRequest&) {
            return FakeReply::json(replies.size() > 1 ? replies.takeFirst() : replies.first());
        });
        OrderTracker tracker(*desk.api, *desk.ledger, DeskFixture::account);
        tracker.setInterval(20ms);
        tracker.start();
        QTRY_COMPARE_WITH_TIMEOUT(desk.stored(key).status, OrderStatus::Completed, 15'000);
        QTRY_COMPARE(tracker.watched(), 0);
        QCOMPARE(desk.stored(key).remains, -7);
        QCOMPARE(desk.stored(key).delivered(), 1000);
        QCOMPARE(desk.stored(key).charge->currency, u"USD"_s);
        QStringList told;
        for (const OrderEvent& event : desk.events(key)) {
            if (event.kind == OrderEvent::Kind::Status)
                told.append(u"%1 %2"_s.arg(event.text).arg(event.remains.value_or(0)));
        }
        QCOMPARE(told, (QStringList{u"In progress 500"_s, u"Pending 5000"_s, u"Paused -30"_s, u"In progress 100"_s,
                                    u"In progress 2000"_s, u"Completed -7"_s}));
        QCOMPARE(desk.provider.count(u"status"_s), 6);
    }

    void aCurrencyThatChangesIsKept() {
        DeskFixture desk;
        const OrderKey key = desk.recordPlaced(u"11"_s);
        OrderTracker tracker(*desk.api, *desk.ledger, DeskFixture::account);
        QSignalSpy checked(&tracker, &OrderTracker::checked);
        for (const QByteArray currency : {"USD", "EUR"}) {
            desk.provider.answer(u"status"_s, FakeReply::json(statusJson(u"In progress"_s, 100, currency)));
            tracker.checkNow({desk.stored(key)});
            QVERIFY(checked.wait(15'000));
            QCOMPARE(desk.stored(key).charge, (Money{*Decimal::fromParts(9, 1), QString::fromLatin1(currency)}));
        }
        // What was expected keeps its own.
        QCOMPARE(desk.stored(key).expectedCharge.currency, u"USD"_s);
    }

    void oneOfAHundredIsLeftOut() {
        DeskFixture desk;
        for (int i = 1; i <= 100; ++i)
            desk.recordPlaced(QString::number(i));
        desk.provider.setHandler([&](const FakeRequest& request) {
            QHash<QString, QByteArray> reports;
            for (const QString& id : idsOf(request)) {
                if (id != "42"_L1)
                    reports.insert(id, statusJson(u"Completed"_s, 0));
            }
            return answerTo(request, reports);
        });
        OrderTracker tracker(*desk.api, *desk.ledger, DeskFixture::account);
        tracker.setInterval(10s);
        tracker.start();
        QTRY_COMPARE_WITH_TIMEOUT(tracker.watched(), 1, 15'000);
        QVERIFY(tracker.isWatched(u"42"_s));
        QCOMPARE(desk.provider.requests().size(), 1);
        QVERIFY(tracker.nextCheck() > tracker.lastCheck() + 5'000);
    }

    // A provider that refuses a hundred for the sake of one: the others pay for it once.
    void oneBadIdDoesNotSpoilTheBatchesOfOthers() {
        DeskFixture desk;
        for (int i = 1; i <= 30; ++i)
            desk.recordPlaced(QString::number(i));
        desk.provider.setHandler([&](const FakeRequest& request) {
            QHash<QString, QByteArray> reports;
            for (const QString& id : idsOf(request)) {
                if (id == "17"_L1)
                    return FakeReply::json(R"({"error":"Incorrect order ID"})");
                reports.insert(id, statusJson(u"In progress"_s, 500));
            }
            return answerTo(request, reports);
        });
        desk.api->setMultiForms(true);
        OrderTracker tracker(*desk.api, *desk.ledger, DeskFixture::account);
        tracker.setInterval(300ms);
        tracker.setMultiForms(true);
        tracker.setPerMinute(100'000);
        tracker.start();
        const auto sizes = [&](qsizetype from) {
            QList<qsizetype> asked;
            for (const FakeRequest& request : desk.provider.requests().mid(from))
                asked.append(idsOf(request).size());
            return asked;
        };
        QTRY_VERIFY_WITH_TIMEOUT(desk.provider.requests().size() >= 41, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(sizes(0).count(29) >= 2, 30'000);
        // 30 together and each alone, or nearly so; from then on 29 together and the one alone.
        const qsizetype firstClean = sizes(0).indexOf(29);
        for (const qsizetype size : sizes(firstClean))
            QVERIFY(size == 29 || size == 1);
        QVERIFY(tracker.isWatched(u"17"_s));
        QVERIFY(!tracker.problem(u"17"_s).isEmpty());
    }

    // What was not asked is not taken from an answer, and the same id twice is one order.
    void otherIdsAndTheSameTwice() {
        DeskFixture desk;
        const OrderKey asked = desk.recordPlaced(u"11"_s);
        const OrderKey alsoAsked = desk.recordPlaced(u"12"_s);
        const OrderKey other = desk.recordPlaced(u"13"_s);
        OrderTracker tracker(*desk.api, *desk.ledger, DeskFixture::account);
        QSignalSpy checked(&tracker, &OrderTracker::checked);
        desk.provider.answer(u"status"_s, FakeReply::json("{\"11\":" + statusJson(u"Pending"_s, 900) +
                                                          ",\"12\":" + statusJson(u"In progress"_s, 500) +
                                                          ",\"11\":" + statusJson(u"In progress"_s, 800) +
                                                          ",\"13\":" + statusJson(u"Canceled"_s, 0) +
                                                          ",\"999\":" + statusJson(u"Partial"_s, 1) + "}"));
        tracker.checkNow({desk.stored(asked), desk.stored(alsoAsked)});
        QVERIFY(checked.wait(15'000));
        QCOMPARE(checked.first().at(1).toString(), QString());
        QCOMPARE(desk.stored(asked).rawStatus, u"In progress"_s);
        QCOMPARE(desk.stored(alsoAsked).remains, 500);
        QCOMPARE(desk.stored(other).rawStatus, QString());
        QCOMPARE(desk.all().size(), 3);
        QCOMPARE(desk.provider.requests().size(), 1);
    }

    void theClockIsSetBackByADay() {
        DeskFixture desk;
        const OrderKey key = desk.recordPlaced(u"11"_s);
        int remains = 1000;
        desk.provider.setHandler([&](const FakeRequest&) {
            return FakeReply::json(statusJson(u"In progress"_s, remains -= 10));
        }); // a percent
        Timestamp offset = 0;
        OrderTracker tracker(*desk.api, *desk.ledger, DeskFixture::account, nullptr,
                             [&offset] { return QDateTime::currentMSecsSinceEpoch() + offset; });
        tracker.setInterval(50ms);
        tracker.start();
        QTRY_VERIFY_WITH_TIMEOUT(desk.provider.count(u"status"_s) >= 2, 15'000);
        offset = -86'400'000;
        const int before = desk.provider.count(u"status"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.provider.count(u"status"_s) >= before + 3, 15'000);
        QVERIFY(tracker.nextCheck() < QDateTime::currentMSecsSinceEpoch() + offset + 60'000);
        offset = 0;
        const int between = desk.provider.count(u"status"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.provider.count(u"status"_s) >= between + 3, 15'000);
        QTRY_COMPARE(desk.stored(key).remains, remains);
        QVERIFY(desk.events(key).size() >= 7);
    }

    void aWrongKeyIsNotAskedWithInALoop() {
        DeskFixture desk;
        for (int i = 1; i <= 500; ++i)
            desk.recordPlaced(QString::number(i));
        desk.provider.setHandler([](const FakeRequest&) { return FakeReply::json(R"({"error":"Invalid API key"})"); });
        OrderTracker tracker(*desk.api, *desk.ledger, DeskFixture::account);
        tracker.setInterval(1s);
        tracker.setPerMinute(100'000);
        tracker.start();
        QSignalSpy failed(desk.api.get(), &ApiService::failed);
        QVERIFY(failed.wait(15'000));
        const Timestamp now = QDateTime::currentMSecsSinceEpoch();
        QTRY_VERIFY(tracker.nextCheck() > now + 500);
        QCOMPARE(tracker.watched(), 500);
        // It goes on by itself when the key works again.
        desk.provider.setHandler([](const FakeRequest& request) {
            QHash<QString, QByteArray> reports;
            for (const QString& id : idsOf(request))
                reports.insert(id, statusJson(u"Completed"_s, 0));
            return answerTo(request, reports);
        });
        QTRY_COMPARE_WITH_TIMEOUT(tracker.watched(), 0, 30'000);
        QCOMPARE(desk.provider.requests().size(), 6);
    }

    void anOutageIsOutlived() {
        DeskFixture desk;
        const OrderKey key = desk.recordPlaced(u"11"_s);
        desk.provider.then(FakeReply::json({}, 500));
        desk.provider.then(FakeReply::without(FakeReply::Way::Close));
        desk.provider.answer(u"status"_s, FakeReply::json(statusJson(u"Completed"_s, 0)));
        ApiLimits limits = DeskFixture::hasty();
        limits.firstBackOff = 10ms;
        ApiService api(desk.network, {desk.provider.address(), u"secret-key"_s, u"USD"_s}, limits);
        OrderTracker tracker(api, *desk.ledger, DeskFixture::account);
        tracker.setInterval(20ms);
        tracker.start();
        QTRY_COMPARE_WITH_TIMEOUT(desk.stored(key).status, OrderStatus::Completed, 15'000);
        QTRY_COMPARE(tracker.watched(), 0);
    }

    // What was learnt of the speed before the program was started counts from the start.
    void theHistoryTellsTheEnd() {
        DeskFixture desk;
        desk.recordPlaced(u"11"_s);
        for (const int remains : {800, 600})
            desk.report(u"11"_s, u"In progress"_s, remains);
        auto read = RemainsHistory(*desk.ledger).running(DeskFixture::account);
        read.waitForFinished();
        const auto history = read.result().value().value(u"11"_s);
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.first().remains, 800);
        QCOMPARE(history.last().remains, 600);
        OrderForecast forecast;
        Order order = desk.all().first();
        order.checkedAt = order.placedAt + 120'000;
        order.remains = 600;
        forecast.note(order);
        forecast.noteHistory(u"11"_s, {{order.placedAt, 800}, {order.placedAt + 60'000, 700}});
        QCOMPARE(forecast.factsOf(u"11"_s).expectedBySpeed, order.placedAt + 480'000);
    }

    void theServicesRecordBringsTheNextCheckForward() {
        DeskFixture desk;
        const OrderKey key = desk.recordPlaced(u"11"_s);
        desk.provider.answer(u"status"_s, FakeReply::json(statusJson(u"Pending"_s, 1000)));
        const auto twoHoursLater = [] { return QDateTime::currentMSecsSinceEpoch() + 7'200'000; };
        OrderTracker tracker(*desk.api, *desk.ledger, DeskFixture::account, nullptr, twoHoursLater);
        tracker.setInterval(60s);
        QSignalSpy checked(&tracker, &OrderTracker::checked);
        tracker.start();
        QTRY_VERIFY(tracker.isWatched(u"11"_s));
        tracker.checkNow({desk.stored(key)});
        QVERIFY(checked.wait(15'000));
        QTRY_VERIFY(tracker.nextCheck() > twoHoursLater() + 200'000);
        tracker.setServicePaces({{desk.stored(key).serviceId, {20, 2h, 5h}}});
        QVERIFY(tracker.nextCheck() <= twoHoursLater() + 60'000);
        // It was placed as long ago as its service takes to start; one that starts much later can wait.
        tracker.setServicePaces({{desk.stored(key).serviceId, {20, 20h, 50h}}});
        QVERIFY(tracker.nextCheck() > twoHoursLater() + 200'000);
    }

    void theRecordTellsStartAndEnd() {
        OrderForecast forecast;
        forecast.setPaces({{u"7"_s, {12, 10min, 3h}}});
        Order order;
        order.orderId = u"11"_s;
        order.serviceId = u"7"_s;
        order.placement = Placement::Placed;
        order.placedAt = 1'000'000'000;
        order.status = OrderStatus::Pending;
        forecast.note(order);
        QCOMPARE(forecast.factsOf(u"11"_s).expectedByRecord, order.placedAt + 600'000);
        order.status = OrderStatus::InProgress;
        forecast.note(order);
        QCOMPARE(forecast.factsOf(u"11"_s).expectedByRecord, order.placedAt + 10'800'000);
        order.serviceId = u"8"_s;
        forecast.note(order);
        QVERIFY(!forecast.factsOf(u"11"_s).expectedByRecord);
    }
};

QTEST_GUILESS_MAIN(TrackerOdditiesTest)
#include "tracker_oddities_test.moc"
