// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order_draft.h"
#include "ui/kit/plain_label.h"

/// What the order will cost, large, and what it leaves of the balance.
class TicketCharge final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TicketCharge)

public:
    explicit TicketCharge(Theme& theme, QWidget* parent = nullptr);

    /// charge: nothing while it cannot be told. perPost: the range is for each post.
    void setCharge(const std::optional<ChargeRange>& charge, bool perPost, const std::optional<Money>& balance);

private:
    void setLeaves(const std::optional<ChargeRange>& charge, bool perPost, const std::optional<Money>& balance);

    PlainLabel* m_figure;
    PlainLabel* m_leaves;
};
