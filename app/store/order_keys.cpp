// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/order_keys.h"

#include "core/order_search.h"
#include "store/sqlite_setup.h"

using namespace Qt::StringLiterals;

namespace {

using Column = OrdersQuery::Column;
using Facet = OrdersQuery::Facet;

// What a column is sorted by; %1 is the direction. What is absent comes before all else, in either database.
QString sortingBy(Column column) {
    switch (column) {
    case Column::OrderId:
        // By length first: numbers in their order without being read as numbers.
        return u"LENGTH(COALESCE(order_id, '')) %1, COALESCE(order_id, '') %1, "_s;
    case Column::Service:
        return u"LOWER(service_name) %1, LENGTH(service_id) %1, service_id %1, "_s;
    case Column::Link:
        return u"link %1, "_s;
    case Column::Quantity:
        return u"units %1, "_s;
    case Column::Progress:
        return u"CASE WHEN status = 3 THEN 1000 WHEN remains IS NULL OR units <= 0 THEN -1 WHEN remains <= 0 THEN 1000 "
               "WHEN remains >= units THEN 0 ELSE (units - remains) * 1000 / units END %1, "_s;
    case Column::Charge:
        return u"charge_sort %1, "_s;
    case Column::Status:
        return u"facet %1, status %1, "_s;
    case Column::Refill:
        return u"CASE WHEN refill_id IS NULL THEN -1 ELSE refill_status END %1, "_s;
    case Column::StartCount:
        return u"COALESCE(start_count, -1) %1, "_s;
    case Column::Remains:
        return u"CASE WHEN remains IS NULL THEN 0 ELSE 1 END %1, remains %1, "_s;
    case Column::Placed:
        break;
    }
    return {};
}

QString orderBy(const OrdersQuery& query) {
    const QString direction = query.descending ? u"DESC"_s : u"ASC"_s;
    if (query.sortColumn == Column::Placed)
        return u"order_key "_s + direction;
    return sortingBy(query.sortColumn).arg(direction) + u"order_key DESC"_s;
}

QString patternOf(const QString& text) {
    QString pattern = text;
    pattern.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + pattern + u'%';
}

} // namespace

KeysStatement keysStatement(const OrdersQuery& query, int offset, int limit) {
    QStringList conditions;
    QVariantList values;
    if (!query.accountId.isEmpty()) {
        conditions.append(u"account = (SELECT account FROM accounts WHERE account_id = ?)"_s);
        values.append(bound(query.accountId));
    }
    if (query.facet == Facet::NeedsAttention) {
        conditions.append(u"needs_attention = 1"_s);
    } else if (query.facet != Facet::All) {
        conditions.append(u"facet = ?"_s);
        values.append(bound(static_cast<int>(query.facet)));
    }
    const OrderSearch search = parseOrderSearch(query.text);
    if (!search.serviceId.isEmpty()) {
        conditions.append(u"service_id = ?"_s);
        values.append(bound(search.serviceId));
    }
    if (!search.text.isEmpty()) {
        const QString like = sqlite::likeOperator() + u" ? ESCAPE '\\'"_s;
        conditions.append(u"(order_id %1 OR link %1 OR service_name %1 OR service_id %1)"_s.arg(like));
        for (int column = 0; column < 4; ++column)
            values.append(bound(patternOf(search.text)));
    }
    QString sql = u"SELECT order_key FROM orders "_s;
    if (!conditions.isEmpty())
        sql += u"WHERE "_s + conditions.join(" AND "_L1);
    sql += u" ORDER BY "_s + orderBy(query) + u" LIMIT ? OFFSET ?"_s;
    values.append(bound(limit));
    values.append(bound(offset));
    return {sql, values};
}

Stored<QList<OrderKey>> readOrderKeys(Database& database, const OrdersQuery& query, int offset, int limit) {
    const KeysStatement statement = keysStatement(query, offset, limit);
    auto found = database.executeWith(statement.sql, statement.values);
    if (!found)
        return found.error();
    QList<OrderKey> keys;
    Statement& row = found.value();
    while (row.next())
        keys.append(row.integer(0));
    if (auto ended = database.ended(row); !ended)
        return ended.error();
    return keys;
}
