// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/service_record.h"

#include "store/ledger_core.h"
#include "store/order_rows.h"
#include "store/service_standings.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace {

enum Column : int { PlacementColumn, StatusColumn, ChargeColumn, CurrencyColumn, CountColumn };

QString ofService() {
    return u" FROM orders WHERE account = (SELECT account FROM accounts WHERE account_id = ?) AND service_id = ? "_s;
}

bool isEnded(Placement placement, OrderStatus status) {
    return placement == Placement::Rejected || placement == Placement::NotSent ||
           (placement == Placement::Placed && isFinal(status));
}

// Equal charges are counted by the database and multiplied and added here, exactly: as for the spending.
Stored<Done> readCounts(Database& database, const QString& accountId, const QString& serviceId, ServiceRecord& record) {
    auto found = database.execute(ServiceRecords::sql().at(0), accountId, serviceId);
    if (!found)
        return found.error();
    QMap<QString, Decimal> sums;
    Statement& row = found.value();
    while (row.next()) {
        const auto placement = static_cast<Placement>(row.number(PlacementColumn));
        const int orders = row.number(CountColumn);
        record.orders += orders;
        if (!isEnded(placement, static_cast<OrderStatus>(row.number(StatusColumn))))
            record.unfinished += orders;
        if (placement != Placement::Placed)
            continue;
        record.placed += orders;
        Decimal& sum = sums[row.text(CurrencyColumn)];
        const auto charges = amountFromText(row.text(ChargeColumn)).times(Decimal(orders));
        const auto added = charges ? sum.plus(*charges) : std::nullopt;
        record.sumsFit = record.sumsFit && added;
        sum = added.value_or(sum);
    }
    if (record.sumsFit) {
        for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
            record.spent.append({sum.value(), sum.key()});
    }
    return database.ended(row);
}

Stored<Done> readLast(Database& database, const QString& accountId, const QString& serviceId, ServiceRecord& record) {
    auto found = database.execute(ServiceRecords::sql().at(1), accountId, serviceId);
    if (!found)
        return found.error();
    Statement& row = found.value();
    if (!row.next())
        return database.ended(row);
    record.lastOrder = row.integer(0);
    record.lastAt = row.integer(1);
    return Done();
}

// A service that came later is watched since it came, any other since the first difference between two refreshes.
Stored<Done> readWatched(Database& database, const QString& accountId, const QString& serviceId,
                         ServiceRecord& record) {
    auto found = database.execute(u"SELECT COALESCE((SELECT MIN(at) FROM service_changes WHERE account = a.account AND "
                                  "service_id = ? AND kind = 0), (SELECT MIN(at) FROM service_changes WHERE "
                                  "account = a.account), 0) FROM accounts a WHERE account_id = ?"_s,
                                  serviceId, accountId);
    if (!found)
        return found.error();
    Statement& row = found.value();
    if (!row.next())
        return database.ended(row);
    record.watchedSince = row.integer(0);
    return Done();
}

Stored<Done> readFigures(Database& database, const QString& accountId, const QString& serviceId,
                         ServiceRecord& record) {
    const auto found = readStandings(database, accountId, {serviceId});
    if (!found)
        return found.error();
    if (!found.value().isEmpty())
        record.figures = found.value().first().figures;
    return Done();
}

Stored<ServiceRecord> readRecord(Database& database, const QString& accountId, const QString& serviceId) {
    ServiceRecord record;
    for (const auto read : {readCounts, readLast, readWatched, readFigures}) {
        if (auto done = read(database, accountId, serviceId, record); !done)
            return done.error();
    }
    return record;
}

Stored<bool> isAnyOf(Database& database, const QString& accountId, const QString& serviceId,
                     const QList<OrderKey>& keys) {
    const QString sql = u"SELECT 1 FROM orders WHERE order_key = ? AND service_id = ? AND account = "
                        "(SELECT account FROM accounts WHERE account_id = ?)"_s;
    for (const OrderKey key : keys) {
        auto found = database.execute(sql, key, serviceId, accountId);
        if (!found)
            return found.error();
        if (found.value().next())
            return true;
        if (auto ended = database.ended(found.value()); !ended)
            return ended.error();
    }
    return false;
}

} // namespace

ServiceRecords::ServiceRecords(Ledger& ledger)
    : m_core(ledger.core()) {}

QStringList ServiceRecords::sql() {
    return {
        u"SELECT placement, status, COALESCE(charge, expected_charge), COALESCE(charge_currency, currency), COUNT(*)"_s +
            ofService() +
            u"GROUP BY placement, status, COALESCE(charge, expected_charge), COALESCE(charge_currency, currency)"_s,
        u"SELECT order_key, recorded_at"_s + ofService() + u"ORDER BY order_key DESC LIMIT 1"_s};
}

QFuture<Stored<ServiceRecord>> ServiceRecords::record(const QString& accountId, const QString& serviceId) {
    return m_core.read([=](Database& database) { return readRecord(database, accountId, serviceId); });
}

QFuture<Stored<std::optional<ServiceRecord>>>
ServiceRecords::recordIfAmong(const QString& accountId, const QString& serviceId, const QList<OrderKey>& keys) {
    return m_core.read([=](Database& database) -> Stored<std::optional<ServiceRecord>> {
        const auto among = isAnyOf(database, accountId, serviceId, keys);
        if (!among)
            return among.error();
        if (!among.value())
            return std::optional<ServiceRecord>();
        auto record = readRecord(database, accountId, serviceId);
        if (!record)
            return record.error();
        return std::optional(record.value());
    });
}
