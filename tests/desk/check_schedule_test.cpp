// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/check_schedule.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp now = 1'800'000'000'000;
constexpr Timestamp second = 1000;
constexpr Timestamp day = 86400 * second;

// So many orders and refills that are due.
CheckSchedule dueNow(int orders, int refills = 0, int perMinute = 1'000'000) {
    CheckSchedule schedule;
    schedule.setPerMinute(perMinute);
    schedule.setInterval(60s);
    schedule.setTime(now);
    for (int i = 0; i < orders; ++i)
        schedule.orders().watch(QString::number(i), {now}, now - 60 * second, now);
    for (int i = 0; i < refills; ++i)
        schedule.refills().watch(QString::number(i), {now}, now - 60 * second, now);
    return schedule;
}

int batches(CheckSchedule& schedule, QStringList* ids = nullptr) {
    int count = 0;
    while (const auto batch = schedule.take()) {
        ++count;
        if (ids)
            *ids += batch->ids;
    }
    return count;
}

} // namespace

class CheckScheduleTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noMoreBatchesThanNeeded_data() {
        QTest::addColumn<int>("due");
        QTest::addColumn<int>("expected");
        QTest::newRow("none") << 0 << 0;
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("99") << 99 << 1;
        QTest::newRow("100") << 100 << 1;
        QTest::newRow("101") << 101 << 2;
        QTest::newRow("250") << 250 << 3;
        QTest::newRow("10,000") << 10'000 << 100;
    }

    void noMoreBatchesThanNeeded() {
        QFETCH(int, due);
        QFETCH(int, expected);
        CheckSchedule schedule = dueNow(due);
        // Others that are not due must not add to them.
        for (int i = 0; i < 500; ++i)
            schedule.orders().watch(u"later%1"_s.arg(i), {now}, now, now);
        QStringList ids;
        QCOMPARE(batches(schedule, &ids), expected);
        const QSet<QString> asked(ids.begin(), ids.end());
        QCOMPARE(asked.size(), ids.size());
        for (int i = 0; i < due; ++i)
            QVERIFY(asked.contains(QString::number(i)));
        QVERIFY(due == 0 || schedule.nextAt() > now);
    }

    void takesItsShareOfAMinute_data() {
        QTest::addColumn<int>("perMinute");
        for (const int perMinute : {1, 2, 5, 10, 50, 60, 120, 600})
            QTest::addRow("%d", perMinute) << perMinute;
    }

    void takesItsShareOfAMinute() {
        QFETCH(int, perMinute);
        CheckSchedule schedule = dueNow(3'000, 0, perMinute);
        schedule.setInterval(1s); // more than the share allows is always due
        QList<Timestamp> taken;
        for (Timestamp at = now; at < now + 180 * second && taken.size() < 900; at = std::max(at, schedule.nextAt())) {
            schedule.setTime(at);
            const int count = batches(schedule);
            QVERIFY(count > 0);
            taken += QList<Timestamp>(count, at);
        }
        int most = 0;
        for (qsizetype first = 0, last = 0; last < taken.size(); ++last) {
            while (taken.at(last) - taken.at(first) >= 60 * second)
                ++first;
            most = std::max(most, static_cast<int>(last - first) + 1);
        }
        QVERIFY(most <= CheckSchedule::mostOf(perMinute));
        QVERIFY(most >= CheckSchedule::mostOf(perMinute) * 3 / 4);
        // A click always finds a place, but where one a minute is all there is.
        QVERIFY(perMinute == 1 || CheckSchedule::mostOf(perMinute) < perMinute);
    }

    void ordersAndRefillsTakeTurns() {
        CheckSchedule schedule = dueNow(300, 300);
        QList<CheckSchedule::Kind> kinds;
        while (const auto batch = schedule.take())
            kinds.append(batch->kind);
        using enum CheckSchedule::Kind;
        QCOMPARE(kinds, (QList{Orders, Refills, Orders, Refills, Orders, Refills}));
    }

    // The machine slept for eight hours: within the share, the most needy first, nobody twice.
    void catchesUpInOrderOfNeed() {
        CheckSchedule schedule = dueNow(0, 0, 50);
        for (int i = 0; i < 2000; ++i) {
            const bool young = i % 10 == 0;
            const Timestamp since = now - (young ? 0 : 5 * day);
            schedule.orders().watch(young ? u"young%1"_s.arg(i) : QString::number(i), {since, now}, now, now);
        }
        const Timestamp awake = now + 8 * 3600 * second;
        QStringList ids;
        schedule.setTime(awake);
        QCOMPARE(batches(schedule, &ids), 10);
        for (int i = 0; i < 200; ++i)
            QVERIFY(ids.at(i).startsWith("young"_L1));
        for (Timestamp at = awake; ids.size() < 2000; at = schedule.nextAt()) {
            schedule.setTime(at);
            batches(schedule, &ids);
            QVERIFY(at < awake + 60 * second);
        }
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 2000);
    }

    void theClockSetBackByADay() {
        CheckSchedule schedule = dueNow(150, 20, 50);
        QCOMPARE(batches(schedule), 3);
        const Timestamp next = schedule.nextAt();
        QCOMPARE(next, now + 60 * second);
        schedule.setTime(now + second);
        schedule.setTime(now + second - day);
        QCOMPARE(schedule.nextAt(), next - day);
        schedule.setTime(next - day - 1);
        QCOMPARE(batches(schedule), 0);
        schedule.setTime(next - day);
        QCOMPARE(batches(schedule), 3);
        QCOMPARE(batches(schedule), 0);
        // And on again: what became due meanwhile follows once.
        schedule.setTime(next);
        QCOMPARE(batches(schedule), 3);
        QCOMPARE(batches(schedule), 0);
    }

    void holdsWhenTold() {
        CheckSchedule schedule = dueNow(1);
        schedule.hold(30s);
        QCOMPARE(schedule.nextAt(), now + 30 * second);
        QVERIFY(!schedule.take());
        // The hold ends as soon where the clock is set back.
        schedule.setTime(now - day);
        QCOMPARE(schedule.nextAt(), now - day + 30 * second);
        schedule.release();
        QVERIFY(schedule.take());
        QVERIFY(!schedule.take());
    }

    void nothingWatchedIsNothingToDo() {
        CheckSchedule schedule = dueNow(2);
        QCOMPARE(batches(schedule), 1);
        schedule.orders().forget(u"0"_s);
        QVERIFY(schedule.nextAt() > 0);
        schedule.orders().forget(u"1"_s);
        QCOMPARE(schedule.nextAt(), 0);
        QVERIFY(!schedule.take());
    }

    void fewerAtATimeWhereEachIsARequest() {
        CheckSchedule schedule = dueNow(25);
        schedule.setBatch(10);
        QCOMPARE(schedule.take()->ids.size(), 10);
        QCOMPARE(batches(schedule), 2);
    }
};

QTEST_APPLESS_MAIN(CheckScheduleTest)
#include "check_schedule_test.moc"
