// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog.h"
#include "core/fuzzy_match.h"

#include <vector>

/// A row of a catalog that a pattern finds, and how well.
struct CatalogHit final {
    int row = 0;
    int score = 0;
    friend bool operator==(const CatalogHit&, const CatalogHit&) = default;
};

/// Finds services by half remembered words in ids, names and categories, the best first. Remembers what the last
/// pattern found: one that only adds to it looks at those rows alone. For one thread at a time.
class CatalogFuzzy final {
    Q_DISABLE_COPY_MOVE(CatalogFuzzy)

public:
    CatalogFuzzy() = default;

    /// So that the first question is answered as fast as the others. catalog may be null.
    void prepare(const CatalogPtr& catalog);
    /// Those in which all words stand as they were typed before all others. `most` at the most, equal ones in the
    /// provider's order; of services that went none. None for an empty pattern. catalog may be null.
    [[nodiscard]] std::vector<CatalogHit> find(const CatalogPtr& catalog, const FuzzyPattern& pattern,
                                               std::size_t most);

private:
    std::weak_ptr<const Catalog> m_catalog; ///< an old one is not kept alive for this
    FuzzyPattern m_pattern;
    std::vector<quint64> m_initials; ///< of m_catalog: with which bytes the words of a row begin, a bit each
    std::vector<int> m_rows;         ///< that m_pattern could find
};
