// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger_salvage.h"

#include "store/ledger_restore.h"
#include "store/private_file.h"
#include "store/salvage_mending.h"
#include "store/sqlite_setup.h"

#include <QCoreApplication>

#include <numeric>

using namespace Qt::StringLiterals;

namespace {

// Numbers that count up in each group: what is missing between them was there.
Stored<qint64> gaps(Database& target, const QString& table, const QString& group, const QString& number) {
    auto row =
        target.executeOnce(u"SELECT coalesce(sum(most - n), 0) FROM (SELECT max(%3) AS most, count(*) AS n FROM %1 "
                           "GROUP BY %2) g"_s.arg(table, group, number));
    if (!row)
        return row.error();
    return row.value().next() ? row.value().integer(0) : 0;
}

Stored<qint64> countOf(Database& target, const QString& from) {
    auto row = target.executeOnce(u"SELECT count(*) FROM "_s + from);
    if (!row)
        return row.error();
    return row.value().next() ? row.value().integer(0) : 0;
}

class Salvage final {
public:
    Salvage(SalvageSource& source, Database& target, const QMap<qint64, QString>& fallback,
            const SalvageProgress& progress)
        : m_tables(source, target)
        , m_target(target)
        , m_fallback(fallback)
        , m_progress(progress) {}

    Stored<SalvageReport> run() {
        for (const auto step : {&Salvage::takeAccounts, &Salvage::takeOrders, &Salvage::takeHistory,
                                &Salvage::takeRefills, &Salvage::takeRemarks, &Salvage::takeLists,
                                &Salvage::takeBalances, &Salvage::takeCatalogs, &Salvage::mend}) {
            m_progress(m_step++, steps);
            if (auto done = (this->*step)(); !done)
                return done.error();
        }
        m_report.contradictory = m_tables.contradictory();
        return m_report;
    }

    static constexpr int steps = 10;

private:
    Stored<Done> take(const QString& table, const QString& key, bool keyIsUnique = true) {
        return take(table, key, m_tables.lastKey(table, key), keyIsUnique);
    }
    Stored<Done> take(const QString& table, const QString& key, qint64 last, bool keyIsUnique) {
        const auto saved = m_tables.copy(table, key, last, keyIsUnique);
        if (!saved)
            return saved.error();
        m_report.tables.append({table, saved.value(), 0, 0, m_tables.unreadable(table) == 0});
        return Done();
    }
    // The one that was taken last.
    SalvagedTable& taken() { return m_report.tables.last(); }

    Stored<Done> takeAccounts() { return take(u"accounts"_s, u"account"_s); }

    Stored<Done> takeOrders() {
        m_lastOrder = m_tables.lastOrder();
        const auto spans = m_tables.copy(u"deleted_orders"_s, u"last_key"_s,
                                         std::max(m_lastOrder, m_tables.lastKey(u"deleted_orders"_s, u"last_key"_s)));
        if (!spans)
            return spans.error();
        return take(u"orders"_s, u"order_key"_s, m_lastOrder, true);
    }

    Stored<Done> takeHistory() {
        if (auto done = take(u"order_events"_s, u"order_key"_s, m_lastOrder, false); !done)
            return done;
        const auto lost = gaps(m_target, u"order_events"_s, u"order_key"_s, u"number"_s);
        const auto bare = countOf(m_target, u"orders o WHERE NOT EXISTS (SELECT 1 FROM order_events e WHERE "
                                            "e.order_key = o.order_key)"_s);
        if (!lost || !bare)
            return lost ? bare.error() : lost.error();
        taken().lost = lost.value() + bare.value();
        return Done();
    }

    Stored<Done> takeRefills() {
        if (auto done = take(u"refills"_s, u"refill_key"_s); !done)
            return done;
        const auto lost =
            countOf(m_target, u"orders o WHERE refill_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM refills r "
                              "WHERE r.order_key = o.order_key)"_s);
        if (!lost)
            return lost.error();
        taken().lost = lost.value();
        return Done();
    }

    // What a person wrote about orders, and the orders that orders made.
    Stored<Done> takeRemarks() {
        for (const QString& table : orderRemarkTables()) {
            if (auto done = take(table, u"order_key"_s, m_lastOrder, false); !done)
                return done;
        }
        return Done();
    }

    Stored<Done> takeLists() {
        if (auto done = take(u"bulk_lists"_s, u"list_key"_s); !done)
            return done;
        const auto saved = m_tables.copyLines();
        if (!saved)
            return saved.error();
        m_report.tables.append({u"bulk_lines"_s, saved.value(), 0, 0, true});
        const auto lost = gaps(m_target, u"bulk_lines"_s, u"list_key"_s, u"line"_s);
        if (!lost)
            return lost.error();
        taken().lost = lost.value();
        taken().lostIsKnown = m_tables.unreadable(u"bulk_lines"_s) == 0;
        return Done();
    }

