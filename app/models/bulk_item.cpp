// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulk_item.h"

#include "core/link_key.h"

#include <QHash>

#include <algorithm>

namespace {

template <typename T, typename Currency>
T* sumOf(QList<T>& sums, const QString& currency, Currency currencyOf) {
    const auto found =
        std::find_if(sums.begin(), sums.end(), [&](const T& sum) { return currencyOf(sum) == currency; });
    return found == sums.end() ? nullptr : &*found;
}

void addMoney(BulkTotals& totals, const Money& charge) {
    auto* sum = sumOf(totals.sums, charge.currency, [](const Money& money) { return money.currency; });
    if (sum == nullptr) {
        totals.sums.append(charge);
    } else if (const auto both = sum->plus(charge); both) {
        *sum = both.value();
    } else {
        totals.tooLarge = true;
    }
}

void addPerPost(BulkTotals& totals, const ChargeRange& charge) {
    auto* sum =
        sumOf(totals.perPost, charge.least.currency, [](const ChargeRange& range) { return range.least.currency; });
    if (sum == nullptr) {
        totals.perPost.append(charge);
        return;
    }
    const auto least = sum->least.plus(charge.least);
    const auto most = sum->most.plus(charge.most);
    if (least && most)
        *sum = {least.value(), most.value()};
    else
        totals.tooLarge = true;
}

} // namespace

BulkFacet facetOf(const BulkItem& item) {
    if (!item.line.order)
        return BulkFacet::Faulty;
    if (item.running)
        return BulkFacet::Running;
    return item.sameAs > 0 ? BulkFacet::Repeated : BulkFacet::Ready;
}

BulkItem checkBulkItem(const BulkRow& row, const Catalog& catalog, const QString& currency) {
    BulkItem item;
    item.line = checkBulkRow(row, catalog, currency);
    if (item.line.order)
        item.place = item.line.order->service.id + u'\n' + linkKey(item.line.order->link);
    return item;
}

QList<BulkItem> checkBulkItems(const QList<BulkRow>& rows, const Catalog& catalog, const QString& currency) {
    QList<BulkItem> items;
    items.reserve(rows.size());
    for (const BulkRow& row : rows)
        items.append(checkBulkItem(row, catalog, currency));
    return items;
}

QList<int> markRepeated(QList<BulkItem>& items) {
    QList<int> changed;
    QHash<QString, int> lines;
    lines.reserve(items.size());
    for (qsizetype at = 0; at < items.size(); ++at) {
        const BulkItem& item = items.at(at);
        int sameAs = 0;
        if (!item.place.isEmpty()) {
            sameAs = lines.value(item.place);
            if (sameAs == 0)
                lines.insert(item.place, item.line.row.line);
        }
        if (sameAs == item.sameAs)
            continue;
        items[at].sameAs = sameAs;
        changed.append(static_cast<int>(at));
    }
    return changed;
}

QList<int> markRunning(QList<BulkItem>& items, const BulkRunningLookup& lookup) {
    QList<int> changed;
    for (qsizetype at = 0; at < items.size(); ++at) {
        const auto& order = items.at(at).line.order;
        const auto running = order && lookup ? lookup(order->service.id, order->link) : std::nullopt;
        if (running == items.at(at).running)
            continue;
        items[at].running = running;
        changed.append(static_cast<int>(at));
    }
    return changed;
}

bool isPlaceable(const BulkItem& item, bool doubtful) {
    const auto facet = facetOf(item);
    return facet == BulkFacet::Ready || (doubtful && facet != BulkFacet::Faulty);
}

BulkTotals totalsOf(const QList<BulkItem>& items, bool doubtful) {
    BulkTotals totals;
    for (const BulkItem& item : items) {
        if (!isPlaceable(item, doubtful))
            continue;
        ++totals.orders;
        const auto& order = *item.line.order;
        if (serviceType(order.service.type).units == UnitRule::PerPost)
            addPerPost(totals, order.charge);
        else
            addMoney(totals, order.charge.most);
    }
    return totals;
}
