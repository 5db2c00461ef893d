// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_types.h"

/// Where an order stands in the list of statuses: its one facet, and whether a person should look. Stored with the
/// order.
struct OrderStanding final {
    OrdersQuery::Facet facet = OrdersQuery::Facet::Other;
    bool needsAttention = false;
    friend bool operator==(const OrderStanding&, const OrderStanding&) = default;
};

[[nodiscard]] OrderStanding standingOf(Placement placement, OrderStatus status, const QString& rawStatus);

/// True while something is still to come of it by itself: what `orders.watched` holds.
[[nodiscard]] bool isWatched(Placement placement, OrderStatus status, int openRefills);
