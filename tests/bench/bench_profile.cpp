// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_profile.h"

#include "api/reply_decoder.h"
#include "raw_database.h"
#include "services_reply.h"
#include "store/key_store.h"
#include "store/profile_paths.h"
#include "store/settings.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

// A day of a busy desk holds some thousand orders, of three hundred services, nearly all of them done.
constexpr const char* fillOrders = R"(
INSERT INTO accounts (account, account_id) VALUES (1, '%1');
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000)
INSERT INTO orders (account, order_id, service_id, service_name, service_type, rate, currency, refill_offered,
    cancel_offered, parameters, link, units, expected_charge, placement, status, raw_status, charge, charge_currency,
    start_count, remains, charge_sort, recorded_at, placed_at, checked_at, changed_at, facet, needs_attention, watched)
SELECT 1, CAST(20000000 + i AS TEXT), CAST(i % 300 + 1 AS TEXT), 'Instagram Followers - Real | Max 50K | ' || (i % 300),
    'Default', '0.9', 'USD', 1, i % 2,
    '[["service","' || (i % 300 + 1) || '"],["link","https://www.instagram.com/p/' || i || '/"],["quantity","1000"]]',
    'https://www.instagram.com/p/' || i || '/', 1000, '0.9', 1,
    CASE i % 20 WHEN 0 THEN 5 WHEN 1 THEN 4 ELSE 3 END,
    CASE i % 20 WHEN 0 THEN 'Canceled' WHEN 1 THEN 'Partial' ELSE 'Completed' END,
    '0.9', 'USD', i % 5000, 0, 900000000, 1700000000000 + i * 20000, 1700000000500 + i * 20000,
    1700003600000 + i * 20000, 1700003600000 + i * 20000,
    CASE i % 20 WHEN 0 THEN 9 WHEN 1 THEN 8 ELSE 7 END, i % 20 = 1, 0
FROM n;
INSERT INTO order_events (order_key, number, kind, at, text)
SELECT order_key, 1, 0, recorded_at, '' FROM orders UNION ALL SELECT order_key, 2, 1, placed_at, order_id FROM orders;
INSERT INTO facet_counts SELECT 1, facet, COUNT(*) FROM orders GROUP BY facet
    UNION ALL SELECT 1, 1, SUM(needs_attention) FROM orders;
INSERT INTO service_counts SELECT 1, service_id, facet, COUNT(*) FROM orders GROUP BY service_id, facet
    UNION ALL SELECT 1, service_id, 1, SUM(needs_attention) FROM orders GROUP BY service_id HAVING SUM(needs_attention) > 0;
INSERT INTO time_counts SELECT 1, placed_at / 900000, facet, COUNT(*) FROM orders GROUP BY 2, 3
    UNION ALL SELECT 1, placed_at / 900000, 1, SUM(needs_attention) FROM orders GROUP BY 2;
INSERT INTO order_services SELECT 1, service_id, MAX(service_name), COUNT(*), 3600000 FROM orders GROUP BY service_id;
INSERT INTO order_search (rowid, words) SELECT order_key,
    order_id || CHAR(10) || link || CHAR(10) || service_name || CHAR(10) || service_id FROM orders;
UPDATE order_search_state SET fed_to = 1000000;
)";

QByteArray schema(int* version) {
    QByteArray sql;
    const QDir folder(QStringLiteral(ORDERDECK_LEDGER_SQL));
    for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            sql += file.readAll();
        ++*version;
    }
    return sql;
}

bool makeLedger(const QString& path, const QString& accountId) {
    int version = 0;
    const QByteArray sql = schema(&version);
    const QByteArray fill = QByteArray(fillOrders).replace("%1", accountId.toUtf8());
    const QByteArray wanted = QCryptographicHash::hash(sql + fill, QCryptographicHash::Sha1).toHex();
    QFile mark(path + u".made-of"_s);
    if (QFile::exists(path) && mark.open(QIODevice::ReadOnly) && mark.readAll() == wanted)
        return true;
    mark.close();
    std::fprintf(stderr, "Making a ledger of 1,000,000 orders in %s, once.\n", qPrintable(path));
    for (const QString& file : {path, path + u"-wal"_s, path + u"-shm"_s})
        QFile::remove(file);
    RawDatabase database(path);
    database.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; BEGIN");
    database.run(sql);
    database.run(fill);
    database.run("PRAGMA user_version = " + QByteArray::number(version));
    database.run("COMMIT; ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)");
    return database.ok() && mark.open(QIODevice::WriteOnly) && mark.write(wanted) == wanted.size();
}

bool cacheCatalog(const QString& path) {
    const auto reply = ReplyDecoder::services(servicesReply(100'000), 200);
    if (!reply)
        return false;
    RawDatabase database(path);
    database.run("DELETE FROM catalogs");
    database.runWith("INSERT INTO catalogs (account, fetched_at, currency, content) VALUES (1, " +
                         QByteArray::number(QDateTime::currentMSecsSinceEpoch()) + ", 'USD', ?)",
                     reply.value().catalog->toBytes());
    database.run("PRAGMA wal_checkpoint(TRUNCATE)");
    return database.ok();
}

} // namespace

bool makeBenchProfile(const QString& folder) {
    const ProfilePaths paths = ProfilePaths::in(folder);
    AccountSettings account;
    {
        QFile::remove(paths.settings);
        Settings settings(paths.settings);
        account.id = u"bench"_s;
        account.name = u"Bench"_s;
        account.address = QUrl(u"http://127.0.0.1:9/api/v2"_s); // nobody answers there
        account.currency = u"USD"_s;
        settings.saveAccount(account);
        settings.setCurrentAccount(account.id);
        KeyStore(paths.settings).setKey(account.id, u"bench-key"_s);
    }
    return makeLedger(paths.ledger, account.id) && cacheCatalog(paths.ledger);
}
