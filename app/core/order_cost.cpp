// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/order_cost.h"

#include "core/order_rules.h"
#include "core/service_type.h"

#include <algorithm>

namespace {

bool endedShort(OrderStatus status) {
    return status == OrderStatus::Partial || status == OrderStatus::Canceled || status == OrderStatus::Refunded ||
           status == OrderStatus::Failed;
}

void compare(const Order& order, OrderCost& money) {
    if (!order.charge || !isServiceKnown(order))
        return;
    if (serviceType(order.serviceType).units == UnitRule::PerPost) {
        money.charge = OrderCost::Charge::PerPost;
        return;
    }
    if (order.charge->currency != order.expectedCharge.currency) {
        money.charge = OrderCost::Charge::OtherCurrency;
        return;
    }
    const auto more = order.charge->minus(order.expectedCharge);
    if (!more)
        return;
    const bool dearer = !more.value().amount.isNegative();
    money.difference = {dearer ? more.value().amount : more.value().amount.negated(), more.value().currency};
    money.charge = more.value().amount.isZero() ? OrderCost::Charge::AsExpected
                   : dearer                     ? OrderCost::Charge::Dearer
                                                : OrderCost::Charge::Cheaper;
}

void judgeMoneyBack(const Order& order, OrderCost& money) {
    if (order.placement != Placement::Placed || !endedShort(order.status))
        return;
    const UnitRule rule = serviceType(order.serviceType).units;
    if (order.remains && order.units > 0)
        money.undelivered = std::clamp<qint64>(*order.remains, 0, order.units);
    if (money.undelivered && isServiceKnown(order) && rule != UnitRule::Package && rule != UnitRule::PerPost) {
        if (const auto worth = order.rate.chargeFor(*money.undelivered))
            money.worth = worth.value();
    }
    if (money.charge == OrderCost::Charge::Cheaper) {
        money.back = OrderCost::Back::Told;
        money.moneyBack = money.difference;
    } else if (isServiceKnown(order) && rule != UnitRule::PerPost && money.undelivered != 0) {
        money.back = OrderCost::Back::NotTold;
    }
}

} // namespace

OrderCost orderCost(const Order& order) {
    OrderCost money;
    if (order.placement == Placement::Placed) {
        compare(order, money);
        judgeMoneyBack(order, money);
    }
    return money;
}
