// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order_draft.h"
#include "ui/kit/plain_label.h"

/// What the order will cost, large, and what it leaves of the balance; below it one's own price where there is one,
/// above it whose balance it is where that is not plain.
class TicketCharge final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TicketCharge)

public:
    explicit TicketCharge(Theme& theme, QWidget* parent = nullptr);

    /// The account that the order is placed with; empty: not said.
    void setAccountName(const QString& name);
    /// charge: nothing while it cannot be told. perPost: the range is for each post.
    void setCharge(const std::optional<ChargeRange>& charge, bool perPost, const std::optional<Money>& balance);

    /// What a rule of one's own prices makes of the same order, and of 1,000 units (of one package) while the order
    /// cannot be told; price: nothing where no rule counts, which takes the line away.
    void setMyPrice(const std::optional<Money>& price, const std::optional<ChargeRange>& mine,
                    const std::optional<ChargeRange>& charge, bool perPost);

    /// What is known of earlier orders of the service, a sentence each; none takes the lines away.
    void setRecord(const QStringList& words);

private:
    void setLeaves(const std::optional<ChargeRange>& charge, bool perPost, const std::optional<Money>& balance);

    QWidget* m_from;
    PlainLabel* m_account;
    PlainLabel* m_figure;
    PlainLabel* m_leaves;
    PlainLabel* m_myPrice;
    PlainLabel* m_record;
};
