// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facet_proxy.h"

#include "core/money.h"
#include "models/roles.h"

#include <algorithm>
#include <tuple>

namespace {

bool isDigits(const QString& text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

FacetProxy::FacetProxy(bool live, QObject* parent)
    : QSortFilterProxyModel(parent) {
    setDynamicSortFilter(live);
}

void FacetProxy::setFacet(int facet) {
    m_facet = facet;
    invalidateFilter();
}

bool FacetProxy::filterAcceptsRow(int row, const QModelIndex& parent) const {
    return m_facet == 0 || sourceModel()->index(row, 0, parent).data(Role::Facet).toInt() == m_facet;
}

bool FacetProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(Role::Raw);
    const QVariant b = right.data(Role::Raw);
    if (a.metaType() == QMetaType::fromType<Money>() || b.metaType() == QMetaType::fromType<Money>()) {
        const auto sum = [](const QVariant& value) {
            const auto money = value.value<Money>();
            return std::tuple(value.isValid(), money.currency, money.amount);
        };
        return sum(a) < sum(b);
    }
    if (a.metaType() != QMetaType::fromType<QString>())
        return a.toLongLong() < b.toLongLong();
    const QString s = a.toString();
    const QString t = b.toString();
    if (isDigits(s) && isDigits(t)) // ids: 99 before 100
        return std::tuple(s.size(), s) < std::tuple(t.size(), t);
    return s.compare(t, Qt::CaseInsensitive) < 0;
}
