// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog_model.h"

#include "core/catalog_builder.h"
#include "models/catalog_cells.h"
#include "models/my_price_cell.h"
#include "models/roles.h"

#include <QThreadPool>

#include <algorithm>
#include <atomic>

namespace {

// Below this many services a query takes less than handing it to a thread and back.
constexpr int largeCatalog = 20'000;

CatalogPtr emptyCatalog() {
    return CatalogBuilder().build();
}

// Where each row of the catalog is shown; -1 where it is not.
std::vector<int> places(const Catalog& catalog, const std::vector<int>& rows) {
    std::vector<int> shownAt(static_cast<std::size_t>(catalog.size()), -1);
    for (std::size_t i = 0; i < rows.size(); ++i)
        shownAt[static_cast<std::size_t>(rows[i])] = static_cast<int>(i);
    return shownAt;
}

} // namespace

class CatalogModel::Private final {
public:
    explicit Private(CatalogModel& owner)
        : q(owner) {
        // One at a time: a newer query makes the waiting ones void.
        pool.setMaxThreadCount(1);
    }

    [[nodiscard]] CatalogContext context() const { return {.favourites = favourites, .prices = prices}; }
    void priceCatalog() { prices = std::make_shared<const CatalogPrices>(catalog, markup); }
    void refilter();
    void apply(CatalogMatches&& result);

    CatalogModel& q;
    CatalogPtr catalog = emptyCatalog(); ///< as set
    CatalogPtr shown = catalog;          ///< what `matches` is of; another one while a refreshed catalog is filtered
    QString currency;
    CatalogQuery query;
    QSet<QString> favourites;
    Markup markup;
    CatalogPricesPtr prices = std::make_shared<const CatalogPrices>(catalog, Markup()); ///< of `catalog`
    CatalogPricesPtr shownPrices = prices;                                              ///< of `shown`
    CatalogMatches matches;
    std::atomic<quint64> job = 0; ///< number of the newest query; results of others are dropped
    bool pending = false;
    QThreadPool pool;
};

void CatalogModel::Private::refilter() {
    const quint64 number = ++job;
    if (catalog->size() < largeCatalog) {
        apply(filterCatalog(*catalog, query, context()));
        return;
    }
    pending = true;
    pool.start([this, number, of = catalog, asked = query, known = context()] {
        if (number != job)
            return;
        auto result = std::make_shared<CatalogMatches>(filterCatalog(*of, asked, known));
        // The model outlives its tasks; what it has not taken when it goes is dropped with it.
        QMetaObject::invokeMethod(
            &q,
            [this, number, result] {
                if (number == job)
                    apply(std::move(*result));
            },
            Qt::QueuedConnection);
    });
}

void CatalogModel::Private::apply(CatalogMatches&& result) {
    pending = false;
    Q_EMIT q.layoutAboutToBeChanged();
    const QModelIndexList before = q.persistentIndexList();
    if (!before.isEmpty()) {
        const auto shownAt = places(*catalog, result.rows);
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex& index : before) {
            const int old = matches.rows[static_cast<std::size_t>(index.row())];
            const int row = shown == catalog ? old : catalog->find(shown->id(old));
            const int place = row < 0 ? -1 : shownAt[static_cast<std::size_t>(row)];
            after.append(place < 0 ? QModelIndex() : q.createIndex(place, index.column()));
        }
        q.changePersistentIndexList(before, after);
    }
    matches = std::move(result);
    shown = catalog;
    shownPrices = prices;
    Q_EMIT q.layoutChanged();
    Q_EMIT q.matchesChanged();
}

CatalogModel::CatalogModel(QObject* parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(*this)) {}

CatalogModel::~CatalogModel() {
    // Makes running tasks void; the pool waits for at most one of them, which takes milliseconds.
    ++d->job;
    d->pool.clear();
}

void CatalogModel::setCatalog(const CatalogPtr& catalog, const QString& currency, bool sameAccount) {
    if (!sameAccount)
        beginResetModel();
    const bool otherCurrency = d->currency != currency;
    d->catalog = catalog ? catalog : emptyCatalog();
    d->currency = currency;
    d->priceCatalog();
    if (sameAccount) {
        if (otherCurrency && rowCount() > 0) {
            for (const int column : {Rate, MyPrice})
                Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
        }
        d->refilter();
        return;
    }
    // At once, on this thread: an empty table must not flash between two accounts.
    ++d->job;
    d->pending = false;
    d->matches = filterCatalog(*d->catalog, d->query, d->context());
    d->shown = d->catalog;
    d->shownPrices = d->prices;
    endResetModel();
    Q_EMIT matchesChanged();
}

