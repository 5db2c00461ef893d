// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balance/balance_chart.h"

#include "models/balance_event_text.h"
#include "models/time_text.h"

#include <QKeyEvent>
#include <QLocale>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int kinds = 5;
constexpr double nearPixels = 7;

} // namespace

BalanceChart::BalanceChart(Theme& theme, QWidget* parent)
    : TimeChart(theme, tr("Balance over time"), 6, 3, parent)
    , m_warning(plot().addGraph()) {
    for (int kind = 0; kind < kinds; ++kind) {
        m_marks.append(plot().addGraph());
        m_marks.last()->setLineStyle(QCPGraph::lsNone);
    }
    plot().setMinimumSize(200, 150);
    plot().axisRect()->setMinimumMargins(QMargins(0, 2 * Size::step, 5 * Size::step, 0));
    plot().xAxis->setTickLabelPadding(2 * Size::step);
    plot().yAxis->setTickLabelPadding(2 * Size::step);
    BalanceChart::follow();
}

void BalanceChart::setHistory(const QList<BalancePoint>& points, const QList<BalanceEvent>& events,
                              const std::optional<Money>& threshold, Timestamp now) {
    m_points = points;
    m_events.clear();
    for (const BalanceEvent& event : events) {
        if (!points.isEmpty() && event.amount.currency == points.last().balance.currency &&
            event.at >= points.first().at)
            m_events.append(event);
    }
    m_threshold = threshold;
    m_now = points.isEmpty() ? now : std::max(now, points.last().at);
    makeStops();
    redraw();
}

void BalanceChart::makeStops() {
    m_stops.clear();
    if (m_points.size() < 2) // one alone is no line
        return;
    for (qsizetype i = 0; i < m_points.size(); ++i)
        m_stops.append({m_points.at(i).at, i, -1});
    for (qsizetype i = 0; i < m_events.size(); ++i)
        m_stops.append({m_events.at(i).at, -1, i});
    std::stable_sort(m_stops.begin(), m_stops.end(),
                     [](const Stop& left, const Stop& right) { return left.at < right.at; });
}

QString BalanceChart::pointText(int point) const {
    const Stop& stop = m_stops.at(point);
    const QLocale locale;
    if (stop.event >= 0) {
        const BalanceEvent& event = m_events.at(stop.event);
        return u"%1 %2\n%3"_s.arg(balanceEventWord(event.kind), balanceEventAmount(event, locale),
                                  balanceEventStory(event, locale));
    }
    const BalancePoint& told = m_points.at(stop.point);
    return u"%1\n%2"_s.arg(told.balance.toText(locale), exactTime(told.at, locale));
}

void BalanceChart::showEventAt(const BalanceEvent& event) {
    const auto found = std::find_if(m_stops.begin(), m_stops.end(), [&](const Stop& stop) {
        return stop.event >= 0 && m_events.at(stop.event) == event;
    });
    setCurrent(found == m_stops.end() ? -1 : static_cast<int>(found - m_stops.begin()));
}

int BalanceChart::pointCount() const {
    return static_cast<int>(m_stops.size());
}

double BalanceChart::amountAt(Timestamp at) const {
    const auto after = std::upper_bound(m_points.begin(), m_points.end(), at,
                                        [](Timestamp time, const BalancePoint& point) { return time < point.at; });
    const BalancePoint& shown = after == m_points.begin() ? *after : *std::prev(after);
    return shown.balance.amount.toChartValue();
}

QPointF BalanceChart::place(int point) const {
    const Stop& stop = m_stops.at(point);
    return {seconds(stop.at),
            stop.point >= 0 ? m_points.at(stop.point).balance.amount.toChartValue() : amountAt(stop.at)};
}

int BalanceChart::nearest(double time, bool events) const {
    int found = -1;
    for (int i = 0; i < m_stops.size(); ++i) {
        if ((m_stops.at(i).event >= 0) != events)
            continue;
        if (found < 0 || std::abs(seconds(m_stops.at(i).at) - time) < std::abs(seconds(m_stops.at(found).at) - time))
            found = i;
    }
    return found;
}

// A mark where one is under the mouse, else the nearest point of the line.
int BalanceChart::pointFor(double time) const {
    const QCPAxis& axis = *plot().xAxis;
    const int event = nearest(time, true);
    if (event >= 0 &&
        std::abs(axis.coordToPixel(seconds(m_stops.at(event).at)) - axis.coordToPixel(time)) <= nearPixels)
        return event;
    return nearest(time, false);
}

void BalanceChart::keyPressEvent(QKeyEvent* event) {
    const int by = event->key() == Qt::Key_PageUp ? -1 : event->key() == Qt::Key_PageDown ? 1 : 0;
    if (by == 0) {
        TimeChart::keyPressEvent(event);
        return;
    }
    int stop = currentPoint() < 0 ? (by < 0 ? pointCount() : -1) : currentPoint();
    do {
        stop += by;
    } while (stop >= 0 && stop < pointCount() && m_stops.at(stop).event < 0);
    if (stop >= 0 && stop < pointCount())
        tell(stop);
}

void BalanceChart::follow() {
    TimeChart::follow();
    const Tokens& tokens = theme().tokens();
    line().setBrush(tokens.selection);
    const auto mark = [&](BalanceEvent::Kind kind, QCPScatterStyle::ScatterShape shape, const QPen& pen,
                          const QBrush& brush, double size) {
        m_marks.at(static_cast<int>(kind))->setScatterStyle(QCPScatterStyle(shape, pen, brush, size));
    };
    const QPen edge(tokens.surface, 1.5);
    using Kind = BalanceEvent::Kind;
    mark(Kind::Orders, QCPScatterStyle::ssCircle, QPen(tokens.muted, 1.5), tokens.surface, 6);
    mark(Kind::TopUp, QCPScatterStyle::ssTriangle, edge, tokens.good, 3.5 * Size::step);
    mark(Kind::MoneyBack, QCPScatterStyle::ssDiamond, edge, tokens.accent, 3 * Size::step);
    mark(Kind::Unexplained, QCPScatterStyle::ssTriangleInverted, edge, tokens.warn, 3.5 * Size::step);
    mark(Kind::NotTaken, QCPScatterStyle::ssCross, QPen(tokens.muted, 2), Qt::NoBrush, 2 * Size::step);
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
    for (QCPGraph* marks : std::as_const(m_marks))
        marks->data()->clear();
    for (const BalanceEvent& event : std::as_const(m_events))
        m_marks.at(static_cast<int>(event.kind))->addData(seconds(event.at), amountAt(event.at));
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
    plot().yAxis->setRange(lowest * 1.08, highest > 0 ? highest * 1.12 : 1);
    // A little room at the right: a mark on the newest point is drawn whole.
    setTimes(first, last, (last - first) / 90);
}
