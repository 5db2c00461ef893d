// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_name_order.h"

#include "core/catalog_names.h"
#include "core/radix_sort.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace {

// Names are compared so many bytes at a time: those of a catalog begin alike, and each look at a text is a step far
// away in memory.
constexpr std::size_t chunk = 16;
constexpr std::size_t large = 1'000; ///< from so many on it pays to count bytes
constexpr std::size_t few = 64;      ///< and up to so many to compare
constexpr std::size_t ahead = 12;    ///< a text is fetched while so many before it are read

struct Named {
    quint64 first;
    quint64 second;
    quint32 row;
};

bool isEqual(const Named& a, const Named& b) {
    return a.first == b.first && a.second == b.second;
}

bool isLess(const Named& a, const Named& b) {
    return a.first != b.first ? a.first < b.first : a.second < b.second;
}

quint64 eightBytes(const char* bytes) {
    quint64 key = 0;
    std::memcpy(&key, bytes, sizeof key);
    return std::endian::native == std::endian::little ? __builtin_bswap64(key) : key;
}

/// Sorts rows by a chunk of their names, then those that are equal in it by the next one.
class NameSort final {
public:
    explicit NameSort(const CatalogColumns& columns)
        : m_text(columns.search)
        , m_names(catalogNames(columns))
        , m_rows(m_names.size()) {
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            m_rows[row].row = static_cast<quint32>(row);
    }

    SortedRows sort() {
        m_startsGroup.assign(m_rows.size(), 0);
        m_groups.push_back({0, m_rows.size(), 0});
        while (!m_groups.empty()) {
            const Group group = m_groups.back();
            m_groups.pop_back();
            sortGroup(group);
        }
        SortedRows sorted;
        sorted.rows.reserve(m_rows.size());
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (m_startsGroup[i] != 0)
                sorted.groupStarts.push_back(static_cast<quint32>(i));
            sorted.rows.push_back(m_rows[i].row);
        }
        return sorted;
    }

private:
    struct Group {
        std::size_t start;
        std::size_t end;
        std::size_t depth; ///< bytes of the names that are equal
    };

    void load(Named& named, std::size_t depth) const {
        const CatalogName name = m_names[named.row];
        const std::size_t at = name.start + depth;
        if (at + chunk <= name.end) {
            named.first = eightBytes(m_text.data() + at);
            named.second = eightBytes(m_text.data() + at + sizeof(quint64));
            return;
        }
        // Zeros behind the end: no folded text holds one.
        std::array<char, chunk> bytes{};
        if (at < name.end)
            std::memcpy(bytes.data(), m_text.data() + at, name.end - at);
        named.first = eightBytes(bytes.data());
        named.second = eightBytes(bytes.data() + sizeof(quint64));
    }

    void sortGroup(const Group& group) {
        if (group.start == group.end)
            return;
        const auto rows = std::span(m_rows).subspan(group.start, group.end - group.start);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (i + ahead < rows.size())
                __builtin_prefetch(m_text.data() + m_names[rows[i + ahead].row].start + group.depth);
            load(rows[i], group.depth);
        }
        // All keep equal ones in the provider's order, the last by ending with the row.
        if (rows.size() < few || !deal(rows)) {
            if (rows.size() >= large)
                radixSort<chunk>(rows, m_spare, [](const Named& named, std::size_t byte) {
                    return static_cast<quint8>((byte < 8 ? named.second : named.first) >> (8 * (byte & 7)));
                });
            else
                std::sort(rows.begin(), rows.end(),
                          [](const Named& a, const Named& b) { return isEqual(a, b) ? a.row < b.row : isLess(a, b); });
        }
        for (std::size_t start = group.start; start < group.end;) {
            const Named& named = m_rows[start];
            std::size_t end = start + 1;
            while (end < group.end && isEqual(m_rows[end], named))
                ++end;
            const bool more = end - start > 1 && (named.second & 0xff) != 0;
            if (more)
                m_groups.push_back({start, end, group.depth + chunk});
            else
                m_startsGroup[start] = 1;
            start = end;
        }
    }

    // Where few keys are many rows' (names of a catalog begin alike), only those are sorted and the rows dealt out to
    // them. Says no where there are too many.
    bool deal(std::span<Named> rows) {
        const std::size_t most = std::min(rows.size() / 4, std::size_t(1'000));
        const std::size_t slots = std::bit_ceil(most * 4);
        m_slots.assign(slots, 0);
        m_kinds.clear();
        m_kindOf.resize(std::max(m_kindOf.size(), rows.size()));
        for (std::size_t i = 0; i < rows.size(); ++i) {
            std::size_t slot = (rows[i].first * 0x9e3779b97f4a7c15U ^ rows[i].second * 0xc2b2ae3d27d4eb4fU) >> 40;
            for (slot &= slots - 1; m_slots[slot] != 0 && !isEqual(m_kinds[m_slots[slot] - 1].key, rows[i]);)
                slot = (slot + 1) & (slots - 1);
            if (m_slots[slot] == 0) {
                if (m_kinds.size() == most)
                    return false;
                m_kinds.push_back({rows[i], 0, static_cast<quint32>(m_kinds.size())});
                m_slots[slot] = static_cast<quint32>(m_kinds.size());
            }
            m_kindOf[i] = m_slots[slot] - 1;
            ++m_kinds[m_kindOf[i]].count;
        }
        std::sort(m_kinds.begin(), m_kinds.end(), [](const Kind& a, const Kind& b) { return isLess(a.key, b.key); });
        m_places.resize(m_kinds.size());
        std::size_t place = 0;
        for (const Kind& kind : m_kinds) {
            m_places[kind.number] = place;
            place += kind.count;
        }
        m_spare.resize(std::max(m_spare.size(), rows.size()));
        for (std::size_t i = 0; i < rows.size(); ++i)
            m_spare[m_places[m_kindOf[i]]++] = rows[i];
        std::copy_n(m_spare.begin(), rows.size(), rows.begin());
        return true;
    }

    struct Kind {
        Named key;
        std::size_t count;
        quint32 number;
    };

    std::string_view m_text;
    std::vector<CatalogName> m_names;
    std::vector<Named> m_rows;
    std::vector<Named> m_spare;
    std::vector<Kind> m_kinds;
    std::vector<quint32> m_slots; ///< hash of kinds: index + 1
    std::vector<quint32> m_kindOf;
    std::vector<std::size_t> m_places;
    std::vector<Group> m_groups; ///< still to be sorted
    std::vector<quint8> m_startsGroup;
};

} // namespace

SortedRows catalogRowsByName(const CatalogColumns& columns) {
    return NameSort(columns).sort();
}
