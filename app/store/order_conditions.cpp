// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/order_conditions.h"

#include "store/facet_tally.h"
#include "store/order_rows.h"
#include "store/order_search_index.h"
#include "store/order_standing.h"
#include "store/sqlite_setup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Facet = OrdersQuery::Facet;
using Kind = OrderTerm::Kind;

QString patternOf(const QString& text) {
    QString pattern = text;
    pattern.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + pattern + u'%';
}

QString holds(const QString& column) {
    return u"%1 %2 ? ESCAPE '\\'"_s.arg(column, sqlite::likeOperator());
}

QString facetSql(int facet) {
    return facet == static_cast<int>(Facet::NeedsAttention) ? u"o.needs_attention = 1"_s : u"o.facet = %1"_s.arg(facet);
}

void addCharge(const OrderTerm& term, QStringList& parts, QVariantList& values) {
    // What was not taken costs nothing. charge_sort is cut off behind nine decimals: with more of them it is greater.
    parts.append(u"o.placement NOT IN (2, 3)"_s);
    const QString finer =
        u"(o.charge_sort = ? AND %1)"_s.arg(sqlite::finerThan(u"COALESCE(o.charge, o.expected_charge)"_s, 9));
    if (term.low) {
        const QVariant key = bound(sortKey(*term.low));
        parts.append(term.lowIncluded ? u"o.charge_sort >= ?"_s : u"(o.charge_sort > ? OR "_s + finer + u')');
        values.append(key);
        if (!term.lowIncluded)
            values.append(key);
    }
    if (term.high) {
        const QVariant key = bound(sortKey(*term.high));
        parts.append(term.highIncluded ? u"(o.charge_sort <= ? AND NOT "_s + finer + u')' : u"o.charge_sort < ?"_s);
        values.append(key);
        if (term.highIncluded)
            values.append(key);
    }
}

void addSpan(Timestamp from, Timestamp until, QStringList& parts, QVariantList& values) {
    const QString time = orderTimeSql();
    // What nobody knows when is of no time.
    parts.append(time + u" >= ?"_s);
    values.append(bound(std::max<Timestamp>(from, 1)));
    if (until != 0) {
        parts.append(time + u" < ?"_s);
        values.append(bound(until));
    }
}

bool isWithin(Timestamp from, Timestamp until, Timestamp time) {
    return time >= std::max<Timestamp>(from, 1) && (until == 0 || time < until);
}

Timestamp timeOf(const Order& order) {
    return order.placement == Placement::Placed ? order.placedAt : order.recordedAt;
}

std::pair<QString, QVariantList> termSql(const OrderTerm& term);

void addParts(const OrderTerm& term, QStringList& parts, QVariantList& values) {
    QStringList sides;
    for (const OrderTerm& part : term.parts) {
        const auto [sql, bound] = termSql(part);
        sides.append(u'(' + sql + u')');
        values += bound;
    }
    parts.append(u'(' + sides.join(term.kind == Kind::Any ? u" OR "_s : u" AND "_s) + u')');
}

