// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/refill_pages.h"

#include "store/ledger_core.h"
#include "store/order_rows.h"
#include "store/sqlite_setup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Column = RefillsQuery::Column;

struct Select {
    QString sql;
    QVariantList values;
};

QString selectListed() {
    return selectRefills(u", o.service_id, o.service_name, o.link"_s);
}

ListedRefill readListed(const Statement& row) {
    ListedRefill listed;
    listed.refill = readRefill(row);
    int column = refillColumns;
    listed.serviceId = row.text(column++);
    listed.serviceName = row.text(column++);
    listed.link = row.text(column++);
    return listed;
}

Stored<QList<ListedRefill>> readEach(Database& database, const QString& where, const QList<qint64>& keys) {
    const QString sql = selectListed() + where;
    QList<ListedRefill> found;
    for (const qint64 key : keys) {
        auto rows = database.execute(sql, key);
        if (!rows)
            return rows.error();
        while (rows.value().next())
            found.append(readListed(rows.value()));
        if (auto ended = database.ended(rows.value()); !ended)
            return ended.error();
    }
    return found;
}

Stored<QList<ListedRefill>> readKeys(Database& database, const QList<qint64>& keys) {
    return readEach(database, u"WHERE r.refill_key = ?"_s, keys);
}

Stored<QList<qint64>> accountsOf(Database& database, const QString& accountId) {
    auto rows = accountId.isEmpty()
                    ? database.execute(u"SELECT account FROM accounts"_s)
                    : database.execute(u"SELECT account FROM accounts WHERE account_id = ?"_s, accountId);
    if (!rows)
        return rows.error();
    QList<qint64> accounts;
    while (rows.value().next())
        accounts.append(rows.value().integer(0));
    if (auto ended = database.ended(rows.value()); !ended)
        return ended.error();
    return accounts;
}

QStringList sortingBy(Column column) {
    switch (column) {
    case Column::RefillId: // numbers in their order
        return {u"LENGTH(r.refill_id)"_s, u"r.refill_id"_s};
    case Column::OrderId:
        return {u"LENGTH(o.order_id)"_s, u"o.order_id"_s};
    case Column::Service:
        return {u"LOWER(o.service_name)"_s};
    case Column::Link:
        return {u"o.link"_s};
    case Column::Status:
        return {u"r.status"_s};
    case Column::Changed:
        return {u"r.changed_at"_s};
    case Column::Account:
        return {u"r.account"_s};
    case Column::Asked:
        break;
    }
    return {u"r.asked_at"_s};
}

void addPart(Select& select, const QString& from, const QStringList& sorting, const QString& where) {
    if (!select.sql.isEmpty())
        select.sql += " UNION ALL "_L1;
    select.sql += u"SELECT r.refill_key AS found"_s;
    for (qsizetype at = 0; at < sorting.size(); ++at)
        select.sql += u", %1 AS s%2"_s.arg(sorting.at(at)).arg(at + 1);
    select.sql += u" FROM refills r %1 WHERE %2"_s.arg(from, where);
}

// One part an account and status, each in the order of an index: nothing is sorted, and no more read than the page.
Select byIndex(const RefillsQuery& query, const QList<qint64>& accounts) {
    Select select;
    const QList<RefillStatus> statuses = statusesOf(query.facet);
    for (const qint64 account : accounts) {
        if (statuses.isEmpty()) {
            addPart(select, sqlite::byIndex(u"refills_by_asking"_s), sortingBy(Column::Asked), u"r.account = ?"_s);
            select.values.append(account);
        }
        for (const RefillStatus status : statuses) {
            addPart(select, sqlite::byIndex(u"refills_by_status"_s), sortingBy(Column::Asked),
                    u"r.account = ? AND r.status = ?"_s);
            select.values << account << static_cast<int>(status);
        }
    }
    return select;
}

QString patternOf(QString text) {
    text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + text + u'%';
}

