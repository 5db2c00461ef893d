// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/balance/top_ups.h"
#include "ui/kit/time_chart.h"

#include <optional>

/// The balance over time as a line that steps from check to check, its top-ups marked, the warning dashed. The nearest
/// point's amount and time are told.
class BalanceChart final : public TimeChart {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BalanceChart)

public:
    explicit BalanceChart(Theme& theme, QWidget* parent = nullptr);

    /// points: of one currency, oldest first; at least two are needed to draw anything. The last stands until `now`.
    void setHistory(const QList<BalancePoint>& points, const QList<TopUp>& topUps,
                    const std::optional<Money>& threshold, Timestamp now);
    [[nodiscard]] QString pointText(int point) const override;

protected:
    [[nodiscard]] int pointCount() const override;
    [[nodiscard]] QPointF place(int point) const override;
    [[nodiscard]] int pointFor(double seconds) const override;
    void follow() override;

private:
    void redraw();
    void setRanges();

    QCPGraph* m_rises;
    QCPGraph* m_warning;
    QList<BalancePoint> m_points;
    QList<TopUp> m_topUps;
    std::optional<Money> m_threshold;
    Timestamp m_now = 0;
};
