// SPDX-License-Identifier: GPL-3.0-or-later
#include "filled_ledger.h"

#include "store/ledger_check.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

constexpr const char* fill[] = {
    "INSERT INTO accounts (account, account_id) VALUES (1, 'one'), (2, 'two')",
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
    "INSERT INTO orders (account, order_id, service_id, service_name, service_type, rate, currency, refill_offered, "
    "cancel_offered, parameters, link, units, expected_charge, placement, status, raw_status, charge, charge_currency, "
    "start_count, remains, charge_sort, recorded_at, placed_at, checked_at, changed_at, refill_id, refill_status, "
    "facet, "
    "needs_attention, watched) SELECT 2 - i % 2, CAST(5000000 + i AS TEXT), CAST(i % 300 + 1 AS TEXT), 'Followers ' || "
    "i, "
    "'Default', '0.9', 'USD', 1, 0, '[[\"service\",\"' || (i % 300 + 1) || '\"],[\"quantity\",\"1000\"]]', "
    "'https://example.com/p/' || i, 1000, '0.9', 1, CASE i % 20 WHEN 1 THEN 4 ELSE 3 END, "
    "CASE i % 20 WHEN 1 THEN 'Partial' ELSE 'Completed' END, '0.9', 'USD', i, 0, 900000000, 1700000000000 + i, "
    "1700000000500 + i, 1700003600000 + i, 1700003600000 + i, CASE WHEN i % 10 = 0 THEN CAST(i AS TEXT) END, "
    "CASE WHEN i % 10 = 0 THEN 3 ELSE 0 END, CASE i % 20 WHEN 1 THEN 8 ELSE 7 END, i % 20 = 1, 0 FROM n",
    "INSERT INTO order_events (order_key, number, kind, at, text) SELECT order_key, 1, 0, recorded_at, '' FROM orders "
    "UNION ALL SELECT order_key, 2, 1, placed_at, order_id FROM orders",
    "INSERT INTO facet_counts SELECT account, facet, count(*) FROM orders GROUP BY account, facet "
    "UNION ALL SELECT account, 1, sum(needs_attention) FROM orders GROUP BY account HAVING sum(needs_attention) > 0",
    "INSERT INTO service_counts SELECT account, service_id, facet, count(*) FROM orders GROUP BY 1, 2, 3 "
    "UNION ALL SELECT account, service_id, 1, count(*) FROM orders WHERE needs_attention = 1 GROUP BY 1, 2",
    "INSERT INTO time_counts SELECT account, placed_at / 900000, facet, count(*) FROM orders GROUP BY 1, 2, 3 "
    "UNION ALL SELECT account, placed_at / 900000, 1, count(*) FROM orders WHERE needs_attention = 1 GROUP BY 1, 2",
    "INSERT INTO order_services SELECT account, service_id, max(service_name), count(*), 3600000 FROM orders "
    "GROUP BY 1, 2",
    "INSERT INTO refills (order_key, account, refill_id, status, raw_status, asked_at, watched) "
    "SELECT order_key, account, refill_id, 3, 'Completed', placed_at, 0 FROM orders WHERE refill_id IS NOT NULL",
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200) "
    "INSERT INTO balances (account, at, amount, currency) SELECT 1, 1700000000000 + i, CAST(i AS TEXT), 'USD' FROM n",
    "INSERT INTO catalogs (account, fetched_at, currency, content) VALUES (1, 1700000000000, 'USD', zeroblob(20000))",
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 600) "
    "INSERT INTO service_changes (account, service_id, kind, before_value, after_value, at) "
    "SELECT 2 - i % 2, CAST(i % 300 + 1 AS TEXT), 3 + i % 2, '0.9', '1.1', 1700000000000 + i FROM n",
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200) "
    "INSERT INTO service_notes (account, service_id, note, written_at) "
    "SELECT 2 - i % 2, CAST(i AS TEXT), 'Slow on Sundays, ' || i, 1700000000000 + i FROM n",
    "INSERT INTO order_notes (order_key, note, written_at) SELECT order_key, 'Ask again, ' || order_key, recorded_at "
    "FROM orders WHERE order_key % 8 = 0",
    "INSERT INTO order_tags (order_key, folded, tag) SELECT order_key, 'client ' || order_key % 5, 'Client ' || "
    "order_key % 5 FROM orders WHERE order_key % 6 = 0",
    "INSERT INTO order_children (order_key, number, child_id, told_at) SELECT order_key, 1, CAST(9000000 + order_key "
    "AS "
    "TEXT), recorded_at FROM orders WHERE order_key % 7 = 0 UNION ALL SELECT order_key, 2, CAST(9500000 + order_key AS "
    "TEXT), recorded_at FROM orders WHERE order_key % 7 = 0",
    "INSERT INTO order_series (order_key, runs, expiry) SELECT order_key, 2, '' FROM orders WHERE order_key % 7 = 0",
    "INSERT INTO bulk_lists (account, name, created_at, state) VALUES (1, 'spring.csv', 1700000000000, 0)",
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10) "
    "INSERT INTO bulk_lines (list_key, line, source_line, order_key, service_id, service_name, service_type, rate, "
    "currency, "
    "refill_offered, cancel_offered, parameters, link, units, charge_least, charge_most) SELECT 1, i, i + 1, CASE WHEN "
    "i <= 5 THEN 2 * i - 1 END, CAST((2 * i - 1) % 300 + 1 AS "
    "TEXT), "
    "'Listed ' || i, 'Default', '0.9', 'USD', 1, 0, '[]', 'https://example.com/l/' || i, 1000, '0.9', '0.9' FROM n"};

} // namespace

void fillLedger(const QString& file, int orders) {
    {
        Ledger ledger(file);
        must(ledger.open());
    }
    OutsideView outside(file);
    outside.run(u"PRAGMA synchronous = OFF"_s);
    for (const char* sql : fill) {
        const QString failed = outside.run(QString::fromLatin1(sql).replace(u"%1"_s, QString::number(orders)));
        if (!failed.isEmpty())
            qFatal("The ledger cannot be filled: %s", qUtf8Printable(failed));
    }
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("Cannot write %s", qUtf8Printable(path));
}

QString faultsIn(const QString& file) {
    const auto check = fullCheck(file, [](int, int) { return true; });
    return check ? (check.value().damage + check.value().contradictions).join(u'\n') : problem(check);
}
