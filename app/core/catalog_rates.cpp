// SPDX-License-Identifier: GPL-3.0-or-later
// Rates of several accounts: which can be compared, and which is the lowest of its kind.
#include "core/catalog_arrange.h"

#include <algorithm>

void CatalogColumns::numberCurrencies() {
    currencies.clear();
    for (std::size_t at = 0; at < accounts.size(); ++at) {
        const auto same = std::find_if(accounts.begin(), accounts.begin() + static_cast<std::ptrdiff_t>(at),
                                       [&](const CatalogAccount& other) {
                                           return !other.currency.isEmpty() && other.currency == accounts[at].currency;
                                       });
        currencies.push_back(static_cast<quint16>(same - accounts.begin()));
    }
}

const std::vector<quint32>& CatalogColumns::rateRanks() const {
    std::call_once(m_ranksOnce, [this] {
        const SortedRows& byRate = sorted(SortedColumn::Rate);
        m_rateRanks.resize(rows());
        quint32 rank = 0;
        for (std::size_t at = 0; at < byRate.rows.size(); ++at) {
            if (rank < byRate.groupStarts.size() && byRate.groupStarts[rank] == at)
                ++rank;
            m_rateRanks[byRate.rows[at]] = rank;
        }
    });
    return m_rateRanks;
}

void partByCurrency(std::vector<int>& rows, const CatalogColumns& columns) {
    const auto isOne = [&](quint16 currency) { return currency == columns.currencies.front(); };
    if (std::all_of(columns.currencies.begin(), columns.currencies.end(), isOne))
        return;
    std::vector<std::vector<int>> parts(columns.accounts.size());
    for (const int row : rows)
        parts[columns.currencyOf(static_cast<std::size_t>(row))].push_back(row);
    rows.clear();
    for (const std::vector<int>& part : parts)
        rows.insert(rows.end(), part.begin(), part.end());
}

std::vector<quint8> lowestRates(const std::vector<int>& rows, const CatalogColumns& columns) {
    if (columns.account.empty())
        return {};
    struct Group {
        quint32 lowest = ~0U;
        bool differs = false;
    };
    const std::vector<quint32>& ranks = columns.rateRanks();
    std::vector<Group> groups(columns.kinds.size() * columns.accounts.size());
    const auto groupOf = [&](std::size_t row) -> Group* {
        const quint32 kind = columns.kind[row];
        if (!columns.kinds[kind].ratesCompare() || (columns.flags[row] & CatalogFlag::Gone) != 0)
            return nullptr;
        return &groups[kind * columns.accounts.size() + columns.currencyOf(row)];
    };
    for (const int shown : rows) {
        const auto row = static_cast<std::size_t>(shown);
        if (Group* group = groupOf(row)) {
            group->differs = group->differs || (group->lowest != ~0U && group->lowest != ranks[row]);
            group->lowest = std::min(group->lowest, ranks[row]);
        }
    }
    std::vector<quint8> marks;
    marks.reserve(rows.size());
    for (const int shown : rows) {
        const auto row = static_cast<std::size_t>(shown);
        const Group* group = groupOf(row);
        marks.push_back(group != nullptr && group->differs && group->lowest == ranks[row] ? 1 : 0);
    }
    return marks;
}
