// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/catalog_book.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCPGraph;
class QCustomPlot;

/// The rate of a service over time, a line that steps where it changed. The nearest rate and since when it held are
/// told at the mouse, or with the arrow keys.
class PriceChart final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PriceChart)

public:
    explicit PriceChart(Theme& theme, QWidget* parent = nullptr);

    /// points: oldest first, at least one; each holds until the next, the last until `now`. A first one of no known
    /// time is drawn from `from` on.
    void setPrices(const QList<PricePoint>& points, const QString& currency, Timestamp from, Timestamp now);
    [[nodiscard]] int currentPoint() const { return m_current; }
    /// "$0.95 since 3 November 2026, 14:02:11".
    [[nodiscard]] QString pointText(int point) const;

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void follow();
    void redraw();
    void setCurrent(int point);
    [[nodiscard]] int pointAt(int x) const;

    Theme& m_theme;
    QCustomPlot* m_plot;
    QCPGraph* m_line;
    QCPGraph* m_mark;
    QList<PricePoint> m_points;
    QString m_currency;
    Timestamp m_from = 0;
    Timestamp m_now = 0;
    int m_current = -1;
};
