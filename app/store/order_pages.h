// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger.h"

#include <optional>

/// The first rows of a query, in one reading.
struct OrderPage final {
    QList<OrderKey> keys;     ///< in the query's order
    QList<Order> orders;      ///< the first of them
    bool hasMore = false;     ///< there are orders beyond the keys
    bool newestOnly = false;  ///< only the newest orders were looked through: OrderPlan::shortTextReach of them
    std::optional<int> total; ///< of all that match, where the kept counts tell
};

/// How many orders stand where, by the kept counts.
struct OrderCounts final {
    struct Service {
        QString id;
        QString name; ///< the last one used
        int orders = 0;
        friend bool operator==(const Service&, const Service&) = default;
    };
    FacetCounts statuses;        ///< of the service or the span of time that is asked for; empty where both are
    QList<Service> services;     ///< of the status, the most orders first, and the one that is asked for
    int otherServices = 0;       ///< how many more there are
    QList<int> spans;            ///< of the status, as many as were asked for
    QMap<QString, int> accounts; ///< all orders of each account id that are shown
    friend bool operator==(const OrderCounts&, const OrderCounts&) = default;
};

/// Reads pages of orders and counts of facets. Calls as those of Ledger.
class OrderPages final {
public:
    explicit OrderPages(Ledger& ledger);

    /// Refused where the query's text cannot be read.
    QFuture<Stored<OrderPage>> first(const OrdersQuery& query, int keys, int orders);
    /// For the account, facet, service and span of the query; the text does not count. spans: from and until of each.
    QFuture<Stored<OrderCounts>> counts(const OrdersQuery& query, const QList<std::pair<Timestamp, Timestamp>>& spans,
                                        int mostServices);

private:
    LedgerCore& m_core;
};
