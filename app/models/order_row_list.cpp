// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_row_list.h"

#include "models/order_key_stream.h"

#include <QSet>

#include <algorithm>

void OrderRowList::reset(const OrdersQuery& query, const QList<OrderKey>& keys) {
    m_query = query;
    m_keys = keys;
    const auto terms = termsOf(query);
    m_terms = terms ? terms.value() : OrderTerms();
}

QList<OrderKey> OrderRowList::newOf(const QList<OrderKey>& chunk) const {
    const qsizetype tail = std::min(m_keys.size(), qsizetype(2) * OrderKeyStream::overlap);
    const QSet<OrderKey> held(m_keys.cend() - tail, m_keys.cend());
    QList<OrderKey> added;
    added.reserve(chunk.size());
    std::copy_if(chunk.cbegin(), chunk.cend(), std::back_inserter(added),
                 [&](OrderKey key) { return !held.contains(key); });
    return added;
}

qsizetype OrderRowList::placeOf(OrderKey key) const {
    const auto before = [this](OrderKey left, OrderKey right) {
        return m_query.descending ? left > right : left < right;
    };
    return std::lower_bound(m_keys.cbegin(), m_keys.cend(), key, before) - m_keys.cbegin();
}

int OrderRowList::rowOf(OrderKey key) const {
    if (!sortedByKey())
        return static_cast<int>(m_keys.indexOf(key));
    const qsizetype row = placeOf(key);
    return row < m_keys.size() && m_keys.at(row) == key ? static_cast<int>(row) : -1;
}

QHash<OrderKey, int> OrderRowList::rowsOf(const QList<OrderKey>& keys) const {
    QHash<OrderKey, int> rows;
    if (keys.isEmpty())
        return rows;
    if (sortedByKey()) {
        for (const OrderKey key : keys) {
            if (const int row = rowOf(key); row >= 0)
                rows.insert(key, row);
        }
        return rows;
    }
    const QSet<OrderKey> wanted(keys.cbegin(), keys.cend());
    const auto [least, greatest] = std::minmax_element(keys.cbegin(), keys.cend());
    for (qsizetype row = 0; row < m_keys.size() && rows.size() < wanted.size(); ++row) {
        const OrderKey key = m_keys.at(row);
        if (key >= *least && key <= *greatest && wanted.contains(key))
            rows.insert(key, static_cast<int>(row));
    }
    return rows;
}

bool OrderRowList::matches(const Order& order, const QStringList& tags) const {
    return matchesQuery(m_query, m_terms, order, tags);
}
