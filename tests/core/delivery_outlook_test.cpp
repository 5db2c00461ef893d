// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery_outlook.h"

#include <QTest>

using namespace std::chrono_literals;

using Basis = DeliveryOutlook::Basis;

namespace {

constexpr Timestamp start = 1'800'000'000'000;
constexpr qint64 hour = 3'600'000;

Order running(std::optional<qint64> remains, Timestamp checkedAt) {
    Order order;
    order.placement = Placement::Placed;
    order.status = OrderStatus::InProgress;
    order.units = 1000;
    order.remains = remains;
    order.placedAt = start;
    order.checkedAt = checkedAt;
    return order;
}

ServicePace pace() {
    return {12, std::nullopt, 3h};
}

} // namespace

/// What is expected of one order, and what it rests on.
class DeliveryOutlookTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isMeasuredWhereRemainsMoved() {
        const QList<RemainsPoint> history{{start, 1000}, {start + hour, 600}};
        const auto outlook = deliveryOutlook(running(200, start + 2 * hour), history, pace());
        QCOMPARE(outlook.basis, Basis::Measured);
        QCOMPARE(outlook.unitsPerHour, 400.0);
        QCOMPARE(outlook.end, start + 2 * hour + hour / 2);
        QVERIFY(!outlook.record);
    }
    void aStandstillTakesFromTheSpeed() {
        const QList<RemainsPoint> history{{start, 1000}, {start + hour, 600}};
        const auto outlook = deliveryOutlook(running(600, start + 4 * hour), history, std::nullopt);
        QCOMPARE(outlook.unitsPerHour, 100.0);
        QCOMPARE(outlook.end, start + 10 * hour);
    }
    void restsOnTheRecordBefore() {
        const auto outlook = deliveryOutlook(running(1000, start + hour), {{start, 1000}}, pace());
        QCOMPARE(outlook.basis, Basis::Record);
        QCOMPARE(outlook.end, start + 3 * hour);
        QCOMPARE(outlook.record, pace());
        QVERIFY(!outlook.unitsPerHour);
    }
    void saysThatItIsNotKnown() {
        QCOMPARE(deliveryOutlook(running(1000, start + hour), {{start, 1000}}, std::nullopt).basis, Basis::NotKnown);
        QCOMPARE(deliveryOutlook(running(std::nullopt, start), {}, ServicePace{}).basis, Basis::NotKnown);
        // Added by its id: nobody knows when it was placed, nor how many were ordered.
        Order added = running(40, start);
        added.placedAt = 0;
        added.units = 0;
        QCOMPARE(deliveryOutlook(added, {}, pace()).basis, Basis::NotKnown);
    }
    void wildRemainsAreBounded() {
        const QList<RemainsPoint> history{{start, 1000}, {start + hour, 99'000}, {start + 2 * hour, 500}};
        const auto outlook = deliveryOutlook(running(-20, start + 3 * hour), history, std::nullopt);
        QVERIFY(outlook.unitsPerHour && *outlook.unitsPerHour > 0 && *outlook.unitsPerHour < 1001);
        QVERIFY(outlook.end && *outlook.end <= start + 3 * hour);
    }
    void nothingIsExpectedOfWhatEnded() {
        Order done = running(200, start + 2 * hour);
        done.status = OrderStatus::Completed;
        const auto outlook = deliveryOutlook(done, {{start, 1000}, {start + hour, 600}}, pace());
        QCOMPARE(outlook.basis, Basis::NotKnown);
        QVERIFY(!outlook.end);
        Order lost = running(200, start);
        lost.placement = Placement::Unconfirmed;
        QVERIFY(!deliveryOutlook(lost, {}, pace()).end);
    }
};

QTEST_APPLESS_MAIN(DeliveryOutlookTest)
#include "delivery_outlook_test.moc"
