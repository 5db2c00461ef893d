// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/order_standing.h"

#include <QMap>

/// Where an order is counted besides its standing.
struct OrderPlace final {
    qint64 account = 0;
    QString serviceId;
    Timestamp time = 0; ///< the order's time (resources/ledger/004_order_table.sql)
    friend bool operator==(const OrderPlace&, const OrderPlace&) = default;
};

/// What a transaction changes in the tables facet_counts, service_counts and time_counts, collected and written once at
/// its end.
class FacetTally final {
public:
    void enter(const OrderPlace& place, const OrderStanding& standing) { count(place, standing, 1); }
    void leave(const OrderPlace& place, const OrderStanding& standing) { count(place, standing, -1); }
    [[nodiscard]] Stored<Done> write(Database& database) const;

    static constexpr Timestamp quarter = 900'000;

private:
    void count(const OrderPlace& place, const OrderStanding& standing, int by);
    void count(const OrderPlace& place, OrdersQuery::Facet facet, int by);

    using Facet = OrdersQuery::Facet;
    QMap<std::pair<qint64, Facet>, int> m_facets;
    QMap<std::tuple<qint64, QString, Facet>, int> m_services;
    QMap<std::tuple<qint64, qint64, Facet>, int> m_times;
};

/// The order's time in SQL, over the columns of orders; indexed under just these words.
[[nodiscard]] QString orderTimeSql();
