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

[[nodiscard]] OrderStanding standingOf(Placement placement, OrderStatus status, const QString& rawStatus,
                                       OrderShelf shelf = OrderShelf::Shown);
/// Only what has ended for good may be put away.
[[nodiscard]] bool canBePutAway(Placement placement, OrderStatus status, int openRefills);
[[nodiscard]] bool isPutAway(OrdersQuery::Facet facet);
/// Facets 2 to this one are all orders that are shown.
inline constexpr OrdersQuery::Facet lastShownFacet = OrdersQuery::Facet::Other;

/// True while something is still to come of it by itself: what `orders.watched` holds.
[[nodiscard]] bool isWatched(Placement placement, OrderStatus status, int openRefills);
