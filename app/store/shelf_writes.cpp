// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/shelf_writes.h"

using namespace Qt::StringLiterals;

namespace {

struct Shelved {
    OrderPlace place;
    OrderStanding standing;
    Placement placement = Placement::Sending;
    OrderStatus status = OrderStatus::Unknown;
    QString rawStatus;
    int openRefills = 0;
    OrderShelf shelf = OrderShelf::Shown;
    bool late = false;
};

Stored<std::optional<Shelved>> shelvedOrder(LedgerWrite& write, OrderKey key) {
    auto found = write.database.execute(
        u"SELECT account, service_id, %1, facet, needs_attention, placement, status, "
        "raw_status, refills_open, shelf, late FROM orders WHERE order_key = ?"_s.arg(orderTimeSql()),
        key);
    if (!found)
        return found.error();
    const Statement& row = found.value();
    if (!found.value().next()) {
        if (auto ended = write.database.ended(row); !ended)
            return ended.error();
        return std::optional<Shelved>();
    }
    Shelved order;
    order.place = {row.integer(0), row.text(1), row.integer(2)};
    order.standing = {static_cast<OrdersQuery::Facet>(row.number(3)), row.flag(4)};
    order.placement = static_cast<Placement>(row.number(5));
    order.status = static_cast<OrderStatus>(row.number(6));
    order.rawStatus = row.text(7);
    order.openRefills = row.number(8);
    order.shelf = static_cast<OrderShelf>(row.number(9));
    order.late = row.flag(10);
    return std::optional(std::move(order));
}

Stored<Done> move(LedgerWrite& write, OrderKey key, const Shelved& order, OrderShelf shelf) {
    OrderStanding standing = standingOf(order.placement, order.status, order.rawStatus, shelf);
    standing.needsAttention = standing.needsAttention || (order.late && shelf == OrderShelf::Shown);
    auto moved =
        write.database.execute(u"UPDATE orders SET shelf = ?, facet = ?, needs_attention = ? WHERE order_key = ?"_s,
                               static_cast<int>(shelf), static_cast<int>(standing.facet), standing.needsAttention, key);
    if (!moved)
        return moved.error();
    write.tally.leave(order.place, order.standing);
    write.tally.enter(order.place, standing);
    return Done();
}

} // namespace

Stored<std::optional<OrderShelf>> writeShelf(LedgerWrite& write, OrderKey key, OrderShelf shelf) {
    const auto order = shelvedOrder(write, key);
    if (!order)
        return order.error();
    if (!order.value() || order.value()->shelf == shelf)
        return std::optional<OrderShelf>();
    const Shelved& known = *order.value();
    if (shelf != OrderShelf::Shown && !canBePutAway(known.placement, known.status, known.openRefills))
        return std::optional<OrderShelf>();
    if (auto moved = move(write, key, known, shelf); !moved)
        return moved.error();
    write.changed.append(key);
    return std::optional(known.shelf);
}

Stored<Done> showAgain(LedgerWrite& write, OrderKey key) {
    const auto order = shelvedOrder(write, key);
    if (!order)
        return order.error();
    if (!order.value() || order.value()->shelf == OrderShelf::Shown)
        return Done();
    write.added.append(key);
    return move(write, key, *order.value(), OrderShelf::Shown);
}

QString unusedOrderKey() {
    return u"(SELECT MAX(d.last_key) + 1 FROM deleted_orders d WHERE d.last_key > (SELECT COALESCE(MAX(o.order_key), "
           u"0) "
           "FROM orders o))"_s;
}
