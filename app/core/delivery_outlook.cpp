// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery_outlook.h"

#include <algorithm>

DeliveryOutlook deliveryOutlook(const Order& order, const QList<RemainsPoint>& history,
                                const std::optional<ServicePace>& pace) {
    DeliveryOutlook outlook;
    if (!order.isRunning())
        return outlook;
    if (order.units > 0) {
        DeliveryCourse course;
        for (const RemainsPoint& point : history)
            course.note({point.at, std::min(point.remains, order.units)});
        // A standstill since the last change takes from the speed.
        if (order.remains && order.checkedAt > 0)
            course.note({order.checkedAt, std::min(*order.remains, order.units)});
        outlook.unitsPerHour = course.unitsPerHour();
        if (outlook.unitsPerHour) {
            outlook.end = course.expectedEnd();
            outlook.basis = DeliveryOutlook::Basis::Measured;
            return outlook;
        }
    }
    const Timestamp since = order.placedAt;
    if (pace && pace->toFinish && since > 0) {
        outlook.end = since + pace->toFinish->count();
        outlook.basis = DeliveryOutlook::Basis::Record;
        outlook.record = pace;
    }
    return outlook;
}
