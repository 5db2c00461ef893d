// SPDX-License-Identifier: GPL-3.0-or-later
// The scheduler for a day: how much it asks, and how old what is known becomes.
#include "tracker_day.h"

#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray spanText(Timestamp time) {
    if (time < 120'000)
        return QByteArray::number(static_cast<double>(time) / 1000, 'f', 1) + " s";
    return QByteArray::number(static_cast<double>(time) / 60'000, 'f', 1) + " min";
}

void print(const DayPlan& plan, const DayFigures& f) {
    static bool headed = false;
    if (!std::exchange(headed, true))
        std::printf("%-46s %8s %8s %8s %7s %8s %10s %10s %10s %10s\n", "day", "requests", "ids", "in a min", "share",
                    "ended", "latest age", "end known", "caught up", "click");
    std::printf("%-46s %8d %8d %8d %6.1f%% %8d %10s %10s %10s %10s\n", qPrintable(plan.name), f.requests, f.ids,
                f.mostInAMinute, f.share * 100, f.ended, spanText(f.latestAge).constData(),
                f.ended == 0 ? "-" : spanText(f.medianNoticed).constData(),
                f.caughtUp == 0 ? "-" : spanText(f.caughtUp).constData(),
                f.clicks == 0 ? "-" : spanText(f.longestClick).constData());
    std::fflush(stdout);
}

// What the interval's setting promises, and the time that a round of all takes where they come due together.
Timestamp promised(const DayPlan& plan) {
    const auto round = plan.orders / CheckSchedule::idsPerBatch * 60'000 / CheckSchedule::mostOf(plan.perMinute);
    return std::chrono::milliseconds(plan.interval * WatchList::longestPause).count() + round;
}

// A fifth of the orders at a fifth of the limit: the same in less time of the test's.
DayPlan fifth(const char* name, std::chrono::hours length) {
    return {.name = u"2,000 running, 10 a minute: "_s + QString::fromLatin1(name),
            .orders = 2'000,
            .refills = 40,
            .length = length,
            .perMinute = 10};
}

} // namespace

class TrackerDayTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOrdinaryDay() {
        DayPlan plan{.name = u"10,000 running, 60 s, 50 a minute"_s, .clickEvery = 10min};
        const DayFigures day = TrackerDay(plan).live();
        print(plan, day);
        QVERIFY(day.ended > 1000);
        QVERIFY(day.mostInAMinute <= CheckSchedule::mostOf(plan.perMinute));
        QVERIFY(day.latestAge <= promised(plan));
        QVERIFY(day.share < 0.5);
        QVERIFY(day.longestClick <= 1000);
        // Nearly every batch is full.
        QVERIFY(day.ids >= 90 * (day.requests - day.clicks) * 9 / 10);

        // What is expected of the orders is worth it: their ends are known sooner than by their age alone.
        DayPlan blind = fifth("by age alone", 12h);
        blind.forecasts = false;
        const DayFigures other = TrackerDay(blind).live();
        print(blind, other);
        QVERIFY(day.medianNoticed * 2 < other.medianNoticed);
    }

    void tenThousandNewOnes() {
        DayPlan plan{.name = u"10,000 placed within a minute"_s, .length = 1h, .allNew = true, .clickEvery = 1min};
        const DayFigures day = TrackerDay(plan).live();
        print(plan, day);
        QVERIFY(day.mostInAMinute <= CheckSchedule::mostOf(plan.perMinute));
        QVERIFY(day.latestAge <= promised(plan));
        QVERIFY(day.longestClick <= 1000);
    }

    void aLimitTooSmall() {
        DayPlan plan = fifth("but only 2", 4h);
        plan.perMinute = 2;
        plan.clickEvery = 10min;
        const DayFigures day = TrackerDay(plan).live();
        print(plan, day);
        // All wait longer, none for ever.
        QVERIFY(day.mostInAMinute <= CheckSchedule::mostOf(plan.perMinute));
        QVERIFY(day.latestAge <= 4 * promised(plan));
        QVERIFY(day.longestClick <= 1000);
    }

    void afterSleep() {
        DayPlan plan = fifth("sleep of 8 h", 11h);
        plan.sleepFrom = 1h;
        plan.sleepFor = 8h;
        const DayFigures day = TrackerDay(plan).live();
        print(plan, day);
        QVERIFY(day.mostInAMinute <= CheckSchedule::mostOf(plan.perMinute));
        // Twenty requests, two at once and six a minute, and those that are young come again meanwhile.
        QVERIFY(day.caughtUp > 0);
        QVERIFY(day.caughtUp <= 6 * 60'000);
        QVERIFY(day.latestAge <= promised(plan));
    }

    void afterSilence() {
        DayPlan plan = fifth("30 min of silence", 4h);
        plan.deadFrom = 1h;
        plan.deadFor = 30min;
        const DayFigures day = TrackerDay(plan).live();
        print(plan, day);
        QVERIFY(day.mostInAMinute <= CheckSchedule::mostOf(plan.perMinute));
        // It is asked less and less, about once in two minutes of silence and waiting; then all within minutes.
        QVERIFY(day.failed > 0);
        QVERIFY(day.failed <= 30);
        QVERIFY(day.caughtUp > 0);
        QVERIFY(day.caughtUp <= 10 * 60'000);
    }

    void theClockSetBackByADay() {
        DayPlan plan = fifth("the clock set back", 6h);
        plan.clockBackAt = 1h;
        const DayFigures day = TrackerDay(plan).live();
        print(plan, day);
        QVERIFY(day.mostInAMinute <= CheckSchedule::mostOf(plan.perMinute));
        QVERIFY(day.latestAge <= promised(plan));
    }
};

QTEST_APPLESS_MAIN(TrackerDayTest)
#include "tracker_day_test.moc"
