// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/price_chart.h"

#include "core/money.h"
#include "models/time_text.h"

#include <QLocale>

#include <qcustomplot.h>

#include <algorithm>

namespace {

constexpr int plotHeight = 96;

}

PriceChart::PriceChart(Theme& theme, QWidget* parent)
    : TimeChart(theme, tr("Price history"), 2, 2, parent) {
    plot().setFixedHeight(plotHeight);
    plot().setMinimumWidth(1);
    plot().axisRect()->setMinimumMargins(QMargins(0, 2 * Size::step, 2 * Size::step, 0));
    plot().xAxis->setTickLabelPadding(Size::step);
    plot().yAxis->setTickLabelPadding(Size::step);
}

void PriceChart::setPrices(const QList<PricePoint>& points, const QString& currency, Timestamp from, Timestamp now) {
    m_points = points;
    m_currency = currency;
    m_from = from;
    m_now = points.isEmpty() ? now : std::max(now, points.last().at);
    setCurrent(-1);
    redraw();
}

QString PriceChart::pointText(int point) const {
    const PricePoint& shown = m_points.at(point);
    const QString rate = Money{shown.rate, m_currency}.toText(QLocale());
    return shown.at == 0 ? tr("%1 at first").arg(rate) : tr("%1 since %2").arg(rate, exactTime(shown.at, QLocale()));
}

QPointF PriceChart::place(int point) const {
    const PricePoint& shown = m_points.at(point);
    return {seconds(shown.at == 0 ? m_from : shown.at), shown.rate.toChartValue()};
}

// The rate that held then.
int PriceChart::pointFor(double time) const {
    const auto after = std::upper_bound(m_points.begin(), m_points.end(), time,
                                        [](double at, const PricePoint& point) { return at < seconds(point.at); });
    return m_points.isEmpty() ? -1 : std::max(0, static_cast<int>(after - m_points.begin()) - 1);
}

void PriceChart::redraw() {
    if (m_points.isEmpty())
        return;
    setCurrency(m_currency);
    QVector<double> times;
    QVector<double> rates;
    for (int point = 0; point < pointCount(); ++point) {
        times.append(place(point).x());
        rates.append(place(point).y());
    }
    times.append(std::max(seconds(m_now), times.last() + 1));
    rates.append(rates.last());
    line().setData(times, rates, true);
    // A line along the edge would be cut, and a change of a hundredth must be seen: the axis does not begin at 0.
    const auto [lowest, highest] = std::minmax_element(rates.cbegin(), rates.cend());
    const double room = *highest > *lowest ? (*highest - *lowest) / 6 : std::max(*highest / 10, 0.01);
    plot().yAxis->setRange(std::max(0.0, *lowest - room), *highest + room);
    setTimes(times.first(), times.last(), (times.last() - times.first()) / 60);
    plot().replot(QCustomPlot::rpQueuedReplot);
}
