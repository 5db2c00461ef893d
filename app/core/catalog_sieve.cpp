// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_sieve.h"

namespace {

// The facets whose conditions a row may fail. Those of the flags are the flags' bits two places higher.
constexpr quint32 ofCategory = 1;
constexpr quint32 ofType = 2;
constexpr int flagShift = 2;
constexpr quint32 withRefill = CatalogFlag::Refill << flagShift;
constexpr quint32 withCancel = CatalogFlag::Cancel << flagShift;
constexpr quint32 withDripFeed = CatalogFlag::DripFeed << flagShift;
constexpr quint32 ofFavourites = 64;
constexpr quint32 ofChanges = 128;

constexpr qint64 day = 86'400'000;

std::vector<quint8> chosen(const QStringList& words, const QStringList& wanted) {
    std::vector<quint8> marks(static_cast<std::size_t>(words.size()), 0);
    for (const QString& word : wanted) {
        if (const auto at = words.indexOf(word); at >= 0)
            marks[static_cast<std::size_t>(at)] = 1;
    }
    return marks;
}

} // namespace

CatalogSieve::CatalogSieve(const CatalogColumns& columns, const CatalogQuery& query, bool asksGone,
                           const CatalogContext& context, const std::vector<quint8>& favourites,
                           CatalogMatches& matches)
    : m_columns(columns)
    , m_matches(matches)
    , m_favourites(favourites)
    , m_category(chosen(columns.categories, query.categories))
    , m_type(chosen(columns.types, query.types))
    , m_anyCategory(query.categories.isEmpty())
    , m_anyType(query.types.isEmpty())
    , m_favouritesOnly(query.favouritesOnly)
    , m_asksGone(asksGone)
    , m_wantedFlags((query.refillOnly ? CatalogFlag::Refill : 0U) | (query.cancelOnly ? CatalogFlag::Cancel : 0U) |
                    (query.dripFeedOnly ? CatalogFlag::DripFeed : 0U))
    , m_wantedChanges(query.changes) {
    m_matches.rows.reserve(columns.rows());
    m_matches.perCategory.assign(static_cast<std::size_t>(columns.categories.size()), 0);
    m_matches.perType.assign(static_cast<std::size_t>(columns.types.size()), 0);
    markChanges(context);
}

void CatalogSieve::markChanges(const CatalogContext& context) {
    if (!context.news || context.news->isEmpty())
        return;
    m_changes.assign(m_columns.rows(), 0);
    const Timestamp since = context.now - CatalogQuery::newsDays * day;
    for (std::size_t row = 0; row < m_columns.rows(); ++row) {
        const ServiceChangeSet kinds = context.news->kindsSince(static_cast<int>(row), since);
        // Of a service that went nothing else is told.
        const bool gone = (m_columns.flags[row] & CatalogFlag::Gone) != 0;
        m_changes[row] = gone ? kinds & setOf(ServiceChangeKind::Gone)
                              : static_cast<ServiceChangeSet>(kinds & ~unsigned{setOf(ServiceChangeKind::Gone)});
    }
}

void CatalogSieve::take(std::size_t row) {
    const quint32 flags = m_columns.flags[row];
    const bool changed = m_wantedChanges == 0 ? m_asksGone || (flags & CatalogFlag::Gone) == 0
                                              : !m_changes.empty() && (m_changes[row] & m_wantedChanges) != 0;
    const quint32 failed = (m_anyCategory || m_category[m_columns.category[row]] != 0 ? 0 : ofCategory) |
                           (m_anyType || m_type[m_columns.type[row]] != 0 ? 0 : ofType) |
                           (m_wantedFlags & ~flags) << flagShift |
                           (!m_favouritesOnly || m_favourites[row] != 0 ? 0 : ofFavourites) | (changed ? 0 : ofChanges);
    // A facet counts what fails no condition but, perhaps, its own.
    if ((failed & (failed - 1)) == 0)
        count(row, failed);
    if (failed == 0)
        m_matches.rows.push_back(static_cast<int>(row));
}

void CatalogSieve::count(std::size_t row, quint32 failed) {
    const quint32 flags = m_columns.flags[row];
    if ((failed & ~ofCategory) == 0) {
        ++m_matches.perCategory[m_columns.category[row]];
        ++m_matches.allCategories;
    }
    if ((failed & ~ofType) == 0)
        ++m_matches.perType[m_columns.type[row]];
    if ((failed & ~withRefill) == 0)
        m_matches.refill += (flags & CatalogFlag::Refill) != 0 ? 1 : 0;
    if ((failed & ~withCancel) == 0)
        m_matches.cancel += (flags & CatalogFlag::Cancel) != 0 ? 1 : 0;
    if ((failed & ~withDripFeed) == 0)
        m_matches.dripFeed += (flags & CatalogFlag::DripFeed) != 0 ? 1 : 0;
    if ((failed & ~ofFavourites) == 0)
        m_matches.favourites += m_favourites[row];
    if ((failed & ~ofChanges) == 0 && !m_changes.empty() && m_changes[row] != 0) {
        for (std::size_t kind = 0; kind < serviceChangeKinds; ++kind)
            m_matches.perChange[kind] += m_changes[row] >> kind & 1;
    }
}
