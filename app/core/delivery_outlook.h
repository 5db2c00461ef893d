// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery_course.h"
#include "core/service_pace.h"

#include <QList>

/// How fast an order is delivered and when its end is expected, and what that rests on. A value without a clock.
struct DeliveryOutlook final {
    enum class Basis : quint8 {
        NotKnown, ///< not enough was told yet
        Measured, ///< from what remained at the last few checks
        Record,   ///< from what the service's completed orders took
    };
    std::optional<double> unitsPerHour = {};
    std::optional<Timestamp> end = {}; ///< may lie in the past: it takes longer
    Basis basis = Basis::NotKnown;
    std::optional<ServicePace> record = {}; ///< where basis is Record
};

/// Nothing for an order that is not running. history: what remained when it was told, oldest first, without the present
/// of the order itself; it begins with the placing. Remains above what was ordered count as all of it.
[[nodiscard]] DeliveryOutlook deliveryOutlook(const Order& order, const QList<RemainsPoint>& history,
                                              const std::optional<ServicePace>& pace);
