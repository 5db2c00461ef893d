// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage_tables.h"

#include "core/decimal.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// No row is shorter than this, so that no more keys can be in use than fit into the file.
constexpr qint64 leastRow = 40;
// How far beyond the last key that can be read others are looked for, where nothing tells the last one.
constexpr qint64 beyond = 16'384;
constexpr qint64 linesBeyond = 1024;

template <typename Word>
bool isWithin(const QVariant& number, Word last) {
    return number.toLongLong() >= 0 && number.toLongLong() <= static_cast<qint64>(last);
}

} // namespace

SalvageTables::SalvageTables(SalvageSource& source, Database& target)
    : m_source(source)
    , m_target(target)
    , m_reader(source.database()) {}

Stored<QList<SalvageTables::Column>> SalvageTables::columnsFor(const QString& table) {
    const QStringList present = m_source.columnsOf(table);
    auto rows = m_target.executeOnce(u"SELECT name, type, \"notnull\" FROM pragma_table_info('%1')"_s.arg(table));
    if (!rows)
        return rows.error();
    QList<Column> columns;
    while (rows.value().next()) {
        if (present.contains(rows.value().text(0)))
            columns.append({rows.value().text(0), rows.value().text(1), !rows.value().flag(2),
                            senseOf(table, rows.value().text(0))});
    }
    return columns;
}

Stored<qint64> SalvageTables::copy(const QString& table, const QString& key, qint64 last, bool keyIsUnique) {
    SalvageSpan span;
    span.key = key;
    span.last = last;
    span.keyIsUnique = keyIsUnique;
    return copySpan(table, span);
}

QSet<qint64> SalvageTables::lists() {
    QSet<qint64> keys;
    const auto take = [&](Database& database, const QString& sql) {
        auto rows = database.executeOnce(sql);
        while (rows && rows.value().next()) {
            const qint64 key = rows.value().integer(0);
            if (key > 0 && key <= m_source.bytes() / leastRow)
                keys.insert(key);
        }
    };
    take(m_target, u"SELECT list_key FROM bulk_lists"_s);
    // From both ends, and by the index of those that wait, as far as each can be read.
    for (const QString& direction : {u"ASC"_s, u"DESC"_s}) {
        take(m_source.database(), u"SELECT DISTINCT list_key FROM bulk_lines ORDER BY list_key "_s + direction);
        take(m_source.database(), u"SELECT DISTINCT list_key FROM bulk_lines INDEXED BY bulk_lines_waiting "
                                  "WHERE order_key IS NULL ORDER BY list_key "_s +
                                      direction);
    }
    return keys;
}

Stored<qint64> SalvageTables::copyLines() {
    qint64 taken = 0;
    const QSet<qint64> keys = lists();
    for (const qint64 list : keys) {
        const auto lines = copyLines(list);
        if (!lines)
            return lines;
        taken += lines.value();
    }
    return taken;
}

Stored<qint64> SalvageTables::copyLines(qint64 list) {
    SalvageSpan span;
    span.key = u"line"_s;
    span.condition = u"list_key = ?"_s;
    span.values = {list};
    const qint64 known = std::max(
        m_source.numberOr(u"SELECT max(line) FROM bulk_lines WHERE list_key = %1"_s.arg(list), 0),
        m_source.numberOr(u"SELECT max(line) FROM bulk_lines INDEXED BY bulk_lines_waiting WHERE list_key = %1 "
                          "AND order_key IS NULL"_s.arg(list),
                          0));
    span.last = std::min(known, m_source.bytes() / leastRow) + linesBeyond;
    return copySpan(u"bulk_lines"_s, span);
}

Stored<qint64> SalvageTables::copySpan(const QString& table, SalvageSpan span) {
    const auto columns = columnsFor(table);
    if (!columns)
        return columns.error();
    if (columns.value().isEmpty()) {
        // An older version, which had no such table; else nobody knows how much it held.
        if (!table.startsWith("bulk_"_L1) && !table.startsWith("service_"_L1) && !table.startsWith("deleted_"_L1) &&
            table != "happenings"_L1 && !orderRemarkTables().contains(table))
            ++m_unreadable[table];
        return qint64(0);
    }
    span.table = table;
    QStringList marks;
    for (const Column& column : columns.value()) {
        span.columns.append(column.name);
        marks.append(u"?"_s);
    }
    const QString insert =
        u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(table, span.columns.join(", "_L1), marks.join(", "_L1));
    qint64 taken = 0;
    const qint64 unreadable = m_reader.read(span, [&](qint64, const QVariantList& row) {
        bool good = true;
        for (qsizetype at = 0; at < row.size() && good; ++at)
            good = fits(columns.value().at(at), row.at(at));
        if (!good) {
            ++m_contradictory;
            return;
        }
        auto inserted = m_target.executeWith(insert, row);
        const bool isNew = inserted && inserted.value().changedRows() > 0;
        if (isNew)
            ++taken;
        else if (!inserted || span.keyIsUnique) // or another row has what must be one's own
            ++m_contradictory;
    });
    m_unreadable[table] += unreadable;
    return taken;
}

