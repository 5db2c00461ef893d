// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog_model.h"
#include "ui/services/filter_history.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class CatalogNotice;
class CatalogSource;
class DataTable;
class EmptyState;
class FacetPanel;
class FilterChips;
class NewsColumns;
class QStackedLayout;
class ServicesFoot;
class ServicesToolbar;

/// A catalog to look through, one account's or that of several: facets, search, table, and what is said where there is
/// nothing. The chosen service stays chosen through every refresh, and while a search hides it.
class CatalogBrowser final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CatalogBrowser)

public:
    /// theme and settings must outlive this object.
    CatalogBrowser(Theme& theme, Settings& settings, QWidget* parent = nullptr);
    ~CatalogBrowser() override;

    /// nullptr: none. The source lives until the next call. chosen: the key of the service that is chosen there,
    /// without being told of; empty: none. keepsQuery: what is looked for stays.
    void setSource(CatalogSource* source, const QString& chosen = {}, bool keepsQuery = false);
    /// Null before the first.
    [[nodiscard]] CatalogPtr catalog() const;
    [[nodiscard]] ServicesToolbar& toolbar() { return *m_toolbar; }
    [[nodiscard]] DataTable& table() { return *m_table; }
    [[nodiscard]] CatalogModel& model() { return m_model; }
    [[nodiscard]] FacetPanel& facets() { return *m_facets; }
    void setFacetsShown(bool shown);
    void focusSearch();
    /// Narrows the catalog to this, as a person does.
    void showQuery(const CatalogQuery& query) { narrow(query, FilterHistory::Step::Facet); }
    void refresh();
    /// Chooses the service and shows its row, without the filter where that hides it. False: not in the catalog (any
    /// more).
    bool choose(const QString& key);
    /// For Enter: chooses the chosen row of what is typed, or its first. False: nothing matches.
    bool chooseMatch();
    void toggleFavourite();
    void undoFilter();
    void redoFilter();
    void exportShown();

Q_SIGNALS:
    void chosen(const Service& service);
    /// Enter or a double click on the chosen service.
    void activated();
    /// Another catalog, or a fresh one; null when there is none.
    void catalogChanged(const CatalogPtr& catalog);
    /// The catalog's rows are there, after catalogChanged() and after each query.
    void filled();
    void message(Tone tone, const QString& text);
    /// For the message bar, with the file's folder to be shown.
    void exported(const QString& said, const QString& path);
    void undoableMessage(const QString& text, const QString& key, const std::function<void()>& undo);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void connectTable();
    void connectFacets();
    void connectSearch();
    void follow(CatalogSource& source);
    void adoptCatalog(bool sameAccount);
    void adoptNews();
    void showNews();
    [[nodiscard]] CatalogContext context() const;
    void adoptFavourites();
    void onRefreshFailed(const QString& account, const QString& why);
    void onRefreshStopped();
    void narrow(const CatalogQuery& query, FilterHistory::Step step);
    void apply(const CatalogQuery& query);
    void followQuery();
    void onMatches();
    void showChosen();
    [[nodiscard]] QString failure() const;
    void showEmptyState();
    void onEmptyStateButton();

    Theme& m_theme;
    Settings& m_settings;
    QPointer<CatalogSource> m_source;
    CatalogModel m_model;
    FilterHistory m_history;
    CatalogQuery m_shownQuery;  ///< of the rows on show
    QSet<QString> m_favourites; ///< keys
    QString m_chosen;           ///< key
    bool m_following = false;   ///< fields and rows are moved by the program: no person did

    FacetPanel* m_facets;
    FilterChips* m_chips;
    DataTable* m_table = nullptr;
    std::unique_ptr<NewsColumns> m_newsColumns; ///< goes before the table
    ServicesToolbar* m_toolbar = nullptr;
    EmptyState* m_empty;
    QStackedLayout* m_stack = nullptr;
    CatalogNotice* m_notice;
    ServicesFoot* m_foot;
};
