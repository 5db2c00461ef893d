// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/saved_searches.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

/// How many services each saved search finds. Counted beside the GUI thread, and again only when the searches, the
/// catalog or what is known of it change.
class SavedSearchCounts final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SavedSearchCounts)

public:
    explicit SavedSearchCounts(QObject* parent = nullptr);
    ~SavedSearchCounts() override;

    void setSearches(const QList<SavedSearch>& searches);
    /// catalog: may be null.
    void setCatalog(const CatalogPtr& catalog, const CatalogContext& context);
    /// As long as the searches; empty while nothing is counted.
    [[nodiscard]] QList<int> counts() const { return m_counts; }

Q_SIGNALS:
    void counted();

private:
    void count();

    CatalogPtr m_catalog;
    CatalogContext m_context;
    QList<SavedSearch> m_searches;
    QList<int> m_counts;
    std::atomic<quint64> m_job = 0; ///< number of the newest counting; results of others are dropped
    QThreadPool m_pool;
};
