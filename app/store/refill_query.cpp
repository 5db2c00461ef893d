// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/refill_query.h"

#include <algorithm>

RefillsQuery::Facet facetOf(RefillStatus status) {
    using Facet = RefillsQuery::Facet;
    switch (status) {
    case RefillStatus::Pending:
    case RefillStatus::InProgress:
        return Facet::Open;
    case RefillStatus::Completed:
        return Facet::Completed;
    case RefillStatus::Rejected:
        return Facet::Rejected;
    case RefillStatus::Canceled:
    case RefillStatus::Failed:
        return Facet::Failed;
    case RefillStatus::Unknown:
        break;
    }
    return Facet::Other;
}

QList<RefillStatus> statusesOf(RefillsQuery::Facet facet) {
    switch (facet) {
    case RefillsQuery::Facet::Open:
        return {RefillStatus::Pending, RefillStatus::InProgress};
    case RefillsQuery::Facet::Completed:
        return {RefillStatus::Completed};
    case RefillsQuery::Facet::Rejected:
        return {RefillStatus::Rejected};
    case RefillsQuery::Facet::Failed:
        return {RefillStatus::Canceled, RefillStatus::Failed};
    case RefillsQuery::Facet::Other:
        return {RefillStatus::Unknown};
    case RefillsQuery::Facet::All:
        break;
    }
    return {};
}

QStringList wordsOf(const RefillsQuery& query) {
    return query.text.simplified().split(u' ', Qt::SkipEmptyParts);
}

bool matches(const RefillsQuery& query, const ListedRefill& listed) {
    if (!query.accountId.isEmpty() && listed.refill.accountId != query.accountId)
        return false;
    if (query.facet != RefillsQuery::Facet::All && facetOf(listed.refill.status) != query.facet)
        return false;
    const QStringList words = wordsOf(query);
    return std::all_of(words.cbegin(), words.cend(), [&listed](const QString& word) {
        const auto holds = [&word](const QString& text) { return text.contains(word, Qt::CaseInsensitive); };
        return holds(listed.refill.refillId) || holds(listed.refill.orderId) || holds(listed.link) ||
               holds(listed.serviceName) || holds(listed.serviceId);
    });
}
