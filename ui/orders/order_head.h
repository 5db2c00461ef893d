// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"
#include "ui/theme/theme.h"

#include <QWidget>

class Button;
class ChipLabel;
class PlainLabel;

/// Which order it is, its state, what was said of it, and what a person should do about it.
class OrderHead final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderHead)

public:
    explicit OrderHead(Theme& theme, QWidget* parent = nullptr);

    /// An order without a key: none is chosen.
    void setOrder(const Order& order);
    /// What the provider last said of it instead of its status; empty for nothing.
    void setProblem(const QString& words);
    /// The order that made it; key 0 for none.
    void setParentOrder(OrderKey key, const QString& orderId);

Q_SIGNALS:
    void sendAgainRequested();
    void inquiryRequested();
    void parentRequested(OrderKey key);

private:
    PlainLabel* m_title;
    ChipLabel* m_status;
    PlainLabel* m_words;
    PlainLabel* m_problem;
    Button* m_parent;
    Button* m_sendAgain;
    Button* m_inquire;
    OrderKey m_parentKey = 0;
};
