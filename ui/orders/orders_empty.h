// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_types.h"

#include <functional>

class EmptyState;
class OrderFacetsModel;
class OrdersModel;

/// What an empty list of orders offers to do, for the page to carry out.
struct OrdersEmptyWork final {
    std::function<void()> clearSearch;
    std::function<void()> clearFilters;
    std::function<void(OrdersQuery::Facet)> showFacet;
    std::function<void()> toServices; ///< empty while there is no account
};

/// Why no order is shown, and what can be done about it. narrowed: by more than a status.
void tellWhyNoOrders(EmptyState& empty, const OrdersModel& model, const OrderFacetsModel& statuses, bool narrowed,
                     const OrdersEmptyWork& work);
