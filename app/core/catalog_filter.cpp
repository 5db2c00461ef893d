// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_filter.h"

#include "core/catalog_columns.h"
#include "core/find_bytes.h"
#include "core/text_fold.h"

#include <algorithm>
#include <optional>

namespace {

using Columns = CatalogColumns;
using Column = CatalogQuery::Column;

// The facets whose conditions a row may fail. Categories and favourites are one list of which one entry is chosen.
// Those of the flags are the flags' bits two places higher.
constexpr quint32 categoryOrFavourite = 1;
constexpr quint32 ofType = 2;
constexpr int flagShift = 2;
constexpr quint32 withRefill = CatalogFlag::Refill << flagShift;
constexpr quint32 withCancel = CatalogFlag::Cancel << flagShift;
constexpr quint32 withDripFeed = CatalogFlag::DripFeed << flagShift;

std::vector<std::string_view> wordsOf(std::string_view folded) {
    std::vector<std::string_view> words;
    while (!folded.empty()) {
        const std::size_t end = std::min(folded.find(' '), folded.size());
        if (end > 0)
            words.push_back(folded.substr(0, end));
        folded.remove_prefix(std::min(end + 1, folded.size()));
    }
    // The longest is the rarest, most likely: it is looked for in the whole text, the others only in its rows.
    std::stable_sort(words.begin(), words.end(), [](auto a, auto b) { return a.size() > b.size(); });
    return words;
}

std::vector<quint8> favouriteRows(const Columns& columns, const QSet<QString>& favourites) {
    std::vector<quint8> marks(columns.rows(), 0);
    for (const QString& favourite : favourites) {
        const QByteArray id = favourite.toUtf8();
        const std::size_t row = columns.find({id.constData(), static_cast<std::size_t>(id.size())});
        if (row < columns.rows())
            marks[row] = 1;
    }
    for (std::size_t i = 0; i + 1 < columns.duplicates.size(); i += 2)
        marks[columns.duplicates[i]] = marks[columns.duplicates[i + 1]];
    return marks;
}

/// Takes the rows that the text lets through, one after the other, and sorts them into rows and counts.
class Sieve final {
public:
    Sieve(const Columns& columns, const CatalogQuery& query, const QSet<QString>& favourites, CatalogMatches& matches)
        : m_columns(columns)
        , m_matches(matches)
        , m_favourites(favouriteRows(columns, favourites))
        , m_category(chosen(columns.categories, query.categories))
        , m_type(chosen(columns.types, query.types))
        , m_anyCategory(query.categories.isEmpty())
        , m_anyType(query.types.isEmpty())
        , m_favouritesOnly(query.favouritesOnly)
        , m_wanted((query.refillOnly ? CatalogFlag::Refill : 0U) | (query.cancelOnly ? CatalogFlag::Cancel : 0U) |
                   (query.dripFeedOnly ? CatalogFlag::DripFeed : 0U)) {
        m_matches.rows.reserve(columns.rows());
        m_matches.perCategory.assign(static_cast<std::size_t>(columns.categories.size()), 0);
        m_matches.perType.assign(static_cast<std::size_t>(columns.types.size()), 0);
    }

    void take(std::size_t row) {
        const quint32 category = m_columns.category[row];
        const quint32 type = m_columns.type[row];
        const quint32 flags = m_columns.flags[row];
        const bool inCategory =
            (m_anyCategory || m_category[category] != 0) && (!m_favouritesOnly || m_favourites[row]);
        const quint32 missing = m_wanted & ~flags;
        const quint32 failed = (inCategory ? 0 : categoryOrFavourite) | (m_anyType || m_type[type] != 0 ? 0 : ofType) |
                               missing << flagShift;
        count(category, type, flags, m_favourites[row], failed);
        if (failed == 0)
            m_matches.rows.push_back(static_cast<int>(row));
    }

    [[nodiscard]] const std::vector<quint8>& favourites() const { return m_favourites; }

private:
    // A facet counts what fails no condition but, perhaps, its own.
    void count(quint32 category, quint32 type, quint32 flags, quint8 favourite, quint32 failed) {
        if ((failed & (failed - 1)) != 0)
            return;
        if ((failed & ~categoryOrFavourite) == 0) {
            ++m_matches.perCategory[category];
            ++m_matches.allCategories;
            m_matches.favourites += favourite;
        }
        if ((failed & ~ofType) == 0)
            ++m_matches.perType[type];
        if ((failed & ~withRefill) == 0)
            m_matches.refill += (flags & CatalogFlag::Refill) != 0 ? 1 : 0;
        if ((failed & ~withCancel) == 0)
            m_matches.cancel += (flags & CatalogFlag::Cancel) != 0 ? 1 : 0;
        if ((failed & ~withDripFeed) == 0)
            m_matches.dripFeed += (flags & CatalogFlag::DripFeed) != 0 ? 1 : 0;
    }

    static std::vector<quint8> chosen(const QStringList& words, const QStringList& wanted) {
        std::vector<quint8> marks(static_cast<std::size_t>(words.size()), 0);
        for (const QString& word : wanted) {
            if (const auto at = words.indexOf(word); at >= 0)
                marks[static_cast<std::size_t>(at)] = 1;
        }
        return marks;
    }

