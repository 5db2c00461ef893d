// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/catalog_book.h"
#include "ui/kit/time_chart.h"

/// The rate of a service over time. The rate at the mouse and since when it held are told.
class PriceChart final : public TimeChart {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PriceChart)

public:
    explicit PriceChart(Theme& theme, QWidget* parent = nullptr);

    /// points: oldest first, at least one; each holds until the next, the last until `now`. A first one of no known
    /// time is drawn from `from` on.
    void setPrices(const QList<PricePoint>& points, const QString& currency, Timestamp from, Timestamp now);
    /// "$0.95 since 3 November 2026, 14:02:11".
    [[nodiscard]] QString pointText(int point) const override;

protected:
    [[nodiscard]] int pointCount() const override { return static_cast<int>(m_points.size()); }
    [[nodiscard]] QPointF place(int point) const override;
    [[nodiscard]] int pointFor(double seconds) const override;

private:
    void redraw();

    QList<PricePoint> m_points;
    QString m_currency;
    Timestamp m_from = 0;
    Timestamp m_now = 0;
};
