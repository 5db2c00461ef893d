// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/order_dossiers.h"

#include "store/ledger_core.h"
#include "store/order_reads.h"
#include "store/order_series.h"

using namespace Qt::StringLiterals;

namespace {

Stored<QList<OrderDossier>> readDossiers(Database& database, const QList<OrderKey>& keys) {
    const auto orders = readOrders(database, keys);
    if (!orders)
        return orders.error();
    QList<OrderDossier> dossiers;
    dossiers.reserve(orders.value().size());
    for (const Order& order : orders.value()) {
        const auto events = readEvents(database, order.key);
        const auto refills = readRefills(database, order.key);
        const auto series = readSeries(database, order.key);
        if (!events)
            return events.error();
        if (!refills)
            return refills.error();
        if (!series)
            return series.error();
        dossiers.append({order, events.value(), refills.value(), series.value()});
    }
    return dossiers;
}

} // namespace

OrderDossiers::OrderDossiers(Ledger& ledger)
    : m_core(ledger.core()) {}

QFuture<Stored<QList<OrderDossier>>> OrderDossiers::of(const QList<OrderKey>& keys) {
    return m_core.read([keys](Database& database) { return readDossiers(database, keys); });
}

QFuture<Stored<OrderSeries>> OrderDossiers::series(OrderKey key) {
    return m_core.read([key](Database& database) { return readSeries(database, key); });
}

QFuture<Stored<std::optional<ServicePace>>> OrderDossiers::pace(const QString& accountId, const QString& serviceId) {
    return m_core.read([accountId, serviceId](Database& database) -> Stored<std::optional<ServicePace>> {
        auto found = database.execute(
            u"SELECT completed, usual_ms FROM order_services WHERE completed > 0 AND usual_ms > 0 AND account = "
            "(SELECT account FROM accounts WHERE account_id = ?) AND service_id = ?"_s,
            accountId, serviceId);
        if (!found)
            return found.error();
        Statement& row = found.value();
        if (row.next())
            return std::optional(ServicePace{row.number(0), std::nullopt, std::chrono::milliseconds(row.integer(1))});
        if (auto ended = database.ended(row); !ended)
            return ended.error();
        return std::optional<ServicePace>();
    });
}
