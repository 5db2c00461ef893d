// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/catalog_book.h"

#include "store/account_records.h"
#include "store/ledger_core.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Stored<Done> writeChanges(LedgerWrite& write, const QString& accountId, const QList<ServiceChange>& changes) {
    if (changes.isEmpty())
        return Done();
    const auto account = accountNumber(write, accountId);
    if (!account)
        return account.error();
    const QString insert = u"INSERT INTO service_changes (account, service_id, kind, before_value, after_value, at) "
                           "VALUES (?, ?, ?, ?, ?, ?)"_s;
    for (const ServiceChange& change : changes) {
        auto written = write.database.execute(insert, account.value(), change.serviceId, static_cast<int>(change.kind),
                                              change.before, change.after, change.at);
        if (!written)
            return written.error();
    }
    return Done();
}

Stored<QList<ServiceChange>> readChanges(Database& database, const QString& accountId, Timestamp since) {
    auto found = database.execute(u"SELECT service_id, kind, before_value, after_value, at FROM service_changes "
                                  "WHERE account = (SELECT account FROM accounts WHERE account_id = ?) AND at >= ? "
                                  "ORDER BY at DESC, change_key DESC LIMIT ?"_s,
                                  accountId, since, CatalogBook::mostChanges);
    if (!found)
        return found.error();
    QList<ServiceChange> changes;
    Statement& row = found.value();
    while (row.next())
        changes.append(
            {row.text(0), static_cast<ServiceChangeKind>(row.number(1)), row.text(2), row.text(3), row.integer(4)});
    if (auto ended = database.ended(row); !ended)
        return ended.error();
    std::reverse(changes.begin(), changes.end());
    return changes;
}

Stored<QSet<QString>> readGone(Database& database, const QString& accountId, Timestamp since) {
    auto found = database.execute(u"SELECT service_id FROM service_changes WHERE account = "
                                  "(SELECT account FROM accounts WHERE account_id = ?) AND at >= ? AND kind = 1"_s,
                                  accountId, since);
    if (!found)
        return found.error();
    QSet<QString> gone;
    Statement& row = found.value();
    while (row.next())
        gone.insert(row.text(0));
    if (auto ended = database.ended(row); !ended)
        return ended.error();
    return gone;
}

Stored<QList<PricePoint>> readPrices(Database& database, const QString& accountId, const QString& serviceId) {
    auto found = database.execute(u"SELECT kind, before_value, after_value, at FROM service_changes WHERE account = "
                                  "(SELECT account FROM accounts WHERE account_id = ?) AND service_id = ? "
                                  "AND kind IN (0, 3, 4) ORDER BY at, change_key"_s,
                                  accountId, serviceId);
    if (!found)
        return found.error();
    QList<PricePoint> points;
    Timestamp from = 0;
    Statement& row = found.value();
    while (row.next()) {
        if (static_cast<ServiceChangeKind>(row.number(0)) == ServiceChangeKind::New) {
            from = row.integer(3);
            continue;
        }
        const auto before = Decimal::parse(row.text(1));
        const auto after = Decimal::parse(row.text(2));
        if (!before || !after)
            continue;
        if (points.isEmpty())
            points.append({from, *before});
        points.append({row.integer(3), *after});
    }
    if (auto ended = database.ended(row); !ended)
        return ended.error();
    return points;
}

} // namespace

CatalogBook::CatalogBook(Ledger& ledger)
    : m_core(ledger.core()) {}

QFuture<Stored<Done>> CatalogBook::record(const QString& accountId, const CachedCatalog& catalog,
                                          const QList<ServiceChange>& changes) {
    return m_core.write([accountId, catalog, changes](LedgerWrite& write) -> Stored<Done> {
        if (auto written = writeCatalog(write, accountId, catalog); !written)
            return written;
        return writeChanges(write, accountId, changes);
    });
}

QFuture<Stored<QList<ServiceChange>>> CatalogBook::changes(const QString& accountId, Timestamp since) {
    return m_core.read([accountId, since](Database& database) { return readChanges(database, accountId, since); });
}

QFuture<Stored<QSet<QString>>> CatalogBook::gone(const QString& accountId, Timestamp since) {
    return m_core.read([accountId, since](Database& database) { return readGone(database, accountId, since); });
}

QFuture<Stored<QList<PricePoint>>> CatalogBook::prices(const QString& accountId, const QString& serviceId) {
    return m_core.read(
        [accountId, serviceId](Database& database) { return readPrices(database, accountId, serviceId); });
}
