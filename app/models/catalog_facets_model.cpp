// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog_facets_model.h"

#include "models/facet_roles.h"

#include <algorithm>

namespace {

using Kind = CatalogFacet::Kind;
using Row = CatalogFacetRow;

void keep(QSet<QString>& set, const QString& value, bool inside) {
    if (inside)
        set.insert(value);
    else
        set.remove(value);
}

} // namespace

CatalogFacetsModel::CatalogFacetsModel(QObject* parent)
    : QAbstractListModel(parent) {}

void CatalogFacetsModel::setMatches(const CatalogPtr& catalog, const CatalogMatches& matches,
                                    const CatalogQuery& query) {
    const QStringList categories = catalog ? catalog->categories() : QStringList();
    if (!m_input.catalog || m_input.catalog->categories() != categories)
        m_input.groups = groupedByPlatform(categories);
    m_input.catalog = catalog;
    m_input.matches = matches;
    m_input.matches.rows.clear(); // thousands, for nothing
    m_input.query = query;
    rebuild();
}

void CatalogFacetsModel::setQuery(const CatalogQuery& query) {
    m_input.query = query;
    rebuild();
}

void CatalogFacetsModel::setSaved(const QList<SavedSearch>& searches, const QList<int>& counts) {
    m_input.saved = searches;
    m_input.savedCounts = counts;
    rebuild();
}

void CatalogFacetsModel::setWantedCategory(const QString& text) {
    m_input.wantedCategory = text;
    rebuild();
}

void CatalogFacetsModel::setFolding(const FacetFolding& folding) {
    m_input.folding = folding;
    rebuild();
}

void CatalogFacetsModel::setOpen(const QModelIndex& index, bool open) {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || m_rows.at(index.row()).open.value_or(open) == open)
        return;
    const CatalogFacet facet = facetAt(index.row());
    if (facet.kind == Kind::Section)
        keep(m_input.folding.closedSections, facet.value, !open);
    else
        keep(m_input.folding.openPlatforms, facet.value, open);
    rebuild();
    Q_EMIT foldingChanged();
}

CatalogQuery CatalogFacetsModel::alone(const CatalogQuery& query, const CatalogFacet& facet) const {
    if (facet.kind != Kind::Saved)
        return chosenAlone(query, facet, categoriesOf(facet, m_input));
    for (const SavedSearch& search : m_input.saved) {
        if (search.name != facet.value)
            continue;
        CatalogQuery found = search.query;
        found.sortColumn = query.sortColumn;
        found.descending = query.descending;
        return found;
    }
    return query;
}

CatalogQuery CatalogFacetsModel::toggled(const CatalogQuery& query, const CatalogFacet& facet) const {
    return facet.kind == Kind::Saved ? alone(query, facet) : toggledFacet(query, facet, categoriesOf(facet, m_input));
}

QList<CatalogFacet> CatalogFacetsModel::chosen() const {
    const CatalogQuery& query = m_input.query;
    QList<CatalogFacet> facets;
    QStringList left = query.categories;
    const auto addIf = [&](const CatalogFacet& facet) {
        const QStringList categories = categoriesOf(facet, m_input);
        if (chosenState(query, facet, categories) != Qt::Checked)
            return;
        facets.append(facet);
        for (const QString& category : categories)
            left.removeAll(category);
    };
    for (const QString& account : query.accounts)
        facets.append(accountFacet(account, m_input));
    addIf({Kind::Favourites});
    for (const CategoryGroup& group : m_input.groups) {
        if (!group.platform.isEmpty())
            addIf({Kind::Platform, group.platform});
    }
    for (const QString& category : std::as_const(left))
        facets.append({Kind::Category, category});
    for (int kind = 0; kind < serviceChangeKinds; ++kind)
        addIf({Kind::Change, {}, static_cast<ServiceChangeKind>(kind)});
    for (const Kind kind : {Kind::Refill, Kind::Cancel, Kind::DripFeed})
        addIf({kind});
    for (const QString& type : query.types)
        facets.append({Kind::Type, type});
    return facets;
}

void CatalogFacetsModel::rebuild() {
    const QList<Row> rows = catalogFacetRows(m_input);
    const auto same = [](const Row& a, const Row& b) { return a.isSameAs(b); };
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
        if (rows.at(row) != m_rows.at(row)) {
            first = first < 0 ? row : first;
            last = row;
        }
    }
    m_rows = rows;
    if (first >= 0)
        Q_EMIT dataChanged(index(first), index(last));
}

int CatalogFacetsModel::rowOf(const CatalogFacet& facet) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&facet](const Row& row) { return row.facet == facet; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int CatalogFacetsModel::categoryCount() const {
    return m_input.catalog ? static_cast<int>(m_input.catalog->categories().size()) : 0;
}

int CatalogFacetsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CatalogFacetsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    const bool choice = !row.isHeading() && row.facet.kind != Kind::SaveThis;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row.text;
    case Qt::ToolTipRole:
        // Names that people gave may be too long for the list.
        if (!row.isHeading() && !row.facet.value.isEmpty())
            return row.whole.isEmpty() ? row.text : row.whole;
        return {};
    case Qt::AccessibleTextRole:
        if (!row.count)
            return row.text;
        //: A facet and how many services it has, for screen readers.
        return tr("%1, %n service(s)", nullptr, *row.count).arg(row.whole.isEmpty() ? row.text : row.whole);
    case Qt::CheckStateRole:
        return choice ? QVariant(row.chosen) : QVariant();
    case Role::Heading:
        return row.isHeading();
    case Role::Count:
        return row.count ? QVariant(*row.count) : QVariant();
    case Role::Facet:
        return QVariant::fromValue(row.facet);
    case Role::Icon:
        return row.icon;
    case FacetRole::Level:
        return row.level;
    case FacetRole::Open:
        return row.open ? QVariant(*row.open) : QVariant();
    default:
        return {};
    }
}

bool CatalogFacetsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole)
        return false;
    const CatalogFacet facet = facetAt(index.row());
    const QString name = value.toString().simplified();
    if (facet.kind != Kind::Saved || name.isEmpty())
        return false;
    if (name != facet.value)
        Q_EMIT renameAsked(facet.value, name);
    return true;
}

Qt::ItemFlags CatalogFacetsModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Row& row = m_rows.at(index.row());
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (!row.isHeading())
        flags |= Qt::ItemIsSelectable;
    if (row.facet.kind == Kind::Saved)
        flags |= Qt::ItemIsEditable;
    return flags;
}
