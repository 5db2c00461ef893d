// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/saved_search_keeper.h"

SavedSearchKeeper::SavedSearchKeeper(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings) {}

void SavedSearchKeeper::setAccount(const QString& accountId) {
    m_account = accountId;
    m_searches = accountId.isEmpty() ? QList<SavedSearch>() : savedSearches(m_settings, accountId);
    Q_EMIT changed();
}

QString SavedSearchKeeper::add(const QString& name, const CatalogQuery& query) {
    if (m_account.isEmpty() || name.trimmed().isEmpty())
        return {};
    CatalogQuery filter = query;
    filter.sortColumn = CatalogQuery::Column::Provider;
    filter.descending = false;
    m_searches.append({freeSearchName(m_searches, name), filter});
    keep();
    return m_searches.last().name;
}

QString SavedSearchKeeper::rename(const QString& name, const QString& newName) {
    const qsizetype place = placeOf(name);
    if (place < 0 || newName.trimmed().isEmpty())
        return {};
    QList<SavedSearch> others = m_searches;
    others.removeAt(place);
    m_searches[place].name = freeSearchName(others, newName);
    keep();
    return m_searches.at(place).name;
}

void SavedSearchKeeper::remove(const QString& name) {
    const qsizetype place = placeOf(name);
    if (place < 0)
        return;
    m_searches.removeAt(place);
    keep();
}

void SavedSearchKeeper::restore(const QString& accountId, qsizetype place, const SavedSearch& search) {
    QList<SavedSearch> searches = accountId == m_account ? m_searches : savedSearches(m_settings, accountId);
    searches.insert(qBound(qsizetype(0), place, searches.size()),
                    {freeSearchName(searches, search.name), search.query});
    if (accountId != m_account)
        return keepSavedSearches(m_settings, accountId, searches);
    m_searches = searches;
    keep();
}

qsizetype SavedSearchKeeper::placeOf(const QString& name) const {
    for (qsizetype at = 0; at < m_searches.size(); ++at) {
        if (m_searches.at(at).name == name)
            return at;
    }
    return -1;
}

void SavedSearchKeeper::keep() {
    keepSavedSearches(m_settings, m_account, m_searches);
    Q_EMIT changed();
}
