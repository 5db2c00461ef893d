// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_columns.h"
#include "core/catalog_filter.h"
#include "core/catalog_name_order.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace {

using Columns = CatalogColumns;

// A sort key whose order is the column's for nearly all rows; `less` is asked only where keys are equal.
template <typename Key>
struct Keyed {
    Key key;
    quint32 row;
};

template <typename Key, typename Compare>
SortedRows sortedBy(std::vector<Keyed<Key>> keyed, Compare compare) {
    // Ends with the row: equal rows stay in the provider's order, and std::sort may be used.
    std::sort(keyed.begin(), keyed.end(), [&](const Keyed<Key>& a, const Keyed<Key>& b) {
        if (a.key != b.key)
            return a.key < b.key;
        const int order = compare(a.row, b.row);
        return order != 0 ? order < 0 : a.row < b.row;
    });
    SortedRows sorted;
    sorted.rows.reserve(keyed.size());
    for (std::size_t i = 0; i < keyed.size(); ++i) {
        if (i == 0 || keyed[i].key != keyed[i - 1].key || compare(keyed[i].row, keyed[i - 1].row) != 0)
            sorted.groupStarts.push_back(static_cast<quint32>(i));
        sorted.rows.push_back(keyed[i].row);
    }
    return sorted;
}

template <typename KeyOf>
auto keyedRows(std::size_t rows, KeyOf keyOf) {
    std::vector<Keyed<decltype(keyOf(std::size_t()))>> keyed;
    keyed.reserve(rows);
    for (std::size_t row = 0; row < rows; ++row)
        keyed.push_back({keyOf(row), static_cast<quint32>(row)});
    return keyed;
}

int never(quint32, quint32) {
    return 0;
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
        const std::string_view id = columns.text(row, Columns::IdText);
        const bool number = std::all_of(id.begin(), id.end(), [](char c) { return c >= '0' && c <= '9'; });
        ids.push_back({number, number ? withoutLeading(id, '0') : id});
    }
    // The length in the highest byte (ids are 200 bytes at most), 255 for words.
    const auto keyOf = [&ids](std::size_t row) {
        const quint64 first = ids[row].number ? ids[row].text.size() : 255;
        return first << 56 | firstBytes(ids[row].text) >> 8;
    };
    return sortedBy(keyedRows(ids.size(), keyOf),
                    [&ids](quint32 a, quint32 b) { return ids[a].text.compare(ids[b].text); });
}

SortedRows sortedByRate(const Columns& columns) {
    // Rates share a scale where they fit in 64 bits: then whole numbers are compared, else decimals.
    constexpr quint8 scale = 9;
    std::vector<Decimal> rates;
    rates.reserve(columns.rows());
    for (std::size_t row = 0; row < columns.rows(); ++row)
        rates.push_back(columns.rate(row));
    const auto keyOf = [&](std::size_t row) {
        const auto coefficient = rates[row].coefficient();
        constexpr quint64 largest = ~quint64(0);
        auto scaled = coefficient;
        for (int i = rates[row].scale(); i > scale; --i)
            scaled /= 10; // rounds down: equal keys are compared as decimals
        for (int i = rates[row].scale(); i < scale && scaled <= largest; ++i)
            scaled *= 10;
        return scaled > largest ? largest : static_cast<quint64>(scaled);
    };
    return sortedBy(keyedRows(columns.rows(), keyOf), [&](quint32 a, quint32 b) {
        const auto order = rates[a] <=> rates[b];
        return order < 0 ? -1 : (order > 0 ? 1 : 0);
    });
}

SortedRows sortedByNumber(std::span<const qint64> numbers) {
    return sortedBy(keyedRows(numbers.size(), [numbers](std::size_t row) { return numbers[row]; }), never);
}

SortedRows sortedByWord(std::span<const quint32> indexes, const QStringList& words) {
    std::vector<QByteArray> folded;
    for (const QString& word : words)
        folded.push_back(foldedText(word).trimmed());
    std::vector<quint32> order(folded.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return folded[a] < folded[b]; });
    std::vector<quint32> rank(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        rank[order[i]] = static_cast<quint32>(i);
    return sortedBy(keyedRows(indexes.size(), [&](std::size_t row) { return rank[indexes[row]]; }), never);
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
    }
    return {};
}

} // namespace

const SortedRows& CatalogColumns::sorted(SortedColumn column) const {
    const auto index = static_cast<std::size_t>(column);
    std::call_once(m_once[index], [&] { m_sorted[index] = sort(*this, column); });
    return m_sorted[index];
}
