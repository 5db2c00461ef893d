// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog_facets_model.h"
#include "models/saved_search_counts.h"
#include "ui/services/saved_search_keeper.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>

class FacetList;
class SearchField;

/// The side of Services: a field to find a category, and the facets below it. What is folded and the saved searches are
/// remembered per account.
class FacetPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FacetPanel)

public:
    /// theme and settings must outlive this object.
    FacetPanel(Theme& theme, Settings& settings, QWidget* parent = nullptr);

    /// Above all else.
    void setTop(QWidget* widget);
    void setAccount(const QString& accountId);
    /// What the saved searches are counted over.
    void setCatalog(const CatalogPtr& catalog, const CatalogContext& context);
    /// matches: of this catalog under this query.
    void setMatches(const CatalogPtr& catalog, const CatalogMatches& matches, const CatalogQuery& query);
    void setQuery(const CatalogQuery& query);
    [[nodiscard]] const CatalogFacetsModel& model() const { return m_model; }

Q_SIGNALS:
    void queryAsked(const CatalogQuery& query);
    /// undo puts it back; to be called in this thread, at any time while the panel lives.
    void searchRemoved(const QString& name, const std::function<void()>& undo);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(const QModelIndex& index, bool adds);
    void save();
    void remove(const QModelIndex& index);
    void adoptSaved();
    void showFinder();

    Settings& m_settings;
    CatalogFacetsModel m_model;
    SavedSearchCounts m_counts;
    SavedSearchKeeper m_saved;
    CatalogQuery m_query;
    SearchField* m_find;
    QWidget* m_findRow;
    FacetList* m_list;
};