    const Columns& m_columns;
    CatalogMatches& m_matches;
    std::vector<quint8> m_favourites;
    std::vector<quint8> m_category;
    std::vector<quint8> m_type;
    bool m_anyCategory;
    bool m_anyType;
    bool m_favouritesOnly;
    quint32 m_wanted;
};

void takeMatching(const Columns& columns, const std::vector<std::string_view>& words, Sieve& sieve) {
    const std::string_view text = columns.search;
    const auto hasOtherWords = [&](std::string_view rowText) {
        return std::all_of(words.begin() + 1, words.end(),
                           [rowText](std::string_view word) { return findBytes(rowText, word) != rowText.npos; });
    };
    std::size_t row = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t hit = findBytes(text.substr(at), words.front());
        if (hit == text.npos)
            return;
        at += hit;
        while (columns.searchEnds[row] <= at)
            ++row;
        const std::size_t start = columns.searchStart(row);
        const std::size_t end = columns.searchEnds[row];
        if (words.size() == 1 || hasOtherWords(text.substr(start, end - start)))
            sieve.take(row);
        at = end;
        ++row;
    }
}

void sortByMark(std::vector<int>& rows, bool descending, const auto& marked) {
    // Ascending: without the mark first, as false stands before true.
    std::stable_partition(rows.begin(), rows.end(), [&](int row) { return marked(row) == descending; });
}

void sortByColumn(std::vector<int>& rows, const Columns& columns, SortedColumn column, bool descending) {
    const SortedRows& sorted = columns.sorted(column);
    std::vector<quint8> wanted(columns.rows(), 0);
    for (const int row : rows)
        wanted[static_cast<std::size_t>(row)] = 1;
    std::size_t at = 0;
    const auto copy = [&](std::size_t from, std::size_t to) {
        for (; from < to; ++from) {
            if (wanted[sorted.rows[from]])
                rows[at++] = static_cast<int>(sorted.rows[from]);
        }
    };
    if (!descending) {
        copy(0, sorted.rows.size());
        return;
    }
    std::size_t end = sorted.rows.size();
    for (auto start = sorted.groupStarts.rbegin(); start != sorted.groupStarts.rend(); ++start) {
        copy(*start, end);
        end = *start;
    }
}

void sortRows(CatalogMatches& matches, const Columns& columns, const CatalogQuery& query, const CatalogContext& context,
              const std::vector<quint8>& favourites) {
    const auto byFlag = [&](quint8 flag) {
        sortByMark(matches.rows, query.descending,
                   [&](int row) { return (columns.flags[static_cast<std::size_t>(row)] & flag) != 0; });
    };
    const auto by = [&](SortedColumn column) { sortByColumn(matches.rows, columns, column, query.descending); };
    switch (query.sortColumn) {
    case Column::Provider:
    case Column::Changed:
        if (query.descending)
            std::reverse(matches.rows.begin(), matches.rows.end());
        return;
    case Column::Favourite:
        return sortByMark(matches.rows, query.descending,
                          [&](int row) { return favourites[static_cast<std::size_t>(row)] != 0; });
    case Column::Id:
        return by(SortedColumn::Id);
    case Column::Name:
        return by(SortedColumn::Name);
    case Column::Rate:
        return by(SortedColumn::Rate);
    case Column::Min:
        return by(SortedColumn::Min);
    case Column::Max:
        return by(SortedColumn::Max);
    case Column::Refill:
        return byFlag(CatalogFlag::Refill);
    case Column::Cancel:
        return byFlag(CatalogFlag::Cancel);
    case Column::Category:
        return by(SortedColumn::Category);
    case Column::Type:
        return by(SortedColumn::Type);
    case Column::MyPrice:
        if (context.prices)
            context.prices->sort(matches.rows, query.descending);
        return;
    }
}

void putFirst(std::vector<int>& rows, int row) {
    const auto found = std::find(rows.begin(), rows.end(), row);
    if (found != rows.end())
        std::rotate(rows.begin(), found, found + 1);
}

} // namespace

CatalogMatches filterCatalog(const Catalog& catalog, const CatalogQuery& query, const CatalogContext& context) {
    const Columns& columns = catalog.columns();
    CatalogMatches matches;
    Sieve sieve(columns, query, context.favourites, matches);
    const QByteArray folded = foldedText(query.text);
    const auto words = wordsOf({folded.constData(), static_cast<std::size_t>(folded.size())});
    if (words.empty()) {
        for (std::size_t row = 0; row < columns.rows(); ++row)
            sieve.take(row);
    } else {
        takeMatching(columns, words, sieve);
    }
    sortRows(matches, columns, query, context, sieve.favourites());
    if (!words.empty())
        putFirst(matches.rows, catalog.find(query.text.trimmed()));
    return matches;
}

QByteArray foldedText(QStringView text) {
    const QByteArray utf8 = text.toUtf8();
    ByteArena folded;
    TextFolder().append(folded, {utf8.constData(), static_cast<std::size_t>(utf8.size())});
    return {folded.view().data(), static_cast<qsizetype>(folded.size())};
}