Select byLooking(const RefillsQuery& query, const QList<qint64>& accounts) {
    Select select;
    QStringList where{u"1 = 1"_s};
    if (!query.accountId.isEmpty()) {
        where.append(u"r.account = ?"_s);
        select.values.append(accounts.first());
    }
    QStringList statuses;
    const QList<RefillStatus> wanted = statusesOf(query.facet);
    for (const RefillStatus status : wanted)
        statuses.append(QString::number(static_cast<int>(status)));
    if (!statuses.isEmpty())
        where.append(u"r.status IN (%1)"_s.arg(statuses.join(u',')));
    static const QStringList columns = {u"r.refill_id"_s, u"o.order_id"_s, u"o.link"_s, u"o.service_name"_s,
                                        u"o.service_id"_s};
    const QStringList words = wordsOf(query);
    for (const QString& word : words) {
        QStringList parts;
        for (const QString& column : columns) {
            parts.append(u"%1 %2 ? ESCAPE '\\'"_s.arg(column, sqlite::likeOperator()));
            select.values.append(patternOf(word));
        }
        where.append(u'(' + parts.join(" OR "_L1) + u')');
    }
    const Column column = query.sortColumn;
    const bool ofOrder = column == Column::OrderId || column == Column::Service || column == Column::Link;
    addPart(select, ofOrder || !words.isEmpty() ? u"JOIN orders o ON o.order_key = r.order_key"_s : QString(),
            sortingBy(column), where.join(" AND "_L1));
    return select;
}

Stored<RefillPage> readPage(Database& database, const RefillsQuery& query, int offset, int keys, int rows) {
    const auto accounts = accountsOf(database, query.accountId);
    if (!accounts)
        return accounts.error();
    RefillPage page;
    if (accounts.value().isEmpty())
        return page;
    const bool isIndexed = query.sortColumn == Column::Asked && wordsOf(query).isEmpty();
    Select select = isIndexed ? byIndex(query, accounts.value()) : byLooking(query, accounts.value());
    const QString direction = query.descending ? u" DESC"_s : u" ASC"_s;
    QStringList order;
    for (qsizetype at = 0; at < sortingBy(query.sortColumn).size(); ++at)
        order.append(u"s%1"_s.arg(at + 1) + direction);
    order.append(u"found"_s + direction);
    select.sql += u" ORDER BY %1 LIMIT ? OFFSET ?"_s.arg(order.join(", "_L1));
    select.values << keys + 1 << offset;
    {
        auto found = database.executeWith(select.sql, select.values);
        if (!found)
            return found.error();
        while (found.value().next())
            page.keys.append(found.value().integer(0));
        if (auto ended = database.ended(found.value()); !ended)
            return ended.error();
    }
    page.hasMore = page.keys.size() > keys;
    if (page.hasMore)
        page.keys.removeLast();
    auto first = readKeys(database, page.keys.first(std::min<qsizetype>(rows, page.keys.size())));
    if (!first)
        return first.error();
    page.first = std::move(first.value());
    return page;
}

Stored<RefillCounts> readCounts(Database& database, const QString& accountId) {
    const auto accounts = accountsOf(database, accountId);
    if (!accounts)
        return accounts.error();
    RefillCounts counts;
    for (const auto facet : {RefillsQuery::Facet::All, RefillsQuery::Facet::Open, RefillsQuery::Facet::Completed,
                             RefillsQuery::Facet::Rejected, RefillsQuery::Facet::Failed, RefillsQuery::Facet::Other})
        counts.insert(facet, 0);
    for (const qint64 account : accounts.value()) {
        auto rows =
            database.execute(u"SELECT status, COUNT(*) FROM refills WHERE account = ? GROUP BY status"_s, account);
        if (!rows)
            return rows.error();
        while (rows.value().next()) {
            const int refills = rows.value().number(1);
            counts[facetOf(static_cast<RefillStatus>(rows.value().number(0)))] += refills;
            counts[RefillsQuery::Facet::All] += refills;
        }
        if (auto ended = database.ended(rows.value()); !ended)
            return ended.error();
    }
    return counts;
}

} // namespace

RefillPages::RefillPages(Ledger& ledger)
    : m_core(ledger.core()) {}

QFuture<Stored<RefillPage>> RefillPages::page(const RefillsQuery& query, int offset, int keys, int rows) {
    return m_core.read([=](Database& database) { return readPage(database, query, offset, keys, rows); });
}

QFuture<Stored<QList<ListedRefill>>> RefillPages::refills(const QList<qint64>& keys) {
    return m_core.read([=](Database& database) { return readKeys(database, keys); });
}

QFuture<Stored<QList<ListedRefill>>> RefillPages::ofOrders(const QList<OrderKey>& orders) {
    return m_core.read([=](Database& database) {
        return readEach(database, u"WHERE r.order_key = ? ORDER BY r.refill_key"_s, orders);
    });
}

QFuture<Stored<RefillCounts>> RefillPages::counts(const QString& accountId) {
    return m_core.read([=](Database& database) { return readCounts(database, accountId); });
}
