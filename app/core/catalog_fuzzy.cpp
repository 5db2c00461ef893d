// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_fuzzy.h"

#include "core/catalog_columns.h"

#include <algorithm>

namespace {

bool isBetter(const CatalogHit& one, const CatalogHit& other) {
    return one.score != other.score ? one.score > other.score : one.row < other.row;
}

/// The best ones, the worst of them on top of a heap.
class Best final {
public:
    explicit Best(std::size_t most)
        : m_most(most) {}

    void offer(const CatalogHit& hit) {
        if (m_hits.size() == m_most) {
            if (m_most == 0 || !isBetter(hit, m_hits.front()))
                return;
            std::pop_heap(m_hits.begin(), m_hits.end(), isBetter);
            m_hits.pop_back();
        }
        m_hits.push_back(hit);
        std::push_heap(m_hits.begin(), m_hits.end(), isBetter);
    }

    std::vector<CatalogHit> sorted() && {
        std::sort(m_hits.begin(), m_hits.end(), isBetter);
        return std::move(m_hits);
    }

private:
    std::size_t m_most;
    std::vector<CatalogHit> m_hits;
};

quint64 lettersOf(const FuzzyPattern& pattern) {
    quint64 letters = 0;
    for (const QByteArray& word : pattern.words()) {
        for (const char byte : word)
            letters |= CatalogColumns::letterBit(static_cast<unsigned char>(byte));
    }
    return letters;
}

} // namespace

std::vector<CatalogHit> CatalogFuzzy::find(const CatalogPtr& catalog, const FuzzyPattern& pattern, std::size_t most) {
    if (!catalog || pattern.isEmpty())
        return {};
    const bool narrows = !m_pattern.isEmpty() && m_catalog.lock() == catalog && m_pattern.isNarrowedBy(pattern);
    const CatalogColumns& columns = catalog->columns();
    const std::vector<quint64>& letters = columns.letters();
    const quint64 wanted = lettersOf(pattern);
    std::vector<int> found;
    Best best(most);
    const auto look = [&](int row) {
        const auto at = static_cast<std::size_t>(row);
        if ((letters[at] & wanted) != wanted || (columns.flags[at] & CatalogFlag::Gone) != 0)
            return;
        std::string_view text = catalog->searchText(row);
        text.remove_suffix(1); // its end
        if (const int score = pattern.score(text); score > 0) {
            found.push_back(row);
            best.offer({row, score});
        }
    };
    if (narrows) {
        for (const int row : m_rows)
            look(row);
    } else {
        for (int row = 0; row < catalog->size(); ++row)
            look(row);
    }
    m_catalog = catalog;
    m_pattern = pattern;
    m_rows = std::move(found);
    return std::move(best).sorted();
}
