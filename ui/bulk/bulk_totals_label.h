// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulk_item.h"
#include "ui/kit/plain_label.h"

/// What a list costs against the balance, at the right of a foot: "Charge $61.2035", "of $100.84292".
class BulkTotalsLabel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkTotalsLabel)

public:
    explicit BulkTotalsLabel(Theme& theme, QWidget* parent = nullptr);

    /// warned: says so where it is more than the balance; a list that is being placed lessens it itself.
    void setTotals(const BulkTotals& totals, const std::optional<Money>& balance, bool warned);

private:
    PlainLabel* m_figure;
    PlainLabel* m_balance;
};
