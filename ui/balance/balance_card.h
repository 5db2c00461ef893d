// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/balance/figure_label.h"
#include "ui/kit/panel.h"
#include "ui/kit/plain_label.h"

class QAbstractButton;
class QHBoxLayout;
class QVBoxLayout;

/// A card of one figure: what it is, the figure, a muted note below it.
class BalanceCard final : public Panel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BalanceCard)

public:
    /// title: also the figure's accessible name.
    BalanceCard(Theme& theme, const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] FigureLabel& figure() const { return *m_figure; }
    void setNote(const QString& note, const QString& toolTip = {});
    [[nodiscard]] QString note() const { return m_note->text(); }
    /// At the right of the title. Takes it.
    void setButton(QAbstractButton* button);
    /// Below the note. Takes it.
    void addLine(QWidget* line);

private:
    FigureLabel* m_figure;
    PlainLabel* m_note;
    QHBoxLayout* m_head;
    QVBoxLayout* m_column;
};
