// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_columns.h"
#include "core/catalog_filter.h"
#include "core/catalog_name_order.h"
#include "core/radix_sort.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <type_traits>

namespace {

using Columns = CatalogColumns;

// A sort key whose order is the column's for nearly all rows.
struct Keyed {
    quint64 key;
    quint32 row;
};

// compare: asked where keys are equal; null where equal keys say that the rows are.
template <typename KeyOf, typename Compare>
SortedRows sortedBy(std::size_t rows, KeyOf keyOf, Compare compare) {
    std::vector<Keyed> keyed(rows);
    for (std::size_t row = 0; row < rows; ++row)
        keyed[row] = {keyOf(row), static_cast<quint32>(row)};
    std::vector<Keyed> spare;
    radixSort<sizeof(quint64)>(std::span(keyed), spare, [](const Keyed& one, std::size_t byte) {
        return static_cast<quint8>(one.key >> (8 * byte));
    });
    SortedRows sorted;
    sorted.rows.reserve(rows);
    for (std::size_t start = 0; start < rows;) {
        std::size_t end = start + 1;
        while (end < rows && keyed[end].key == keyed[start].key)
            ++end;
        if constexpr (!std::is_null_pointer_v<Compare>) {
            if (end - start > 1)
                std::stable_sort(keyed.begin() + static_cast<std::ptrdiff_t>(start),
                                 keyed.begin() + static_cast<std::ptrdiff_t>(end),
                                 [&](const Keyed& a, const Keyed& b) { return compare(a.row, b.row) < 0; });
        }
        for (std::size_t i = start; i < end; ++i) {
            bool begins = i == start;
            if constexpr (!std::is_null_pointer_v<Compare>)
                begins = begins || compare(keyed[i - 1].row, keyed[i].row) != 0;
            if (begins)
                sorted.groupStarts.push_back(static_cast<quint32>(i));
            sorted.rows.push_back(keyed[i].row);
        }
        start = end;
    }
    return sorted;
}

quint64 firstBytes(std::string_view text) {
    quint64 key = 0;
    for (std::size_t i = 0; i < sizeof key; ++i)
        key = key << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    return key;
}

std::string_view withoutLeading(std::string_view text, char c) {
    const auto first = text.find_first_not_of(c);
    return first == std::string_view::npos ? std::string_view() : text.substr(first);
}

// Numbers by their value and before words: the number of digits first, then the digits.
SortedRows sortedById(const Columns& columns) {
    struct Digits {
        bool number;
        std::string_view text;
    };
    std::vector<Digits> ids;
    ids.reserve(columns.rows());
    for (std::size_t row = 0; row < columns.rows(); ++row) {
        const std::string_view id = columns.id(row);
        const bool number = std::all_of(id.begin(), id.end(), [](char c) { return c >= '0' && c <= '9'; });
        ids.push_back({number, number ? withoutLeading(id, '0') : id});
    }
    // The length in the highest byte (ids are 200 bytes at most), 255 for words.
    const auto keyOf = [&ids](std::size_t row) {
        const quint64 first = ids[row].number ? ids[row].text.size() : 255;
        return first << 56 | firstBytes(ids[row].text) >> 8;
    };
    return sortedBy(ids.size(), keyOf, [&ids](quint32 a, quint32 b) { return ids[a].text.compare(ids[b].text); });
}

// Rates share a scale where they fit in 64 bits: then whole numbers are compared, else decimals.
SortedRows sortedByRate(const Columns& columns) {
    constexpr std::array<quint64, 10> powers = {1,       10,        100,        1'000,       10'000,
                                                100'000, 1'000'000, 10'000'000, 100'000'000, 1'000'000'000};
    constexpr quint64 largest = ~quint64(0);
    bool exact = true;
    const auto keyOf = [&](std::size_t row) {
        const std::size_t scale = columns.rateScale[row];
        quint64 scaled = 0;
        if (columns.rateHigh[row] == 0 && scale < powers.size() &&
            !__builtin_mul_overflow(columns.rateLow[row], powers[powers.size() - 1 - scale], &scaled) &&
            scaled < largest)
            return scaled;
        exact = false;
        auto coefficient = columns.rate(row).coefficient();
        for (std::size_t i = powers.size() - 1; i < scale; ++i)
            coefficient /= 10; // rounds down
        for (std::size_t i = scale; i < powers.size() - 1 && coefficient < largest; ++i)
            coefficient *= 10;
        return coefficient > largest ? largest : static_cast<quint64>(coefficient);
    };
    std::vector<quint64> keys(columns.rows());
    for (std::size_t row = 0; row < keys.size(); ++row)
        keys[row] = keyOf(row);
    const auto kept = [&keys](std::size_t row) { return keys[row]; };
    if (exact)
        return sortedBy(keys.size(), kept, nullptr);
    return sortedBy(keys.size(), kept, [&columns](quint32 a, quint32 b) {
        const auto order = columns.rate(a) <=> columns.rate(b);
        return order < 0 ? -1 : (order > 0 ? 1 : 0);
    });
}

SortedRows sortedByNumber(std::span<const qint64> numbers) {
    // The sign turned: negative numbers stand first.
    return sortedBy(
        numbers.size(), [numbers](std::size_t row) { return static_cast<quint64>(numbers[row]) ^ quint64(1) << 63; },
        nullptr);
}

std::vector<quint32> ranksOf(const QStringList& words) {
    std::vector<QByteArray> folded;
    for (const QString& word : words)
        folded.push_back(foldedText(word).trimmed());
    std::vector<quint32> order(folded.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return folded[a] < folded[b]; });
    std::vector<quint32> rank(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        rank[order[i]] = static_cast<quint32>(i);
    return rank;
}

SortedRows sortedByWord(std::span<const quint32> indexes, const QStringList& words) {
    const std::vector<quint32> rank = ranksOf(words);
    return sortedBy(
        indexes.size(), [&](std::size_t row) { return quint64(rank[indexes[row]]); }, nullptr);
}

SortedRows sortedByAccount(const Columns& columns) {
    QStringList names;
    for (const CatalogAccount& account : columns.accounts)
        names.append(account.name);
    const std::vector<quint32> indexes(columns.account.begin(), columns.account.end());
    return sortedByWord(indexes, names);
}

// Rows that stand by rate already are told apart by kind and currency alone.
SortedRows sortedByKind(const Columns& columns) {
    QStringList names;
    for (const CatalogKind& kind : columns.kinds)
        names.append(kind.text());
    const std::vector<quint32> rank = ranksOf(names);
    const std::vector<quint32>& byRate = columns.sorted(SortedColumn::Rate).rows;
    const std::size_t currencies = columns.accounts.size();
    SortedRows sorted = sortedBy(
        columns.kind.size(),
        [&](std::size_t at) { return rank[columns.kind[byRate[at]]] * currencies + columns.currencyOf(byRate[at]); },
        nullptr);
    for (quint32& at : sorted.rows)
        at = byRate[at];
    sorted.groupStarts.clear();
    for (std::size_t at = 0; at < sorted.rows.size(); ++at) {
        if (at == 0 || columns.kind[sorted.rows[at]] != columns.kind[sorted.rows[at - 1]])
            sorted.groupStarts.push_back(static_cast<quint32>(at));
    }
    return sorted;
}

SortedRows sort(const Columns& columns, SortedColumn column) {
    switch (column) {
    case SortedColumn::Id:
        return sortedById(columns);
    case SortedColumn::Name:
        return catalogRowsByName(columns);
    case SortedColumn::Rate:
        return sortedByRate(columns);
    case SortedColumn::Min:
        return sortedByNumber(columns.minimum);
    case SortedColumn::Max:
        return sortedByNumber(columns.maximum);
    case SortedColumn::Category:
        return sortedByWord(columns.category, columns.categories);
    case SortedColumn::Type:
        return sortedByWord(columns.type, columns.types);
    case SortedColumn::Account:
        return sortedByAccount(columns);
    case SortedColumn::Kind:
        return sortedByKind(columns);
    }
    return {};
}

} // namespace

const SortedRows& CatalogColumns::sorted(SortedColumn column) const {
    const auto index = static_cast<std::size_t>(column);
    std::call_once(m_once[index], [&] { m_sorted[index] = sort(*this, column); });
    return m_sorted[index];
}
