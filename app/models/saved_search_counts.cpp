// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/saved_search_counts.h"

#include <algorithm>

SavedSearchCounts::SavedSearchCounts(QObject* parent)
    : QObject(parent) {
    m_pool.setMaxThreadCount(1);
}

SavedSearchCounts::~SavedSearchCounts() {
    // Makes the running task void: it ends with the search it is at.
    ++m_job;
    m_pool.clear();
}

void SavedSearchCounts::setSearches(const QList<SavedSearch>& searches) {
    const auto sameQuery = [](const SavedSearch& a, const SavedSearch& b) { return a.query == b.query; };
    const bool same = std::equal(searches.begin(), searches.end(), m_searches.begin(), m_searches.end(), sameQuery);
    m_searches = searches;
    if (same)
        return; // renamed at most
    m_counts.clear();
    count();
}

void SavedSearchCounts::setCatalog(const CatalogPtr& catalog, const CatalogContext& context) {
    m_catalog = catalog;
    m_context = context;
    count();
}

void SavedSearchCounts::count() {
    const quint64 job = ++m_job;
    if (!m_catalog || m_searches.isEmpty()) {
        m_counts.clear();
        Q_EMIT counted();
        return;
    }
    m_pool.start([this, job, catalog = m_catalog, context = m_context, searches = m_searches] {
        QList<int> counts;
        for (const SavedSearch& search : searches) {
            if (job != m_job)
                return;
            counts.append(static_cast<int>(filterCatalog(*catalog, search.query, context).rows.size()));
        }
        // This object outlives its tasks; what it has not taken when it goes is dropped with it.
        QMetaObject::invokeMethod(
            this,
            [this, job, counts] {
                if (job != m_job)
                    return;
                m_counts = counts;
                Q_EMIT counted();
            },
            Qt::QueuedConnection);
    });
}
