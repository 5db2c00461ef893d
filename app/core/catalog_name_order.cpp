// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_name_order.h"

#include "core/catalog_builder.h"
#include "core/radix_sort.h"
#include "core/text_fold.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace {

// Names are compared so many bytes at a time: those of a catalog begin alike, and each look at a text is a step far
// away in memory.
constexpr std::size_t chunk = 16;
constexpr std::size_t large = 1'000; ///< from so many on it pays to count bytes

struct Named {
    quint64 first;
    quint64 second;
    quint32 row;
};

struct Name {
    quint32 start;
    quint32 end;
};

std::size_t foldedSize(TextFolder& folder, std::string_view text) {
    ByteArena folded;
    folder.append(folded, text);
    return folded.size();
}

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// Emoji are three or four bytes, begun by these.
std::size_t afterSigns(std::string_view text, std::size_t at, std::size_t end) {
    while (at < end) {
        const auto lead = static_cast<unsigned char>(text[at]);
        if (lead == ' ')
            ++at;
        else if (lead == 0xf0 && end - at >= 4 && static_cast<unsigned char>(text[at + 1]) == 0x9f)
            at += 4;
        else if (lead == 0xe2 && end - at >= 3)
            at += 3;
        else
            break;
    }
    return at;
}

// Where each row's folded name stands in the search text, "id name category\n".
std::vector<Name> namesOf(const CatalogColumns& columns) {
    TextFolder folder;
    std::vector<std::size_t> behind; // a name: the category, the space before it and the line's end
    for (const QString& category : columns.categories) {
        const QByteArray utf8 = category.toUtf8();
        const std::string_view text(utf8.constData(), static_cast<std::size_t>(utf8.size()));
        behind.push_back(foldedSize(folder, text.substr(0, CatalogBuilder::longestSearchedCategory)) + 2);
    }
    std::vector<Name> names;
    names.reserve(columns.rows());
    for (std::size_t row = 0; row < columns.rows(); ++row) {
        const std::string_view id = columns.text(row, CatalogColumns::IdText);
        const std::size_t before = columns.searchStart(row) + (isAscii(id) ? id.size() : foldedSize(folder, id)) + 1;
        const std::size_t rowEnd = columns.searchEnds[row];
        const std::size_t end = rowEnd - std::min(rowEnd - columns.searchStart(row), behind[columns.category[row]]);
        const std::size_t start = std::min(before, end);
        names.push_back({static_cast<quint32>(afterSigns(columns.search, start, end)), static_cast<quint32>(end)});
    }
    return names;
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
        , m_names(namesOf(columns))
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
        const Name name = m_names[named.row];
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
        const auto first = m_rows.begin() + static_cast<std::ptrdiff_t>(group.start);
        const auto last = m_rows.begin() + static_cast<std::ptrdiff_t>(group.end);
        bool alike = true;
        for (auto named = first; named != last; ++named) {
            load(*named, group.depth);
            alike = alike && named->first == first->first && named->second == first->second;
        }
        // Both keep equal ones in the provider's order, the second by ending with the row.
        if (!alike && group.end - group.start >= large)
            radixSort<chunk>(std::span(first, last), m_spare, [](const Named& named, std::size_t byte) {
                return static_cast<quint8>((byte < 8 ? named.second : named.first) >> (8 * (byte & 7)));
            });
        else if (!alike)
            std::sort(first, last, [](const Named& a, const Named& b) {
                return a.first != b.first ? a.first < b.first
                                          : (a.second != b.second ? a.second < b.second : a.row < b.row);
            });
        for (std::size_t start = group.start; start < group.end;) {
            const Named& named = m_rows[start];
            std::size_t end = start + 1;
            while (end < group.end && m_rows[end].first == named.first && m_rows[end].second == named.second)
                ++end;
            const bool more = end - start > 1 && (named.second & 0xff) != 0;
            if (more)
                m_groups.push_back({start, end, group.depth + chunk});
            else
                m_startsGroup[start] = 1;
            start = end;
        }
    }

    std::string_view m_text;
    std::vector<Name> m_names;
    std::vector<Named> m_rows;
    std::vector<Named> m_spare;
    std::vector<Group> m_groups; ///< still to be sorted
    std::vector<quint8> m_startsGroup;
};

} // namespace

SortedRows catalogRowsByName(const CatalogColumns& columns) {
    return NameSort(columns).sort();
}
