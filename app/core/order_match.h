// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"

/// How an order that the provider tells of compares with one that was sent and never answered. The provider tells no
/// link and no quantity: only the charge can be the same; what remains can at most contradict.
struct OrderMatch final {
    enum class Charge : quint8 {
        Same,
        Differs,
        Untold ///< not in the reply, or nothing to compare: subscriptions, money already given back
    };
    enum class Quantity : quint8 {
        Untouched, ///< as much remains as was ordered
        Fits,
        TooMuch, ///< more remains than was ordered: another order
        Untold
    };
    /// The best first.
    enum class Verdict : quint8 { Same, Possible, Unlikely };

    Charge charge = Charge::Untold;
    Quantity quantity = Quantity::Untold;

    [[nodiscard]] Verdict verdict() const;
    friend bool operator==(const OrderMatch&, const OrderMatch&) = default;
};

[[nodiscard]] OrderMatch matchOf(const Order& sent, const OrderReport& found);

/// An order at the provider that may be the one that was sent.
struct FoundOrder final {
    OrderReport report;
    OrderMatch match;
    friend bool operator==(const FoundOrder&, const FoundOrder&) = default;
};

Q_DECLARE_METATYPE(FoundOrder)
