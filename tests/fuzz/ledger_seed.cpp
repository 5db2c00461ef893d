// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_seed.h"

#include "fuzz_target.h"
#include "store/migrations.h"
#include "store/sqlite_setup.h"

#include <QList>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// In the tables of version 1; later versions make of it what they make of every ledger.
constexpr std::array firstRows = {
    "INSERT INTO accounts (account, account_id) VALUES (1, 'one'), (2, 'two')",
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 14) INSERT INTO orders (account, "
    "order_id, "
    "service_id, service_name, service_type, rate, currency, refill_offered, cancel_offered, parameters, link, units, "
    "expected_charge, placement, status, raw_status, charge, charge_currency, start_count, remains, charge_sort, "
    "recorded_at, placed_at, checked_at, changed_at, refill_id, refill_status, refills_open, facet, needs_attention, "
    "watched) SELECT 2 - i % 2, CASE WHEN i < 12 THEN CAST(5000000 + i AS TEXT) END, CAST(i % 3 + 1 AS TEXT), "
    "'Followers ' || i, 'Default', '0.9', 'USD', 1, 0, '[[\"service\",\"1\"],[\"quantity\",\"1000\"]]', "
    "'https://example.com/p/' || i, 1000, '0.9', CASE WHEN i < 12 THEN 1 ELSE 4 END, CASE WHEN i < 9 THEN 3 ELSE 0 "
    "END, "
    "'Completed', '0.9', 'USD', i, 0, 900000000, 1700000000000 + i, CASE WHEN i < 12 THEN 1700000000500 + i ELSE 0 "
    "END, "
    "1700003600000 + i, 1700003600000 + i, CASE WHEN i = 4 THEN '77' END, CASE WHEN i = 4 THEN 1 ELSE 0 END, i = 4, "
    "CASE WHEN i < 9 THEN 7 WHEN i < 12 THEN 5 ELSE 2 END, i >= 12, i BETWEEN 9 AND 11 OR i = 4 FROM n",
    "INSERT INTO order_events (order_key, number, kind, at, text) SELECT order_key, 1, 0, recorded_at, '' FROM orders",
    "INSERT INTO facet_counts SELECT account, facet, count(*) FROM orders GROUP BY account, facet UNION ALL "
    "SELECT account, 1, sum(needs_attention) FROM orders GROUP BY account HAVING sum(needs_attention) > 0",
    "INSERT INTO refills (order_key, account, refill_id, raw_status, asked_at) VALUES (4, 2, '77', 'Pending', "
    "1700000000700)",
    "INSERT INTO balances (account, at, amount, currency) VALUES (1, 1700000000000, '12.5', 'USD'), (1, 1700000000900, "
    "'10', 'USD')",
    "INSERT INTO catalogs (account, fetched_at, currency, content) VALUES (1, 1700000000000, 'USD', zeroblob(300))"};

constexpr std::array listRows = {
    "INSERT INTO bulk_lists (account, name, created_at, state) VALUES (1, 'spring.csv', 1700000000000, 0)",
    "INSERT INTO bulk_lines (list_key, line, source_line, order_key, service_id, service_name, service_type, rate, "
    "currency, refill_offered, cancel_offered, parameters, link, units, charge_least, charge_most) SELECT 1, "
    "(order_key + 1) / 2, "
    "order_key + 1, CASE WHEN order_key < 4 THEN order_key END, service_id, 'Listed', 'Default', '0.9', 'USD', 1, 0, "
    "'[]', link, 1000, '0.9', '0.9' FROM orders WHERE account = 1 AND order_key < 8"};

constexpr std::array lastRows = {
    "INSERT INTO order_notes (order_key, note, written_at) VALUES (2, 'Ask again', 1700000000000)",
    "INSERT INTO order_tags (order_key, folded, tag) VALUES (2, 'client', 'Client'), (3, 'client', 'Client')",
    "INSERT INTO order_children (order_key, number, child_id, told_at) VALUES (3, 1, '9000001', 1700000000000)",
    "INSERT INTO happenings (kind, account, about, at, text) VALUES (1, 1, 3, 1700000000000, 'Something')"};

void run(Database& database, const char* sql) {
    if (const auto done = database.executeOnce(QString::fromLatin1(sql)); !done)
        qFatal("A ledger cannot be made: %s", qUtf8Printable(done.error().text));
}

QByteArray makeLedger(int version) {
    const QTemporaryDir folder(fuzz::folderTemplate());
    const QString path = folder.filePath(u"ledger.sqlite"_s);
    {
        Database database;
        if (!database.open(path, Database::Access::Write) || !sqlite::makeScratch(database))
            qFatal("A ledger cannot be opened");
        const auto steps = ledgerMigrations();
        for (const Migration& step : steps.value()) {
            if (step.version > version)
                break;
            if (const auto applied = applyStep(database, step); !applied)
                qFatal("A ledger cannot be migrated: %s", qUtf8Printable(applied.error().text));
            if (step.version == 1)
                std::ranges::for_each(firstRows, [&](const char* sql) { run(database, sql); });
            if (step.version == 2)
                std::ranges::for_each(listRows, [&](const char* sql) { run(database, sql); });
            if (step.version == 6)
                std::ranges::for_each(lastRows, [&](const char* sql) { run(database, sql); });
        }
    }
    return fuzz::content(path);
}

} // namespace

int fuzz::newestLedger() {
    return static_cast<int>(ledgerMigrations().value().size());
}

const QByteArray& fuzz::ledgerOfVersion(int version) {
    static const QList<QByteArray> all = [] {
        QList<QByteArray> made;
        for (int number = 1; number <= newestLedger(); ++number)
            made.append(makeLedger(number));
        return made;
    }();
    return all.at(version - 1);
}
