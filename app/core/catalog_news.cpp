// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_news.h"

#include <algorithm>

CatalogNews::CatalogNews(const Catalog& catalog, QList<ServiceChange> changes)
    : m_changes(std::move(changes)) {
    const auto rows = static_cast<std::size_t>(catalog.size());
    std::vector<int> rowOf;
    rowOf.reserve(static_cast<std::size_t>(m_changes.size()));
    m_starts.assign(rows + 1, 0);
    for (const ServiceChange& change : std::as_const(m_changes)) {
        const int row = catalog.find(change.serviceId);
        rowOf.push_back(row);
        if (row >= 0)
            ++m_starts[static_cast<std::size_t>(row) + 1];
    }
    for (std::size_t row = 0; row < rows; ++row)
        m_starts[row + 1] += m_starts[row];
    m_entries.resize(m_starts.back());
    std::vector<quint32> next(m_starts.begin(), m_starts.end() - 1);
    for (qsizetype i = 0; i < m_changes.size(); ++i) {
        const int row = rowOf[static_cast<std::size_t>(i)];
        if (row < 0)
            continue;
        const ServiceChange& change = m_changes.at(i);
        m_entries[next[static_cast<std::size_t>(row)]++] = {change.kind, change.at, i};
    }
    for (std::size_t row = 0; row < rows; ++row)
        std::stable_sort(m_entries.begin() + m_starts[row], m_entries.begin() + m_starts[row + 1],
                         [](const Entry& a, const Entry& b) { return a.at > b.at; });
}

std::span<const CatalogNews::Entry> CatalogNews::of(int row) const {
    const auto at = static_cast<std::size_t>(row);
    if (row < 0 || at + 1 >= m_starts.size())
        return {};
    return std::span(m_entries).subspan(m_starts[at], m_starts[at + 1] - m_starts[at]);
}

ServiceChangeSet CatalogNews::kindsSince(int row, Timestamp since) const {
    ServiceChangeSet kinds = 0;
    for (const Entry& entry : of(row)) {
        if (entry.at >= since)
            kinds = static_cast<ServiceChangeSet>(kinds | setOf(entry.kind));
    }
    return kinds;
}
