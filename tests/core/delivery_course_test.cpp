// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery_course.h"

#include <QTest>

namespace {
constexpr Timestamp start = 1'800'000'000'000;
constexpr Timestamp minute = 60'000;
} // namespace

class DeliveryCourseTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownAtFirst() {
        DeliveryCourse course;
        QVERIFY(!course.unitsPerHour());
        QVERIFY(!course.expectedEnd());
        course.note({start, 1000});
        QVERIFY(!course.expectedEnd());
        QCOMPARE(course.movedAt(), 0);
    }

    void theEndFollowsTheSpeed() {
        DeliveryCourse course;
        course.note({start, 1000});
        course.note({start + 10 * minute, 900});
        QCOMPARE(course.unitsPerHour(), 600.0);
        QCOMPARE(course.expectedEnd(), start + 100 * minute);
        QCOMPARE(course.movedAt(), start + 10 * minute);
    }

    // Only the last movements count: what went slowly at first and is fast now ends soon.
    void oldMovementsAreForgotten() {
        DeliveryCourse course;
        course.note({start, 1000});
        course.note({start + 1000 * minute, 900});
        for (int i = 1; i <= 3; ++i)
            course.note({start + (1000 + i) * minute, 900 - i * 100});
        QCOMPARE(course.unitsPerHour(), 6000.0);
        QCOMPARE(course.expectedEnd(), start + 1009 * minute);
    }

    void aStandstillPutsTheEndOff() {
        DeliveryCourse course;
        course.note({start, 1000});
        course.note({start + 10 * minute, 500});
        QCOMPARE(course.expectedEnd(), start + 20 * minute);
        course.note({start + 30 * minute, 500});
        QCOMPARE(course.movedAt(), start + 10 * minute);
        QCOMPARE(course.expectedEnd(), start + 60 * minute);
    }

    void nothingRemains() {
        DeliveryCourse course;
        course.note({start, 100});
        course.note({start + minute, -20});
        course.note({start + 60 * minute, -30});
        QCOMPARE(course.expectedEnd(), start + minute);
        QCOMPARE(course.movedAt(), start + minute);
    }

    void aRiseBeginsAnew() {
        DeliveryCourse course;
        course.note({start, 100});
        course.note({start + minute, 50});
        course.note({start + 2 * minute, 80});
        QVERIFY(!course.expectedEnd());
        QCOMPARE(course.movedAt(), start + 2 * minute);
        course.note({start + 3 * minute, 60});
        QCOMPARE(course.expectedEnd(), start + 6 * minute);
    }

    void aClockSetBackBeginsAnew() {
        DeliveryCourse course;
        course.note({start, 100});
        course.note({start + minute, 50});
        course.note({start - 1440 * minute, 40});
        QVERIFY(!course.expectedEnd());
        course.note({start - 1439 * minute, 30});
        QCOMPARE(course.expectedEnd(), start - 1436 * minute);
    }

    void theFarFutureIsBounded() {
        DeliveryCourse course;
        course.note({start, std::numeric_limits<qint64>::max()});
        course.note({start + minute, std::numeric_limits<qint64>::max() - 1});
        QVERIFY(course.expectedEnd());
        QVERIFY(*course.expectedEnd() <= start + minute + Timestamp(3650) * 1440 * minute);
    }
};

QTEST_APPLESS_MAIN(DeliveryCourseTest)
#include "delivery_course_test.moc"
