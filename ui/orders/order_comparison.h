// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order_match.h"
#include "ui/kit/panel.h"
#include "ui/theme/theme.h"

class Button;
class ChipLabel;
class PlainLabel;

/// What was sent beside an order that the provider tells of, and the button that makes them one.
class OrderComparison final : public Panel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderComparison)

public:
    explicit OrderComparison(Theme& theme, QWidget* parent = nullptr);

    void compare(const Order& sent, const FoundOrder& found);
    /// Hides it.
    void clear();
    /// While it is being written down.
    void setBusy(bool busy);

Q_SIGNALS:
    void confirmed(const OrderReport& report);
    /// Another order is compared: it should be in sight.
    void appeared();

private:
    struct Row final {
        PlainLabel* sent = nullptr;
        PlainLabel* found = nullptr;
        PlainLabel* verdict = nullptr;
    };
    static void show(const Row& row, const QString& sent, const QString& found, const QString& verdict, Tone tone);

    FoundOrder m_found;
    PlainLabel* m_title;
    ChipLabel* m_match;
    Row m_charge;
    Row m_quantity;
    PlainLabel* m_state;
    PlainLabel* m_unknown;
    PlainLabel* m_warning;
    Button* m_confirm;
};
