// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/time_axis.h"

#include "core/day_text.h"

#include <QGuiApplication>
#include <QLocale>

#include <qcustomplot.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double daySeconds = 86'400;
constexpr int roomForTime = 80; ///< a time on the axis, and some air

/// Its steps are round times; QCustomPlot takes the count of ticks for a wish and may double it.
class TimeTicker final : public QCPAxisTickerDateTime {
public:
    int most = 1;

protected:
    double getTickStep(const QCPRange& range) override {
        double step = QCPAxisTickerDateTime::getTickStep(range);
        while (step > 0 && range.size() / step > most)
            step *= 2;
        return step;
    }
};

} // namespace

void TimeAxis::setUp(QCustomPlot& plot, int most) {
    const auto ticker = QSharedPointer<TimeTicker>::create();
    plot.xAxis->setTicker(ticker);
    plot.xAxis->grid()->setVisible(false);
    QObject::connect(&plot, &QCustomPlot::beforeReplot, &plot, [&plot, ticker, most] {
        ticker->most = std::clamp(plot.axisRect()->width() / roomForTime, 1, most);
        ticker->setTickCount(ticker->most);
    });
}

void TimeAxis::setSpan(QCustomPlot& plot, double seconds) {
    const double days = seconds / daySeconds;
    QString format = u"HH:mm:ss"_s;
    if (days > 300)
        format = u"MMM yyyy"_s;
    else if (days > 3)
        format = dayFormat(QLocale());
    else if (days > 0.5)
        format = dayFormat(QLocale()) + u" HH:mm"_s;
    else if (days > 0.01)
        format = u"HH:mm"_s;
    qSharedPointerCast<TimeTicker>(plot.xAxis->ticker())->setDateTimeFormat(format);
}

void TimeAxis::mirrorFigures(QCustomPlot& plot) {
    const bool mirrored = QGuiApplication::isRightToLeft();
    plot.yAxis2->setVisible(mirrored);
    plot.yAxis->setTickLabels(!mirrored);
    if (!mirrored)
        return;
    plot.yAxis2->setTicker(plot.yAxis->ticker());
    plot.yAxis2->setRange(plot.yAxis->range());
    QObject::connect(plot.yAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), plot.yAxis2,
                     qOverload<const QCPRange&>(&QCPAxis::setRange), Qt::UniqueConnection);
}
