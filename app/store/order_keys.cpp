// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/order_keys.h"

#include "store/facet_tally.h"
#include "store/order_conditions.h"
#include "store/order_search_index.h"
#include "store/sqlite_setup.h"

using namespace Qt::StringLiterals;

namespace {

using By = OrderPlan::By;
using Column = OrdersQuery::Column;
using Facet = OrdersQuery::Facet;

bool hasSpan(const OrdersQuery& query) {
    return query.placedFrom != 0 || query.placedUntil != 0;
}

// What a query is sorted by before the key. What is absent comes before all else, in either database.
QStringList sortingBy(const OrdersQuery& query) {
    switch (query.sortColumn) {
    case Column::OrderId:
        // By length first: numbers in their order without being read as numbers.
        return {u"LENGTH(COALESCE(o.order_id, ''))"_s, u"COALESCE(o.order_id, '')"_s};
    case Column::Service:
        return {u"LOWER(o.service_name)"_s};
    case Column::Link:
        return {u"o.link"_s};
    case Column::Quantity:
        return {u"o.units"_s};
    case Column::Progress:
        return {u"CASE WHEN o.status = 3 THEN 1000 WHEN o.remains IS NULL OR o.units <= 0 THEN -1 "
                "WHEN o.remains <= 0 THEN 1000 WHEN o.remains >= o.units THEN 0 "
                "ELSE (o.units - o.remains) * 1000 / o.units END"_s};
    case Column::Charge:
        return {u"o.charge_sort"_s};
    case Column::Status:
        return {u"o.facet"_s};
    case Column::Refill:
        return {u"CASE WHEN o.refill_id IS NULL THEN -1 ELSE o.refill_status END"_s};
    case Column::StartCount:
        return {u"COALESCE(o.start_count, -1)"_s};
    case Column::Remains:
        return {u"CASE WHEN o.remains IS NULL THEN 0 ELSE 1 END"_s, u"o.remains"_s};
    case Column::Account:
        return {u"o.account"_s};
    case Column::Placed:
        break;
    }
    // With a span of days the days count, not when it was written down.
    return hasSpan(query) ? QStringList{orderTimeSql()} : QStringList();
}

QString indexOfSorting(const OrdersQuery& query) {
    switch (query.sortColumn) {
    case Column::OrderId:
        return u"orders_by_id_length"_s;
    case Column::Service:
        return u"orders_by_service_name"_s;
    case Column::Link:
        return u"orders_by_link"_s;
    case Column::Quantity:
        return u"orders_by_units"_s;
    case Column::Charge:
        return u"orders_by_charge"_s;
    case Column::Status:
        return u"orders_by_facet"_s;
    case Column::Placed:
        return hasSpan(query) ? u"orders_by_time"_s : u"orders_by_account"_s;
    case Column::Account:
        return u"orders_by_account"_s;
    default:
        return {};
    }
}

QString indexFor(const OrdersQuery& query, const OrderPlan& plan) {
    switch (plan.by) {
    case By::Facet:
        return query.facet == Facet::NeedsAttention ? u"orders_needing_attention"_s : u"orders_by_facet"_s;
    case By::Service:
        return u"orders_by_service"_s;
    case By::Time:
        return u"orders_by_time"_s;
    case By::Tag:
        return u"orders_by_account"_s;
    default:
        return plan.newerThan > 0 ? u"orders_by_account"_s : indexOfSorting(query);
    }
}

/// Puts together SELECTs that have the same columns.
class Builder final {
public:
    Builder(const OrdersQuery& query, const OrderPlan& plan)
        : m_index(indexFor(query, plan))
        , m_sorting(sortingBy(query))
        , m_conditions(conditionsOf(query, plan.terms)) {
        if (plan.by == By::Tag)
            goThroughTag(plan.terms);
    }

    // Of the keys that are asked for.
    void addKeys(qint64 account) {
        QStringList conditions;
        if (account != 0)
            take(conditions, u"o.account = ?"_s, {bound(account)});
        take(conditions, m_conditions);
        m_parts.append(select(u"o.order_key"_s) + u"orders o "_s + sqlite::byKey() + u" WHERE "_s +
                       conditions.join(" AND "_L1));
    }

    // The orders of one account, 0: of all; beyond: those with a greater key alone.
    void add(qint64 account, OrderKey beyond, const QString& index) {
        QStringList conditions;
        if (account != 0)
            take(conditions, u"o.account = ?"_s, {bound(account)});
        if (beyond != 0)
            take(conditions, u"o.order_key > ?"_s, {bound(beyond)});
        take(conditions, m_conditions);
        const QString from = index.isEmpty() ? u"orders o"_s : u"orders o "_s + sqlite::byIndex(index);
        const QString where = conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(" AND "_L1);
        m_parts.append(select(u"o.order_key"_s) + from + where);
    }

