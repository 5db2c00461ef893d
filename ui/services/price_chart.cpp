// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/price_chart.h"

#include "core/money.h"
#include "models/time_text.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double daySeconds = 86'400;
constexpr int plotHeight = 96;

double seconds(Timestamp at) {
    return static_cast<double>(at) / 1000;
}

class RateTicker final : public QCPAxisTicker {
public:
    QString currency;

protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar /*format*/, int /*precision*/) override {
        const auto rate = Decimal::parse(QString::number(tick, 'f', 8));
        return rate ? Money{*rate, currency}.toText(locale) : QString();
    }
};

} // namespace

PriceChart::PriceChart(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_plot(new QCustomPlot(this))
    , m_line(m_plot->addGraph())
    , m_mark(m_plot->addGraph()) {
    setAccessibleName(tr("Price history"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    // The panel scrolls over the plot, and the tips are this widget's.
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setFixedHeight(plotHeight);
    m_plot->setMinimumWidth(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_plot);
    m_plot->axisRect()->setMinimumMargins(QMargins(0, 2 * Size::step, 2 * Size::step, 0));
    m_plot->xAxis->setTicker(QSharedPointer<QCPAxisTickerDateTime>::create());
    m_plot->yAxis->setTicker(QSharedPointer<RateTicker>::create());
    m_plot->xAxis->ticker()->setTickCount(2);
    m_plot->yAxis->ticker()->setTickCount(2);
    m_plot->xAxis->grid()->setVisible(false);
    m_line->setLineStyle(QCPGraph::lsStepLeft);
    m_mark->setLineStyle(QCPGraph::lsNone);
    follow();
    connect(&theme, &Theme::changed, this, &PriceChart::follow);
}

void PriceChart::setPrices(const QList<PricePoint>& points, const QString& currency, Timestamp from, Timestamp now) {
    m_points = points;
    m_currency = currency;
    m_from = from;
    m_now = points.isEmpty() ? now : std::max(now, points.last().at);
    m_current = -1;
    redraw();
}

QString PriceChart::pointText(int point) const {
    const PricePoint& shown = m_points.at(point);
    const QString rate = Money{shown.rate, m_currency}.toText(QLocale());
    return shown.at == 0 ? tr("%1 at first").arg(rate) : tr("%1 since %2").arg(rate, exactTime(shown.at, QLocale()));
}

void PriceChart::follow() {
    const Tokens& tokens = m_theme.tokens();
    const QPen line(tokens.line, 1);
    m_plot->setBackground(tokens.surface);
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setBasePen(axis == m_plot->xAxis ? line : QPen(Qt::NoPen));
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLengthIn(0);
        axis->setTickLabelColor(tokens.muted);
        axis->setTickLabelFont(m_theme.font(Theme::Text::Small));
        axis->setTickLabelPadding(Size::step);
        axis->grid()->setPen(line);
        axis->grid()->setZeroLinePen(line);
    }
    m_line->setPen(QPen(tokens.accent, 2));
    m_mark->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(tokens.surface, 2), tokens.accent, 2.5 * Size::step));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PriceChart::redraw() {
    if (m_points.isEmpty())
        return;
    m_plot->setLocale(QLocale());
    qSharedPointerCast<RateTicker>(m_plot->yAxis->ticker())->currency = m_currency;
    QVector<double> times;
    QVector<double> rates;
    for (const PricePoint& point : std::as_const(m_points)) {
        times.append(seconds(point.at == 0 ? m_from : point.at));
        rates.append(point.rate.toChartValue());
    }
    times.append(std::max(seconds(m_now), times.last() + 1));
    rates.append(rates.last());
    m_line->setData(times, rates, true);
    // A line along the edge would be cut, and a change of a hundredth must be seen: the axis does not begin at 0.
    const auto [lowest, highest] = std::minmax_element(rates.cbegin(), rates.cend());
    const double room = *highest > *lowest ? (*highest - *lowest) / 6 : std::max(*highest / 10, 0.01);
    m_plot->yAxis->setRange(std::max(0.0, *lowest - room), *highest + room);
    const double span = times.last() - times.first();
    m_plot->xAxis->setRange(times.first(), times.last() + span / 60);
    const auto format = span > 300 * daySeconds ? u"MMM yyyy"_s : span > 2 * daySeconds ? u"d MMM"_s : u"HH:mm"_s;
    qSharedPointerCast<QCPAxisTickerDateTime>(m_plot->xAxis->ticker())->setDateTimeFormat(format);
    setCurrent(m_current);
}

void PriceChart::setCurrent(int point) {
    m_current = point;
    m_mark->data()->clear();
    if (point >= 0)
        m_mark->addData(seconds(std::max(m_points.at(point).at, m_from)), m_points.at(point).rate.toChartValue());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

int PriceChart::pointAt(int x) const {
    const double time = m_plot->xAxis->pixelToCoord(x - m_plot->x());
    const auto after = std::upper_bound(m_points.begin(), m_points.end(), time,
                                        [](double at, const PricePoint& point) { return at < seconds(point.at); });
    return std::max(0, static_cast<int>(after - m_points.begin()) - 1);
}

void PriceChart::mouseMoveEvent(QMouseEvent* event) {
    if (!m_points.isEmpty()) {
        setCurrent(pointAt(event->position().toPoint().x()));
        QToolTip::showText(event->globalPosition().toPoint(), Qt::convertFromPlainText(pointText(m_current)), this);
    }
    QWidget::mouseMoveEvent(event);
}

void PriceChart::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(m_points.size()) - 1;
    int point = -1;
    if (event->key() == Qt::Key_Left)
        point = m_current < 0 ? last : std::max(0, m_current - 1);
    else if (event->key() == Qt::Key_Right)
        point = m_current < 0 ? 0 : std::min(last, m_current + 1);
    if (point < 0 || last < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    setCurrent(point);
    setAccessibleDescription(pointText(point));
    QToolTip::showText(mapToGlobal(QPoint(0, height())), Qt::convertFromPlainText(pointText(point)), this);
}

void PriceChart::leaveEvent(QEvent* event) {
    setCurrent(-1);
    QWidget::leaveEvent(event);
}

void PriceChart::focusInEvent(QFocusEvent* event) {
    // Where the focus is must be seen.
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && !m_points.isEmpty())
        setCurrent(static_cast<int>(m_points.size()) - 1);
    QWidget::focusInEvent(event);
}

void PriceChart::focusOutEvent(QFocusEvent* event) {
    setCurrent(-1);
    QWidget::focusOutEvent(event);
}
