// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog_model.h"

#include "core/catalog_builder.h"
#include "models/catalog_cells.h"
#include "models/catalog_change_cell.h"
#include "models/catalog_search.h"
#include "models/my_price_cell.h"
#include "models/record_cell.h"
#include "models/roles.h"

#include <QDateTime>

#include <algorithm>

namespace {

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

/// What cells are made from; values, so that another thread may hold them.
struct Sight final {
    CatalogPtr catalog = emptyCatalog();
    CatalogPricesPtr prices = std::make_shared<const CatalogPrices>(catalog, Markup());
    CatalogRecordsPtr records = std::make_shared<const CatalogRecords>(catalog, ServiceFiguresByKey());
    CatalogNewsPtr news = {};
    QString currency = {};

    [[nodiscard]] const QString& currencyOf(int row) const {
        const auto& accounts = catalog->accounts();
        return accounts.empty() ? currency : accounts[static_cast<std::size_t>(catalog->accountIndex(row))].currency;
    }

    [[nodiscard]] QVariant cell(int row, CatalogModel::Column column, int role, const QSet<QString>& favourites,
                                bool lowest) const {
        const bool own = role != Role::Key && role != Role::Muted;
        if (own && column == CatalogModel::Changed)
            return catalogChangeCell(news.get(), row, role, currencyOf(row), QDateTime::currentMSecsSinceEpoch());
        if (own && column == CatalogModel::MyPrice)
            return myPriceCell(*catalog, *prices, row, role, currencyOf(row));
        if (own && (column == CatalogModel::FinishesIn || column == CatalogModel::Delivered))
            return recordCell(records->of(row), column == CatalogModel::FinishesIn, role);
        const bool favourite = column == CatalogModel::Favourite && favourites.contains(catalog->key(row));
        return catalogCell(*catalog, row, column, role, {currencyOf(row), favourite, lowest});
    }
};

} // namespace

class CatalogModel::Private final {
public:
    explicit Private(CatalogModel& owner)
        : q(owner)
        , search([this](CatalogMatches&& matches) { apply(std::move(matches)); }) {}

    [[nodiscard]] CatalogSearch::Question question() const {
        return {catalog, query, condition, {favourites, news, QDateTime::currentMSecsSinceEpoch(), prices, records}};
    }
    [[nodiscard]] CatalogPricesPtr priced(const CatalogPtr& of) const;
    [[nodiscard]] bool isLowest(int shown) const {
        return !matched.lowest.empty() && matched.lowest[static_cast<std::size_t>(shown)] != 0;
    }
    void adoptMarkups();
    void adoptRecords();
    void read(const QString& text);
    void apply(CatalogMatches&& result);

    CatalogModel& q;
    CatalogPtr catalog = emptyCatalog(); ///< as set
    CatalogNewsPtr news;                 ///< of that one
    Sight seen;                          ///< what `matched` is of; another catalog's while a fresh one is filtered
    CatalogQuery query;
    CatalogConditionPtr condition = parseCatalogText({}).value(); ///< of the last text that could be read
    std::optional<CatalogTextProblem> problem;
    QSet<QString> favourites;
    Markup markup;                  ///< for a catalog of one account
    QHash<QString, Markup> markups; ///< for one of several, by account
    CatalogPricesPtr prices = std::make_shared<const CatalogPrices>(catalog, Markup()); ///< of `catalog`
    ServiceFiguresByKey figures;
    CatalogRecordsPtr records = std::make_shared<const CatalogRecords>(catalog, figures); ///< of `catalog`
    CatalogMatches matched;
    CatalogSearch search; ///< last: it goes first, with what it still runs
};

void CatalogModel::Private::read(const QString& text) {
    const auto parsed = parseCatalogText(text);
    if (parsed)
        condition = parsed.value();
    const auto before = std::exchange(problem, parsed ? std::nullopt : std::optional(parsed.error()));
    if (problem != before)
        Q_EMIT q.problemChanged();
}

