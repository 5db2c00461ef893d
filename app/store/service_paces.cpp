// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/service_paces.h"

#include "store/ledger_core.h"

#include <algorithm>

using namespace Qt::StringLiterals;

ServicePaceBook::ServicePaceBook(Ledger& ledger)
    : m_core(ledger.core()) {}

QFuture<Stored<ServicePaces>> ServicePaceBook::of(const QString& accountId) {
    return m_core.read([accountId](Database& database) -> Stored<ServicePaces> {
        auto found = database.executeOnce(
            u"SELECT s.service_id, s.completed, s.usual_ms, COALESCE(f.start_orders, 0), COALESCE(f.start_median, 0) "
            u"FROM "
            "order_services s LEFT JOIN service_figures f ON f.account = s.account AND f.service_id = s.service_id "
            "WHERE ((s.completed > 0 AND s.usual_ms > 0) OR f.start_orders > 0) AND "
            "s.account = (SELECT account FROM accounts WHERE account_id = ?)"_s,
            accountId);
        if (!found)
            return found.error();
        ServicePaces paces;
        Statement& row = found.value();
        while (row.next()) {
            ServicePace& pace = paces[row.text(0)];
            pace.orders = std::max(row.number(1), row.number(3));
            if (row.number(1) > 0 && row.integer(2) > 0)
                pace.toFinish = std::chrono::milliseconds(row.integer(2));
            if (row.number(3) > 0)
                pace.toStart = std::chrono::milliseconds(row.integer(4));
        }
        if (auto ended = database.ended(row); !ended)
            return ended.error();
        return paces;
    });
}
