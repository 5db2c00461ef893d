// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/balance_reconciler.h"

#include <algorithm>

using Kind = BalanceEvent::Kind;

namespace {

// What providers round their balance to; what is finer is noise of binary numbers.
constexpr int mostDecimals = 8;

Decimal magnitude(const Decimal& amount) {
    return amount.isNegative() ? amount.negated() : amount;
}

bool isAbove(const Decimal& amount) {
    return amount > Decimal();
}

} // namespace

void BalanceReconciler::take(const QList<ToldBalance>& points, const QList<OrderMoney>& moneys) {
    for (const ToldBalance& point : points)
        learnDecimals(point.balance.amount, true);
    for (const OrderMoney& money : moneys) {
        learnDecimals(money.amount.amount, false);
        m_moneys.push_back(money);
    }
    for (const ToldBalance& point : points) {
        if (!m_last)
            begin(point);
        else
            step(point);
    }
}

void BalanceReconciler::learnDecimals(const Decimal& amount, bool ofBalance) {
    if (ofBalance)
        m_decimals = std::clamp(amount.scale(), m_decimals, mostDecimals);
    m_finer = m_finer || amount.scale() > (ofBalance ? mostDecimals : m_decimals);
}

Decimal BalanceReconciler::slack() const {
    return m_finer ? Decimal::fromParts(1, m_decimals).value_or(Decimal()) : Decimal();
}

void BalanceReconciler::begin(const ToldBalance& point) {
    m_last = point;
    m_rounding = {};
    m_found.totals.append({point.balance, point.balance, {}, {}, {}, {}, {}});
    // Older orders were charged before anybody looked; those of just now may be charged yet.
    while (!m_moneys.empty() && m_moneys.front().until <= point.at) {
        const OrderMoney money = m_moneys.front();
        m_moneys.pop_front();
        if (money.amount.currency != point.balance.currency)
            continue;
        if (money.kind == OrderMoney::Kind::MoneyBack)
            m_back.push_back({money.from, money.until, money.amount.amount, money.orders});
        else if (money.kind == OrderMoney::Kind::Spread || money.until + patience > point.at)
            m_spread.push_back({OrderMoney::Kind::Spread, money.from, money.until, money.amount, money.orders});
    }
}

BalanceReconciler::Charges BalanceReconciler::takeMoneys(const ToldBalance& point) {
    Charges charges;
    while (!m_moneys.empty()) {
        const OrderMoney& money = m_moneys.front();
        if ((money.kind == OrderMoney::Kind::Spread ? money.from : money.until) > point.at)
            break;
        if (money.amount.currency != point.balance.currency) {
            m_found.foreign += money.kind == OrderMoney::Kind::MoneyBack ? 0 : money.orders;
        } else if (money.kind == OrderMoney::Kind::Charge) {
            charges.sum = sum(charges.sum, money.amount.amount);
            charges.last = std::max(charges.last, money.until);
            charges.taken.push_back(money);
        } else if (money.kind == OrderMoney::Kind::Spread) {
            m_spread.push_back(money);
        } else {
            m_back.push_back({money.from, money.until, money.amount.amount, money.orders});
            m_toMatch = true;
        }
        m_moneys.pop_front();
    }
    return charges;
}

void BalanceReconciler::step(const ToldBalance& point) {
    if (point.balance.currency != m_last->balance.currency) {
        close();
        begin(point);
        return;
    }
    expire(m_last->at, false);
    const Charges charges = takeMoneys(point);
    lookBack(true); // the money of one order, seen before: not a part of what came now
    BalanceTotals& totals = m_found.totals.last();
    totals.charged = sum(totals.charged, charges.sum);
    const Decimal moved = difference(point.balance.amount, m_last->balance.amount);
    const Decimal rest = withoutRounding(sum(moved, charges.sum));
    if (rest.isNegative())
        explainFall(point, rest.negated());
    else if (isAbove(rest))
        explainRest(point, rest, charges, isAbove(moved));
    lookBack(false);
    totals.last = point.balance;
    m_last = point;
}

// A balance of fewer decimals than the charges is off by less than its last one; that does not add up over many steps,
// so that what does is none.
Decimal BalanceReconciler::withoutRounding(const Decimal& difference) {
    const Decimal whole = sum(difference, m_rounding);
    if (!m_finer)
        return whole;
    if (magnitude(whole) <= slack()) {
        m_rounding = whole;
        return {};
    }
    const auto cut = magnitude(whole).flooredQuotient(Decimal(1), m_decimals);
    const Decimal kept = !cut ? whole : whole.isNegative() ? cut->negated() : *cut;
    m_rounding = this->difference(whole, kept);
    return kept;
}

void BalanceReconciler::expire(Timestamp before, bool all) {
    while (!m_falls.empty() && (all || m_falls.front().deadline < before)) {
        emitEvent(Kind::Unexplained, m_falls.front(), m_falls.front().amount, 0);
        m_falls.pop_front();
    }
    while (!m_rests.empty() && (all || m_rests.front().at + backPatience < before)) {
        const Open& rest = m_rests.front();
        // What the newest orders cost may not be seen yet: that is no event.
        BalanceTotals& totals = m_found.totals.last();
        if (!rest.rose && rest.deadline >= before)
            totals.charged = difference(totals.charged, rest.amount);
        else
            emitEvent(rest.rose ? Kind::TopUp : Kind::NotTaken, rest, rest.amount, 0);
        m_rests.pop_front();
    }
    if (all) {
        m_back.clear();
        m_spread.clear();
    } else {
        std::erase_if(m_back, [before](const Back& back) { return back.until + backPatience < before; });
        std::erase_if(m_spread, [before](const OrderMoney& spread) {
            return spread.until + patience < before || !isAbove(spread.amount.amount);
        });
    }
}

void BalanceReconciler::close() {
    expire(m_last->at, true);
    m_last.reset();
}

BalanceExplanation BalanceReconciler::finish() {
    if (m_last)
        close();
    std::stable_sort(m_found.events.begin(), m_found.events.end(),
                     [](const BalanceEvent& left, const BalanceEvent& right) { return left.at < right.at; });
    return std::move(m_found);
}

void BalanceReconciler::emitEvent(Kind kind, const Open& of, const Decimal& amount, int orders) {
    if (!isAbove(amount))
        return;
    BalanceTotals& totals = m_found.totals.last();
    m_found.events.append({kind, of.from, of.at, {amount, totals.first.currency}, orders});
    Decimal& total = kind == Kind::TopUp         ? totals.toppedUp
                     : kind == Kind::MoneyBack   ? totals.moneyBack
                     : kind == Kind::Unexplained ? totals.unexplained
                                                 : totals.notTaken;
    total = sum(total, amount);
}

Decimal BalanceReconciler::sum(const Decimal& left, const Decimal& right) {
    const auto both = left.plus(right);
    m_found.fits = m_found.fits && both;
    return both.value_or(left);
}

Decimal BalanceReconciler::difference(const Decimal& left, const Decimal& right) {
    return sum(left, right.negated());
}
