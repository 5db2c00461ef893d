// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/order_plan.h"

#include "store/database.h"
#include "store/facet_tally.h"
#include "store/order_conditions.h"
#include "store/order_search_index.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using By = OrderPlan::By;
using Facet = OrdersQuery::Facet;
using Column = OrdersQuery::Column;

bool hasSpan(const OrdersQuery& query) {
    return query.placedFrom != 0 || query.placedUntil != 0;
}

Stored<QList<qint64>> accountsFor(Database& database, const OrdersQuery& query) {
    auto rows = query.accountId.isEmpty()
                    ? database.execute(u"SELECT account FROM accounts ORDER BY account"_s)
                    : database.execute(u"SELECT account FROM accounts WHERE account_id = ?"_s, query.accountId);
    if (!rows)
        return rows.error();
    QList<qint64> accounts;
    while (rows.value().next())
        accounts.append(rows.value().integer(0));
    if (auto ended = database.ended(rows.value()); !ended)
        return ended.error();
    return accounts;
}

Stored<int> numberOf(Database& database, const QString& sql, const QVariantList& values) {
    auto row = database.executeWith(sql, values);
    if (!row)
        return row.error();
    const int number = row.value().next() ? row.value().number(0) : 0;
    if (auto ended = database.ended(row.value()); !ended)
        return ended.error();
    return number;
}

// One of the tables of counts, of the query's account and facet; `more`: another condition.
Stored<int> countIn(Database& database, const OrdersQuery& query, const QString& table, const QString& more,
                    const QVariantList& values) {
    QStringList conditions;
    QVariantList all;
    if (!query.accountId.isEmpty()) {
        conditions.append(u"account = (SELECT account FROM accounts WHERE account_id = ?)"_s);
        all.append(bound(query.accountId));
    }
    if (!more.isEmpty())
        conditions.append(more);
    all += values;
    conditions.append(query.facet == Facet::All ? u"facet BETWEEN 2 AND 11"_s : u"facet = ?"_s);
    if (query.facet != Facet::All)
        all.append(bound(static_cast<int>(query.facet)));
    return numberOf(database,
                    u"SELECT COALESCE(SUM(orders), 0) FROM %1 WHERE %2"_s.arg(table, conditions.join(" AND "_L1)), all);
}

Stored<int> countOfSpan(Database& database, const OrdersQuery& query) {
    // Bounds within a quarter count the whole of it.
    const Timestamp from = std::max<Timestamp>(query.placedFrom, FacetTally::quarter) / FacetTally::quarter;
    QString more = u"quarter >= ?"_s;
    QVariantList values{bound(from)};
    if (query.placedUntil != 0) {
        more += u" AND quarter < ?"_s;
        values.append(bound((query.placedUntil + FacetTally::quarter - 1) / FacetTally::quarter));
    }
    return countIn(database, query, u"time_counts"_s, more, values);
}

struct Candidate {
    By by = By::Sorting;
    int orders = 0;
    bool sorted = false; ///< it brings them in the order asked for
};

// Of all accounts: the orders of a tag are few of many. One more than may be gone through is as good as all.
Stored<int> countOfTag(Database& database, const OrderTerm& term) {
    return numberOf(database,
                    u"SELECT COUNT(*) FROM (SELECT 1 FROM order_tags t WHERE %1 LIMIT %2) f"_s.arg(tagSql(term))
                        .arg(OrderPlan::few + 1),
                    {tagValue(term)});
}

// The orders that are shown, where passing by those that were put away would take longer than going through them.
Stored<std::optional<Candidate>> amongManyPutAway(Database& database, const OrdersQuery& query,
                                                  const OrderTerms& terms) {
    if (asksForPutAway(query, terms))
        return std::optional<Candidate>();
    int away = 0;
    OrdersQuery one = query;
    for (const Facet facet : {Facet::Hidden, Facet::Archived}) {
        one.facet = facet;
        const auto count = countIn(database, one, u"facet_counts"_s, {}, {});
        if (!count)
            return count.error();
        away += count.value();
    }
    if (away <= OrderPlan::few)
        return std::optional<Candidate>();
    const auto shown = countIn(database, query, u"facet_counts"_s, {}, {});
    if (!shown)
        return shown.error();
    return std::optional(Candidate{By::Facet, shown.value(), false});
}

Stored<QList<Candidate>> candidatesOf(Database& database, const OrdersQuery& query, const OrderTerms& terms) {
    QList<Candidate> candidates;
    const bool newestFirst = query.sortColumn == Column::Placed && !hasSpan(query);
    if (query.facet != Facet::All) {
        const auto count = countIn(database, query, u"facet_counts"_s, {}, {});
        if (!count)
            return count.error();
        candidates.append({By::Facet, count.value(), newestFirst});
    } else {
        const auto shown = amongManyPutAway(database, query, terms);
        if (!shown)
            return shown.error();
        if (shown.value())
            candidates.append(*shown.value());
    }
    if (!query.serviceId.isEmpty()) {
        const auto count = countIn(database, query, u"service_counts"_s, u"service_id = ?"_s, {bound(query.serviceId)});
        if (!count)
            return count.error();
        candidates.append({By::Service, count.value(), newestFirst});
    }
    if (hasSpan(query)) {
        const auto count = countOfSpan(database, query);
        if (!count)
            return count.error();
        candidates.append({By::Time, count.value(), query.sortColumn == Column::Placed});
    }
    for (const OrderTerm& term : terms) {
        if (term.kind != OrderTerm::Kind::Tag || term.negated)
            continue;
        const auto count = countOfTag(database, term);
        if (!count)
            return count.error();
        candidates.append({By::Tag, count.value(), newestFirst});
    }
    return candidates;
}