CatalogPricesPtr CatalogModel::Private::priced(const CatalogPtr& of) const {
    if (of->accounts().empty())
        return std::make_shared<const CatalogPrices>(of, markup);
    std::vector<Markup> ofAccounts;
    for (const CatalogAccount& account : of->accounts())
        ofAccounts.push_back(markups.value(account.id));
    return std::make_shared<const CatalogPrices>(of, std::move(ofAccounts));
}

void CatalogModel::Private::adoptMarkups() {
    prices = priced(catalog);
    seen.prices = seen.catalog == catalog ? prices : priced(seen.catalog);
    if (q.rowCount() > 0)
        Q_EMIT q.dataChanged(q.index(0, MyPrice), q.index(q.rowCount() - 1, MyPrice));
    if (search.isPending() || query.sortColumn == CatalogQuery::Column::MyPrice)
        search.ask(question());
}

void CatalogModel::Private::apply(CatalogMatches&& result) {
    Q_EMIT q.layoutAboutToBeChanged();
    const QModelIndexList before = q.persistentIndexList();
    if (!before.isEmpty()) {
        const auto shownAt = places(*catalog, result.rows);
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex& index : before) {
            const int old = matched.rows[static_cast<std::size_t>(index.row())];
            const int row = seen.catalog == catalog ? old : catalog->find(seen.catalog->key(old));
            const int place = row < 0 ? -1 : shownAt[static_cast<std::size_t>(row)];
            after.append(place < 0 ? QModelIndex() : q.createIndex(place, index.column()));
        }
        q.changePersistentIndexList(before, after);
    }
    matched = std::move(result);
    seen.catalog = catalog;
    seen.prices = prices;
    seen.records = records;
    seen.news = news;
    Q_EMIT q.layoutChanged();
    Q_EMIT q.matchesChanged();
}

CatalogModel::CatalogModel(QObject* parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(*this)) {}

CatalogModel::~CatalogModel() = default;

void CatalogModel::setCatalog(const CatalogPtr& catalog, const QString& currency, bool sameAccount,
                              const CatalogNewsPtr& news) {
    if (!sameAccount)
        beginResetModel();
    const bool otherCurrency = d->seen.currency != currency;
    d->catalog = catalog ? catalog : emptyCatalog();
    d->news = news;
    d->seen.currency = currency;
    d->prices = d->priced(d->catalog);
    d->records = std::make_shared<const CatalogRecords>(d->catalog, d->figures);
    if (sameAccount) {
        if (otherCurrency && rowCount() > 0) {
            for (const int column : {Rate, MyPrice})
                Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
        }
        d->search.ask(d->question());
        return;
    }
    // At once, on this thread: an empty table must not flash between two accounts.
    d->matched = d->search.answer(d->question());
    d->seen.catalog = d->catalog;
    d->seen.news = d->news;
    d->seen.prices = d->prices;
    d->seen.records = d->records;
    endResetModel();
    Q_EMIT matchesChanged();
}

CatalogPtr CatalogModel::catalog() const {
    return d->catalog;
}

void CatalogModel::setQuery(const CatalogQuery& query) {
    if (query == d->query)
        return;
    CatalogQuery before = std::exchange(d->query, query);
    if (query.text != before.text)
        d->read(query.text);
    // A text that cannot be read changes nothing by itself.
    before.text = query.text;
    if (!d->problem || before != query)
        d->search.ask(d->question());
}

CatalogQuery CatalogModel::query() const {
    return d->query;
}

void CatalogModel::setFavourites(const QSet<QString>& keys) {
    if (keys == d->favourites)
        return;
    d->favourites = keys;
    // Not row by row: views paint what is on the screen, and no key of a hundred thousand need be made.
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Favourite), index(rowCount() - 1, Favourite));
    d->search.ask(d->question());
}

void CatalogModel::setNews(const CatalogNewsPtr& news) {
    if (news == d->news)
        return;
    d->news = news;
    if (d->seen.catalog == d->catalog) {
        d->seen.news = news;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, Changed), index(rowCount() - 1, Changed));
    }
    d->search.ask(d->question());
}

