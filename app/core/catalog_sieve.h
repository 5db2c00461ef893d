// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_columns.h"
#include "core/catalog_filter.h"

/// Takes the rows that the text lets through and sorts them into rows and counts of facets.
class CatalogSieve final {
public:
    /// asksGone: the text does not leave out the services that went. All that is handed over must outlive the sieve.
    CatalogSieve(const CatalogColumns& columns, const CatalogQuery& query, bool asksGone, const CatalogContext& context,
                 const std::vector<quint8>& favourites, CatalogMatches& matches);
    /// The rows, ascending; once.
    void take(std::span<const quint32> rows);
    /// All of the catalog's.
    void takeAll();

private:
    template <typename RowAt>
    void takeEach(std::size_t count, RowAt rowAt);
    [[nodiscard]] quint32 failedBy(std::size_t row) const;
    void countOne(std::size_t row, quint32 failed);
    void markChanges(const CatalogContext& context);

    const CatalogColumns& m_columns;
    CatalogMatches& m_matches;
    const std::vector<quint8>& m_favourites;
    std::vector<quint8> m_category; ///< whether chosen; by index
    std::vector<quint8> m_type;
    std::vector<quint8> m_account;
    std::vector<ServiceChangeSet> m_changes; ///< of each row lately; empty when there are none
    bool m_anyCategory;
    bool m_anyType;
    bool m_anyAccount;
    bool m_favouritesOnly;
    bool m_asksGone;
    quint32 m_wantedFlags;
    ServiceChangeSet m_wantedChanges;
};
