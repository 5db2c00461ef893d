// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/service_paces.h"

#include "store/ledger_core.h"

using namespace Qt::StringLiterals;

ServicePaceBook::ServicePaceBook(Ledger& ledger)
    : m_core(ledger.core()) {}

QFuture<Stored<ServicePaces>> ServicePaceBook::of(const QString& accountId) {
    return m_core.read([accountId](Database& database) -> Stored<ServicePaces> {
        auto found = database.executeOnce(
            u"SELECT service_id, completed, usual_ms FROM order_services WHERE completed > 0 AND usual_ms > 0 AND "
            "account = (SELECT account FROM accounts WHERE account_id = ?)"_s,
            accountId);
        if (!found)
            return found.error();
        ServicePaces paces;
        Statement& row = found.value();
        while (row.next())
            paces.insert(row.text(0), {row.number(1), std::nullopt, std::chrono::milliseconds(row.integer(2))});
        if (auto ended = database.ended(row); !ended)
            return ended.error();
        return paces;
    });
}
