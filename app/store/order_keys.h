// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

/// The SELECT of a page of keys, with what is bound to it.
struct KeysStatement final {
    QString sql;
    QVariantList values;
};
[[nodiscard]] KeysStatement keysStatement(const OrdersQuery& query, int offset, int limit);

/// The keys of the orders that a query names, in its order. Newest first within a facet is a page of an index; other
/// sortings and texts read all of the account's orders.
[[nodiscard]] Stored<QList<OrderKey>> readOrderKeys(Database& database, const OrdersQuery& query, int offset,
                                                    int limit);
