// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balance/balance_chart.h"

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

double seconds(Timestamp at) {
    return static_cast<double>(at) / 1000;
}

// "$100", "$0.25": two decimals only where there are any.
// As fine as the span needs, so that no two labels of an axis are alike.
QString timeFormat(double days) {
    if (days > 300)
        return u"MMM yyyy"_s;
    if (days > 3)
        return u"d MMM"_s;
    if (days > 0.5)
        return u"d MMM HH:mm"_s;
    return days > 0.01 ? u"HH:mm"_s : u"HH:mm:ss"_s;
}

class MoneyTicker final : public QCPAxisTicker {
public:
    QString currency;

protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar /*format*/, int /*precision*/) override {
        const auto amount = Decimal::parse(QString::number(tick, 'f', 6));
        if (!amount)
            return {};
        QString text = Money{*amount, currency}.toText(locale);
        if (amount->scale() == 0)
            text.remove(locale.decimalPoint() + locale.zeroDigit() + locale.zeroDigit());
        return text;
    }
};

} // namespace

BalanceChart::BalanceChart(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_plot(new QCustomPlot(this))
    , m_line(m_plot->addGraph())
    , m_rises(m_plot->addGraph())
    , m_warning(m_plot->addGraph())
    , m_mark(m_plot->addGraph()) {
    setAccessibleName(tr("Balance over time"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    // The page scrolls over the plot, and the tips are this widget's.
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setMinimumSize(200, 150);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_plot);

    m_plot->axisRect()->setMinimumMargins(QMargins(0, 2 * Size::step, 5 * Size::step, 0));
    m_plot->xAxis->setTicker(QSharedPointer<QCPAxisTickerDateTime>::create());
    m_plot->yAxis->setTicker(QSharedPointer<MoneyTicker>::create());
    m_plot->xAxis->ticker()->setTickCount(7);
    m_plot->yAxis->ticker()->setTickCount(3);
    m_plot->xAxis->grid()->setVisible(false);
    m_line->setLineStyle(QCPGraph::lsStepLeft);
    m_rises->setLineStyle(QCPGraph::lsNone);
    m_mark->setLineStyle(QCPGraph::lsNone);
    follow();
    connect(&theme, &Theme::changed, this, &BalanceChart::follow);
}

void BalanceChart::setHistory(const QList<BalancePoint>& points, const QList<TopUp>& topUps,
                              const std::optional<Money>& threshold, Timestamp now) {
    m_points = points;
    m_topUps = topUps;
    m_threshold = threshold;
    m_now = points.isEmpty() ? now : std::max(now, points.last().at);
    if (m_current >= m_points.size())
        m_current = -1;
    redraw();
}

QString BalanceChart::pointText(int point) const {
    const BalancePoint& told = m_points.at(point);
    return u"%1\n%2"_s.arg(told.balance.toText(QLocale()), exactTime(told.at, QLocale()));
}

void BalanceChart::follow() {
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
        axis->setTickLabelPadding(2 * Size::step);
        axis->grid()->setPen(line);
        axis->grid()->setZeroLinePen(line);
    }
    m_line->setPen(QPen(tokens.accent, 2));
    m_line->setBrush(tokens.selection);
    m_rises->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(tokens.surface, 2), tokens.good, 2.5 * Size::step));
    QPen dashes(tokens.warn, 1);
    dashes.setDashPattern({4, 4});
    m_warning->setPen(dashes);
    m_mark->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(tokens.surface, 2), tokens.accent, 2.5 * Size::step));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void BalanceChart::redraw() {
    m_plot->setLocale(QLocale());
    QVector<double> times;
    QVector<double> amounts;
    for (const BalancePoint& point : std::as_const(m_points)) {
        times.append(seconds(point.at));
        amounts.append(point.balance.amount.toChartValue());
    }
    if (!m_points.isEmpty()) {
        times.append(seconds(m_now));
        amounts.append(amounts.last());
        qSharedPointerCast<MoneyTicker>(m_plot->yAxis->ticker())->currency = m_points.last().balance.currency;
    }
    m_line->setData(times, amounts, true);
    m_rises->data()->clear();
    for (const TopUp& rise : std::as_const(m_topUps))
        m_rises->addData(seconds(rise.at), rise.balance.amount.toChartValue());
    if (!m_points.isEmpty()) {
        setRanges();
        const BalancePoint& last = m_points.last();
        setAccessibleDescription(
            tr("From %1 to %2.").arg(m_points.first().balance.toText(QLocale()), last.balance.toText(QLocale())));
    }
    setCurrent(m_current);
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
    // A little room at the right: a mark on the newest point is drawn whole.
    m_plot->xAxis->setRange(first, last + (last - first) / 120);
    m_plot->yAxis->setRange(lowest * 1.08, highest > 0 ? highest * 1.08 : 1);
    qSharedPointerCast<QCPAxisTickerDateTime>(m_plot->xAxis->ticker())
        ->setDateTimeFormat(timeFormat((last - first) / daySeconds));
}

void BalanceChart::setCurrent(int point) {
    m_current = point;
    m_mark->data()->clear();
    if (point >= 0)
        m_mark->addData(seconds(m_points.at(point).at), m_points.at(point).balance.amount.toChartValue());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

int BalanceChart::nearestPoint(int x) const {
    if (m_points.size() < 2)
        return -1;
    const double time = m_plot->xAxis->pixelToCoord(x - m_plot->x());
    const auto after = std::lower_bound(m_points.begin(), m_points.end(), time,
                                        [](const BalancePoint& point, double at) { return seconds(point.at) < at; });
    if (after == m_points.begin())
        return 0;
    const auto before = std::prev(after);
    const bool earlier = after == m_points.end() || time - seconds(before->at) <= seconds(after->at) - time;
    return static_cast<int>((earlier ? before : after) - m_points.begin());
}

QPoint BalanceChart::place(int point) const {
    const BalancePoint& shown = m_points.at(point);
    return m_plot->pos() + QPointF(m_plot->xAxis->coordToPixel(seconds(shown.at)),
                                   m_plot->yAxis->coordToPixel(shown.balance.amount.toChartValue()))
                               .toPoint();
}

void BalanceChart::showTip(const QPoint& at) {
    QToolTip::showText(mapToGlobal(at), Qt::convertFromPlainText(pointText(m_current)), this);
}

void BalanceChart::mouseMoveEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    if (const int point = nearestPoint(at.x()); point >= 0) {
        setCurrent(point);
        showTip(at);
    }
    QWidget::mouseMoveEvent(event);
}

void BalanceChart::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(m_points.size()) - 1;
    int point = -1;
    if (event->key() == Qt::Key_Left)
        point = m_current < 0 ? last : std::max(0, m_current - 1);
    else if (event->key() == Qt::Key_Right)
        point = m_current < 0 ? 0 : std::min(last, m_current + 1);
    else if (event->key() == Qt::Key_Home)
        point = 0;
    else if (event->key() == Qt::Key_End)
        point = last;
    if (point < 0 || last < 1) {
        QWidget::keyPressEvent(event);
        return;
    }
    setCurrent(point);
    setAccessibleDescription(pointText(point));
    showTip(place(point));
}

void BalanceChart::leaveEvent(QEvent* event) {
    setCurrent(-1);
    QWidget::leaveEvent(event);
}

void BalanceChart::focusInEvent(QFocusEvent* event) {
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && m_points.size() > 1)
        setCurrent(static_cast<int>(m_points.size()) - 1);
    QWidget::focusInEvent(event);
}

void BalanceChart::focusOutEvent(QFocusEvent* event) {
    setCurrent(-1);
    QWidget::focusOutEvent(event);
}
