// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_sieve.h"

#include <array>

namespace {

// The facets whose conditions a row may fail. Those of the flags are the flags' bits two places higher.
constexpr quint32 ofCategory = 1;
constexpr quint32 ofType = 2;
constexpr int flagShift = 2;
constexpr quint32 ofFavourites = 64;
constexpr quint32 ofChanges = 128;
constexpr quint32 ofAccount = 256;

constexpr qint64 day = 86'400'000;

std::vector<quint8> chosen(const QStringList& words, const QStringList& wanted) {
    std::vector<quint8> marks(static_cast<std::size_t>(words.size()), 0);
    for (const QString& word : wanted) {
        if (const auto at = words.indexOf(word); at >= 0)
            marks[static_cast<std::size_t>(at)] = 1;
    }
    return marks;
}

QStringList idsOf(const std::vector<CatalogAccount>& accounts) {
    QStringList ids;
    for (const CatalogAccount& account : accounts)
        ids.append(account.id);
    return ids;
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
    , m_account(chosen(idsOf(columns.accounts), query.accounts))
    , m_anyCategory(query.categories.isEmpty())
    , m_anyType(query.types.isEmpty())
    , m_anyAccount(query.accounts.isEmpty() || columns.account.empty())
    , m_favouritesOnly(query.favouritesOnly)
    , m_asksGone(asksGone)
    , m_wantedFlags((query.refillOnly ? CatalogFlag::Refill : 0U) | (query.cancelOnly ? CatalogFlag::Cancel : 0U) |
                    (query.dripFeedOnly ? CatalogFlag::DripFeed : 0U))
    , m_wantedChanges(query.changes) {
    m_matches.perCategory.assign(static_cast<std::size_t>(columns.categories.size()), 0);
    m_matches.perType.assign(static_cast<std::size_t>(columns.types.size()), 0);
    m_matches.perAccount.assign(columns.accounts.size(), 0);
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

quint32 CatalogSieve::failedBy(std::size_t row) const {
    const quint32 flags = m_columns.flags[row];
    const bool changed = m_wantedChanges == 0 ? m_asksGone || (flags & CatalogFlag::Gone) == 0
                                              : !m_changes.empty() && (m_changes[row] & m_wantedChanges) != 0;
    return (m_anyCategory || m_category[m_columns.category[row]] != 0 ? 0 : ofCategory) |
           (m_anyType || m_type[m_columns.type[row]] != 0 ? 0 : ofType) | (m_wantedFlags & ~flags) << flagShift |
           (m_anyAccount || m_account[m_columns.account[row]] != 0 ? 0 : ofAccount) |
           (!m_favouritesOnly || m_favourites[row] != 0 ? 0 : ofFavourites) | (changed ? 0 : ofChanges);
}

void CatalogSieve::take(std::span<const quint32> rows) {
    takeEach(rows.size(), [rows](std::size_t i) -> std::size_t { return rows[i]; });
}

void CatalogSieve::takeAll() {
    takeEach(m_columns.rows(), [](std::size_t i) { return i; });
}

template <typename RowAt>
void CatalogSieve::takeEach(std::size_t count, RowAt rowAt) {
    // Rows that fail nothing are nearly all: they are counted by their flags, and what those mean is added up last.
    std::array<int, 32> perFlags{};
    constexpr int favouriteShift = 4;
    const bool changes = !m_changes.empty();
    const bool accounts = !m_columns.account.empty();
    m_matches.rows.resize(count);
    std::size_t passed = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t row = rowAt(i);
        const quint32 failed = failedBy(row);
        if (failed != 0) {
            // A facet counts what fails no condition but, perhaps, its own.
            if ((failed & (failed - 1)) == 0)
                countOne(row, failed);
            continue;
        }
        m_matches.rows[passed++] = static_cast<int>(row);
        ++m_matches.perCategory[m_columns.category[row]];
        ++m_matches.perType[m_columns.type[row]];
        if (accounts)
            ++m_matches.perAccount[m_columns.account[row]];
        ++perFlags[(m_columns.flags[row] & 15U) | static_cast<unsigned>(m_favourites[row] << favouriteShift)];
        if (changes && m_changes[row] != 0)
            countOne(row, ofChanges);
    }
    m_matches.rows.resize(passed);
    m_matches.allCategories += static_cast<int>(passed);
    for (std::size_t flags = 0; flags < perFlags.size(); ++flags) {
        m_matches.refill += (flags & CatalogFlag::Refill) != 0 ? perFlags[flags] : 0;
        m_matches.cancel += (flags & CatalogFlag::Cancel) != 0 ? perFlags[flags] : 0;
        m_matches.dripFeed += (flags & CatalogFlag::DripFeed) != 0 ? perFlags[flags] : 0;
        m_matches.favourites += (flags >> favouriteShift & 1) != 0 ? perFlags[flags] : 0;
    }
}

// Under the one facet whose condition the row fails.
void CatalogSieve::countOne(std::size_t row, quint32 failed) {
    switch (failed) {
    case ofCategory:
        ++m_matches.perCategory[m_columns.category[row]];
        ++m_matches.allCategories;
        break;
    case ofType:
        ++m_matches.perType[m_columns.type[row]];
        break;
    case ofAccount:
        ++m_matches.perAccount[m_columns.account[row]];
        break;
    case ofChanges:
        for (std::size_t kind = 0; kind < serviceChangeKinds && !m_changes.empty(); ++kind)
            m_matches.perChange[kind] += m_changes[row] >> kind & 1;
        break;
    default: // who lacks a flag or the star is not counted as having it
        break;
    }
}
