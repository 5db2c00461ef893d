// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCustomPlot;

/// Units delivered over time of one order, with the ordered units as the goal, and the course expected from now on.
class DeliveryChart final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeliveryChart)

public:
    explicit DeliveryChart(Theme& theme, QWidget* parent = nullptr);

    /// points: oldest first. units: the goal; 0 hides it. Two points are the least that can be drawn. expectedEnd: when
    /// the goal is expected to be reached; 0, or not after the last point: nothing is drawn of it.
    void setDelivery(const QList<QPair<Timestamp, qint64>>& points, qint64 units, Timestamp expectedEnd = 0);
    /// Whether the expected course is drawn.
    [[nodiscard]] bool looksAhead() const;
    [[nodiscard]] bool isEmpty() const { return m_points.size() < 2; }

private:
    void describe();
    void redraw();

    Theme& m_theme;
    QCustomPlot* m_plot;
    QList<QPair<Timestamp, qint64>> m_points;
    qint64 m_units = 0;
    Timestamp m_expectedEnd = 0;
};
