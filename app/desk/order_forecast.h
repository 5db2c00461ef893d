// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery_course.h"
#include "core/service_pace.h"
#include "desk/watch_list.h"

/// What is expected of running orders: from their measured speed, and from the record of their service. A value without
/// a clock.
class OrderForecast final {
public:
    void setPaces(const ServicePaces& paces) { m_paces = paces; }
    /// The order as it stands in the ledger now.
    void note(const Order& order);
    /// What remained of it before, oldest first; for an order that was noted.
    void noteHistory(const QString& orderId, const QList<RemainsPoint>& history);
    void forget(const QString& orderId) { m_orders.remove(orderId); }

    [[nodiscard]] WatchFacts factsOf(const QString& orderId) const;

private:
    struct Known final {
        QString serviceId;
        Timestamp since = 0;
        Timestamp changedAt = 0;
        Timestamp checkedAt = 0;
        bool started = false;
        qint64 units = 0;
        std::optional<qint64> remains; ///< never above the units ordered, where they are known
        DeliveryCourse course;
    };
    static void noteRemains(Known& known);

    QHash<QString, Known> m_orders;
    ServicePaces m_paces;
};
