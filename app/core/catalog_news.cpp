// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_news.h"

#include <algorithm>
#include <numeric>

CatalogNews::CatalogNews(const Catalog& catalog, QList<ServiceChange> changes)
    : m_changes(std::move(changes)) {
    constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();
    std::vector<std::size_t> rows;
    rows.reserve(static_cast<std::size_t>(m_changes.size()));
    m_starts.assign(static_cast<std::size_t>(catalog.size()) + 1, 0);
    for (const ServiceChange& change : std::as_const(m_changes)) {
        const int row = catalog.find(change.serviceId);
        rows.push_back(row < 0 ? nowhere : static_cast<std::size_t>(row));
        if (row >= 0)
            ++m_starts[static_cast<std::size_t>(row) + 1];
    }
    std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
    m_entries.resize(m_starts.back());
    std::vector<quint32> next(m_starts.begin(), m_starts.end() - 1);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == nowhere)
            continue;
        const ServiceChange& change = m_changes.at(static_cast<qsizetype>(i));
        m_entries[next[rows[i]]++] = {change.kind, change.at, static_cast<qsizetype>(i)};
    }
    for (std::size_t row = 0; row + 1 < m_starts.size(); ++row) {
        if (m_starts[row + 1] - m_starts[row] > 1)
            std::stable_sort(m_entries.begin() + m_starts[row], m_entries.begin() + m_starts[row + 1],
                             [](const Entry& a, const Entry& b) { return a.at > b.at; });
    }
}

std::span<const CatalogNews::Entry> CatalogNews::of(int row) const {
    const auto index = static_cast<std::size_t>(row);
    if (row < 0 || index + 1 >= m_starts.size())
        return {};
    return std::span(m_entries).subspan(m_starts[index], m_starts[index + 1] - m_starts[index]);
}

ServiceChangeSet CatalogNews::kindsSince(int row, Timestamp since) const {
    ServiceChangeSet kinds = 0;
    for (const Entry& entry : of(row)) {
        if (entry.at < since)
            break;
        kinds = static_cast<ServiceChangeSet>(kinds | setOf(entry.kind));
    }
    return kinds;
}