SalvageTables::Sense SalvageTables::senseOf(const QString& table, const QString& column) {
    if (column == "account"_L1 || column == "order_key"_L1 || column == "first_key"_L1 || column == "last_key"_L1)
        return Sense::Key;
    if (column == "amount"_L1 || column == "rate"_L1 || column == "expected_charge"_L1 || column == "charge"_L1)
        return Sense::Amount;
    if (column == "at"_L1 || column.endsWith("_at"_L1))
        return Sense::Time;
    if (column == "parameters"_L1)
        return Sense::Parameters;
    if (table == "orders"_L1 && column == "placement"_L1)
        return Sense::Placement;
    if (table == "orders"_L1 && column == "status"_L1)
        return Sense::Status;
    return Sense::Any;
}

bool SalvageTables::fits(const Column& column, const QVariant& value) {
    if (value.isNull())
        return column.mayBeNull;
    const int type = value.typeId();
    if (column.type == "TEXT"_L1 ? type != QMetaType::QString
                                 : type != (column.type == "BLOB"_L1 ? QMetaType::QByteArray : QMetaType::LongLong))
        return false;
    switch (column.sense) {
    case Sense::Key:
        return value.toLongLong() > 0;
    case Sense::Time:
        return value.toLongLong() >= 0;
    case Sense::Amount:
        return Decimal::parse(value.toString()).has_value();
    case Sense::Parameters:
        return QJsonDocument::fromJson(value.toString().toUtf8()).isArray();
    case Sense::Placement:
        return isWithin(value, Placement::Unconfirmed);
    case Sense::Status:
        return isWithin(value, OrderStatus::Paused);
    case Sense::Any:
        break;
    }
    return true;
}

qint64 SalvageTables::lastKey(const QString& table, const QString& key) {
    const qint64 most = m_source.bytes() / leastRow;
    const qint64 told = m_source.numberOr(u"SELECT max(%1) FROM %2"_s.arg(key, table), -1);
    if (told >= 0)
        return std::min(told, most);
    // The end cannot be read: the last one before the first fault, and as many more as may be there.
    qint64 seen = 0;
    auto rows = m_source.database().executeOnce(u"SELECT %1 FROM %2 ORDER BY %1"_s.arg(key, table));
    while (rows && rows.value().next())
        seen = std::max(seen, rows.value().integer(0));
    return std::min(most, std::min(seen, most) + beyond);
}

qint64 SalvageTables::lastOrder() {
    const qint64 most = m_source.bytes() / leastRow;
    qint64 last = 0;
    // Keys count 1, 2, 3 … and are never used again: the last key is their number or more.
    for (const QString& sql :
         {u"SELECT max(order_key) FROM orders"_s, u"SELECT max(order_key) FROM order_events"_s,
          u"SELECT sum(orders) FROM facet_counts WHERE facet >= 2"_s, u"SELECT max(order_key) FROM refills"_s,
          u"SELECT max(order_key) FROM bulk_lines INDEXED BY bulk_lines_by_order WHERE order_key IS NOT NULL"_s}) {
        if (const qint64 told = m_source.numberOr(sql, 0); told <= most)
            last = std::max(last, told);
    }
    return last > 0 ? last : lastKey(u"orders"_s, u"order_key"_s);
}

void SalvageTables::readTraces(const QSet<qint64>& wanted, QHash<qint64, Trace>& traces) {
    if (wanted.isEmpty())
        return;
    // An index in the order of texts cannot be halved: from both ends as far as it goes.
    for (const QString& direction : {u"ASC"_s, u"DESC"_s}) {
        auto rows = m_source.database().executeOnce(
            u"SELECT order_key, account, order_id FROM orders INDEXED BY orders_by_id WHERE order_id IS NOT NULL "
            "ORDER BY account %1, order_id %1"_s.arg(direction));
        while (rows && rows.value().next()) {
            const qint64 key = rows.value().integer(0);
            if (wanted.contains(key) && rows.value().integer(1) > 0)
                traces[key] = {rows.value().integer(1), rows.value().text(2)};
        }
        if (rows && m_source.database().ended(rows.value()))
            break;
    }
    const auto [least, greatest] = std::minmax_element(wanted.cbegin(), wanted.cend());
    auto accounts = m_target.executeOnce(u"SELECT account FROM accounts"_s);
    while (accounts && accounts.value().next()) {
        const qint64 account = accounts.value().integer(0);
        const SalvageSpan span{u"orders INDEXED BY orders_by_account"_s,
                               {},
                               u"order_key"_s,
                               u"account = ?"_s,
                               {account},
                               *least,
                               *greatest,
                               true};
        m_reader.read(span, [&](qint64 key, const QVariantList&) {
            if (wanted.contains(key) && traces.value(key).account == 0)
                traces[key].account = account;
        });
    }
}
