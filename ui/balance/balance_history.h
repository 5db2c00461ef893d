// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_types.h"
#include "ui/kit/panel.h"

#include <optional>

class BalanceChart;
class ChartLegend;
class PlainLabel;
class QButtonGroup;
class QStackedWidget;
class Theme;

/// The panel of the balance over time: the chosen span, the chart, and what its marks mean.
class BalanceHistory final : public Panel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BalanceHistory)

public:
    BalanceHistory(Theme& theme, QWidget* parent = nullptr);

    /// The span that the points are of: 7, 30, 365, or 0 for all.
    void setDays(int days);
    /// points: oldest first, of any currency; those of the last one's are drawn.
    void setHistory(const QList<BalancePoint>& points, const std::optional<Money>& threshold);

Q_SIGNALS:
    /// A span was chosen; 0 for all.
    void daysChosen(int days);

private:
    [[nodiscard]] QWidget* spanButtons(Theme& theme);

    int m_days = 30;
    PlainLabel* m_title;
    QButtonGroup* m_spans;
    QStackedWidget* m_chartOrWords;
    BalanceChart* m_chart;
    PlainLabel* m_words;
    ChartLegend* m_topUps;
    ChartLegend* m_warning;
};
