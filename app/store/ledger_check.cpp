// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger_check.h"

#include "store/facet_tally.h"
#include "store/migrations.h"
#include "store/sqlite_setup.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

LedgerError noLedger(const QString& filePath) {
    return {LedgerError::Kind::Damaged,
            QCoreApplication::translate("Ledger", "The file %1 is not a ledger of Orderdeck.").arg(filePath)};
}

Stored<Done> openForReading(Database& database, const QString& filePath) {
    if (!QFileInfo(filePath).isFile())
        return LedgerError{LedgerError::Kind::CannotOpen,
                           QCoreApplication::translate("Ledger", "There is no file %1.").arg(filePath)};
    if (auto opened = database.open(filePath, Database::Access::Read); !opened)
        return opened;
    return sqlite::guard(database);
}

Stored<qint64> numberOf(Database& database, const QString& sql) {
    auto row = database.executeOnce(sql);
    if (!row)
        return row.error();
    const qint64 number = row.value().next() ? row.value().integer(0) : 0;
    if (auto ended = database.ended(row.value()); !ended)
        return ended.error();
    return number;
}

// Rows that break what the schema's comments promise, counted by one statement, and the words for them.
struct Promise {
    QString broken;
    const char* words;
    QString table = {}; ///< which older versions do not have
};

