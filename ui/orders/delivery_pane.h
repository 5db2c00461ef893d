// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"
#include "ui/theme/theme.h"

#include <QWidget>

class DeliveryChart;
class PlainLabel;

/// The refills of an order, and how it was delivered.
class DeliveryPane final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeliveryPane)

public:
    explicit DeliveryPane(Theme& theme, QWidget* parent = nullptr);

    /// Newest first.
    void setRefills(const QList<Refill>& refills);
    /// As DeliveryChart::setDelivery(); whyNone: what to say where there is too little to be drawn.
    void setDelivery(const QList<QPair<Timestamp, qint64>>& points, qint64 units, Timestamp expectedEnd,
                     const QString& whyNone);

private:
    PlainLabel* m_refillsTitle;
    PlainLabel* m_refills;
    DeliveryChart* m_chart;
    PlainLabel* m_noChart;
};
