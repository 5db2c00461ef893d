// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/service_tally.h"

#include "store/order_rows.h"

using namespace Qt::StringLiterals;

namespace {

QString columnOf(OrderStatus status) {
    switch (status) {
    case OrderStatus::Completed:
        return u"completed"_s;
    case OrderStatus::Partial:
        return u"partial"_s;
    case OrderStatus::Failed:
        return u"failed"_s;
    default:
        return u"canceled"_s; // refunded, too
    }
}

Stored<Done> writeSums(Database& database, qint64 account, const QString& serviceId,
                       const QMap<QString, qint64>& columns) {
    auto row = database.execute(u"INSERT INTO service_figures (account, service_id) VALUES (?, ?) "
                                "ON CONFLICT (account, service_id) DO UPDATE SET stale = 1"_s,
                                account, serviceId);
    if (!row)
        return row.error();
    QStringList sets;
    QVariantList values;
    for (auto column = columns.cbegin(); column != columns.cend(); ++column) {
        if (column.value() == 0)
            continue;
        sets.append(u"%1 = %1 + ?"_s.arg(column.key()));
        values.append(column.value());
    }
    if (sets.isEmpty())
        return Done();
    values.append(account);
    values.append(serviceId);
    auto done = database.executeWith(
        u"UPDATE service_figures SET %1 WHERE account = ? AND service_id = ?"_s.arg(sets.join(u", "_s)), values);
    if (!done)
        return done.error();
    return Done();
}

Stored<Decimal> spentSoFar(Database& database, qint64 account, const QString& serviceId, const QString& currency) {
    auto row =
        database.execute(u"SELECT amount FROM service_spent WHERE account = ? AND service_id = ? AND currency = ?"_s,
                         account, serviceId, currency);
    if (!row)
        return row.error();
    if (row.value().next())
        return amountFromText(row.value().text(0));
    if (auto ended = database.ended(row.value()); !ended)
        return ended.error();
    return Decimal();
}

Stored<Done> writeSpent(Database& database, qint64 account, const QString& serviceId, const QString& currency,
                        const Decimal& difference) {
    const auto before = spentSoFar(database, account, serviceId, currency);
    if (!before)
        return before.error();
    const auto sum = before.value().plus(difference);
    if (!sum) // beyond all money; what was added so far stays
        return Done();
    auto done = database.execute(u"INSERT INTO service_spent (account, service_id, currency, amount) VALUES (?, ?, ?, "
                                 "?) ON CONFLICT (account, service_id, currency) DO UPDATE SET amount = "
                                 "excluded.amount"_s,
                                 account, serviceId, currency, sum->toString());
    if (!done)
        return done.error();
    return Done();
}

} // namespace

void ServiceTally::count(const ServiceOutcome& outcome, int by) {
    const bool refilled = outcome.refillsAsked + outcome.refillsDone + outcome.refillsRejected > 0;
    if (!isFinal(outcome.status) && !refilled)
        return;
    Sums& sums = m_services[{outcome.account, outcome.serviceId}];
    sums.columns[u"refills_asked"_s] += qint64(by) * outcome.refillsAsked;
    sums.columns[u"refills_done"_s] += qint64(by) * outcome.refillsDone;
    sums.columns[u"refills_rejected"_s] += qint64(by) * outcome.refillsRejected;
    if (!isFinal(outcome.status))
        return;
    sums.columns[columnOf(outcome.status)] += by;
    sums.columns[u"units"_s] += by * outcome.units;
    sums.columns[u"missing"_s] += by * outcome.missing;
    if (outcome.status == OrderStatus::Completed || outcome.status == OrderStatus::Partial) {
        sums.columns[u"served_units"_s] += by * outcome.units;
        sums.columns[u"served_missing"_s] += by * outcome.missing;
    }
    const Decimal charge = amountFromText(outcome.charge);
    Decimal& spent = sums.spent[outcome.currency];
    spent = (by > 0 ? spent.plus(charge) : spent.minus(charge)).value_or(spent);
}

Stored<Done> ServiceTally::write(Database& database) const {
    for (auto service = m_services.cbegin(); service != m_services.cend(); ++service) {
        const auto& [account, id] = service.key();
        if (auto done = writeSums(database, account, id, service->columns); !done)
            return done;
        for (auto spent = service->spent.cbegin(); spent != service->spent.cend(); ++spent) {
            if (spent.value().isZero())
                continue;
            if (auto done = writeSpent(database, account, id, spent.key(), spent.value()); !done)
                return done;
        }
    }
    return Done();
}