    Stored<Done> takeBalances() { return take(u"balances"_s, u"balance_key"_s); }

    Stored<Done> takeCatalogs() {
        for (const auto& [table, key] :
             {std::pair(u"catalogs"_s, u"account"_s), std::pair(u"service_changes"_s, u"change_key"_s)}) {
            if (auto done = take(table, key); !done)
                return done;
        }
        if (auto done = take(u"service_notes"_s, u"account"_s, false); !done)
            return done;
        return takeHappenings();
    }

    // Old news, no part of the report.
    Stored<Done> takeHappenings() {
        const QString table = u"happenings"_s;
        const QString key = u"happening"_s;
        if (const auto saved = m_tables.copy(table, key, m_tables.lastKey(table, key), true); !saved)
            return saved.error();
        auto seen = m_target.executeOnce(u"UPDATE happening_marks SET (seen_to, told_to) = (SELECT COALESCE(MAX("
                                         "happening), 0), COALESCE(MAX(happening), 0) FROM happenings)"_s);
        if (!seen)
            return seen.error();
        return Done();
    }

    Stored<Done> mend() {
        if (auto accounts = mendAccounts(m_target, m_fallback); !accounts)
            return accounts;
        if (auto lists = mendLists(m_target); !lists)
            return lists;
        const auto orders = mendOrders(m_target, m_tables, m_lastOrder, m_fallback);
        if (!orders)
            return orders.error();
        for (SalvagedTable& table : m_report.tables) {
            if (table.table == "orders"_L1) {
                table.saved += orders.value().partly;
                table.partly = orders.value().partly;
                table.lost = orders.value().lost;
                table.lostIsKnown = true; // keys count 1, 2, 3 …
            }
            if (table.table == "order_events"_L1 || table.table == "refills"_L1 || table.table == "bulk_lines"_L1 ||
                orderRemarkTables().contains(table.table)) {
                const auto dropped = dropOrphans(m_target, table.table);
                if (!dropped)
                    return dropped.error();
                table.saved -= dropped.value();
                table.lost += dropped.value();
            }
        }
        if (auto history = mendHistory(m_target); !history)
            return history;
        if (auto counted = recount(m_target); !counted)
            return counted;
        return pauseLists(m_target, QCoreApplication::translate(
                                        "Ledger", "The ledger was damaged and salvaged: lines that wait here may have "
                                                  "been placed already. Compare with the provider before you go on."));
    }

    SalvageTables m_tables;
    Database& m_target;
    const QMap<qint64, QString>& m_fallback;
    const SalvageProgress& m_progress;
    SalvageReport m_report;
    qint64 m_lastOrder = 0;
    int m_step = 0;
};

} // namespace

SalvagedTable SalvageReport::table(const QString& name) const {
    for (const SalvagedTable& one : tables) {
        if (one.table == name)
            return one;
    }
    return {name};
}

qint64 SalvageReport::lost() const {
    return std::accumulate(tables.cbegin(), tables.cend(), contradictory,
                           [](qint64 sum, const SalvagedTable& one) { return sum + one.lost; });
}

Stored<SalvageReport> salvageLedger(const LedgerFiles& files, const QMap<qint64, QString>& fallbackAccounts,
                                    const SalvageProgress& progress) {
    if (auto staged = stageEmptyLedger(files); !staged)
        return staged.error();
    const QString part = stagedPart(files);
    SalvageSource source(files, part);
    if (auto opened = source.open(); !opened) {
        dropStaged(files);
        return opened.error();
    }
    Stored<SalvageReport> report = SalvageReport();
    {
        Database target;
        if (auto opened = target.open(part, Database::Access::Write); !opened)
            return opened.error();
        if (auto scratch = sqlite::makeScratch(target); !scratch)
            return scratch.error();
        report = target.inTransaction([&] { return Salvage(source, target, fallbackAccounts, progress).run(); });
    }
    if (!report) {
        dropStaged(files);
        return report;
    }
    progress(Salvage::steps - 1, Salvage::steps);
    static_cast<void>(syncToDisk(part)); // now, so that committing it takes no time
    report.value().headMended = source.isMended();
    const auto facts = factsOf(part);
    const auto check = fullCheck(part, [](int, int) { return true; });
    if (!facts || !check)
        return facts ? check.error() : facts.error();
    report.value().facts = facts.value();
    report.value().remarks = check.value().damage + check.value().contradictions;
    return report;
}

QMap<qint64, QString> accountsOf(const QString& filePath) {
    QMap<qint64, QString> accounts;
    Database database;
    if (!factsOf(filePath) || !database.open(filePath, Database::Access::Read))
        return accounts;
    auto rows = database.executeOnce(u"SELECT account, account_id FROM accounts"_s);
    while (rows && rows.value().next())
        accounts.insert(rows.value().integer(0), rows.value().text(1));
    return accounts;
}
