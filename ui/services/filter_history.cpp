// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/filter_history.h"

void FilterHistory::record(const CatalogQuery& before, Step step) {
    const bool goesOn = step == Step::Text && m_typing;
    m_typing = step == Step::Text;
    if (goesOn)
        return;
    m_before.append(before);
    if (m_before.size() > depth)
        m_before.removeFirst();
}

std::optional<CatalogQuery> FilterHistory::undo(const CatalogQuery& present) {
    m_typing = false;
    if (m_before.isEmpty())
        return std::nullopt;
    CatalogQuery query = m_before.takeLast();
    query.sortColumn = present.sortColumn;
    query.descending = present.descending;
    return query;
}

void FilterHistory::clear() {
    m_before.clear();
    m_typing = false;
}
