// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/time_chart.h"

#include "core/money.h"
#include "ui/kit/accessible_kinds.h"
#include "ui/kit/plain_tip.h"
#include "ui/kit/time_axis.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// "$100", "$0.25": decimals only where there are any.
class MoneyTicker final : public QCPAxisTicker {
public:
    QString currency;

protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar /*format*/, int /*precision*/) override {
        const auto amount = Decimal::parse(QString::number(tick, 'f', 8));
        if (!amount)
            return {};
        QString text = Money{*amount, currency}.toText(locale);
        if (amount->scale() == 0)
            text.remove(locale.decimalPoint() + locale.zeroDigit() + locale.zeroDigit());
        return text;
    }
};

} // namespace

TimeChart::TimeChart(Theme& theme, const QString& accessibleName, int timeTicks, int amountTicks, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_plot(new QCustomPlot(this))
    , m_line(m_plot->addGraph())
    , m_mark(m_plot->addGraph()) {
    setAccessibleKind(*this, QAccessible::Chart);
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    // The page scrolls over the plot, and the tips are this widget's.
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_plot);
    m_plot->yAxis->setTicker(QSharedPointer<MoneyTicker>::create());
    m_plot->yAxis->ticker()->setTickCount(amountTicks);
    TimeAxis::setUp(*m_plot, timeTicks);
    TimeAxis::mirrorFigures(*m_plot);
    m_line->setLineStyle(QCPGraph::lsStepLeft);
    m_mark->setLineStyle(QCPGraph::lsNone);
    m_mark->setLayer(u"overlay"_s); // above what else is drawn
    TimeChart::follow();
    connect(&theme, &Theme::changed, this, [this] { follow(); });
}

void TimeChart::follow() {
    const Tokens& tokens = m_theme.tokens();
    const QPen pen(tokens.line, 1);
    m_plot->setBackground(tokens.surface);
    m_plot->yAxis2->setTickLabelPadding(2 * Size::step);
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis, m_plot->yAxis2}) {
        axis->setBasePen(axis == m_plot->xAxis ? pen : QPen(Qt::NoPen));
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLengthIn(0);
        axis->setTickLabelColor(tokens.muted);
        axis->setTickLabelFont(m_theme.font(Theme::Text::Small));
        axis->grid()->setPen(pen);
        axis->grid()->setZeroLinePen(pen);
    }
    m_line->setPen(QPen(tokens.accent, 2));
    m_mark->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(tokens.surface, 2), tokens.accent, 2.5 * Size::step));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TimeChart::setCurrency(const QString& currency) {
    m_plot->setLocale(QLocale());
    qSharedPointerCast<MoneyTicker>(m_plot->yAxis->ticker())->currency = currency;
}

void TimeChart::setTimes(double first, double last, double room) {
    m_plot->xAxis->setRange(first, last + room);
    TimeAxis::setSpan(*m_plot, last - first);
}

void TimeChart::setCurrent(int point) {
    m_current = point < pointCount() ? point : -1;
    m_mark->data()->clear();
    if (m_current >= 0)
        m_mark->addData(place(m_current).x(), place(m_current).y());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TimeChart::showTip(const QPoint& at) {
    QToolTip::showText(mapToGlobal(at), plainTip(pointText(m_current)), this);
}

void TimeChart::mouseMoveEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    if (const int point = pointFor(m_plot->xAxis->pixelToCoord(at.x() - m_plot->x())); point >= 0) {
        setCurrent(point);
        showTip(at);
    }
    QWidget::mouseMoveEvent(event);
}

void TimeChart::keyPressEvent(QKeyEvent* event) {
    const int last = pointCount() - 1;
    int point = -1;
    if (event->key() == Qt::Key_Left)
        point = m_current < 0 ? last : std::max(0, m_current - 1);
    else if (event->key() == Qt::Key_Right)
        point = m_current < 0 ? 0 : std::min(last, m_current + 1);
    else if (event->key() == Qt::Key_Home)
        point = 0;
    else if (event->key() == Qt::Key_End)
        point = last;
    if (point < 0 || last < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    tell(point);
}

void TimeChart::tell(int point) {
    setCurrent(point);
    if (m_current < 0)
        return;
    setAccessibleDescription(pointText(point));
    const QPointF shown = place(point);
    showTip(m_plot->pos() +
            QPointF(m_plot->xAxis->coordToPixel(shown.x()), m_plot->yAxis->coordToPixel(shown.y())).toPoint());
}

void TimeChart::leaveEvent(QEvent* event) {
    setCurrent(-1);
    QWidget::leaveEvent(event);
}

void TimeChart::focusInEvent(QFocusEvent* event) {
    // Where the focus is must be seen.
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey)
        setCurrent(pointCount() - 1);
    QWidget::focusInEvent(event);
}

void TimeChart::focusOutEvent(QFocusEvent* event) {
    setCurrent(-1);
    QWidget::focusOutEvent(event);
}
