// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/plain_label.h"

/// One entry of a chart's legend: the mark as the chart draws it, and words. Hidden while there are none.
class ChartLegend final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartLegend)

public:
    /// Shapes, so that nothing is told by colour alone.
    enum class Mark : quint8 { Ring, Triangle, TriangleDown, Diamond, Cross, Dashes };

    /// ink: of the words. mark: in `markInk`.
    ChartLegend(Theme& theme, Mark mark, Theme::Ink markInk, Theme::Ink ink, QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QString text() const { return m_words->text(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    Mark m_mark;
    Theme::Ink m_markInk;
    PlainLabel* m_words;
};
