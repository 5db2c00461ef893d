// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/account_records.h"

#include "store/order_rows.h"
#include "store/sqlite_setup.h"

using namespace Qt::StringLiterals;

Stored<Done> writeBalance(LedgerWrite& write, const QString& accountId, const Money& balance) {
    const auto account = accountNumber(write, accountId);
    if (!account)
        return account.error();
    const QString amount = balance.amount.toString();
    qint64 last = 0;
    int equal = 0;
    {
        // Those of a clock that ran ahead and was set back since are not the last that were told.
        auto recent = write.database.execute(u"SELECT balance_key, amount, currency FROM balances WHERE account = ? "
                                             "AND at <= ? ORDER BY at DESC, balance_key DESC LIMIT 2"_s,
                                             account.value(), write.now);
        if (!recent)
            return recent.error();
        Statement& row = recent.value();
        while (row.next() && row.text(1) == amount && row.text(2) == balance.currency) {
            if (equal++ == 0)
                last = row.integer(0);
        }
        if (auto ended = write.database.ended(row); !ended)
            return ended;
    }
    auto written =
        equal == 2
            ? write.database.execute(u"UPDATE balances SET at = ? WHERE balance_key = ?"_s, write.now, last)
            : write.database.execute(u"INSERT INTO balances (account, at, amount, currency) VALUES (?, ?, ?, ?)"_s,
                                     account.value(), write.now, amount, balance.currency);
    if (!written)
        return written.error();
    write.balance = LedgerWrite::Balance{accountId, balance};
    return Done();
}

Stored<QList<BalancePoint>> readBalances(Database& database, const QString& accountId, Timestamp since) {
    auto found = database.execute(u"SELECT at, amount, currency FROM balances WHERE account = "
                                  "(SELECT account FROM accounts WHERE account_id = ?) AND at >= ? "
                                  "ORDER BY at, balance_key"_s,
                                  accountId, since);
    if (!found)
        return found.error();
    QList<BalancePoint> points;
    Statement& row = found.value();
    while (row.next())
        points.append({row.integer(0), {amountFromText(row.text(1)), row.text(2)}});
    if (auto ended = database.ended(row); !ended)
        return ended.error();
    return points;
}

Stored<Done> writeCatalog(LedgerWrite& write, const QString& accountId, const CachedCatalog& catalog) {
    const auto account = accountNumber(write, accountId);
    if (!account)
        return account.error();
    // Not kept prepared: it would hold the catalog's bytes.
    auto written = write.database.executeOnce(
        u"INSERT INTO catalogs (account, fetched_at, currency, content) VALUES (?, ?, ?, ?) ON CONFLICT (account) DO "
        u"UPDATE "
        "SET fetched_at = excluded.fetched_at, currency = excluded.currency, content = excluded.content"_s,
        account.value(), catalog.fetchedAt, catalog.currency, catalog.bytes);
    if (!written)
        return written.error();
    return Done();
}

Stored<CachedCatalog> readCatalog(Database& database, const QString& accountId) {
    const sqlite::MappedReading mapped(database);
    auto found = database.executeOnce(u"SELECT content, currency, fetched_at FROM catalogs WHERE account = "
                                      "(SELECT account FROM accounts WHERE account_id = ?)"_s,
                                      accountId);
    if (!found)
        return found.error();
    Statement& row = found.value();
    if (row.next())
        return CachedCatalog{row.bytes(0), row.text(1), row.integer(2)};
    if (auto ended = database.ended(row); !ended)
        return ended.error();
    return CachedCatalog();
}
