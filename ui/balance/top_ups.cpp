// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balance/top_ups.h"

#include <algorithm>

QList<BalancePoint> ofLastCurrency(const QList<BalancePoint>& points) {
    if (points.isEmpty())
        return {};
    const QString currency = points.last().balance.currency;
    QList<BalancePoint> kept;
    std::copy_if(points.begin(), points.end(), std::back_inserter(kept),
                 [&currency](const BalancePoint& point) { return point.balance.currency == currency; });
    return kept;
}

QList<TopUp> topUps(const QList<BalancePoint>& points) {
    Decimal highest;
    for (const BalancePoint& point : points)
        highest = std::max(highest, point.balance.amount);
    QList<TopUp> rises;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const auto by = points.at(i).balance.minus(points.at(i - 1).balance);
        if (!by || by.value().amount <= Decimal())
            continue;
        const auto twentyfold = by.value().amount.times(Decimal(20));
        if (!twentyfold || *twentyfold >= highest)
            rises.append({points.at(i).at, by.value(), points.at(i).balance});
    }
    return rises;
}
