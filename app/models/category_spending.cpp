// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/category_spending.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

QList<ServiceSpending>
spendingByCategory(const QList<ServiceSpending>& services,
                   const std::function<std::optional<QString>(const QString& serviceId)>& categoryOf) {
    QMap<std::pair<QString, QString>, ServiceSpending> sums;
    for (const ServiceSpending& service : services) {
        const auto known = categoryOf(service.serviceId);
        const QString category = known ? *known : QCoreApplication::translate("CategorySpending", "Not in the catalog");
        ServiceSpending& sum = sums[{category, service.sum.currency}];
        sum.serviceName = category;
        sum.sum.currency = service.sum.currency;
        sum.sum.amount = sum.sum.amount.plus(service.sum.amount).value_or(sum.sum.amount);
        sum.orders += service.orders;
    }
    QList<ServiceSpending> categories = sums.values();
    std::stable_sort(
        categories.begin(), categories.end(),
        [](const ServiceSpending& left, const ServiceSpending& right) { return left.sum.amount > right.sum.amount; });
    return categories;
}