std::pair<QString, QVariantList> termSql(const OrderTerm& term) {
    QStringList parts;
    QVariantList values;
    switch (term.kind) {
    case Kind::Text:
        parts.append(u'(' +
                     QStringList{holds(u"o.link"_s), holds(u"COALESCE(o.order_id, '')"_s), holds(u"o.service_name"_s),
                                 holds(u"o.service_id"_s)}
                         .join(" OR "_L1) +
                     u')');
        for (int column = 0; column < 4; ++column)
            values.append(bound(patternOf(term.text)));
        break;
    case Kind::Status: {
        QStringList facets;
        for (const int facet : term.facets)
            facets.append(facetSql(facet));
        parts.append(u'(' + facets.join(" OR "_L1) + u')');
        break;
    }
    case Kind::Service:
        parts.append(term.isName ? holds(u"o.service_name"_s) : u"o.service_id = ?"_s);
        values.append(bound(term.isName ? patternOf(term.text) : term.text));
        break;
    case Kind::Placed:
        addSpan(term.from, term.until, parts, values);
        break;
    case Kind::Charge:
        addCharge(term, parts, values);
        break;
    case Kind::Account: {
        QStringList marks;
        for (const QString& id : term.accounts) {
            marks.append(u"?"_s);
            values.append(bound(id));
        }
        parts.append(u"o.account IN (SELECT account FROM accounts WHERE account_id IN (%1))"_s.arg(marks.join(u',')));
        break;
    }
    case Kind::All:
    case Kind::Any:
        addParts(term, parts, values);
        break;
    case Kind::Tag:
        parts.append(u"+o.order_key IN (SELECT t.order_key FROM order_tags t WHERE %1)"_s.arg(tagSql(term)));
        values.append(tagValue(term));
        break;
    }
    const QString sql = parts.join(" AND "_L1);
    return {term.negated ? u"NOT ("_s + sql + u')' : sql, values};
}

bool matchesTerm(const OrderTerm& term, const Order& order, const QStringList& tags) {
    const auto contains = [&term](const QString& field) { return field.contains(term.text, Qt::CaseInsensitive); };
    const auto matches = [&](const OrderTerm& part) { return matchesTerm(part, order, tags) != part.negated; };
    switch (term.kind) {
    case Kind::Text:
        return contains(order.orderId) || contains(order.link) || contains(order.serviceName) ||
               contains(order.serviceId);
    case Kind::Status: {
        const QList<Facet> facets = facetsOf(order);
        return std::any_of(term.facets.cbegin(), term.facets.cend(),
                           [&facets](int facet) { return facets.contains(static_cast<Facet>(facet)); });
    }
    case Kind::Service:
        return term.isName ? contains(order.serviceName) : order.serviceId == term.text;
    case Kind::Placed:
        return isWithin(term.from, term.until, timeOf(order));
    case Kind::Charge: {
        if (order.placement == Placement::Rejected || order.placement == Placement::NotSent)
            return false;
        const Decimal charge = order.charge ? order.charge->amount : order.expectedCharge.amount;
        const bool above = !term.low || *term.low < charge || (term.lowIncluded && *term.low == charge);
        const bool below = !term.high || charge < *term.high || (term.highIncluded && *term.high == charge);
        return above && below;
    }
    case Kind::All:
        return std::all_of(term.parts.cbegin(), term.parts.cend(), matches);
    case Kind::Any:
        return std::any_of(term.parts.cbegin(), term.parts.cend(), matches);
    case Kind::Tag:
        return std::any_of(tags.cbegin(), tags.cend(), [&term](const QString& tag) {
            return term.isBeginning ? tag.startsWith(term.text) : tag == term.text;
        });
    case Kind::Account:
        break;
    }
    return term.accounts.contains(order.accountId);
}

bool isHeldText(const OrderTerm& term) {
    return term.kind == Kind::Text || (term.kind == Kind::Service && term.isName);
}

// One of few forms, so that few statements are kept prepared: filled up with what is no key.
void addKeys(const QList<OrderKey>& keys, OrderConditions& all) {
    qsizetype room = 16;
    while (room < keys.size())
        room *= 4;
    QVariantList values;
    for (const OrderKey key : keys)
        values.append(bound(key));
    values.resize(room, bound(OrderKey(0)));
    all.add(u"o.order_key IN (?"_s + u",?"_s.repeated(room - 1) + u')', values);
}

} // namespace

Stored<OrderTerms> termsOf(const OrdersQuery& query) {
    if (query.text.isEmpty())
        return OrderTerms();
    auto terms = parseOrderText(query.text, {query.accountNames, 0});
    if (!terms)
        return LedgerError{LedgerError::Kind::Refused, terms.error().words};
    return std::move(terms.value()); // cppcheck-suppress returnStdMoveLocal ; a part of what is local
}

