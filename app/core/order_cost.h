// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"

/// What an order cost against what it was expected to, and what came back of it. Sums of different currencies are never
/// compared. What came back is judged by the provider's own charge alone.
struct OrderCost final {
    enum class Charge : quint8 {
        NotTold,       ///< no charge is known yet, or nothing was expected
        AsExpected,    ///<
        Dearer,        ///< by `difference`
        Cheaper,       ///< by `difference`; also where money came back
        OtherCurrency, ///< cannot be compared
        PerPost,       ///< a subscription: the expectation is of one post
    };
    enum class Back : quint8 {
        None,    ///< it has not ended so that money could come back
        Told,    ///< `back`: the charge fell below what was expected
        NotTold, ///< it ended short, and the provider's charge shows nothing of it
    };
    Charge charge = Charge::NotTold;
    Money difference = {};
    Back back = Back::None;
    Money moneyBack = {};
    std::optional<qint64> undelivered = {}; ///< of an order that ended short, as far as the provider told
    std::optional<Money> worth = {};        ///< of the undelivered units, by the rate they were ordered at
};

[[nodiscard]] OrderCost orderCost(const Order& order);
