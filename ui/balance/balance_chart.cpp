// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balance/balance_chart.h"

#include "models/time_text.h"

#include <QLocale>

#include <qcustomplot.h>

#include <algorithm>

using namespace Qt::StringLiterals;

BalanceChart::BalanceChart(Theme& theme, QWidget* parent)
    : TimeChart(theme, tr("Balance over time"), 7, 3, parent)
    , m_rises(plot().addGraph())
    , m_warning(plot().addGraph()) {
    plot().setMinimumSize(200, 150);
    plot().axisRect()->setMinimumMargins(QMargins(0, 2 * Size::step, 5 * Size::step, 0));
    plot().xAxis->setTickLabelPadding(2 * Size::step);
    plot().yAxis->setTickLabelPadding(2 * Size::step);
    m_rises->setLineStyle(QCPGraph::lsNone);
    BalanceChart::follow();
}

void BalanceChart::setHistory(const QList<BalancePoint>& points, const QList<TopUp>& topUps,
                              const std::optional<Money>& threshold, Timestamp now) {
    m_points = points;
    m_topUps = topUps;
    m_threshold = threshold;
    m_now = points.isEmpty() ? now : std::max(now, points.last().at);
    redraw();
}

QString BalanceChart::pointText(int point) const {
    const BalancePoint& told = m_points.at(point);
    return u"%1\n%2"_s.arg(told.balance.toText(QLocale()), exactTime(told.at, QLocale()));
}

// One alone is no line.
int BalanceChart::pointCount() const {
    return m_points.size() < 2 ? 0 : static_cast<int>(m_points.size());
}

QPointF BalanceChart::place(int point) const {
    const BalancePoint& shown = m_points.at(point);
    return {seconds(shown.at), shown.balance.amount.toChartValue()};
}

// The nearest.
int BalanceChart::pointFor(double time) const {
    if (pointCount() == 0)
        return -1;
    const auto after = std::lower_bound(m_points.begin(), m_points.end(), time,
                                        [](const BalancePoint& point, double at) { return seconds(point.at) < at; });
    if (after == m_points.begin())
        return 0;
    const auto before = std::prev(after);
    const bool earlier = after == m_points.end() || time - seconds(before->at) <= seconds(after->at) - time;
    return static_cast<int>((earlier ? before : after) - m_points.begin());
}

void BalanceChart::follow() {
    TimeChart::follow();
    const Tokens& tokens = theme().tokens();
    line().setBrush(tokens.selection);
    m_rises->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(tokens.surface, 2), tokens.good, 2.5 * Size::step));
    QPen dashes(tokens.warn, 1);
    dashes.setDashPattern({4, 4});
    m_warning->setPen(dashes);
}

void BalanceChart::redraw() {
    QVector<double> times;
    QVector<double> amounts;
    for (const BalancePoint& point : std::as_const(m_points)) {
        times.append(seconds(point.at));
        amounts.append(point.balance.amount.toChartValue());
    }
    if (!m_points.isEmpty()) {
        times.append(seconds(m_now));
        amounts.append(amounts.last());
        setCurrency(m_points.last().balance.currency);
    }
    line().setData(times, amounts, true);
    m_rises->data()->clear();
    for (const TopUp& rise : std::as_const(m_topUps))
        m_rises->addData(seconds(rise.at), rise.balance.amount.toChartValue());
    if (!m_points.isEmpty()) {
        setRanges();
        const BalancePoint& last = m_points.last();
        setAccessibleDescription(
            tr("From %1 to %2.").arg(m_points.first().balance.toText(QLocale()), last.balance.toText(QLocale())));
    }
    setCurrent(currentPoint());
}

void BalanceChart::setRanges() {
    double lowest = 0;
    double highest = 0;
    for (const BalancePoint& point : std::as_const(m_points)) {
        lowest = std::min(lowest, point.balance.amount.toChartValue());
        highest = std::max(highest, point.balance.amount.toChartValue());
    }
    const double first = seconds(m_points.first().at);
    const double last = std::max(seconds(m_now), first + 1);
    m_warning->data()->clear();
    if (m_threshold) {
        const double warning = m_threshold->amount.toChartValue();
        m_warning->setData({first, last}, {warning, warning}, true);
        // A warning far above all that was ever there must not press the line flat.
        if (warning < 4 * highest || highest <= 0)
            highest = std::max(highest, warning);
    }
    plot().yAxis->setRange(lowest * 1.08, highest > 0 ? highest * 1.08 : 1);
    // A little room at the right: a mark on the newest point is drawn whole.
    setTimes(first, last, (last - first) / 120);
}
