// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog_facets_model.h"

#include "models/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = CatalogFacet::Kind;

} // namespace

CatalogFacetsModel::CatalogFacetsModel(QObject* parent)
    : QAbstractListModel(parent) {}

void CatalogFacetsModel::setMatches(const CatalogPtr& catalog, const CatalogMatches& matches) {
    QList<Row> rows;
    const auto add = [&rows](Kind kind, const QString& value, const QString& text, int count) {
        rows.append({{kind, value}, text, kind == Kind::Favourites ? u"star"_s : QString(), count, false});
    };
    const auto addHeading = [&rows](const QString& text) { rows.append({{}, text, {}, 0, true}); };

    addHeading(tr("Categories"));
    add(Kind::All, {}, tr("All categories"), matches.allCategories);
    add(Kind::Favourites, {}, tr("Favourites"), matches.favourites);
    const QStringList categories = catalog ? catalog->categories() : QStringList();
    for (qsizetype i = 0; i < categories.size(); ++i) {
        // A service without a category stands under All alone: there is no name to choose it by.
        if (!categories.at(i).isEmpty())
            add(Kind::Category, categories.at(i), categories.at(i),
                matches.perCategory.at(static_cast<std::size_t>(i)));
    }
    addHeading(tr("Offers"));
    add(Kind::Refill, {}, tr("Refill"), matches.refill);
    add(Kind::Cancel, {}, tr("Cancel"), matches.cancel);
    add(Kind::DripFeed, {}, tr("Drip-feed"), matches.dripFeed);
    const QStringList types = catalog ? catalog->types() : QStringList();
    if (!types.isEmpty())
        addHeading(tr("Types"));
    for (qsizetype i = 0; i < types.size(); ++i)
        add(Kind::Type, types.at(i), types.at(i), matches.perType.at(static_cast<std::size_t>(i)));
    adopt(rows);
}

void CatalogFacetsModel::adopt(const QList<Row>& rows) {
    const auto same = [](const Row& a, const Row& b) {
        return a.facet == b.facet && a.heading == b.heading && a.text == b.text;
    };
    if (!std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), same)) {
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex& index : before) {
            const Row& old = m_rows.at(index.row());
            const auto now = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return same(row, old); });
            after.append(now == rows.end() ? QModelIndex() : createIndex(static_cast<int>(now - rows.begin()), 0));
        }
        m_rows = rows;
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged();
        return;
    }
    int first = -1;
    int last = -1;
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        if (rows.at(row).count != m_rows.at(row).count) {
            first = first < 0 ? row : first;
            last = row;
        }
    }
    m_rows = rows;
    if (first >= 0)
        Q_EMIT dataChanged(index(first), index(last), {Role::Count, Qt::AccessibleTextRole});
}

int CatalogFacetsModel::rowOf(const CatalogFacet& facet) const {
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (!m_rows.at(row).heading && m_rows.at(row).facet == facet)
            return static_cast<int>(row);
    }
    return -1;
}

CatalogQuery CatalogFacetsModel::applied(const CatalogQuery& query, const CatalogFacet& facet) {
    CatalogQuery narrowed;
    narrowed.text = query.text;
    narrowed.sortColumn = query.sortColumn;
    narrowed.descending = query.descending;
    narrowed.favouritesOnly = facet.kind == Kind::Favourites;
    narrowed.refillOnly = facet.kind == Kind::Refill;
    narrowed.cancelOnly = facet.kind == Kind::Cancel;
    narrowed.dripFeedOnly = facet.kind == Kind::DripFeed;
    if (facet.kind == Kind::Category)
        narrowed.categories = {facet.value};
    if (facet.kind == Kind::Type)
        narrowed.types = {facet.value};
    return narrowed;
}

int CatalogFacetsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CatalogFacetsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        //: A facet and how many services it has, for screen readers.
        return row.heading ? row.text : tr("%1, %n service(s)", nullptr, row.count).arg(row.text);
    case Role::Heading:
        return row.heading;
    case Role::Count:
        return row.heading ? QVariant() : row.count;
    case Role::Facet:
        return row.heading ? QVariant() : QVariant::fromValue(row.facet);
    case Role::Icon:
        return row.icon;
    default:
        return {};
    }
}

Qt::ItemFlags CatalogFacetsModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_rows.at(index.row()).heading)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}
