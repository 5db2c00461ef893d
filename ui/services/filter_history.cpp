// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/filter_history.h"

void FilterHistory::record(const CatalogQuery& before, Step step) {
    const bool goesOn = step == Step::Text && m_typing;
    m_typing = step == Step::Text;
    m_after.clear();
    if (goesOn)
        return;
    m_before.append(before);
    if (m_before.size() > depth)
        m_before.removeFirst();
}

std::optional<CatalogQuery> FilterHistory::undo(const CatalogQuery& present) {
    return walk(m_before, m_after, present);
}

std::optional<CatalogQuery> FilterHistory::redo(const CatalogQuery& present) {
    return walk(m_after, m_before, present);
}

std::optional<CatalogQuery> FilterHistory::walk(QList<CatalogQuery>& from, QList<CatalogQuery>& to,
                                                const CatalogQuery& present) {
    m_typing = false;
    if (from.isEmpty())
        return std::nullopt;
    to.append(present);
    CatalogQuery query = from.takeLast();
    query.sortColumn = present.sortColumn;
    query.descending = present.descending;
    return query;
}

void FilterHistory::clear() {
    m_before.clear();
    m_after.clear();
    m_typing = false;
}
