// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/order_match.h"

#include "core/service_type.h"

namespace {

// A provider that gives money back may tell a lesser charge from then on.
bool mayHavePaidBack(OrderStatus status) {
    return status == OrderStatus::Partial || status == OrderStatus::Canceled || status == OrderStatus::Refunded ||
           status == OrderStatus::Failed;
}

OrderMatch::Charge compareCharge(const Order& sent, const OrderReport& found) {
    if (!found.charge || serviceType(sent.serviceType).units == UnitRule::PerPost)
        return OrderMatch::Charge::Untold;
    const Money& expected = sent.expectedCharge;
    const bool sameCurrency =
        expected.currency.isEmpty() || found.charge->currency.isEmpty() || expected.currency == found.charge->currency;
    if (sameCurrency && expected.amount == found.charge->amount)
        return OrderMatch::Charge::Same;
    if (sameCurrency && mayHavePaidBack(found.status) && found.charge->amount < expected.amount)
        return OrderMatch::Charge::Untold;
    return OrderMatch::Charge::Differs;
}

OrderMatch::Quantity compareQuantity(const Order& sent, const OrderReport& found) {
    if (!found.remains || sent.units <= 0)
        return OrderMatch::Quantity::Untold;
    if (*found.remains > sent.units)
        return OrderMatch::Quantity::TooMuch;
    return *found.remains == sent.units ? OrderMatch::Quantity::Untouched : OrderMatch::Quantity::Fits;
}

} // namespace

OrderMatch::Verdict OrderMatch::verdict() const {
    if (charge == Charge::Differs || quantity == Quantity::TooMuch)
        return Verdict::Unlikely;
    return charge == Charge::Same ? Verdict::Same : Verdict::Possible;
}

OrderMatch matchOf(const Order& sent, const OrderReport& found) {
    return {compareCharge(sent, found), compareQuantity(sent, found)};
}
