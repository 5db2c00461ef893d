// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_arrange.h"

#include <algorithm>

namespace {

using Columns = CatalogColumns;
using Column = CatalogQuery::Column;

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

// By the time of the newest change; rows without any last, whichever way.
void sortByNews(std::vector<int>& rows, const CatalogNews& news, bool descending) {
    const auto end = std::stable_partition(rows.begin(), rows.end(), [&](int row) { return !news.of(row).empty(); });
    std::stable_sort(rows.begin(), end, [&](int a, int b) {
        const Timestamp first = news.of(a).front().at;
        const Timestamp second = news.of(b).front().at;
        return descending ? first > second : first < second;
    });
}

void sortByKind(std::vector<int>& rows, const Columns& columns, bool descending) {
    sortByColumn(rows, columns, SortedColumn::Kind, descending);
    std::stable_partition(rows.begin(), rows.end(),
                          [&](int row) { return columns.kind[static_cast<std::size_t>(row)] != 0; });
}

} // namespace

void arrangeCatalogRows(std::vector<int>& rows, const CatalogColumns& columns, const CatalogQuery& query,
                        const std::vector<quint8>& favourites, const CatalogContext& context) {
    const auto byFlag = [&](quint8 flag) {
        sortByMark(rows, query.descending,
                   [&](int row) { return (columns.flags[static_cast<std::size_t>(row)] & flag) != 0; });
    };
    const auto by = [&](SortedColumn column) { sortByColumn(rows, columns, column, query.descending); };
    const bool united = !columns.account.empty();
    switch (query.sortColumn) {
    case Column::Provider:
        if (united)
            return sortByKind(rows, columns, query.descending);
        if (query.descending)
            std::reverse(rows.begin(), rows.end());
        return;
    case Column::Favourite:
        return sortByMark(rows, query.descending,
                          [&](int row) { return favourites[static_cast<std::size_t>(row)] != 0; });
    case Column::Id:
        return by(SortedColumn::Id);
    case Column::Name:
        return by(SortedColumn::Name);
    case Column::Rate:
        by(SortedColumn::Rate);
        return partByCurrency(rows, columns);
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
    case Column::Changed:
        if (context.news)
            sortByNews(rows, *context.news, query.descending);
        return;
    case Column::MyPrice:
        if (context.prices)
            context.prices->sort(rows, query.descending);
        return;
    case Column::FinishesIn:
    case Column::Delivered:
        if (context.records)
            context.records->sort(rows,
                                  query.sortColumn == Column::FinishesIn ? CatalogRecords::Column::FinishesIn
                                                                         : CatalogRecords::Column::Delivered,
                                  query.descending);
        return;
    case Column::Account:
        return united ? by(SortedColumn::Account) : void();
    case Column::Kind:
        return united ? sortByKind(rows, columns, query.descending) : void();
    }
}

void putRowFirst(std::vector<int>& rows, int row) {
    const auto found = std::find(rows.begin(), rows.end(), row);
    if (found != rows.end())
        std::rotate(rows.begin(), found, found + 1);
}