QList<Promise> promises() {
    return {
        {u"SELECT count(*) FROM (SELECT account, facet, count(*) AS n FROM orders GROUP BY account, facet UNION ALL "
         "SELECT account, 1, count(*) FROM orders WHERE needs_attention = 1 GROUP BY account) o "
         "LEFT JOIN facet_counts f ON f.account = o.account AND f.facet = o.facet WHERE f.orders IS NOT o.n"_s,
         QT_TRANSLATE_N_NOOP("Ledger", "%n count(s) of the list of statuses differ from the orders.")},
        {u"SELECT abs((SELECT count(*) FROM orders) - "
         "(SELECT coalesce(sum(orders), 0) FROM facet_counts WHERE facet >= 2))"_s,
         QT_TRANSLATE_N_NOOP("Ledger", "The list of statuses counts %n order(s) too many or too few.")},
        {u"SELECT count(*) FROM orders o WHERE NOT EXISTS (SELECT 1 FROM order_events e "
         "WHERE e.order_key = o.order_key)"_s,
         QT_TRANSLATE_N_NOOP("Ledger", "%n order(s) have no history.")},
        {u"SELECT count(*) FROM orders o WHERE o.refills_open <> (SELECT count(*) FROM refills r "
         "WHERE r.order_key = o.order_key AND r.watched = 1) AND (o.refills_open <> 0 OR o.refill_id IS NOT NULL)"_s,
         QT_TRANSLATE_N_NOOP("Ledger", "The open refills of %n order(s) are miscounted.")},
        {u"SELECT count(*) FROM bulk_lines l JOIN bulk_lists b ON b.list_key = l.list_key "
         "JOIN orders o ON o.order_key = l.order_key WHERE o.account <> b.account OR o.service_id <> l.service_id"_s,
         QT_TRANSLATE_N_NOOP("Ledger", "%n line(s) of lists belong to another order."), u"bulk_lists"_s},
        {u"SELECT count(*) FROM (SELECT account, service_id, facet, count(*) AS n FROM orders GROUP BY account, "
         "service_id, facet UNION ALL SELECT account, service_id, 1, count(*) FROM orders WHERE needs_attention = 1 "
         "GROUP BY account, service_id) o LEFT JOIN service_counts c ON c.account = o.account AND c.service_id = "
         "o.service_id AND c.facet = o.facet WHERE c.orders IS NOT o.n"_s,
         QT_TRANSLATE_N_NOOP("Ledger", "%n count(s) of the list of services differ from the orders."),
         u"service_counts"_s},
        {u"SELECT count(*) FROM happening_marks WHERE seen_to > (SELECT coalesce(max(happening), 0) FROM happenings) "
         u"OR "
         "told_to > (SELECT coalesce(max(happening), 0) FROM happenings)"_s,
         QT_TRANSLATE_N_NOOP("Ledger", "%n mark(s) stand beyond what happened."), u"happenings"_s},
        {u"SELECT count(*) FROM (SELECT account, %1 / 900000 AS quarter, facet, count(*) AS n FROM orders GROUP BY 1, "
         u"2, "
         "3 UNION ALL SELECT account, %1 / 900000, 1, count(*) FROM orders WHERE needs_attention = 1 GROUP BY 1, 2) o "
         "LEFT JOIN time_counts c ON c.account = o.account AND c.quarter = o.quarter AND c.facet = o.facet "
         "WHERE c.orders IS NOT o.n"_s.arg(orderTimeSql()),
         QT_TRANSLATE_N_NOOP("Ledger", "%n count(s) of orders by time differ from the orders."), u"time_counts"_s},
        {u"SELECT count(*) FROM (SELECT account, service_id, count(CASE WHEN status = 3 THEN 1 END) AS completed, "
         "count(CASE WHEN status = 4 THEN 1 END) AS partial, count(CASE WHEN status IN (5, 6) THEN 1 END) AS canceled, "
         "count(CASE WHEN status = 7 THEN 1 END) AS failed, sum(CASE WHEN status BETWEEN 3 AND 7 THEN units "
         "ELSE 0 END) AS units, sum(CASE WHEN status BETWEEN 3 AND 7 THEN missing ELSE 0 END) AS missing FROM "
         "service_outcomes GROUP BY account, service_id HAVING count(CASE WHEN status BETWEEN 3 AND 7 THEN 1 END) > 0) "
         "o LEFT JOIN "
         "service_figures f ON f.account = o.account AND f.service_id = o.service_id WHERE f.completed IS NOT "
         "o.completed OR f.partial IS NOT o.partial OR f.canceled IS NOT o.canceled OR f.failed IS NOT o.failed OR "
         "f.units IS NOT o.units OR f.missing IS NOT o.missing"_s,
         QT_TRANSLATE_N_NOOP("Ledger", "The figures of %n service(s) differ from what became of their orders."),
         u"service_figures"_s},
        {u"SELECT count(*) FROM (SELECT order_key FROM order_children GROUP BY order_key HAVING count(*) <> "
         "count(DISTINCT child_id)) c"_s,
         QT_TRANSLATE_N_NOOP("Ledger", "%n order(s) made the same order twice."), u"order_children"_s},
        {u"SELECT count(*) FROM orders WHERE facet <> CASE shelf WHEN 1 THEN 12 WHEN 2 THEN 13 ELSE facet END OR "
         "(shelf = 0 AND facet > 11) OR (shelf <> 0 AND (watched = 1 OR needs_attention = 1 OR placement IN (0, 4)))"_s,
         QT_TRANSLATE_N_NOOP("Ledger", "%n order(s) were put away, but not as what has ended is."),
         u"deleted_orders"_s},
        {u"SELECT count(*) FROM orders o JOIN deleted_orders d ON o.order_key BETWEEN d.first_key AND d.last_key"_s,
         QT_TRANSLATE_N_NOOP("Ledger", "%n order(s) have the key of one that was deleted."), u"deleted_orders"_s}};
}

// Nothing else than tables with the columns of that version; a file with programs of its own is nobody's ledger.
Stored<Done> checkSchema(Database& database, const QString& filePath, const QList<Migration>& steps, int version) {
    const auto programs = sqlite::hasPrograms(database);
    if (!programs)
        return programs.error();
    if (programs.value())
        return noLedger(filePath);
    Database model;
    if (auto opened = model.open(u":memory:"_s, Database::Access::Write); !opened)
        return opened;
    for (const Migration& step : steps) {
        if (step.version <= version) {
            if (auto made = applyStep(model, step); !made)
                return made;
        }
    }
    const auto tables = sqlite::tablesOf(model);
    if (!tables)
        return tables.error();
    for (const QString& table : tables.value()) {
        const auto wanted = sqlite::columnsOf(model, table);
        const auto present = sqlite::columnsOf(database, table);
        if (!wanted)
            return wanted.error();
        if (!present)
            return present.error();
        for (const QString& column : wanted.value()) {
            if (!present.value().contains(column))
                return noLedger(filePath);
        }
    }
    return Done();
}

