// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/order_pages.h"

#include "store/ledger_core.h"
#include "store/order_conditions.h"
#include "store/order_keys.h"
#include "store/order_reads.h"
#include "store/sqlite_setup.h"

using namespace Qt::StringLiterals;

namespace {

using Facet = OrdersQuery::Facet;

Stored<OrderPage> readFirst(Database& database, const OrdersQuery& query, int keys, int orders) {
    OrderPage page;
    const auto plan = planOf(database, query);
    if (!plan)
        return plan.error();
    auto found = readOrderKeys(database, plan.value(), 0, keys + 1);
    if (!found)
        return found.error();
    page.keys = std::move(found.value());
    page.hasMore = page.keys.size() > keys;
    if (page.hasMore)
        page.keys.removeLast();
    auto first = readOrders(database, page.keys.first(std::min<qsizetype>(orders, page.keys.size())));
    if (!first)
        return first.error();
    page.orders = std::move(first.value());
    page.newestOnly = looksThroughNewest(query);
    const auto total =
        page.hasMore ? keptCount(database, query, plan.value()) : Stored<std::optional<int>>(std::nullopt);
    if (!total)
        return total.error();
    page.total = page.hasMore ? total.value() : static_cast<int>(page.keys.size());
    return page;
}

QString accountCondition(const QString& accountId) {
    return accountId.isEmpty() ? u"1 = 1"_s : u"account = (SELECT account FROM accounts WHERE account_id = ?)"_s;
}

// Few enough to be counted.
Stored<FacetCounts> statusesOfKeys(Database& database, const OrdersQuery& query) {
    OrdersQuery all = query;
    all.facet = Facet::All;
    const OrderConditions keys = conditionsOf(all, {});
    QVariantList values = keys.values;
    QString where = keys.sql.join(" AND "_L1);
    if (!query.accountId.isEmpty()) {
        where += u" AND o."_s + accountCondition(query.accountId);
        values.append(bound(query.accountId));
    }
    auto rows = database.executeWith(u"SELECT o.facet, o.needs_attention, COUNT(*) FROM orders o %1 WHERE %2 GROUP BY "
                                     "o.facet, o.needs_attention"_s.arg(sqlite::byKey(), where),
                                     values);
    if (!rows)
        return rows.error();
    FacetCounts counts;
    for (int facet = static_cast<int>(Facet::All); facet <= static_cast<int>(Facet::Other); ++facet)
        counts.insert(static_cast<Facet>(facet), 0);
    while (rows.value().next()) {
        const int orders = rows.value().number(2);
        counts[Facet::All] += orders;
        counts[static_cast<Facet>(rows.value().number(0))] += orders;
        if (rows.value().flag(1))
            counts[Facet::NeedsAttention] += orders;
    }
    if (auto ended = database.ended(rows.value()); !ended)
        return ended.error();
    return counts;
}

Stored<FacetCounts> statusesOf(Database& database, const OrdersQuery& query) {
    if (!query.keys.isEmpty())
        return statusesOfKeys(database, query);
    const bool span = query.placedFrom != 0 || query.placedUntil != 0;
    if (!span && query.serviceId.isEmpty())
        return readFacetCounts(database, query.accountId);
    FacetCounts counts;
    if (span && !query.serviceId.isEmpty())
        return counts;
    OrdersQuery one = query;
    one.text.clear();
    for (int facet = static_cast<int>(Facet::All); facet <= static_cast<int>(Facet::Archived); ++facet) {
        one.facet = static_cast<Facet>(facet);
        const auto count = keptCount(database, one);
        if (!count)
            return count.error();
        counts.insert(one.facet, count.value().value_or(0));
    }
    return counts;
}

Stored<Done> readServices(Database& database, const OrdersQuery& query, int most, OrderCounts& counts) {
    const bool all = query.facet == Facet::All;
    QVariantList values;
    if (!query.accountId.isEmpty())
        values.append(bound(query.accountId));
    if (!all)
        values.append(bound(static_cast<int>(query.facet)));
    const QString where =
        accountCondition(query.accountId) + (all ? u" AND facet BETWEEN 2 AND 11"_s : u" AND facet = ?"_s);
    auto rows = database.executeWith(u"SELECT c.service_id, c.n, (SELECT MAX(s.service_name) FROM order_services s "
                                     "WHERE s.account = c.account AND s.service_id = c.service_id) FROM (SELECT "
                                     "MIN(account) AS account, service_id, SUM(orders) AS n FROM service_counts "
                                     "WHERE %1 AND service_id <> '' GROUP BY service_id HAVING SUM(orders) > 0) c "
                                     "ORDER BY c.n DESC, c.service_id"_s.arg(where),
                                     values);
    if (!rows)
        return rows.error();
    Statement& row = rows.value();
    while (row.next()) {
        const QString id = row.text(0);
        if (counts.services.size() < most || id == query.serviceId)
            counts.services.append({id, row.text(2), row.number(1)});
        else
            ++counts.otherServices;
    }
    return database.ended(row);
}

Stored<Done> readAccounts(Database& database, OrderCounts& counts) {
    auto rows = database.execute(u"SELECT a.account_id, (SELECT COALESCE(SUM(orders), 0) FROM facet_counts f WHERE "
                                 "f.account = a.account AND f.facet BETWEEN 2 AND 11) FROM accounts a"_s);
    if (!rows)
        return rows.error();
    while (rows.value().next())
        counts.accounts.insert(rows.value().text(0), rows.value().number(1));
    return database.ended(rows.value());
}

} // namespace

OrderPages::OrderPages(Ledger& ledger)
    : m_core(ledger.core()) {}

QFuture<Stored<OrderPage>> OrderPages::first(const OrdersQuery& query, int keys, int orders) {
    return m_core.read([=](Database& database) { return readFirst(database, query, keys, orders); });
}

QFuture<Stored<OrderCounts>> OrderPages::counts(const OrdersQuery& query,
                                                const QList<std::pair<Timestamp, Timestamp>>& spans, int mostServices) {
    return m_core.read([=](Database& database) -> Stored<OrderCounts> {
        OrderCounts counts;
        auto statuses = statusesOf(database, query);
        if (!statuses)
            return statuses.error();
        counts.statuses = std::move(statuses.value());
        if (auto services = readServices(database, query, mostServices, counts); !services)
            return services.error();
        if (auto accounts = readAccounts(database, counts); !accounts)
            return accounts.error();
        for (const auto& [from, until] : spans) {
            OrdersQuery span = query;
            span.text.clear();
            span.serviceId.clear();
            span.keys.clear();
            span.placedFrom = from;
            span.placedUntil = until;
            const auto count = keptCount(database, span);
            if (!count)
                return count.error();
            counts.spans.append(count.value().value_or(0));
        }
        return counts;
    });
}
