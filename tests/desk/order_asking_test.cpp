// SPDX-License-Identifier: GPL-3.0-or-later
// Asking refills and cancels of many orders: batches, rules, stopping, lost answers, odd providers.
#include "desk/order_asking.h"
#include "desk_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Answer = AskedOrder::Answer;

QByteArray takenRefills(const QStringList& ids) {
    QByteArrayList answers;
    for (const QString& id : ids)
        answers.append(R"({"order":)" + id.toUtf8() + R"(,"refill":"r)" + id.toUtf8() + R"("})");
    return '[' + answers.join(',') + ']';
}

/// One asking over one account, with all its answers.
class Asking final {
    Q_DISABLE_COPY_MOVE(Asking)

public:
    Asking(DeskFixture& desk, Ask ask, const QList<OrderKey>& keys)
        : tracker(std::make_unique<OrderTracker>(*desk.api, *desk.ledger, DeskFixture::account))
        , run(
              *desk.ledger, [this](const QString&) { return tracker.get(); }, ask, keys)
        , finished(&run, &OrderAsking::finished) {
        QObject::connect(&run, &OrderAsking::answered, &run, [this](const AskedOrders& more) { answers += more; });
    }
    bool goesToItsEnd() {
        run.start();
        return !finished.isEmpty() || finished.wait(20'000);
    }
    [[nodiscard]] AskedOrder of(OrderKey key) const {
        for (const AskedOrder& answer : answers) {
            if (answer.key == key)
                return answer;
        }
        return {};
    }
    std::unique_ptr<OrderTracker> tracker;
    OrderAsking run;
    QSignalSpy finished;
    AskedOrders answers;
};

QList<OrderKey> completed(DeskFixture& desk, int from, int to) {
    QList<OrderKey> keys;
    QList<QFuture<Stored<OrderKey>>> intents;
    for (int id = from; id <= to; ++id)
        intents.append(desk.ledger->recordIntent({DeskFixture::account, DeskFixture::order()}));
    QList<OrderReport> reports;
    int id = from;
    for (auto& intent : intents) {
        intent.waitForFinished();
        keys.append(intent.result().value());
        desk.ledger->recordPlaced(keys.last(), QString::number(id));
        OrderReport report;
        report.orderId = QString::number(id++);
        report.rawStatus = u"Completed"_s;
        report.status = OrderStatus::Completed;
        reports.append(report);
    }
    desk.ledger->recordStatuses(DeskFixture::account, reports).waitForFinished();
    return keys;
}

} // namespace

class OrderAskingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manyAreAskedInFullBatches() {
        DeskFixture desk;
        QList<OrderKey> keys = completed(desk, 1, 240);
        const OrderKey running = desk.recordPlaced(u"900"_s);
        const OrderKey without = desk.recordPlaced(u"901"_s, false);
        desk.report(u"901"_s, u"Completed"_s);
        keys.insert(50, running);
        keys.insert(150, without);
        QList<qsizetype> batches;
        QSet<QString> asked;
        desk.provider.setHandler([&](const FakeRequest& request) {
            const QStringList ids = request.value(u"orders"_s).split(u',');
            if (request.action() == "refill"_L1) {
                batches.append(ids.size());
                asked.unite(QSet<QString>(ids.cbegin(), ids.cend()));
                return FakeReply::json(takenRefills(ids));
            }
            return FakeReply::json(R"({"error":"not now"})");
        });
        Asking asking(desk, Ask::Refill, keys);
        QVERIFY(asking.goesToItsEnd());
        QCOMPARE(batches, (QList<qsizetype>{100, 100, 40}));
        QCOMPARE(asked.size(), 240);
        QCOMPARE(asking.answers.size(), 242);
        QCOMPARE(asking.run.done(), 242);
        QCOMPARE(asking.run.count(Answer::Taken), 240);
        QCOMPARE(asking.of(keys.first()).text, u"r1"_s);
        QCOMPARE(asking.of(running).bar, AskBar::Running);
        QCOMPARE(asking.of(without).bar, AskBar::NotOffered);
        QVERIFY(asking.run.endText().isEmpty());
        QTRY_COMPARE(desk.stored(keys.last()).refillId, u"r240"_s);
    }

    void stoppedBetweenBatchesNothingMoreIsSent() {
        DeskFixture desk;
        const QList<OrderKey> keys = completed(desk, 1, 350);
        desk.provider.setHandler([&](const FakeRequest& request) {
            return FakeReply::json(takenRefills(request.value(u"orders"_s).split(u','))).whenReleased();
        });
        Asking asking(desk, Ask::Refill, keys);
        asking.run.start();
        QTRY_COMPARE_WITH_TIMEOUT(desk.provider.count(u"refill"_s), 1, 15'000);
        asking.run.stop();
        QVERIFY(asking.run.isStopping());
        desk.provider.release();
        QVERIFY(!asking.finished.isEmpty() || asking.finished.wait(15'000));
        QCOMPARE(desk.provider.count(u"refill"_s), 1);
        // The batch that had left has its answers; of every other one it is said that it was not asked.
        QCOMPARE(asking.run.count(Answer::Taken), 100);
        QCOMPARE(asking.run.count(Answer::NotAsked), 250);
        QCOMPARE(asking.answers.size(), 350);
        QVERIFY(desk.stored(keys.last()).refillId.isEmpty());
        QCOMPARE(desk.events(keys.last()).last().kind, OrderEvent::Kind::Status);
    }

    // Where each order is a request of its own, stopping does not wait for the rest of the hundred either.
    void stoppedAmongSingleRequests() {
        DeskFixture desk;
        const QList<OrderKey> keys = completed(desk, 1, 60);
        desk.api->setMultiForms(true);
        desk.provider.setHandler([&](const FakeRequest& request) {
            if (!request.value(u"orders"_s).isEmpty())
                return FakeReply::json(R"({"error":"Incorrect request"})");
            return FakeReply::json(R"({"refill":"7"})").whenReleased();
        });
        Asking asking(desk, Ask::Refill, keys);
        asking.run.start();
        QTRY_COMPARE_WITH_TIMEOUT(desk.provider.count(u"refill"_s), 2, 15'000);
        asking.run.stop();
        desk.provider.release();
        QVERIFY(!asking.finished.isEmpty() || asking.finished.wait(15'000));
        QCOMPARE(desk.provider.count(u"refill"_s), 2);
        QCOMPARE(asking.run.count(Answer::Taken), 1);
        QCOMPARE(asking.run.count(Answer::NotAsked), 59);
        QCOMPARE(desk.events(keys.last()).last().kind, OrderEvent::Kind::Status);
    }

    void whatWasNotSentIsNotSentLater() {
        DeskFixture desk;
        const QList<OrderKey> keys = completed(desk, 1, 250);
        desk.provider.setHandler([&](const FakeRequest& request) {
            return FakeReply::json(takenRefills(request.value(u"orders"_s).split(u','))).whenReleased();
        });
        {
            Asking asking(desk, Ask::Refill, keys);
            asking.run.start();
            QTRY_COMPARE_WITH_TIMEOUT(desk.provider.count(u"refill"_s), 1, 15'000);
            desk.api->stop(); // as an account does that is closed
            QTRY_COMPARE(desk.events(keys.first()).last().kind, OrderEvent::Kind::RefillNotKnown);
        }
        // The next start of the program: what is in the ledger is watched, nothing is asked.
        desk.provider.release();
        desk.provider.setHandler([](const FakeRequest&) { return FakeReply::json("[]"); });
        OrderTracker again(*desk.api, *desk.ledger, DeskFixture::account);
        QSignalSpy checked(&again, &OrderTracker::checked);
        again.start();
        again.checkNow({desk.stored(keys.last())});
        QVERIFY(checked.wait(15'000));
        QCOMPARE(desk.provider.count(u"refill"_s), 1);
        QCOMPARE(desk.events(keys.last()).last().kind, OrderEvent::Kind::Status);
    }

    void anOrderUnderWayIsNotAskedTwice() {
        DeskFixture desk;
        const QList<OrderKey> keys = completed(desk, 1, 3);
        desk.provider.setHandler([&](const FakeRequest& request) {
            return FakeReply::json(takenRefills(request.value(u"orders"_s).split(u','))).whenReleased();
        });
        Asking first(desk, Ask::Refill, keys);
        OrderAsking second(
            *desk.ledger, [&first](const QString&) { return first.tracker.get(); }, Ask::Refill, keys);
        QSignalSpy finished(&second, &OrderAsking::finished);
        first.run.start();
        QTRY_COMPARE_WITH_TIMEOUT(desk.provider.count(u"refill"_s), 1, 15'000);
        second.start();
        QVERIFY(finished.wait(15'000));
        QCOMPARE(second.count(Answer::NotAsked), 3);
        desk.provider.release();
        QVERIFY(!first.finished.isEmpty() || first.finished.wait(15'000));
        QCOMPARE(first.run.count(Answer::Taken), 3);
        QCOMPARE(desk.provider.count(u"refill"_s), 1);
    }

    void twoLostBatchesEndIt() {
        DeskFixture desk;
        const QList<OrderKey> keys = completed(desk, 1, 500);
        desk.provider.setHandler([&](const FakeRequest&) { return FakeReply::without(FakeReply::Way::Close); });
        Asking asking(desk, Ask::Cancel, keys);
        // All have ended: nothing to cancel, nothing sent.
        QVERIFY(asking.goesToItsEnd());
        QCOMPARE(asking.run.count(Answer::NotAsked), 500);
        QCOMPARE(desk.provider.count(u"cancel"_s), 0);

        Asking refills(desk, Ask::Refill, keys);
        QVERIFY(refills.goesToItsEnd());
        QCOMPARE(desk.provider.count(u"refill"_s), 2);
        QCOMPARE(refills.run.count(Answer::NotKnown), 200);
        QCOMPARE(refills.run.count(Answer::NotAsked), 300);
        QVERIFY(!refills.run.endText().isEmpty());
        QTRY_COMPARE(desk.events(keys.first()).last().kind, OrderEvent::Kind::RefillNotKnown);
        QCOMPARE(desk.events(keys.last()).last().kind, OrderEvent::Kind::Status);
    }

    void aWrongKeyEndsItAtOnce() {
        DeskFixture desk;
        const QList<OrderKey> keys = completed(desk, 1, 250);
        desk.provider.answer(u"refill"_s, FakeReply::json(R"({"error":"Invalid API key"})"));
        Asking asking(desk, Ask::Refill, keys);
        QVERIFY(asking.goesToItsEnd());
        QCOMPARE(desk.provider.count(u"refill"_s), 1);
        QCOMPARE(asking.run.count(Answer::Refused), 100);
        QCOMPARE(asking.run.count(Answer::NotAsked), 150);
        QVERIFY(asking.answers.last().text.contains(u"Invalid API key"_s));
    }

    // 99 of 100, others' ids, an id twice, a refill id that is the order's own, one id for two orders.
    void oddAnswers() {
        DeskFixture desk;
        const QList<OrderKey> keys = completed(desk, 1, 5);
        desk.provider.answer(
            u"refill"_s,
            FakeReply::json(R"([{"order":1,"refill":"1"},{"order":2,"refill":"9"},{"order":3,"refill":"9"},)"
                            R"({"order":4,"refill":"44"},{"order":4,"refill":{"error":"Refill already requested"}},)"
                            R"({"order":77,"refill":"78"}])"));
        desk.provider.answer(u"refill_status"_s,
                             FakeReply::json(R"([{"refill":"9","status":"Completed"},)"
                                             R"({"refill":"1","status":"In progress"},)"
                                             R"({"refill":"44","status":{"error":"Refill not found"}}])"));
        Asking asking(desk, Ask::Refill, keys);
        QVERIFY(asking.goesToItsEnd());
        QCOMPARE(asking.answers.size(), 5);
        QCOMPARE(asking.of(keys.at(0)).text, u"1"_s);
        QCOMPARE(asking.of(keys.at(1)).text, u"9"_s);
        QCOMPARE(asking.of(keys.at(2)).text, u"9"_s);
        QCOMPARE(asking.of(keys.at(3)).answer, Answer::Taken); // whatever else was said of it
        QCOMPARE(asking.of(keys.at(4)).answer, Answer::NotKnown);
        QTRY_COMPARE(desk.stored(keys.at(3)).refillId, u"44"_s);
        QSignalSpy checked(asking.tracker.get(), &OrderTracker::refillsChecked);
        asking.tracker->checkRefills({u"1"_s, u"9"_s, u"44"_s});
        QVERIFY(checked.wait(15'000));
        QVERIFY(checked.first().at(1).toString().contains(u"Refill not found"_s));
        QTRY_COMPARE(desk.stored(keys.at(1)).refillStatus, RefillStatus::Completed);
        QTRY_COMPARE(desk.stored(keys.at(2)).refillStatus, RefillStatus::Completed);
        QCOMPARE(desk.stored(keys.at(0)).refillStatus, RefillStatus::InProgress);
        // The one that vanished is kept, and what the provider says of it is told.
        QCOMPARE(desk.stored(keys.at(3)).refillStatus, RefillStatus::Pending);
        QVERIFY(asking.tracker->refillProblem(u"44"_s).contains(u"Refill not found"_s));
        // What is at its end can be asked again.
        QVERIFY(whyNoRefill(desk.stored(keys.at(1))).isEmpty());
        QVERIFY(!whyNoRefill(desk.stored(keys.at(0))).isEmpty());
    }

    void aFailingLedgerEndsIt() {
        DeskFixture desk;
        const QList<OrderKey> keys = completed(desk, 1, 250);
        desk.provider.setHandler([&](const FakeRequest& request) {
            return FakeReply::json(takenRefills(request.value(u"orders"_s).split(u','))).whenReleased();
        });
        Asking asking(desk, Ask::Refill, keys);
        asking.run.start();
        QTRY_COMPARE_WITH_TIMEOUT(desk.provider.count(u"refill"_s), 1, 15'000);
        Q_EMIT desk.ledger->writeFailed({LedgerError::Kind::CannotWrite, u"disk full"_s});
        desk.provider.release();
        QVERIFY(!asking.finished.isEmpty() || asking.finished.wait(15'000));
        QCOMPARE(desk.provider.count(u"refill"_s), 1);
        QVERIFY(asking.answers.last().text.contains(u"disk full"_s));
    }
};

QTEST_GUILESS_MAIN(OrderAskingTest)
#include "order_asking_test.moc"
