// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/balance_account.h"
#include "store/ledger_types.h"
#include "ui/kit/time_chart.h"

#include <optional>

/// The balance over time as a line that steps from check to check, what moved it marked by shapes, the warning dashed.
/// Its stops are the points and the events by time; the nearest is told. Page Up and Page Down go from event to event.
class BalanceChart final : public TimeChart {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BalanceChart)

public:
    explicit BalanceChart(Theme& theme, QWidget* parent = nullptr);

    /// points: of one currency, oldest first; at least two are needed to draw anything. The last stands until `now`.
    void setHistory(const QList<BalancePoint>& points, const QList<BalanceEvent>& events,
                    const std::optional<Money>& threshold, Timestamp now);
    [[nodiscard]] QString pointText(int point) const override;
    /// Marks it, where it is among those shown.
    void showEventAt(const BalanceEvent& event);

protected:
    [[nodiscard]] int pointCount() const override;
    [[nodiscard]] QPointF place(int point) const override;
    [[nodiscard]] int pointFor(double seconds) const override;
    void follow() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Stop final {
        Timestamp at = 0;
        qsizetype point = -1;
        qsizetype event = -1;
    };
    void makeStops();
    void redraw();
    void setRanges();
    [[nodiscard]] double amountAt(Timestamp at) const;
    [[nodiscard]] int nearest(double seconds, bool events) const;

    QList<QCPGraph*> m_marks; ///< by BalanceEvent::Kind
    QCPGraph* m_warning;
    QList<BalancePoint> m_points;
    QList<BalanceEvent> m_events;
    QList<Stop> m_stops;
    std::optional<Money> m_threshold;
    Timestamp m_now = 0;
};
