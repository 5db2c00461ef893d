// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/spending_reads.h"

#include "store/order_rows.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// By service id and currency; by currency alone under the empty id.
using Sums = QMap<QPair<QString, QString>, ServiceSpending>;

Stored<Done> addTo(ServiceSpending& sum, const Money& charge) {
    const auto added = sum.sum.amount.plus(charge.amount);
    if (!added) {
        return LedgerError{LedgerError::Kind::CannotRead,
                           QCoreApplication::translate("Ledger", "The charges are too great to be added up.")};
    }
    sum.sum = {*added, charge.currency};
    ++sum.orders;
    return Done();
}

Stored<Sums> readSums(Database& database, const QString& accountId, Timestamp since, bool byService) {
    auto found = database.execute(
        u"SELECT service_id, service_name, COALESCE(charge, expected_charge), COALESCE(charge_currency, currency) "
        "FROM orders WHERE account = (SELECT account FROM accounts WHERE account_id = ?) AND placement = 1 "
        "AND placed_at >= ? ORDER BY placed_at"_s,
        accountId, since);
    if (!found)
        return found.error();
    Sums sums;
    Statement& row = found.value();
    while (row.next()) {
        const QString serviceId = byService ? row.text(0) : QString();
        const Money charge{amountFromText(row.text(2)), row.text(3)};
        ServiceSpending& sum = sums[{serviceId, charge.currency}];
        sum.serviceId = serviceId;
        if (byService)
            sum.serviceName = row.text(1);
        if (auto added = addTo(sum, charge); !added)
            return added.error();
    }
    if (auto ended = database.ended(row); !ended)
        return ended.error();
    return sums;
}

} // namespace

Stored<Spending> readSpending(Database& database, const QString& accountId, Timestamp since) {
    const auto sums = readSums(database, accountId, since, false);
    if (!sums)
        return sums.error();
    Spending spending;
    for (const ServiceSpending& sum : sums.value()) {
        spending.orders += sum.orders;
        spending.sums.append(sum.sum);
    }
    return spending;
}

Stored<QList<ServiceSpending>> readSpendingByService(Database& database, const QString& accountId, Timestamp since,
                                                     int limit) {
    const auto sums = readSums(database, accountId, since, true);
    if (!sums)
        return sums.error();
    QList<ServiceSpending> services = sums.value().values();
    std::stable_sort(services.begin(), services.end(), [](const ServiceSpending& left, const ServiceSpending& right) {
        return left.sum.amount > right.sum.amount;
    });
    if (limit >= 0 && services.size() > limit)
        services.resize(limit);
    return services;
}
