// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_filter.h"
#include "core/catalog_language.h"

#include <QAbstractTableModel>
#include <QSet>

#include <functional>
#include <optional>

/// The services that match a query, as a table, of one account or of several. Rows keep their identity (Catalog::key(),
/// of one account the service's id) through a refresh, so selection and scroll survive. Filtering runs beside the GUI
/// thread for large catalogs; a late result never overwrites a newer one. A query whose text cannot be read keeps the
/// result of the last text that could be; its other conditions hold.
class CatalogModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CatalogModel)

public:
    enum Column : int {
        Favourite,
        Id,
        Name,
        Rate,
        Min,
        Max,
        Refill,
        Cancel,
        Category,
        Type,
        Changed,
        MyPrice,
        Account, ///< empty where the catalog is of one account; so is Kind
        Kind,
        FinishesIn, ///< empty where the service was never ordered; so is Delivered
        Delivered,
        ColumnCount
    };

    explicit CatalogModel(QObject* parent = nullptr);
    ~CatalogModel() override;

    /// currency: of the rates; of several accounts each row has its account's own. A catalog of another account resets
    /// the model; `sameAccount` keeps rows' identity. news: the catalog's own changes, as setNews() takes them.
    void setCatalog(const CatalogPtr& catalog, const QString& currency, bool sameAccount,
                    const CatalogNewsPtr& news = {});
    [[nodiscard]] CatalogPtr catalog() const;
    void setQuery(const CatalogQuery& query);
    [[nodiscard]] CatalogQuery query() const;
    void setFavourites(const QSet<QString>& keys);
    /// The rules of the account's own prices, which the column MyPrice shows.
    void setMarkup(const Markup& markup);
    /// The same for a catalog of several accounts, by the accounts' ids.
    void setMarkups(const QHash<QString, Markup>& markups);
    /// What services did, by Catalog::key(); for the columns FinishesIn and Delivered. Cells are repainted, rows stay
    /// where they are until they are sorted or looked for again.
    void setRecords(const ServiceFiguresByKey& records);
    /// The same, where only these are others than before.
    void setRecords(const ServiceFiguresByKey& records, const QStringList& keys);
    /// Of the catalog that is set; never null.
    [[nodiscard]] CatalogRecordsPtr records() const;
    /// Of the rows on show, by the catalog's rows; never null.
    [[nodiscard]] CatalogPricesPtr prices() const;
    /// Changes of the catalog that is set: made for that one, since rows are told by number. setCatalog() forgets them.
    void setNews(const CatalogNewsPtr& news);
    /// What is wrong with the query's text; none where it can be read.
    [[nodiscard]] std::optional<CatalogTextProblem> problem() const;
    /// Waits for no one: computes the present query's result at once where it is still being computed (for Enter).
    void finishQuery();
    /// Counts of the shown result; null pointers never.
    [[nodiscard]] const CatalogMatches& matches() const;
    /// Whether the shown result is not yet that of the query.
    [[nodiscard]] bool isPending() const;
    [[nodiscard]] Service serviceAt(int row) const;
    [[nodiscard]] int rowOf(const QString& key) const; ///< -1 when not shown
    /// Role::Raw of the cells shown now, by row and column, whatever becomes of the model; for any thread.
    [[nodiscard]] std::function<QVariant(int row, int column)> frozenCells() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// For tests that count: told of each pass of the engine, on the pass's own thread.
    void setPassObserver(const std::function<void(const CatalogQuery&)>& observer);

Q_SIGNALS:
    void matchesChanged();
    void problemChanged();
    void favouriteToggled(const QString& key, bool favourite);

private:
    class Private;
    std::unique_ptr<Private> d;
};