    void addSearched(qint64 account, const QString& match) {
        QStringList conditions;
        m_values.append(bound(match));
        if (account != 0)
            take(conditions, u"o.account = ?"_s, {bound(account)});
        take(conditions, m_conditions);
        m_parts.append(select(u"s.rowid"_s) + sqlite::searchedOrders() + u" AND "_s + conditions.join(" AND "_L1));
    }

    [[nodiscard]] KeysStatement ordered(bool descending, int offset, int limit) {
        QStringList order;
        const QString direction = descending ? u" DESC"_s : u" ASC"_s;
        for (qsizetype at = 0; at < m_sorting.size(); ++at)
            order.append(u"s%1"_s.arg(at + 1) + direction);
        order.append(u"found"_s + direction);
        m_values.append(bound(limit));
        m_values.append(bound(offset));
        return {m_parts.join(" UNION ALL "_L1) + u" ORDER BY "_s + order.join(", "_L1) + u" LIMIT ? OFFSET ?"_s,
                m_values};
    }

    [[nodiscard]] const QString& index() const { return m_index; }

private:
    // The condition on a tag is a filter (its column stands with a plus, which no index serves: going through an index
    // of another order for each tagged order would take minutes); here it is what the orders are found by.
    void goThroughTag(const OrderTerms& terms) {
        for (const OrderTerm& term : terms) {
            if (term.kind != OrderTerm::Kind::Tag || term.negated)
                continue;
            m_conditions.add(u"o.order_key IN (SELECT t.order_key FROM order_tags t WHERE %1)"_s.arg(tagSql(term)),
                             {tagValue(term)});
            return;
        }
    }
    [[nodiscard]] QString select(const QString& key) const {
        QString sql = u"SELECT %1 AS found"_s.arg(key);
        for (qsizetype at = 0; at < m_sorting.size(); ++at)
            sql += u", %1 AS s%2"_s.arg(m_sorting.at(at)).arg(at + 1);
        return sql + u" FROM "_s;
    }
    void take(QStringList& conditions, const QString& sql, const QVariantList& values) {
        conditions.append(sql);
        m_values += values;
    }
    void take(QStringList& conditions, const OrderConditions& more) {
        conditions += more.sql;
        m_values += more.values;
    }

    QString m_index;
    QStringList m_sorting;
    OrderConditions m_conditions;
    QStringList m_parts;
    QVariantList m_values;
};

} // namespace

KeysStatement keysStatement(const OrderPlan& plan, int offset, int limit) {
    const OrdersQuery& query = plan.query;
    Builder builder(query, plan);
    if (plan.by == By::Search) {
        const qint64 account = query.accountId.isEmpty() ? 0 : plan.accounts.first();
        builder.addSearched(account, searchExpression(plan.terms));
        builder.add(account, std::max<OrderKey>(plan.fedTo, 0), account != 0 ? u"orders_by_account"_s : QString());
        return builder.ordered(query.descending, offset, limit);
    }
    if (plan.by == By::Keys) {
        builder.addKeys(query.accountId.isEmpty() ? 0 : plan.accounts.first());
        return builder.ordered(query.descending, offset, limit);
    }
    // The newest of all accounts are the last rows of the table itself.
    const bool ofAll =
        query.accountId.isEmpty() && builder.index() == "orders_by_account"_L1 && query.sortColumn != Column::Account;
    if (ofAll || builder.index().isEmpty()) {
        builder.add(query.accountId.isEmpty() ? 0 : plan.accounts.first(), plan.newerThan, {});
    } else {
        for (const qint64 account : plan.accounts)
            builder.add(account, plan.newerThan, builder.index());
    }
    return builder.ordered(query.descending, offset, limit);
}

Stored<QList<OrderKey>> readOrderKeys(Database& database, const OrdersQuery& query, int offset, int limit) {
    const auto plan = planOf(database, query);
    if (!plan)
        return plan.error();
    return readOrderKeys(database, plan.value(), offset, limit);
}

Stored<QList<OrderKey>> readOrderKeys(Database& database, const OrderPlan& plan, int offset, int limit) {
    QList<OrderKey> keys;
    if (plan.by == By::Nothing)
        return keys;
    const KeysStatement statement = keysStatement(plan, offset, limit);
    auto found = database.executeWith(statement.sql, statement.values);
    if (!found)
        return found.error();
    Statement& row = found.value();
    while (row.next())
        keys.append(row.integer(0));
    if (auto ended = database.ended(row); !ended)
        return ended.error();
    return keys;
}
