// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_types.h"
#include "ui/kit/plain_label.h"

/// What one service or category cost: its name, its orders, its sum, and a bar against the greatest.
class SpendingRow final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpendingRow)

public:
    explicit SpendingRow(Theme& theme, QWidget* parent);

    /// share: of the greatest sum of the same currency, 0 to 1.
    void setSpending(const ServiceSpending& spending, double share);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int barWidth() const;
    void follow();

    Theme& m_theme;
    PlainLabel* m_name;
    PlainLabel* m_orders;
    PlainLabel* m_sum;
    double m_share = 0;
};
