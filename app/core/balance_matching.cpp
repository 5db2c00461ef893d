// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/balance_reconciler.h"

#include <algorithm>

using Kind = BalanceEvent::Kind;

namespace {

bool isAbove(const Decimal& amount) {
    return amount > Decimal();
}

} // namespace

bool BalanceReconciler::mayBe(const Open& rest, const Back& back) {
    return back.from <= rest.at && back.until + backPatience >= rest.from && rest.at + backPatience >= back.until;
}

void BalanceReconciler::explainFall(const ToldBalance& point, Decimal fall) {
    for (Open& rest : m_rests) { // a charge that was taken late
        if (rest.rose || rest.deadline < m_last->at || !isAbove(fall))
            continue;
        const Decimal late = std::min(rest.amount, fall);
        rest.amount = difference(rest.amount, late);
        fall = difference(fall, late);
    }
    for (OrderMoney& spread : m_spread) {
        if (spread.until + patience < m_last->at || !isAbove(fall))
            continue;
        const Decimal piece = std::min(spread.amount.amount, fall);
        spread.amount.amount = difference(spread.amount.amount, piece);
        fall = difference(fall, piece);
        BalanceTotals& totals = m_found.totals.last();
        totals.charged = sum(totals.charged, piece);
    }
    if (isAbove(fall))
        m_falls.push_back({m_last->at, point.at, fall, point.at + patience, false});
}

// Charges written down now that were taken before.
Decimal BalanceReconciler::giveToFalls(const Decimal& rest, const Charges& charges) {
    Decimal left = rest;
    for (Open& fall : m_falls) {
        Decimal near;
        for (const OrderMoney& charge : charges.taken) {
            if (charge.from <= fall.at + patience)
                near = sum(near, charge.amount.amount);
        }
        const Decimal early = std::min({left, fall.amount, near});
        fall.amount = difference(fall.amount, early);
        left = difference(left, early);
    }
    return left;
}

void BalanceReconciler::explainRest(const ToldBalance& point, Decimal rest, const Charges& charges, bool rose) {
    rest = giveToFalls(rest, charges);
    if (isAbove(rest))
        rest = takeBack(point, rest);
    if (isAbove(rest))
        m_rests.push_back({m_last->at, point.at, rest, rose ? point.at : charges.last + patience, rose});
    m_toMatch = true;
}

// Orders that are known to be over since the last point: they may have brought a part of what came.
Decimal BalanceReconciler::takeBack(const ToldBalance& point, const Decimal& rest) {
    Open step{m_last->at, point.at, rest, 0, false};
    for (Back& back : m_back) {
        if (back.until <= m_last->at || !isAbove(step.amount))
            continue;
        const Decimal piece = std::min(back.amount, step.amount);
        back.amount = difference(back.amount, piece);
        step.amount = difference(step.amount, piece);
        emitEvent(Kind::MoneyBack, step, piece, back.orders);
    }
    return step.amount;
}

// Rises seen before or after their orders are known to be over: these only where orders explain all of one. single: one
// order just that.
void BalanceReconciler::lookBack(bool single) {
    std::erase_if(m_back, [](const Back& back) { return !isAbove(back.amount); });
    std::erase_if(m_rests, [](const Open& rest) { return !isAbove(rest.amount); });
    if (m_back.empty() || !m_toMatch)
        return;
    m_toMatch = single;
    for (auto rest = m_rests.rbegin(); rest != m_rests.rend() && !m_back.empty(); ++rest) {
        if (const Decimal known = knownFor(*rest, single); isAbove(known))
            spendBack(*rest, std::min(known, rest->amount), single);
    }
}

// What explains all of it; 0 where nothing does.
Decimal BalanceReconciler::knownFor(const Open& rest, bool single) {
    Decimal known;
    for (const Back& back : m_back) {
        if (!mayBe(rest, back))
            continue;
        known = single ? back.amount : sum(known, back.amount);
        if (single ? known == rest.amount : known >= rest.amount)
            return known;
    }
    return !single && isAbove(known) && sum(known, slack()) >= rest.amount ? known : Decimal();
}

void BalanceReconciler::spendBack(Open& on, const Decimal& amount, bool single) {
    Decimal left = amount;
    int orders = 0;
    for (Back& back : m_back) {
        if (!isAbove(left) || !mayBe(on, back) || (single && back.amount != amount))
            continue;
        const Decimal piece = std::min(back.amount, left);
        back.amount = difference(back.amount, piece);
        left = difference(left, piece);
        orders += back.orders;
    }
    emitEvent(Kind::MoneyBack, on, amount, orders);
    m_rounding = sum(m_rounding, difference(on.amount, amount));
    on.amount = {};
    std::erase_if(m_back, [](const Back& back) { return !isAbove(back.amount); });
}
