// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/order_standing.h"

#include <QMap>

/// What a transaction changes in the table facet_counts, collected and written once at its end.
class FacetTally final {
public:
    void enter(qint64 account, const OrderStanding& standing) { count(account, standing, 1); }
    void leave(qint64 account, const OrderStanding& standing) { count(account, standing, -1); }
    [[nodiscard]] Stored<Done> write(Database& database) const;

private:
    void count(qint64 account, const OrderStanding& standing, int by);

    QMap<QPair<qint64, OrdersQuery::Facet>, int> m_differences;
};
