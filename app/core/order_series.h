// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"

/// An order that another one made (a run of a drip-feed, a post of a subscription), by the provider's id.
struct ChildOrder final {
    QString orderId;
    Timestamp toldAt = 0;         ///< when the provider first told it
    OrderKey key = 0;             ///< in the ledger; 0: the ledger does not know it
    std::optional<Order> order{}; ///< as the ledger has it
};

/// What is known of the orders that an order made, oldest first, and of the one that made it.
struct OrderSeries final {
    QList<ChildOrder> children;
    std::optional<qint64> runs = {};
    std::optional<qint64> posts = {};
    QString expiry = {};
    OrderKey parentKey = 0; ///< 0: none is known
    QString parentId = {};

    [[nodiscard]] bool isEmpty() const { return children.isEmpty() && !runs && !posts && expiry.isEmpty(); }
};
