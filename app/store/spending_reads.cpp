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

Stored<Done> addTo(ServiceSpending& sum, const Decimal& charge, int orders) {
    const auto charges = charge.times(Decimal(orders));
    const auto added = charges ? sum.sum.amount.plus(*charges) : std::nullopt;
    if (!added) {
        return LedgerError{LedgerError::Kind::CannotRead,
                           QCoreApplication::translate("Ledger", "The charges are too great to be added up.")};
    }
    sum.sum.amount = *added;
    sum.orders += orders;
    return Done();
}

// Equal charges are counted by the database, which cannot add up decimals exactly, and multiplied and added here, which
// can. The name last used comes last.
QString sumsSql(bool byService, bool within) {
    return u"SELECT COALESCE(charge, expected_charge), COALESCE(charge_currency, currency), COUNT(*)%1 FROM orders "
           "WHERE account = (SELECT account FROM accounts WHERE account_id = ?) AND placement = 1 AND placed_at %2 "
           "GROUP BY COALESCE(charge, expected_charge), COALESCE(charge_currency, currency)%3"_s.arg(
               byService ? u", service_id, service_name"_s : QString(),
               within ? u"> ? AND placed_at <= ?"_s : u">= ?"_s,
               byService ? u", service_id, service_name ORDER BY MAX(placed_at), MAX(order_key)"_s : QString());
}

// times: since, or after and until.
Stored<Sums> readSums(Database& database, const QString& accountId, const QList<Timestamp>& times, bool byService) {
    QVariantList values{bound(accountId)};
    for (const Timestamp time : times)
        values.append(bound(time));
    auto found = database.executeWith(sumsSql(byService, times.size() > 1), values);
    if (!found)
        return found.error();
    Sums sums;
    Statement& row = found.value();
    while (row.next()) {
        const QString currency = row.text(1);
        const QString serviceId = byService ? row.text(3) : QString();
        ServiceSpending& sum = sums[{serviceId, currency}];
        sum.serviceId = serviceId;
        if (byService)
            sum.serviceName = row.text(4);
        sum.sum.currency = currency;
        if (auto added = addTo(sum, amountFromText(row.text(0)), row.number(2)); !added)
            return added.error();
    }
    if (auto ended = database.ended(row); !ended)
        return ended.error();
    return sums;
}

} // namespace

Stored<Spending> readSpending(Database& database, const QString& accountId, Timestamp since) {
    const auto sums = readSums(database, accountId, {since}, false);
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
    const auto sums = readSums(database, accountId, {since}, true);
    if (!sums)
        return sums.error();
    QList<ServiceSpending> services = sums.value().values();
    sortByMost(services);
    if (limit >= 0 && services.size() > limit)
        services.resize(limit);
    return services;
}

Stored<QList<ServiceSpending>> readSpendingWithin(Database& database, const QString& accountId, Timestamp after,
                                                  Timestamp until) {
    const auto sums = readSums(database, accountId, {after, until}, true);
    if (!sums)
        return sums.error();
    return sums.value().values();
}

void sortByMost(QList<ServiceSpending>& services) {
    std::stable_sort(services.begin(), services.end(), [](const ServiceSpending& left, const ServiceSpending& right) {
        return left.sum.amount > right.sum.amount;
    });
}
