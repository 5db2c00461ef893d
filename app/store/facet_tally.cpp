// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/facet_tally.h"

using namespace Qt::StringLiterals;

Stored<Done> FacetTally::write(Database& database) const {
    for (auto it = m_differences.cbegin(); it != m_differences.cend(); ++it) {
        if (it.value() == 0)
            continue;
        auto done = database.execute(u"INSERT INTO facet_counts (account, facet, orders) VALUES (?, ?, ?) "
                                     "ON CONFLICT (account, facet) DO UPDATE SET "
                                     "orders = facet_counts.orders + excluded.orders"_s,
                                     it.key().first, static_cast<int>(it.key().second), it.value());
        if (!done)
            return done.error();
    }
    return Done();
}

void FacetTally::count(qint64 account, const OrderStanding& standing, int by) {
    m_differences[{account, standing.facet}] += by;
    if (standing.needsAttention)
        m_differences[{account, OrdersQuery::Facet::NeedsAttention}] += by;
}
