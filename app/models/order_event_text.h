// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"
#include "models/roles.h"

/// Tells the events of one order in words, one after the other, oldest first: what a status says depends on the one
/// before it.
class OrderEventText final {
public:
    struct Line final {
        QString text; ///< empty when the event tells nothing new
        Tone tone = Tone::Neutral;
    };

    explicit OrderEventText(qint64 units)
        : m_units(units) {}
    [[nodiscard]] Line next(const OrderEvent& event);

private:
    [[nodiscard]] Line status(const OrderEvent& event);

    qint64 m_units = 0;
    QString m_status;
    std::optional<qint64> m_remains;
    bool m_recorded = false;
};
