// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/order_forecast.h"

#include <algorithm>

namespace {

std::optional<qint64> boundRemains(std::optional<qint64> remains, qint64 units) {
    if (remains && units > 0)
        return std::min(*remains, units);
    return remains;
}

} // namespace

void OrderForecast::note(const Order& order) {
    const bool isNew = !m_orders.contains(order.orderId);
    Known& known = m_orders[order.orderId];
    known.serviceId = order.serviceId;
    // One that was placed somewhere else is as young as it is known here.
    known.since = order.placedAt != 0 ? order.placedAt : order.recordedAt;
    known.changedAt = order.changedAt;
    known.checkedAt = order.checkedAt;
    known.units = order.units;
    known.remains = boundRemains(order.remains, order.units);
    known.started = order.status == OrderStatus::InProgress || order.delivered().value_or(0) > 0;
    if (isNew && known.units > 0 && known.since > 0) {
        known.course.note({known.since, known.units});
        if (known.remains && known.changedAt > known.since)
            known.course.note({known.changedAt, *known.remains});
    }
    noteRemains(known);
}

// A standstill since the last change counts too: it takes from the speed.
void OrderForecast::noteRemains(Known& known) {
    if (known.remains && known.checkedAt > 0)
        known.course.note({known.checkedAt, *known.remains});
}

void OrderForecast::noteHistory(const QString& orderId, const QList<RemainsPoint>& history) {
    const auto known = m_orders.find(orderId);
    if (known == m_orders.end())
        return;
    known->course = {};
    for (const RemainsPoint& point : history)
        known->course.note({point.at, *boundRemains(point.remains, known->units)});
    noteRemains(*known);
}

WatchFacts OrderForecast::factsOf(const QString& orderId) const {
    const auto known = m_orders.constFind(orderId);
    if (known == m_orders.cend())
        return {};
    WatchFacts facts{.since = known->since, .movedAt = std::max(known->changedAt, known->course.movedAt())};
    if (known->started)
        facts.expectedBySpeed = known->course.expectedEnd();
    if (const auto pace = m_paces.constFind(known->serviceId); pace != m_paces.cend()) {
        const auto wait = known->started || !pace->toStart ? pace->toFinish : pace->toStart;
        if (wait)
            facts.expectedByRecord = known->since + wait->count();
    }
    return facts;
}