std::optional<CatalogTextProblem> CatalogModel::problem() const {
    return d->problem;
}

void CatalogModel::setMarkup(const Markup& markup) {
    if (markup == d->markup)
        return;
    d->markup = markup;
    d->adoptMarkups();
}

void CatalogModel::setMarkups(const QHash<QString, Markup>& markups) {
    if (markups == d->markups)
        return;
    d->markups = markups;
    d->adoptMarkups();
}

void CatalogModel::Private::adoptRecords() {
    records = std::make_shared<const CatalogRecords>(catalog, figures);
    seen.records = seen.catalog == catalog ? records : std::make_shared<const CatalogRecords>(seen.catalog, figures);
    // What is being looked for now is to be put in order by these.
    if (search.isPending())
        search.ask(question());
}

void CatalogModel::setRecords(const ServiceFiguresByKey& records) {
    if (records == d->figures)
        return;
    d->figures = records;
    d->adoptRecords();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, FinishesIn), index(rowCount() - 1, Delivered));
    // They come the first time: nobody has looked at rows sorted or found by them.
    d->search.ask(d->question());
}

void CatalogModel::setRecords(const ServiceFiguresByKey& records, const QStringList& keys) {
    if (records == d->figures)
        return;
    d->figures = records;
    d->adoptRecords();
    QSet<int> changed;
    for (const QString& key : keys)
        changed.insert(d->seen.catalog->find(key));
    changed.remove(-1);
    // Few of many, and rows by number: one pass over the rows on show.
    for (int row = 0; row < rowCount() && !changed.isEmpty(); ++row) {
        if (changed.contains(d->matched.rows[static_cast<std::size_t>(row)]))
            Q_EMIT dataChanged(index(row, FinishesIn), index(row, Delivered));
    }
}

CatalogRecordsPtr CatalogModel::records() const {
    return d->records;
}

CatalogPricesPtr CatalogModel::prices() const {
    return d->seen.prices;
}

void CatalogModel::finishQuery() {
    if (d->search.isPending())
        d->apply(d->search.answer(d->question()));
}

const CatalogMatches& CatalogModel::matches() const {
    return d->matched;
}

bool CatalogModel::isPending() const {
    return d->search.isPending();
}

Service CatalogModel::serviceAt(int row) const {
    return d->seen.catalog->service(d->matched.rows[static_cast<std::size_t>(row)]);
}

int CatalogModel::rowOf(const QString& key) const {
    const auto found = std::find(d->matched.rows.begin(), d->matched.rows.end(), d->seen.catalog->find(key));
    return found == d->matched.rows.end() ? -1 : static_cast<int>(found - d->matched.rows.begin());
}

std::function<QVariant(int, int)> CatalogModel::frozenCells() const {
    return [of = d->seen, rows = d->matched.rows, marked = d->favourites](int at, int column) {
        return of.cell(rows[static_cast<std::size_t>(at)], static_cast<Column>(column), Role::Raw, marked, false);
    };
}

int CatalogModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(d->matched.rows.size());
}

int CatalogModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CatalogModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = d->matched.rows[static_cast<std::size_t>(index.row())];
    return d->seen.cell(row, static_cast<Column>(index.column()), role, d->favourites, d->isLowest(index.row()));
}

QVariant CatalogModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    return catalogHeader(static_cast<Column>(section), role);
}

bool CatalogModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Favourite || role != Qt::CheckStateRole)
        return false;
    const QString key = d->seen.catalog->key(d->matched.rows[static_cast<std::size_t>(index.row())]);
    const bool favourite = value.toInt() == Qt::Checked;
    if (d->favourites.contains(key) == favourite)
        return true;
    QSet<QString> favourites = d->favourites;
    if (favourite)
        favourites.insert(key);
    else
        favourites.remove(key);
    setFavourites(favourites);
    Q_EMIT favouriteToggled(key, favourite);
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

void CatalogModel::setPassObserver(const std::function<void(const CatalogQuery&)>& observer) {
    d->search.setObserver(observer);
}
