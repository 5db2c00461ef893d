// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/balance/top_ups.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

class QCPGraph;
class QCustomPlot;

/// The balance over time as a line that steps from check to check, its top-ups marked, the warning dashed. The nearest
/// point's amount and time are told at the mouse, or with the arrow keys.
class BalanceChart final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BalanceChart)

public:
    explicit BalanceChart(Theme& theme, QWidget* parent = nullptr);

    /// points: of one currency, oldest first; at least two are needed to draw anything. The last stands until `now`.
    void setHistory(const QList<BalancePoint>& points, const QList<TopUp>& topUps,
                    const std::optional<Money>& threshold, Timestamp now);
    /// The exact amount and time of a point.
    [[nodiscard]] QString pointText(int point) const;
    [[nodiscard]] int currentPoint() const { return m_current; }

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void redraw();
    void follow();
    void setRanges();
    void setCurrent(int point);
    void showTip(const QPoint& at);
    [[nodiscard]] int nearestPoint(int x) const;
    [[nodiscard]] QPoint place(int point) const;

    Theme& m_theme;
    QCustomPlot* m_plot;
    QCPGraph* m_line;
    QCPGraph* m_rises;
    QCPGraph* m_warning;
    QCPGraph* m_mark;
    QList<BalancePoint> m_points;
    QList<TopUp> m_topUps;
    std::optional<Money> m_threshold;
    Timestamp m_now = 0;
    int m_current = -1;
};
