// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order_condition.h"
#include "store/ledger_types.h"

#include <optional>

class Database;

/// How the orders of a query are found: by the few that it names where they are few, else in the order of an index
/// until the page is full.
struct OrderPlan final {
    enum class By : quint8 { Sorting, Facet, Service, Time, Tag, Search, Keys, Nothing };
    By by = By::Sorting;
    /// The query, narrowed by what its text says of a single status, service, span or account.
    OrdersQuery query;
    /// The accounts asked for, each a part of its own, so that indexes of accounts serve all of them, too. Empty where
    /// one part does for all.
    QList<qint64> accounts;
    OrderTerms terms;       ///< the others
    OrderKey fedTo = 0;     ///< for By::Search: orders beyond are looked through
    OrderKey newerThan = 0; ///< for texts that no index finds: only so far back
    /// How many orders the query's facet has, where it was counted on the way.
    std::optional<int> ofFacet;

    /// Up to so many orders are gone through for a page.
    static constexpr int few = 20'000;
    /// So far back a text is looked for that is too short for the index.
    static constexpr int shortTextReach = 50'000;
};

/// An error, Refused, where the query's text cannot be read.
[[nodiscard]] Stored<OrderPlan> planOf(Database& database, const OrdersQuery& query);
/// Whether the text is of words that are too short for the index, so that they are looked for in the newest orders.
[[nodiscard]] bool looksThroughNewest(const OrdersQuery& query);
/// Whether an index brings the orders in the order of the column. The others change with each answer of a provider: all
/// orders are gone through for a page (a quarter to half a second for a million).
[[nodiscard]] constexpr bool sortsByIndex(OrdersQuery::Column column) {
    using Column = OrdersQuery::Column;
    return column != Column::Progress && column != Column::Refill && column != Column::StartCount &&
           column != Column::Remains;
}
/// How many orders the query's facet, service and span of time name, by the kept counts; nothing where they do not
/// tell. The plan, where there is one already, is the query's.
[[nodiscard]] Stored<std::optional<int>> keptCount(Database& database, const OrdersQuery& query,
                                                   const OrderPlan& plan = {});
