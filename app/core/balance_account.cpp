// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/balance_account.h"

#include "core/balance_reconciler.h"

#include <algorithm>

BalanceExplanation explainBalance(const QList<ToldBalance>& points, const QList<OrderMoney>& moneys) {
    BalanceReconciler reconciler;
    reconciler.take(points, moneys);
    return reconciler.finish();
}

void nameSuspects(QList<BalanceEvent>& events, const QList<UnconfirmedCharge>& unconfirmed) {
    QList<UnconfirmedCharge> left = unconfirmed;
    for (BalanceEvent& event : events) {
        if (event.kind != BalanceEvent::Kind::Unexplained)
            continue;
        const auto found = std::find_if(left.begin(), left.end(), [&event](const UnconfirmedCharge& order) {
            return order.amount == event.amount && order.at <= event.at &&
                   order.at + BalanceReconciler::patience >= event.from;
        });
        if (found == left.end())
            continue;
        event.suspect = found->key;
        left.erase(found);
    }
}