bool isUnsearchable(const OrderTerms& terms) {
    return !heldTexts(terms).isEmpty() && searchExpression(terms).isEmpty();
}

// What a term says as a facet does is found as a facet is.
bool narrow(OrdersQuery& query, const OrderTerm& term) {
    if (term.negated)
        return false;
    switch (term.kind) {
    case OrderTerm::Kind::Status:
        if (query.facet != Facet::All || term.facets.size() != 1)
            return false;
        query.facet = static_cast<Facet>(term.facets.first());
        return true;
    case OrderTerm::Kind::Service:
        if (!query.serviceId.isEmpty() || term.isName)
            return false;
        query.serviceId = term.text;
        return true;
    case OrderTerm::Kind::Placed:
        if (hasSpan(query))
            return false;
        query.placedFrom = term.from;
        query.placedUntil = term.until;
        return true;
    case OrderTerm::Kind::Account:
        if (!query.accountId.isEmpty() || term.accounts.size() != 1)
            return false;
        query.accountId = term.accounts.first();
        return true;
    default:
        return false;
    }
}

// Few matches are sorted as they are found; many are found as quickly in the order of another index.
Stored<bool> searchFindsFew(Database& database, const OrderTerms& terms) {
    const auto found =
        numberOf(database,
                 u"SELECT COUNT(*) FROM (SELECT rowid FROM order_search WHERE order_search MATCH ? LIMIT %1) f"_s.arg(
                     OrderPlan::few + 1),
                 {bound(searchExpression(terms))});
    if (!found)
        return found.error();
    return found.value() <= OrderPlan::few;
}

} // namespace

Stored<OrderPlan> planOf(Database& database, const OrdersQuery& asked) {
    OrderPlan plan;
    plan.query = asked;
    const auto terms = termsOf(asked);
    if (!terms)
        return terms.error();
    for (const OrderTerm& term : terms.value()) {
        if (!narrow(plan.query, term))
            plan.terms.append(term);
    }
    const OrdersQuery& query = plan.query;
    const auto accounts = accountsFor(database, query);
    if (!accounts)
        return accounts.error();
    plan.accounts = accounts.value();
    if (plan.accounts.isEmpty()) {
        plan.by = By::Nothing;
        return plan;
    }
    if (!query.keys.isEmpty()) {
        plan.by = By::Keys;
        return plan;
    }
    auto candidates = candidatesOf(database, query, plan.terms);
    if (!candidates)
        return candidates.error();
    QList<Candidate>& known = candidates.value();
    for (const Candidate& one : known) {
        if (one.by == By::Facet)
            plan.ofFacet = one.orders;
    }
    std::sort(known.begin(), known.end(), [](const Candidate& a, const Candidate& b) { return a.orders < b.orders; });
    if (!known.isEmpty() && known.first().orders <= OrderPlan::few) {
        plan.by = known.first().by;
        return plan;
    }
    const bool newestFirst = query.sortColumn == Column::Placed && !hasSpan(query);
    if (!searchExpression(plan.terms).isEmpty()) {
        const auto fed = searchFedTo(database);
        if (!fed)
            return fed.error();
        const auto few = newestFirst ? Stored<bool>(true) : searchFindsFew(database, plan.terms);
        if (!few)
            return few.error();
        if (few.value()) {
            plan.by = By::Search;
            plan.fedTo = fed.value();
            return plan;
        }
    } else if (isUnsearchable(plan.terms)) {
        const auto newest = numberOf(database, u"SELECT COALESCE(MAX(order_key), 0) FROM orders"_s, {});
        if (!newest)
            return newest.error();
        plan.newerThan = std::max(0, newest.value() - OrderPlan::shortTextReach);
        return plan;
    }
    const auto sorted = std::find_if(known.cbegin(), known.cend(), [](const Candidate& one) { return one.sorted; });
    if (sorted != known.cend())
        plan.by = sorted->by;
    return plan;
}

bool looksThroughNewest(const OrdersQuery& query) {
    if (!query.keys.isEmpty())
        return false;
    const auto terms = termsOf(query);
    return terms && isUnsearchable(terms.value());
}

Stored<std::optional<int>> keptCount(Database& database, const OrdersQuery& query, const OrderPlan& plan) {
    if (!query.text.isEmpty() || !query.keys.isEmpty() || (!query.serviceId.isEmpty() && hasSpan(query)))
        return std::optional<int>();
    if (plan.ofFacet && !hasSpan(query) && query.serviceId.isEmpty())
        return plan.ofFacet;
    const auto count = hasSpan(query)              ? countOfSpan(database, query)
                       : query.serviceId.isEmpty() ? countIn(database, query, u"facet_counts"_s, {}, {})
                                                   : countIn(database, query, u"service_counts"_s, u"service_id = ?"_s,
                                                             {bound(query.serviceId)});
    if (!count)
        return count.error();
    return std::optional<int>(count.value());
}
