// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCPGraph;
class QCustomPlot;

/// An amount over time, a line that steps from point to point (QCustomPlot). The point at the mouse, or that the arrow
/// keys, Home and End went to, is marked and told in a tip and to screen readers. Colours and fonts follow the theme.
class TimeChart : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimeChart)

public:
    /// -1: none.
    [[nodiscard]] int currentPoint() const { return m_current; }
    /// The exact amount and time of a point.
    [[nodiscard]] virtual QString pointText(int point) const = 0;

protected:
    /// timeTicks, amountTicks: about how many labels the axes have.
    TimeChart(Theme& theme, const QString& accessibleName, int timeTicks, int amountTicks, QWidget* parent);

    /// Points are numbered from 0, oldest first. place(): seconds since 1970, amount.
    [[nodiscard]] virtual int pointCount() const = 0;
    [[nodiscard]] virtual QPointF place(int point) const = 0;
    /// The point that is told for a time; -1 for none.
    [[nodiscard]] virtual int pointFor(double seconds) const = 0;
    virtual void follow();

    void setCurrent(int point);
    /// The same, told in a tip and to screen readers.
    void tell(int point);
    void setCurrency(const QString& currency);
    /// The labels of the time axis are as fine as this span needs.
    void setTimes(double first, double last, double room);
    [[nodiscard]] Theme& theme() const { return m_theme; }
    [[nodiscard]] QCustomPlot& plot() const { return *m_plot; }
    [[nodiscard]] QCPGraph& line() const { return *m_line; }
    [[nodiscard]] static double seconds(Timestamp at) { return static_cast<double>(at) / 1000; }

    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void showTip(const QPoint& at);

    Theme& m_theme;
    QCustomPlot* m_plot;
    QCPGraph* m_line;
    QCPGraph* m_mark;
    int m_current = -1;
};
