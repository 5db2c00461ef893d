// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_fuzzy.h"

#include "core/catalog_columns.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace {

/// Letters that stand scattered in so many texts tell nothing: the first ones do as well as any.
constexpr std::size_t mostLoose = 3000;

bool isBetter(const CatalogHit& one, const CatalogHit& other) {
    return one.score != other.score ? one.score > other.score : one.row < other.row;
}

/// The best ones, the worst of them on top of a heap.
class Best final {
public:
    explicit Best(std::size_t most)
        : m_most(most) {}

    [[nodiscard]] bool isFull() const { return m_hits.size() == m_most; }
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

quint64 bitOf(char byte) {
    return CatalogColumns::letterBit(static_cast<unsigned char>(byte));
}

quint64 lettersOf(const FuzzyPattern& pattern) {
    quint64 letters = 0;
    for (const QByteArray& word : pattern.words()) {
        for (const char byte : word)
            letters |= bitOf(byte);
    }
    return letters;
}

} // namespace

void CatalogFuzzy::prepare(const CatalogPtr& catalog) {
    if (!catalog || m_catalog.lock() == catalog)
        return;
    m_catalog = catalog;
    m_pattern = {};
    std::ignore = catalog->columns().letters();
    const CatalogColumns& columns = catalog->columns();
    m_initials.assign(columns.rows(), 0);
    std::size_t at = 0;
    for (std::size_t row = 0; row < m_initials.size(); ++row) {
        quint64 initials = 0;
        bool begins = true;
        for (const std::size_t end = columns.searchEnds[row]; at < end; ++at) {
            initials |= begins ? bitOf(columns.search[at]) : 0;
            begins = columns.search[at] == ' ';
        }
        m_initials[row] = initials;
    }
}

std::vector<CatalogHit> CatalogFuzzy::find(const CatalogPtr& catalog, const FuzzyPattern& pattern, std::size_t most) {
    if (!catalog || pattern.isEmpty())
        return {};
    prepare(catalog);
    const bool narrows = !m_pattern.isEmpty() && m_pattern.isNarrowedBy(pattern);
    const CatalogColumns& columns = catalog->columns();
    const std::vector<quint64>& letters = columns.letters();
    const quint64 wanted = lettersOf(pattern);
    std::vector<int> rows; // all that this pattern, or one that it narrows, could find
    const auto consider = [&](int row) {
        const auto at = static_cast<std::size_t>(row);
        if ((letters[at] & wanted) == wanted && (columns.flags[at] & CatalogFlag::Gone) == 0)
            rows.push_back(row);
    };
    if (narrows) {
        for (const int row : m_rows)
            consider(row);
    } else {
        for (int row = 0; row < catalog->size(); ++row)
            consider(row);
    }
    const auto textOf = [&columns](int row) {
        const auto at = static_cast<std::size_t>(row);
        const quint32 start = columns.searchStart(at);
        return columns.search.substr(start, columns.searchEnds[at] - start - 1); // without its end
    };
    // Half remembered words are looked for only where too few stand there as they were typed.
    Best best(most);
    std::vector<int> left;
    for (const int row : rows) {
        if (const int score = pattern.strictScore(textOf(row)); score > 0)
            best.offer({row, score});
        else
            left.push_back(row);
    }
    if (!best.isFull()) {
        std::vector<int> none;
        std::size_t loose = 0;
        const bool isOneWord = pattern.words().size() == 1;
        for (const int row : left) {
            if (loose == mostLoose)
                break;
            // What cannot be in a text is not looked for there.
            const quint64 initials = m_initials[static_cast<std::size_t>(row)];
            const bool mayBegin = !isOneWord || (initials & bitOf(pattern.words().front().front())) != 0;
            const bool mayBeInitials = !isOneWord || (initials & wanted) == wanted;
            const int score = !mayBegin       ? 0
                              : mayBeInitials ? pattern.score(textOf(row))
                                              : pattern.scatteredScore(textOf(row));
            if (score > 0) {
                best.offer({row, score});
                ++loose;
            } else {
                none.push_back(row);
            }
        }
        // Both ascend: what this did not find, what follows does not find either.
        std::vector<int> found;
        std::set_difference(rows.begin(), rows.end(), none.begin(), none.end(), std::back_inserter(found));
        rows = std::move(found);
    }
    m_pattern = pattern;
    m_rows = std::move(rows);
    return std::move(best).sorted();
}
