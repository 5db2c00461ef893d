// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/delivery_chart.h"

#include "models/time_text.h"
#include "ui/kit/accessible_kinds.h"
#include "ui/kit/time_axis.h"

#include <QLocale>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <algorithm>

using namespace Qt::StringLiterals;

DeliveryChart::DeliveryChart(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_plot(new QCustomPlot(this)) {
    setAccessibleKind(*this, QAccessible::Chart);
    setAccessibleName(tr("Delivery"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_plot);
    m_plot->setMinimumHeight(80);
    m_plot->setFocusPolicy(Qt::NoFocus);
    for (int graph = 0; graph < 3; ++graph)
        m_plot->addGraph();
    TimeAxis::setUp(*m_plot, 3);
    TimeAxis::mirrorFigures(*m_plot);
    m_plot->yAxis->ticker()->setTickCount(3);
    connect(&m_theme, &Theme::changed, this, &DeliveryChart::redraw);
}

void DeliveryChart::setDelivery(const QList<QPair<Timestamp, qint64>>& points, qint64 units, Timestamp expectedEnd) {
    if (points == m_points && units == m_units && expectedEnd == m_expectedEnd)
        return;
    m_points = points;
    m_units = units;
    m_expectedEnd = expectedEnd;
    redraw();
}

bool DeliveryChart::looksAhead() const {
    return !isEmpty() && m_units > m_points.last().second && m_expectedEnd > m_points.last().first;
}

void DeliveryChart::describe() {
    if (isEmpty())
        return setAccessibleDescription({});
    const QLocale locale;
    const auto& [at, count] = m_points.last();
    //: What a chart shows, in words: how many of how many, at what time
    QString words =
        tr("%1 of %2 delivered, %3.").arg(locale.toString(count), locale.toString(m_units), exactTime(at, locale));
    if (looksAhead())
        words += u' ' + tr("Expected to be done %1.").arg(exactTime(m_expectedEnd, locale));
    setAccessibleDescription(words);
}

void DeliveryChart::redraw() {
    describe();
    const Tokens& tokens = m_theme.tokens();
    m_plot->setBackground(tokens.surface);
    QVector<double> times;
    QVector<double> delivered;
    qint64 highest = m_units;
    for (const auto& [at, count] : std::as_const(m_points)) {
        times.append(static_cast<double>(at) / 1000);
        delivered.append(static_cast<double>(count));
        highest = std::max(highest, count);
    }
    QCPGraph* graph = m_plot->graph(0);
    graph->setData(times, delivered, true);
    graph->setPen(QPen(tokens.accent, 2));
    graph->setBrush(tokens.selection);
    // An end that is far away must not squeeze what there is.
    constexpr double mostAhead = 1.5;
    double end = times.isEmpty() ? 0 : times.last();
    QCPGraph* ahead = m_plot->graph(2);
    ahead->setPen(QPen(tokens.accent, 1.5, Qt::DashLine));
    ahead->data()->clear();
    if (looksAhead()) {
        const double reached = static_cast<double>(m_expectedEnd) / 1000;
        ahead->setData({end, reached}, {delivered.last(), static_cast<double>(m_units)});
        end = std::min(reached, end + mostAhead * (end - times.first()));
    }
    QCPGraph* goal = m_plot->graph(1);
    goal->setPen(QPen(tokens.muted, 1, Qt::DotLine));
    if (m_units > 0 && !times.isEmpty())
        goal->setData({times.first(), end}, {static_cast<double>(m_units), static_cast<double>(m_units)});
    else
        goal->data()->clear();

    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis, m_plot->yAxis2}) {
        axis->setBasePen(QPen(tokens.line));
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(tokens.muted);
        axis->setTickLabelFont(m_theme.font(Theme::Text::Small));
        axis->grid()->setPen(QPen(tokens.line, 1));
        axis->grid()->setZeroLinePen(QPen(tokens.line, 1));
    }
    m_plot->setLocale(QLocale());
    for (QCPAxis* axis : {m_plot->yAxis, m_plot->yAxis2}) {
        axis->setNumberFormat(u"f"_s);
        axis->setNumberPrecision(0);
    }
    if (!isEmpty()) {
        TimeAxis::setSpan(*m_plot, end - times.first());
        m_plot->xAxis->setRange(times.first(), end);
        m_plot->yAxis->setRange(0, std::max<double>(1, static_cast<double>(highest)) * 1.08);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}
