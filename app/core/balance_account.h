// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"
#include "core/order.h"

#include <QList>

/// The balance as the provider told it.
struct ToldBalance final {
    Timestamp at = 0;
    Money balance;
    friend bool operator==(const ToldBalance&, const ToldBalance&) = default;
};

/// Money that orders moved as far as they tell, and when that may have been.
struct OrderMoney final {
    enum class Kind : quint8 {
        Charge,   ///< taken when they were placed: `from` the first of them, `until` the last
        Spread,   ///< taken piece by piece between these times, at most this
        MoneyBack ///< given back after placing (`from`), at the latest when that was told (`until`); at most this
    };
    Kind kind = Kind::Charge;
    Timestamp from = 0;
    Timestamp until = 0;
    Money amount; ///< above 0
    int orders = 1;
};

/// Something that moved the balance between two times it was told.
struct BalanceEvent final {
    enum class Kind : quint8 {
        Orders,      ///< what orders placed here were charged
        TopUp,       ///< it rose by this more than orders gave back
        MoneyBack,   ///< it rose by this, and a partial or cancelled order explains it
        Unexplained, ///< it fell by this more than orders explain
        NotTaken     ///< orders were to be charged this, and the balance did not fall by it
    };
    Kind kind = Kind::Orders;
    Timestamp from = 0;
    Timestamp at = 0;
    Money amount; ///< above 0, whatever the kind
    int orders = 0;
    OrderKey suspect = 0; ///< of Unexplained: an unconfirmed order that would cost just this
    friend bool operator==(const BalanceEvent&, const BalanceEvent&) = default;
};

/// What a balance did, all in its currency: last = first + toppedUp + moneyBack + notTaken - charged - unexplained, but
/// for what the provider rounds its balance by.
struct BalanceTotals final {
    Money first;
    Money last;
    Decimal charged;
    Decimal moneyBack;
    Decimal toppedUp;
    Decimal unexplained;
    Decimal notTaken;
    friend bool operator==(const BalanceTotals&, const BalanceTotals&) = default;
};

struct BalanceExplanation final {
    QList<BalanceEvent> events;  ///< all but Orders, by time
    QList<BalanceTotals> totals; ///< one for each stretch in one currency, by time
    int foreign = 0;             ///< orders in a currency other than the balance's: in no sum here
    bool fits = true;            ///< false: an amount was too great to be added up
};

/// Explains each step of a balance by what orders tell. points: by time; moneys: by `until` (Spread: by `from`). Sums
/// are exact and never mix currencies. An order counts for the step it was placed in, and where that does not fit for
/// one near it: the provider may take the charge moments before or after the order was written down here. Where the
/// balance has fewer decimals than the charges, what rounding makes is no event.
[[nodiscard]] BalanceExplanation explainBalance(const QList<ToldBalance>& points, const QList<OrderMoney>& moneys);

/// An order whose charge nobody can know of.
struct UnconfirmedCharge final {
    OrderKey key = 0;
    Timestamp at = 0;
    Money amount;
};
/// Sets the suspect of each unexplained fall that one of these would explain, each named once.
void nameSuspects(QList<BalanceEvent>& events, const QList<UnconfirmedCharge>& unconfirmed);
