// SPDX-License-Identifier: GPL-3.0-or-later
// The axis of charts over time: labels never touch, whatever the span and the width.
#include "ui/kit/time_axis.h"

#include <QFontMetrics>
#include <QLocale>
#include <QTest>

#include <qcustomplot.h>

using namespace Qt::StringLiterals;

class TimeAxisTest final : public QObject {
    Q_OBJECT

private:
    static constexpr double start = 1'800'000'123; // no round time

private Q_SLOTS:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void labelsNeverTouch_data() {
        QTest::addColumn<double>("seconds");
        for (const double seconds :
             {7., 61., 250., 450., 899., 901., 3'700., 40'000., 50'000., 200'000., 300'000., 2.6e6, 2.7e7, 9e7})
            QTest::addRow("%.0f s", seconds) << seconds;
    }

    void labelsNeverTouch() {
        QFETCH(const double, seconds);
        for (const int width : {120, 220, 330, 900}) {
            QCustomPlot plot;
            TimeAxis::setUp(plot, 6);
            plot.resize(width, 150);
            plot.xAxis->setRange(start, start + seconds);
            TimeAxis::setSpan(plot, seconds);
            plot.replot();
            QVector<double> ticks;
            QVector<QString> labels;
            plot.xAxis->ticker()->generate(plot.xAxis->range(), QLocale(), QChar(u'g'), 6, ticks, nullptr, &labels);
            const QFontMetrics metrics(plot.xAxis->tickLabelFont());
            int shown = 0;
            for (qsizetype at = 0; at < ticks.size(); ++at) {
                if (!plot.xAxis->range().contains(ticks.at(at)))
                    continue;
                ++shown;
                if (at + 1 == ticks.size() || !plot.xAxis->range().contains(ticks.at(at + 1)))
                    continue;
                const double apart =
                    plot.xAxis->coordToPixel(ticks.at(at + 1)) - plot.xAxis->coordToPixel(ticks.at(at));
                QVERIFY2(apart > metrics.horizontalAdvance(labels.at(at)),
                         qPrintable(u"%1 px: %2"_s.arg(width).arg(labels.join(u" | "_s))));
                QVERIFY(labels.at(at) != labels.at(at + 1));
            }
            QVERIFY2(shown <= 7, qPrintable(labels.join(u" | "_s)));
        }
    }

    void figuresStandWhereLinesBegin() {
        QCustomPlot plot;
        TimeAxis::mirrorFigures(plot);
        QVERIFY(plot.yAxis->tickLabels());
        QVERIFY(!plot.yAxis2->visible());

        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QCustomPlot mirrored;
        TimeAxis::mirrorFigures(mirrored);
        QVERIFY(!mirrored.yAxis->tickLabels());
        QVERIFY(mirrored.yAxis2->visible());
        mirrored.yAxis->setRange(0, 700);
        QCOMPARE(mirrored.yAxis2->range().upper, 700.);
    }
};

QTEST_MAIN(TimeAxisTest)
#include "time_axis_test.moc"
