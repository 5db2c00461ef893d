// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/order_conditions.h"

#include <QHash>
#include <QList>

/// The keys of the rows of a table of orders, in the order of its query. Where the query sorts by time of placing, keys
/// go down or up, and rows are found by halving; otherwise by looking through them once.
class OrderRowList final {
public:
    void reset(const OrdersQuery& query, const QList<OrderKey>& keys);
    /// The keys not yet among the last rows, as a stream that begins a little early brings them.
    [[nodiscard]] QList<OrderKey> newOf(const QList<OrderKey>& chunk) const;
    void append(const QList<OrderKey>& keys) { m_keys.append(keys); }
    void insert(qsizetype row, OrderKey key) { m_keys.insert(row, key); }
    void remove(qsizetype row) { m_keys.removeAt(row); }

    [[nodiscard]] const OrdersQuery& query() const { return m_query; }
    [[nodiscard]] qsizetype size() const { return m_keys.size(); }
    [[nodiscard]] OrderKey at(qsizetype row) const { return m_keys.at(row); }
    [[nodiscard]] QList<OrderKey> mid(qsizetype row, qsizetype count) const { return m_keys.mid(row, count); }
    [[nodiscard]] bool sortedByKey() const { return m_query.sortColumn == OrdersQuery::Column::Placed; }
    /// Where a key stands or would stand; only where sortedByKey().
    [[nodiscard]] qsizetype placeOf(OrderKey key) const;
    [[nodiscard]] int rowOf(OrderKey key) const; ///< -1 when it has no row
    /// The rows of those keys that have one.
    [[nodiscard]] QHash<OrderKey, int> rowsOf(const QList<OrderKey>& keys) const;

    /// Whether an order is one that the query asks for. tags: its own, folded, where asksForTags().
    [[nodiscard]] bool matches(const Order& order, const QStringList& tags) const;
    [[nodiscard]] bool asksForTags() const { return ::asksForTags(m_terms); }

private:
    OrdersQuery m_query;
    OrderTerms m_terms; ///< of its text
    QList<OrderKey> m_keys;
};
