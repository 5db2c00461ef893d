// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_records.h"

#include "core/catalog_columns.h"

#include <algorithm>

CatalogRecords::CatalogRecords(const CatalogPtr& catalog, const ServiceFiguresByKey& figures) {
    for (auto at = figures.constBegin(); at != figures.constEnd(); ++at) {
        if (const int row = catalog->find(at.key()); row >= 0)
            m_ofRow.insert(row, *at);
    }
    // An id that the provider sends twice is the same service to whoever asks for it.
    const auto duplicates = catalog->columns().duplicates;
    for (std::size_t at = 0; at + 1 < duplicates.size() && !m_ofRow.isEmpty(); at += 2) {
        const auto first = m_ofRow.constFind(static_cast<int>(duplicates[at + 1]));
        if (first != m_ofRow.constEnd())
            m_ofRow.insert(static_cast<int>(duplicates[at]), ServiceFigures(*first)); // which an insertion may move
    }
}

const ServiceFigures* CatalogRecords::of(int row) const {
    const auto found = m_ofRow.constFind(row);
    return found == m_ofRow.constEnd() ? nullptr : &*found;
}

std::optional<qint64> CatalogRecords::finishTime(int row) const {
    const ServiceFigures* figures = of(row);
    if (!figures || figures->toFinish.orders == 0)
        return std::nullopt;
    return figures->toFinish.median.count();
}

std::optional<qint64> CatalogRecords::deliveredThousandths(int row) const {
    const ServiceFigures* figures = of(row);
    const auto delivered = figures ? figures->delivered() : std::nullopt;
    return delivered ? std::optional<qint64>(*delivered) : std::nullopt;
}

std::optional<qint64> CatalogRecords::value(int row, Column column) const {
    return column == Column::FinishesIn ? finishTime(row) : deliveredThousandths(row);
}

bool CatalogRecords::isSure(int row, Column column) const {
    const ServiceFigures& figures = *of(row);
    return (column == Column::FinishesIn ? figures.toFinish.orders : figures.ended()) >= ServiceFigures::few;
}

void CatalogRecords::sort(std::vector<int>& rows, Column column, bool descending) const {
    const auto known = std::stable_partition(rows.begin(), rows.end(), [&](int row) { return value(row, column); });
    const auto sure = std::stable_partition(rows.begin(), known, [&](int row) { return isSure(row, column); });
    const auto before = [&](int a, int b) {
        const qint64 first = *value(a, column);
        const qint64 second = *value(b, column);
        return descending ? first > second : first < second;
    };
    std::stable_sort(rows.begin(), sure, before);
    std::stable_sort(sure, known, before);
}