// A check that cannot be carried through because of the damage is what it looked for.
Stored<Done> addFaults(Database& database, const QString& table, bool thorough, QStringList& damage) {
    const auto faults = sqlite::faultsOf(database, table, thorough);
    if (faults)
        damage += faults.value();
    else if (faults.error().kind == LedgerError::Kind::Damaged)
        damage.append(faults.error().text);
    else
        return faults.error();
    return Done();
}

} // namespace

Stored<LedgerFacts> factsOf(Database& database, const QString& filePath) {
    const auto steps = ledgerMigrations();
    if (!steps)
        return steps.error();
    if (auto known = checkVersion(database, filePath, steps.value()); !known)
        return known.error();
    LedgerFacts facts;
    const auto version = sqlite::version(database);
    if (!version)
        return version.error();
    facts.version = version.value();
    if (facts.version <= 0)
        return noLedger(filePath);
    if (auto ours = checkSchema(database, filePath, steps.value(), facts.version); !ours)
        return ours.error();
    const auto orders = numberOf(database, u"SELECT coalesce(sum(orders), 0) FROM facet_counts WHERE facet >= 2"_s);
    if (!orders)
        return orders.error();
    const auto newest = numberOf(database, u"SELECT recorded_at FROM orders ORDER BY order_key DESC LIMIT 1"_s);
    if (!newest)
        return newest.error();
    facts.orders = orders.value();
    facts.newestOrder = newest.value();
    return facts;
}

Stored<LedgerFacts> factsOf(const QString& filePath) {
    Database database;
    if (auto opened = openForReading(database, filePath); !opened)
        return opened.error();
    return factsOf(database, filePath);
}

Stored<QStringList> quickCheck(const QString& filePath) {
    Database database;
    if (auto opened = openForReading(database, filePath); !opened)
        return opened.error();
    return sqlite::faultsOf(database, {}, false);
}

Stored<LedgerCheck> fullCheck(const QString& filePath, const CheckProgress& progress) {
    const LedgerError stopped{LedgerError::Kind::CannotRead, {}};
    Database database;
    if (auto opened = openForReading(database, filePath); !opened)
        return opened.error();
    const auto tables = sqlite::tablesOf(database);
    if (!tables)
        return tables.error();
    LedgerCheck check;
    const QList<Promise> all = promises();
    const int steps = static_cast<int>(tables.value().size() + all.size()) + 1;
    int done = 0;
    if (!progress(done++, steps))
        return stopped;
    // Of the whole file first: pages that no table has, too.
    if (auto looked = addFaults(database, {}, false, check.damage); !looked)
        return looked.error();
    for (const QString& table : tables.value()) {
        if (!progress(done++, steps))
            return stopped;
        if (auto looked = addFaults(database, table, true, check.damage); !looked)
            return looked.error();
    }
    check.damage.removeDuplicates();
    for (const Promise& promise : all) {
        if (!progress(done++, steps))
            return stopped;
        // What cannot be read cannot be compared; and an older version had less.
        const bool absent = !promise.table.isEmpty() && !tables.value().contains(promise.table);
        if (!check.damage.isEmpty() || absent)
            continue;
        const auto broken = numberOf(database, promise.broken);
        if (!broken)
            return broken.error();
        if (broken.value() > 0) {
            check.contradictions.append(
                QCoreApplication::translate("Ledger", promise.words, nullptr, static_cast<int>(broken.value())));
        }
    }
    const auto orders = numberOf(database, u"SELECT count(*) FROM orders"_s);
    if (orders)
        check.orders = orders.value();
    return check;
}