OrderConditions conditionsOf(const OrdersQuery& query, const OrderTerms& terms) {
    OrderConditions all;
    if (query.facet != Facet::All)
        all.add(facetSql(static_cast<int>(query.facet)), {});
    else if (!asksForPutAway(query, terms))
        all.add(u"o.facet <= %1"_s.arg(static_cast<int>(lastShownFacet)), {});
    if (!query.serviceId.isEmpty())
        all.add(u"o.service_id = ?"_s, {bound(query.serviceId)});
    if (query.placedFrom != 0 || query.placedUntil != 0) {
        QStringList parts;
        QVariantList values;
        addSpan(query.placedFrom, query.placedUntil, parts, values);
        all.add(parts.join(" AND "_L1), values);
    }
    if (!query.keys.isEmpty())
        addKeys(query.keys, all);
    for (const OrderTerm& term : terms) {
        const auto [sql, values] = termSql(term);
        all.add(sql, values);
    }
    return all;
}

bool matchesQuery(const OrdersQuery& query, const OrderTerms& terms, const Order& order, const QStringList& tags) {
    const bool spans = query.placedFrom != 0 || query.placedUntil != 0;
    return (query.accountId.isEmpty() || order.accountId == query.accountId) &&
           (query.facet == Facet::All ? order.shelf == OrderShelf::Shown || asksForPutAway(query, terms)
                                      : facetsOf(order).contains(query.facet)) &&
           (query.serviceId.isEmpty() || order.serviceId == query.serviceId) &&
           (!spans || isWithin(query.placedFrom, query.placedUntil, timeOf(order))) &&
           (query.keys.isEmpty() || query.keys.contains(order.key)) &&
           std::all_of(terms.cbegin(), terms.cend(),
                       [&](const OrderTerm& term) { return matchesTerm(term, order, tags) != term.negated; });
}

QString tagSql(const OrderTerm& term) {
    return term.isBeginning ? holds(u"t.folded"_s) : u"t.folded = ?"_s;
}

QVariant tagValue(const OrderTerm& term) {
    return bound(term.isBeginning ? patternOf(term.text).mid(1) : term.text);
}

bool asksForTags(const OrderTerms& terms) {
    return std::any_of(terms.cbegin(), terms.cend(), [](const OrderTerm& term) {
        return term.kind == Kind::Tag || asksForTags({term.parts.cbegin(), term.parts.cend()});
    });
}

QString searchExpression(const OrderTerms& terms) {
    QStringList all;
    for (const OrderTerm& term : terms) {
        if (term.negated)
            continue;
        if (term.kind == Kind::All) {
            all.append(searchExpression({term.parts.cbegin(), term.parts.cend()}));
        } else if (term.kind == Kind::Any) {
            QStringList sides;
            for (const OrderTerm& part : term.parts)
                sides.append(searchExpression({part}));
            // A side that the index does not know may be any order.
            if (!sides.contains(QString()))
                all.append(u"(("_s + sides.join(") OR ("_L1) + u"))"_s);
        } else if (isHeldText(term) && isSearchable(term.text)) {
            all.append(searchMatch(term.text));
        }
    }
    all.removeAll(QString());
    return all.join(" AND "_L1);
}

bool asksForPutAway(const OrdersQuery& query, const OrderTerms& terms) {
    const auto asks = [](const OrderTerm& term) {
        return !term.negated && (asksForPutAway({}, {term.parts.cbegin(), term.parts.cend()}) ||
                                 std::any_of(term.facets.cbegin(), term.facets.cend(),
                                             [](int facet) { return isPutAway(static_cast<Facet>(facet)); }));
    };
    return isPutAway(query.facet) || !query.keys.isEmpty() || std::any_of(terms.cbegin(), terms.cend(), asks);
}

QStringList heldTexts(const OrderTerms& terms) {
    QStringList texts;
    for (const OrderTerm& term : terms) {
        if (isHeldText(term) && !term.negated)
            texts.append(term.text);
    }
    return texts;
}
