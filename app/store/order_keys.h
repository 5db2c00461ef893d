// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/order_plan.h"

/// The SELECT of a page of keys, with what is bound to it.
struct KeysStatement final {
    QString sql;
    QVariantList values;
};
[[nodiscard]] KeysStatement keysStatement(const OrderPlan& plan, int offset, int limit);

/// The keys of the orders that a query names, in its order. A page of an index wherever one brings that order; what is
/// sorted by progress, remains, start count or refill, which change with each answer, is sorted as it is asked for.
[[nodiscard]] Stored<QList<OrderKey>> readOrderKeys(Database& database, const OrdersQuery& query, int offset,
                                                    int limit);
[[nodiscard]] Stored<QList<OrderKey>> readOrderKeys(Database& database, const OrderPlan& plan, int offset, int limit);
