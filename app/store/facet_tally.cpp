// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/facet_tally.h"

using namespace Qt::StringLiterals;

namespace {

template <typename Key>
Stored<Done> writeTable(Database& database, const QString& table, const QString& column,
                        const QMap<std::tuple<qint64, Key, OrdersQuery::Facet>, int>& differences) {
    const QString sql = u"INSERT INTO %1 (account, %2, facet, orders) VALUES (?, ?, ?, ?) ON CONFLICT (account, %2, "
                        "facet) DO UPDATE SET orders = %1.orders + excluded.orders"_s.arg(table, column);
    for (auto it = differences.cbegin(); it != differences.cend(); ++it) {
        if (it.value() == 0)
            continue;
        const auto& [account, key, facet] = it.key();
        if (auto done = database.execute(sql, account, key, static_cast<int>(facet), it.value()); !done)
            return done.error();
    }
    return Done();
}

} // namespace

QString orderTimeSql() {
    return u"(CASE WHEN placement = 1 THEN placed_at ELSE recorded_at END)"_s;
}

Stored<Done> FacetTally::write(Database& database) const {
    for (auto it = m_facets.cbegin(); it != m_facets.cend(); ++it) {
        if (it.value() == 0)
            continue;
        auto done = database.execute(u"INSERT INTO facet_counts (account, facet, orders) VALUES (?, ?, ?) "
                                     "ON CONFLICT (account, facet) DO UPDATE SET "
                                     "orders = facet_counts.orders + excluded.orders"_s,
                                     it.key().first, static_cast<int>(it.key().second), it.value());
        if (!done)
            return done.error();
    }
    if (auto services = writeTable(database, u"service_counts"_s, u"service_id"_s, m_services); !services)
        return services;
    return writeTable(database, u"time_counts"_s, u"quarter"_s, m_times);
}

void FacetTally::count(const OrderPlace& place, const OrderStanding& standing, int by) {
    count(place, standing.facet, by);
    if (standing.needsAttention)
        count(place, Facet::NeedsAttention, by);
}

void FacetTally::count(const OrderPlace& place, Facet facet, int by) {
    m_facets[{place.account, facet}] += by;
    m_services[{place.account, place.serviceId, facet}] += by;
    m_times[{place.account, place.time / quarter, facet}] += by;
}
