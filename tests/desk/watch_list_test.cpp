// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/watch_list.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr Timestamp now = 1'800'000'000'000;
constexpr Timestamp second = 1000;

// Something about it differed just now, so that only its age counts.
WatchFacts moving(Timestamp since) {
    return {.since = since, .movedAt = now};
}

QStringList ids(int first, int count) {
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(QString::number(first + i));
    return list;
}

} // namespace

class WatchListTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void olderOnesWaitLonger() {
        WatchList list;
        list.setInterval(30s);
        QCOMPARE(list.pause(moving(now), now), 30s);
        QCOMPARE(list.pause(moving(now - 600 * second), now), 60s);
        QCOMPARE(list.pause(moving(now - 7200 * second), now), 150s);
        QCOMPARE(list.pause(moving(now - 2 * 86400 * second), now), 300s);
        QCOMPARE(list.pause(moving(now - 30 * 86400 * second), now), 600s);
        QCOMPARE(list.pause(moving(now + 30 * second), now), 30s);
        QCOMPARE(list.pause(moving(now + 86400 * second), now), 150s); // the clock was set back
    }

    void whatDoesNotMoveWaitsLonger() {
        WatchList list;
        list.setInterval(30s);
        WatchFacts facts{.since = now - 2 * 86400 * second, .movedAt = now - 5400 * second};
        QCOMPARE(list.pause(facts, now), 450s);
        facts.movedAt = now - 600 * second;
        QCOMPARE(list.pause(facts, now), 300s);
        facts.movedAt = 0;
        QCOMPARE(list.pause(facts, now), 600s);
    }

    void soonNearAnExpectedMoment_data() {
        QTest::addColumn<int>("ahead"); // seconds until it
        QTest::addColumn<int>("pause"); // seconds
        QTest::newRow("far ahead") << 86'400 << 150;
        QTest::newRow("coming near") << 400 << 100;
        QTest::newRow("near") << 60 << 30;
        QTest::newRow("now") << 0 << 30;
        QTest::newRow("a little late") << -200 << 50;
        QTest::newRow("long past") << -86'400 << 150;
    }

    void soonNearAnExpectedMoment() {
        QFETCH(int, ahead);
        QFETCH(int, pause);
        WatchList list;
        list.setInterval(30s);
        WatchFacts facts = moving(now - 7200 * second);
        facts.expectedBySpeed = now + ahead * second;
        QCOMPARE(list.pause(facts, now), std::chrono::seconds(pause));
        // The nearer of two counts.
        facts.expectedByRecord = now + 10 * 86400 * second;
        QCOMPARE(list.pause(facts, now), std::chrono::seconds(pause));
        std::swap(facts.expectedByRecord, facts.expectedBySpeed);
        QCOMPARE(list.pause(facts, now), std::chrono::seconds(pause));
    }

    void asksSoonAfterPlacingThenByAge() {
        WatchList list;
        list.setInterval(30s);
        QCOMPARE(list.nextDue(), 0);
        list.watch(u"1"_s, {now}, 0, now);
        QCOMPARE(list.nextDue(), now + 3 * second);
        QVERIFY(list.due(now + 2 * second, 100).isEmpty());
        QCOMPARE(list.due(now + 3 * second, 100), QStringList{u"1"_s});
        list.asked({u"1"_s}, now + 3 * second);
        QCOMPARE(list.nextDue(), now + 33 * second);
        list.watch(u"1"_s, {now}, 0, now); // watched already: nothing changes
        QCOMPARE(list.nextDue(), now + 33 * second);
        list.forget(u"1"_s);
        QCOMPARE(list.size(), 0);
        QCOMPARE(list.nextDue(), 0);
    }

    // A list that places one order a second is not one request a second more.
    void manyNewOnesAreAskedAboutTogether() {
        WatchList list;
        list.setInterval(60s);
        QStringList first;
        for (int i = 0; i < 40; ++i) {
            list.watch(QString::number(i), {now + i * second}, 0, now + i * second);
            const QStringList ids = list.due(now + i * second, 100);
            if (ids.isEmpty())
                continue;
            first.append(ids);
            list.asked(ids, now + i * second);
        }
        QVERIFY(!first.isEmpty());
        QVERIFY(list.nextDue() <= now + 70 * second);
    }

    void whatIsLearntMovesTheNextTime() {
        WatchList list;
        list.setInterval(30s);
        list.watch(u"1"_s, moving(now - 7200 * second), now, now);
        QCOMPARE(list.nextDue(), now + 150 * second);
        WatchFacts facts = moving(now - 7200 * second);
        facts.expectedBySpeed = now + 240 * second;
        list.watch(u"1"_s, facts, now, now);
        QCOMPARE(list.nextDue(), now + 60 * second);
    }

    void anotherIntervalCountsAtOnce() {
        WatchList list;
        list.setInterval(3600s);
        list.watch(u"1"_s, {now}, now, now);
        list.watch(u"new"_s, {now}, 0, now);
        list.setInterval(60s, now + second);
        list.forget(u"new"_s);
        QCOMPARE(list.nextDue(), now + 60 * second);
    }

    void whatWasNotAskedForLongIsDueAtOnce() {
        WatchList list;
        list.watch(u"1"_s, {now - 86400 * second}, now - 86400 * second, now);
        QVERIFY(list.nextDue() <= now);
        QCOMPARE(list.due(now, 100), QStringList{u"1"_s});
    }

    void aCheckInTheFutureIsNotBelieved() {
        WatchList list;
        list.setInterval(30s);
        list.watch(u"1"_s, {now + 86400 * second}, now + 86400 * second, now);
        QCOMPARE(list.nextDue(), now + 150 * second);
    }

    void aBatchIsFilledButNeverBegunForWhatIsNotDue() {
        WatchList list;
        list.setInterval(30s);
        list.watch(u"due"_s, {now}, now - 30 * second, now);
        list.watch(u"soon"_s, {now}, now - 20 * second, now);
        list.watch(u"later"_s, {now}, now, now);
        QCOMPARE(list.due(now, 100), (QStringList{u"due"_s, u"soon"_s}));
        list.asked({u"due"_s}, now);
        QVERIFY(list.due(now, 100).isEmpty());
    }

    void atMostSoManyMostNeedyFirst() {
        WatchList list;
        for (int i = 0; i < 250; ++i)
            list.watch(QString::number(i), {now}, now - (1000 + i) * second, now);
        const QStringList found = list.due(now, 100);
        QCOMPARE(found.size(), 100);
        QCOMPARE(found.first(), u"249"_s);
        // As late as the others, but a larger part of its pause.
        list.watch(u"young"_s, moving(now), now - 1100 * second, now);
        list.watch(u"old"_s, moving(now - 30 * 86400 * second), now - 1670 * second, now);
        QCOMPARE(list.due(now, 300).size(), 252);
        QVERIFY(list.due(now, 300).indexOf(u"young"_s) < list.due(now, 300).indexOf(u"old"_s));
        QCOMPARE(list.due(now, 300).last(), u"old"_s);
    }

    void hastenNeverPutsOff() {
        WatchList list;
        list.setInterval(60s);
        list.watch(u"1"_s, {now}, now, now);
        list.hasten({u"1"_s, u"unknown"_s}, now);
        QCOMPARE(list.nextDue(), now + 3 * second);
        list.hasten({u"1"_s}, now + second);
        QCOMPARE(list.nextDue(), now + 3 * second);
        QCOMPARE(list.size(), 1);
    }

    // A batch that the provider never answers does not keep the others from their turn.
    void whatIsMissedLetsOthersPass() {
        WatchList list;
        list.setInterval(60s);
        for (const QString& id : ids(0, 20))
            list.watch(id, {now}, now - 3600 * second, now);
        const QStringList first = list.due(now, 10);
        list.missed(first, now);
        const QStringList second10 = list.due(now, 10);
        QCOMPARE(second10.size(), 10);
        for (const QString& id : second10)
            QVERIFY(!first.contains(id));
        list.asked(second10, now);
        QCOMPARE(list.nextDue(), now + 60 * second);
        for (int i = 0; i < 20; ++i)
            list.missed(first, now);
        for (const QString& id : second10)
            list.forget(id);
        QCOMPARE(list.nextDue(), now + 120 * second);
    }

    void someAreAskedAboutApart() {
        WatchList list;
        list.setInterval(60s);
        for (const QString& id : ids(0, 20))
            list.watch(id, {now}, now - 3600 * second, now);
        list.setApart(u"7"_s, true);
        list.setApart(u"8"_s, true);
        QStringList found;
        for (int turn = 0; turn < 2; ++turn) {
            const QStringList batch = list.due(now, 100);
            QVERIFY(batch.size() == 2 || batch.size() == 18);
            QCOMPARE(batch.contains(u"7"_s), batch.size() == 2);
            QCOMPARE(batch.contains(u"8"_s), batch.size() == 2);
            found += batch;
            list.asked(batch, now);
        }
        QCOMPARE(found.size(), 20);
        list.setApart(u"7"_s, false);
        list.setApart(u"8"_s, false);
        QCOMPARE(list.due(now + 60 * second, 100).size(), 20);
    }

    void theClockSetBack() {
        WatchList list;
        list.setInterval(60s);
        list.watch(u"1"_s, {now}, now, now);
        list.clockSetBack(86400 * second);
        QCOMPARE(list.nextDue(), now + (60 - 86400) * second);
        list.asked({u"1"_s}, now + (60 - 86400) * second);
        // Its age is not known any more: not the shortest pause, not the longest.
        QCOMPARE(list.nextDue(), now + (60 + 300 - 86400) * second);
    }
};

QTEST_GUILESS_MAIN(WatchListTest)
#include "watch_list_test.moc"
