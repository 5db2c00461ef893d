// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/catalog_book.h"

#include "store/ledger_core.h"
#include "store/order_rows.h"

using namespace Qt::StringLiterals;

namespace {

Stored<QList<PricePoint>> readPrices(Database& database, const QString& accountId, const QString& serviceId) {
    auto found = database.execute(u"SELECT before_value, after_value, at FROM service_changes WHERE account = (SELECT "
                                  u"account FROM accounts WHERE "
                                  "account_id = ?) AND service_id = ? AND kind IN (3, 4) ORDER BY at, change_key"_s,
                                  accountId, serviceId);
    if (!found)
        return found.error();
    QList<PricePoint> prices;
    Statement& row = found.value();
    while (row.next()) {
        if (prices.isEmpty())
            prices.append({0, amountFromText(row.text(0))});
        prices.append({row.integer(2), amountFromText(row.text(1))});
    }
    if (auto ended = database.ended(row); !ended)
        return ended.error();
    return prices;
}

} // namespace

CatalogBook::CatalogBook(Ledger& ledger)
    : m_core(ledger.core()) {}

QFuture<Stored<QList<PricePoint>>> CatalogBook::prices(const QString& accountId, const QString& serviceId) {
    return m_core.read([=](Database& database) { return readPrices(database, accountId, serviceId); });
}
