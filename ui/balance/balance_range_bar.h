// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/balance_range.h"
#include "ui/kit/plain_label.h"

class QDateEdit;
class Segments;

/// Chooses a span of time: some ready ones, or two dates.
class BalanceRangeBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BalanceRangeBar)

public:
    explicit BalanceRangeBar(Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] const BalanceRange& range() const { return m_range; }
    /// Emits nothing.
    void setRange(const BalanceRange& range);

Q_SIGNALS:
    /// By a person.
    void chosen(const BalanceRange& range);

private:
    void choose(int kind);
    void adoptDates();

    BalanceRange m_range;
    Segments* m_kinds;
    QWidget* m_dates;
    QDateEdit* m_first;
    QDateEdit* m_last;
};
