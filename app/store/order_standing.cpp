// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/order_standing.h"

using Facet = OrdersQuery::Facet;

// Stored as numbers: the schema's comments name them.
static_assert(static_cast<int>(OrderStatus::Unknown) == 0 && static_cast<int>(OrderStatus::Pending) == 1 &&
              static_cast<int>(OrderStatus::InProgress) == 2 && static_cast<int>(OrderStatus::Completed) == 3 &&
              static_cast<int>(OrderStatus::Partial) == 4 && static_cast<int>(OrderStatus::Canceled) == 5 &&
              static_cast<int>(OrderStatus::Refunded) == 6 && static_cast<int>(OrderStatus::Failed) == 7 &&
              static_cast<int>(OrderStatus::Paused) == 8);
static_assert(static_cast<int>(RefillStatus::Unknown) == 0 && static_cast<int>(RefillStatus::Pending) == 1 &&
              static_cast<int>(RefillStatus::InProgress) == 2 && static_cast<int>(RefillStatus::Completed) == 3 &&
              static_cast<int>(RefillStatus::Rejected) == 4 && static_cast<int>(RefillStatus::Canceled) == 5 &&
              static_cast<int>(RefillStatus::Failed) == 6);

namespace {

Facet facetOf(OrderStatus status, const QString& rawStatus) {
    switch (status) {
    case OrderStatus::Pending:
        return Facet::Pending;
    case OrderStatus::InProgress:
        return Facet::InProgress;
    case OrderStatus::Completed:
        return Facet::Completed;
    case OrderStatus::Partial:
        return Facet::Partial;
    case OrderStatus::Canceled:
    case OrderStatus::Refunded:
        return Facet::Canceled;
    case OrderStatus::Failed:
        return Facet::Failed;
    case OrderStatus::Paused:
        return Facet::Other;
    case OrderStatus::Unknown:
        return rawStatus.isEmpty() ? Facet::Pending : Facet::Other;
    }
    return Facet::Other;
}

Facet facetOf(Placement placement, OrderStatus status, const QString& rawStatus) {
    switch (placement) {
    case Placement::Sending:
        return Facet::Pending;
    case Placement::Placed:
        return facetOf(status, rawStatus);
    case Placement::Rejected:
        return Facet::Rejected;
    case Placement::NotSent:
        return Facet::NotSent;
    case Placement::Unconfirmed:
        return Facet::Unconfirmed;
    }
    return Facet::Other;
}

} // namespace

OrderStanding standingOf(Placement placement, OrderStatus status, const QString& rawStatus, OrderShelf shelf) {
    if (shelf != OrderShelf::Shown)
        return {shelf == OrderShelf::Hidden ? Facet::Hidden : Facet::Archived, false};
    const Facet facet = facetOf(placement, status, rawStatus);
    const bool attention =
        facet == Facet::Unconfirmed || facet == Facet::NotSent || facet == Facet::Partial || facet == Facet::Failed;
    return {facet, attention};
}

bool isWatched(Placement placement, OrderStatus status, int openRefills) {
    return placement == Placement::Sending || (placement == Placement::Placed && (!isFinal(status) || openRefills > 0));
}

bool canBePutAway(Placement placement, OrderStatus status, int openRefills) {
    return placement == Placement::Rejected || placement == Placement::NotSent ||
           (placement == Placement::Placed && isFinal(status) && openRefills == 0);
}

bool isPutAway(Facet facet) {
    return facet == Facet::Hidden || facet == Facet::Archived;
}

QList<OrdersQuery::Facet> facetsOf(const Order& order) {
    const OrderStanding standing = standingOf(order.placement, order.status, order.rawStatus, order.shelf);
    if (standing.needsAttention || (order.late && order.shelf == OrderShelf::Shown))
        return {Facet::NeedsAttention, standing.facet};
    return {standing.facet};
}
