// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"
#include "ui/theme/theme.h"

#include <QWidget>

class EmptyState;

/// What became of an order that may have been placed, once that is written down, and what can be done next.
class SettledState final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettledState)

public:
    explicit SettledState(Theme& theme, QWidget* parent = nullptr);

    void setOrder(const Order& order);

Q_SIGNALS:
    void showOrderRequested(OrderKey key);
    void sendAgainRequested(const Order& order);

private:
    Order m_order;
    EmptyState* m_state;
};
