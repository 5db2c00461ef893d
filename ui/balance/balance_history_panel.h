// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/balance_range.h"
#include "store/balance_reading.h"
#include "ui/kit/panel.h"

class BalanceChart;
class BalanceRangeBar;
class ChartLegend;
class PlainLabel;
class QStackedWidget;
class Theme;

/// The panel of the balance over time: the chosen span, the chart, and what its marks mean.
class BalanceHistoryPanel final : public Panel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BalanceHistoryPanel)

public:
    BalanceHistoryPanel(Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] BalanceRangeBar& rangeBar() const { return *m_rangeBar; }
    /// Points of any currency; those of the last one's are drawn. reading: another span is being read.
    void setHistory(const BalanceHistory& history, const BalanceRange& range, const std::optional<Money>& threshold,
                    bool reading);
    void showEventAt(const BalanceEvent& event);

private:
    void showLegend(const QList<BalanceEvent>& events, const QString& currency);

    PlainLabel* m_title;
    BalanceRangeBar* m_rangeBar;
    QStackedWidget* m_chartOrWords;
    BalanceChart* m_chart;
    PlainLabel* m_words;
    ChartLegend* m_orders;
    ChartLegend* m_topUps;
    ChartLegend* m_back;
    ChartLegend* m_unexplained;
    ChartLegend* m_notTaken;
    ChartLegend* m_warning;
};

/// The points in the currency of the last one: amounts of different currencies have no common line.
[[nodiscard]] QList<BalancePoint> ofLastCurrency(const QList<BalancePoint>& points);
