// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order_condition.h"
#include "store/ledger_types.h"

#include <QStringList>
#include <QVariant>

/// A query's conditions as SQL over the table orders, under the name o, with what is bound to it.
struct OrderConditions final {
    QStringList sql; ///< joined by AND
    QVariantList values;

    void add(const QString& condition, const QVariantList& bound) {
        sql.append(condition);
        values += bound;
    }
};

/// The text's terms; a problem as the error's words where it cannot be read.
[[nodiscard]] Stored<OrderTerms> termsOf(const OrdersQuery& query);
/// Everything but the account.
[[nodiscard]] OrderConditions conditionsOf(const OrdersQuery& query, const OrderTerms& terms);
/// The same, the account too, asked of an order at hand. tags: its own, folded, where asksForTags().
[[nodiscard]] bool matchesQuery(const OrdersQuery& query, const OrderTerms& terms, const Order& order,
                                const QStringList& tags = {});
/// A term of a tag as SQL over the table order_tags, under the name t, and the value that is bound to it.
[[nodiscard]] QString tagSql(const OrderTerm& term);
[[nodiscard]] QVariant tagValue(const OrderTerm& term);
[[nodiscard]] bool asksForTags(const OrderTerms& terms);
/// Whether it is also about orders that were put away; all others leave those out.
[[nodiscard]] bool asksForPutAway(const OrdersQuery& query, const OrderTerms& terms);
/// Texts that every match holds.
[[nodiscard]] QStringList heldTexts(const OrderTerms& terms);
/// What stands behind MATCH for orders that may match; empty where the search index cannot help.
[[nodiscard]] QString searchExpression(const OrderTerms& terms);
