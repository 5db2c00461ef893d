// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"
#include "ui/kit/panel.h"
#include "ui/theme/theme.h"

#include <QDate>

class Button;
class PlainLabel;
class QDateEdit;

/// Asks for a first and a last day, in a small panel over the window; Esc or a click elsewhere closes it.
class DayRangePanel final : public Panel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DayRangePanel)

public:
    explicit DayRangePanel(Theme& theme, QWidget* parent = nullptr);

    /// from, until: what is chosen now, 0 for nothing: then the last thirty days.
    void openAt(const QPoint& global, Timestamp from, Timestamp until);

Q_SIGNALS:
    void accepted(const QDate& first, const QDate& last);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void judge();
    void accept();

    QDateEdit* m_first;
    QDateEdit* m_last;
    PlainLabel* m_problem;
    Button* m_show;
};
