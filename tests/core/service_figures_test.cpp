// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service_figures.h"

#include <QTest>

using namespace std::chrono_literals;

namespace {

constexpr Timestamp minute = 60'000;
constexpr Timestamp hour = 60 * minute;
constexpr Timestamp placed = 1'700'000'000'000;

} // namespace

class ServiceFiguresTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sharesAreExact() {
        QCOMPARE(thousandths(0, 0), std::nullopt);
        QCOMPARE(thousandths(1, 3), 333);
        QCOMPARE(thousandths(2, 3), 667);
        QCOMPARE(thousandths(5, 10'000), 1);
        // All and none are said of nothing else.
        QCOMPARE(thousandths(99'999, 100'000), 999);
        QCOMPARE(thousandths(1, 1'000'000'000'000), 1);
        QCOMPARE(thousandths(1'000'000'000'000, 1'000'000'000'000), 1000);
        QCOMPARE(thousandths(500'000'000'000'000'000, 1'000'000'000'000'000'000), 500);
        QCOMPARE(thousandths(-5, 10), 0);
        QCOMPARE(thousandths(15, 10), 1000);
    }

    void timesAreTheMiddleOfWhatIsKnown_data() {
        QTest::addColumn<Timestamp>("placedAt");
        QTest::addColumn<Timestamp>("before");
        QTest::addColumn<Timestamp>("seen");
        QTest::addColumn<qint64>("time"); // 0: not known
        QTest::newRow("checked a minute before")
            << placed << placed + hour - minute << placed + hour << hour - minute / 2;
        QTest::newRow("first answer") << placed << Timestamp(0) << placed + 10 * minute << 5 * minute;
        QTest::newRow("half of it unseen") << placed << placed + hour << placed + 2 * hour << 90 * minute;
        QTest::newRow("more than half unseen") << placed << placed + hour - 1 << placed + 2 * hour << qint64(0);
        QTest::newRow("closed for three days") << placed << placed + 5 * minute << placed + 72 * hour << qint64(0);
        QTest::newRow("closed for three days of thirty")
            << placed << placed + 648 * hour << placed + 720 * hour << 684 * hour;
        QTest::newRow("clock set back behind the placing") << placed << placed + minute << placed - hour << qint64(0);
        QTest::newRow("clock set back between") << placed << placed + 2 * hour << placed + hour << qint64(0);
        QTest::newRow("placed elsewhere") << Timestamp(0) << Timestamp(0) << placed << qint64(0);
        QTest::newRow("at once") << placed << placed << placed + 1 << qint64(1);
    }
    void timesAreTheMiddleOfWhatIsKnown() {
        QFETCH(Timestamp, placedAt);
        QFETCH(Timestamp, before);
        QFETCH(Timestamp, seen);
        QFETCH(qint64, time);
        QCOMPARE(bracketedTime(placedAt, before, seen).value_or(0), time);
    }

    void mediansAreExact() {
        QCOMPARE(timesOf({}), ServiceTimes());
        QCOMPARE(timesOf({hour, 4 * hour}), (ServiceTimes{2, 150min, 4h, {1h, 4h}}));
        QCOMPARE(timesOf({9, 1, 5, 3, 7}), (ServiceTimes{5, 5ms, 9ms, {}}));
        QCOMPARE(timesOf({9, 1, 5, 3, 7, 6}), (ServiceTimes{6, 5ms, 9ms, {}}));
    }

    void whatIsMissing() {
        QCOMPARE(missingUnits(OrderStatus::Completed, 1000, std::nullopt), 0);
        QCOMPARE(missingUnits(OrderStatus::Completed, 1000, 12), 12);
        QCOMPARE(missingUnits(OrderStatus::Completed, 1000, -12), 0);
        QCOMPARE(missingUnits(OrderStatus::Partial, 1000, 580), 580);
        QCOMPARE(missingUnits(OrderStatus::Partial, 1000, 5800), 1000);
        QCOMPARE(missingUnits(OrderStatus::Canceled, 1000, 0), 1000);
        QCOMPARE(missingUnits(OrderStatus::Canceled, 1000, 300), 300);
        QCOMPARE(missingUnits(OrderStatus::Refunded, 1000, std::nullopt), 1000);
        QCOMPARE(missingUnits(OrderStatus::InProgress, 1000, 300), 0);
    }

    void whatShowsThatAnOrderBegan() {
        QVERIFY(hasStarted(OrderStatus::InProgress, 1000, std::nullopt));
        QVERIFY(hasStarted(OrderStatus::Pending, 1000, 999));
        QVERIFY(!hasStarted(OrderStatus::Pending, 1000, 1000));
        QVERIFY(!hasStarted(OrderStatus::Pending, 1000, 0));
        QVERIFY(!hasStarted(OrderStatus::Pending, 0, 5));
        QVERIFY(!hasStarted(OrderStatus::Canceled, 1000, 300));
    }

    void sharesOfAService() {
        ServiceFigures figures;
        QVERIFY(figures.isFew());
        QCOMPARE(figures.share(0), std::nullopt);
        QCOMPARE(figures.delivered(), std::nullopt);
        figures.completed = 6;
        figures.partial = 1;
        figures.canceled = 1;
        figures.running = 3;
        figures.units = 8000;
        figures.missing = 1580;
        figures.servedUnits = 7000;
        figures.servedMissing = 580;
        QCOMPARE(figures.orders(), 11);
        QVERIFY(!figures.isFew());
        QCOMPARE(figures.share(figures.completed), 750);
        QCOMPARE(figures.delivered(), 803); // 802.5
        QCOMPARE(figures.shortfall(), 83);
    }
};

QTEST_GUILESS_MAIN(ServiceFiguresTest)
#include "service_figures_test.moc"