CatalogPtr CatalogModel::catalog() const {
    return d->catalog;
}

void CatalogModel::setQuery(const CatalogQuery& query) {
    if (query == d->query)
        return;
    d->query = query;
    d->refilter();
}

CatalogQuery CatalogModel::query() const {
    return d->query;
}

void CatalogModel::setFavourites(const QSet<QString>& serviceIds) {
    QSet<QString> changed = serviceIds + d->favourites;
    changed.subtract(QSet<QString>(serviceIds).intersect(d->favourites));
    if (changed.isEmpty())
        return;
    d->favourites = serviceIds;
    for (int row = 0; row < rowCount(); ++row) {
        // Ids are made only of rows that may have changed: a handful where one star was clicked.
        if (changed.contains(d->shown->id(d->matches.rows[static_cast<std::size_t>(row)])))
            Q_EMIT dataChanged(index(row, Favourite), index(row, Favourite));
    }
    d->refilter();
}

void CatalogModel::setMarkup(const Markup& markup) {
    if (markup == d->markup)
        return;
    d->markup = markup;
    d->priceCatalog();
    d->shownPrices = d->shown == d->catalog ? d->prices : std::make_shared<const CatalogPrices>(d->shown, markup);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, MyPrice), index(rowCount() - 1, MyPrice));
    if (d->pending || d->query.sortColumn == CatalogQuery::Column::MyPrice)
        d->refilter();
}

CatalogPricesPtr CatalogModel::prices() const {
    return d->shownPrices;
}

void CatalogModel::finishQuery() {
    if (!d->pending)
        return;
    ++d->job;
    d->apply(filterCatalog(*d->catalog, d->query, d->context()));
}

const CatalogMatches& CatalogModel::matches() const {
    return d->matches;
}

Service CatalogModel::serviceAt(int row) const {
    return d->shown->service(d->matches.rows[static_cast<std::size_t>(row)]);
}

int CatalogModel::rowOf(const QString& serviceId) const {
    const auto found = std::find(d->matches.rows.begin(), d->matches.rows.end(), d->shown->find(serviceId));
    return found == d->matches.rows.end() ? -1 : static_cast<int>(found - d->matches.rows.begin());
}

std::function<QVariant(int, int)> CatalogModel::frozenCells() const {
    return
        [of = d->shown, rows = d->matches.rows, currency = d->currency, marked = d->favourites](int at, int section) {
            const int row = rows[static_cast<std::size_t>(at)];
            const auto column = static_cast<Column>(section);
            const bool favourite = column == Favourite && marked.contains(of->id(row));
            return catalogCell(*of, row, column, Role::Raw, currency, favourite);
        };
}

int CatalogModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(d->matches.rows.size());
}

int CatalogModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CatalogModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = d->matches.rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (column == MyPrice)
        return myPriceCell(*d->shown, *d->shownPrices, row, role, d->currency);
    const bool favourite = column == Favourite && d->favourites.contains(d->shown->id(row));
    return catalogCell(*d->shown, row, column, role, d->currency, favourite);
}

QVariant CatalogModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    return catalogHeader(static_cast<Column>(section), role);
}

bool CatalogModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Favourite || role != Qt::CheckStateRole)
        return false;
    const QString id = d->shown->id(d->matches.rows[static_cast<std::size_t>(index.row())]);
    const bool favourite = value.toInt() == Qt::Checked;
    if (d->favourites.contains(id) == favourite)
        return true;
    QSet<QString> favourites = d->favourites;
    if (favourite)
        favourites.insert(id);
    else
        favourites.remove(id);
    setFavourites(favourites);
    Q_EMIT favouriteToggled(id, favourite);
    return true;
}

Qt::ItemFlags CatalogModel::flags(const QModelIndex& index) const {
    const auto flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Favourite ? flags | Qt::ItemIsUserCheckable : flags;
}

void CatalogModel::sort(int column, Qt::SortOrder order) {
    CatalogQuery query = d->query;
    query.sortColumn = column < 0 ? CatalogQuery::Column::Provider : queryColumn(static_cast<Column>(column));
    query.descending = order == Qt::DescendingOrder;
    setQuery(query);
}
