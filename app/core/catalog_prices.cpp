// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_prices.h"

#include "core/catalog_arrange.h"
#include "core/catalog_columns.h"

#include <algorithm>
#include <compare>
#include <utility>

namespace {

struct KeyedRow final {
    quint64 key;
    quint32 row;
    bool whole; ///< the key is all of the price
};

// Prices share a scale where they fit in 64 bits; others of equal keys are compared as decimals.
KeyedRow keyed(const Decimal& price, std::size_t row) {
    constexpr int scale = 9;
    constexpr quint64 largest = ~quint64(0);
    auto scaled = price.coefficient();
    for (int at = price.scale(); at > scale; --at)
        scaled /= 10;
    for (int at = price.scale(); at < scale && scaled <= largest; ++at)
        scaled *= 10;
    return {scaled > largest ? largest : static_cast<quint64>(scaled), static_cast<quint32>(row),
            price.scale() <= scale && scaled < largest};
}

} // namespace

/// Rows by their price, and where in `rows` each group of one price begins; rows without a price are not among them.
struct CatalogPrices::Order final {
    std::vector<quint32> rows;
    std::vector<quint32> groupStarts;
};

CatalogPrices::CatalogPrices(CatalogPtr catalog, Markup markup)
    : CatalogPrices(std::move(catalog), std::vector<Markup>{std::move(markup)}) {}

CatalogPrices::CatalogPrices(CatalogPtr catalog, std::vector<Markup> markups)
    : m_catalog(std::move(catalog))
    , m_markups(std::move(markups)) {
    m_markups.resize(std::max<std::size_t>(m_catalog->accounts().size(), 1));
    for (std::size_t account = 0; account < m_markups.size(); ++account)
        addRules(account);
    // An id that the provider sends twice is the same service to whoever asks for it.
    const auto duplicates = m_catalog->columns().duplicates;
    for (std::size_t at = 0; at + 1 < duplicates.size() && !m_ofRow.isEmpty(); at += 2) {
        const auto first = m_ofRow.constFind(static_cast<int>(duplicates[at + 1]));
        if (first != m_ofRow.constEnd()) {
            const Rule rule = *first;
            m_ofRow.insert(static_cast<int>(duplicates[at]), rule);
        }
    }
}

CatalogPrices::~CatalogPrices() = default;

void CatalogPrices::addRules(std::size_t account) {
    using Kind = MarkupSubject::Kind;
    const Markup& markup = m_markups[account];
    const MarkupRule* ofAccount = markup.account ? &*markup.account : nullptr;
    for (const QString& category : m_catalog->categories()) {
        const auto found = markup.categories.constFind(category);
        m_ofCategory.push_back(found == markup.categories.constEnd() ? Rule{Kind::Account, ofAccount}
                                                                     : Rule{Kind::Category, &*found});
    }
    const auto& accounts = m_catalog->accounts();
    for (auto at = markup.services.constBegin(); at != markup.services.constEnd(); ++at) {
        const int row = m_catalog->find(accounts.empty() ? at.key() : Catalog::keyOf(accounts[account].id, at.key()));
        if (row >= 0)
            m_ofRow.insert(row, {Kind::Service, &*at});
    }
}

const Markup& CatalogPrices::markupOf(int row) const {
    return m_markups[static_cast<std::size_t>(m_catalog->accountIndex(row))];
}

CatalogPrices::Rule CatalogPrices::ruleOf(int row) const {
    if (!m_ofRow.isEmpty()) {
        if (const auto own = m_ofRow.constFind(row); own != m_ofRow.constEnd())
            return *own;
    }
    const auto account = static_cast<std::size_t>(m_catalog->accountIndex(row));
    const auto categories = static_cast<std::size_t>(m_catalog->categories().size());
    return m_ofCategory[account * categories + static_cast<std::size_t>(m_catalog->categoryIndex(row))];
}

std::optional<MarkupSubject> CatalogPrices::subject(int row) const {
    const auto [kind, rule] = ruleOf(row);
    if (!rule)
        return std::nullopt;
    switch (kind) {
    case MarkupSubject::Kind::Service:
        return MarkupSubject{kind, m_catalog->id(row)};
    case MarkupSubject::Kind::Category:
        return MarkupSubject{kind, m_catalog->category(row)};
    case MarkupSubject::Kind::Account:
        break;
    }
    return MarkupSubject();
}

std::optional<Decimal> CatalogPrices::price(int row) const {
    const auto rule = ruleOf(row).rule;
    return rule && !m_catalog->gone(row) ? rule->price(m_catalog->rate(row)) : std::nullopt;
}

CatalogPrices::Followers CatalogPrices::followers(const MarkupSubject& subject) const {
    using Kind = MarkupSubject::Kind;
    Followers followers;
    const auto category = subject.kind == Kind::Category ? m_catalog->categories().indexOf(subject.key) : -1;
    for (int row = 0; row < m_catalog->size(); ++row) {
        const auto [kind, rule] = ruleOf(row);
        if (!rule || kind != subject.kind || m_catalog->gone(row) ||
            (kind == Kind::Category && m_catalog->categoryIndex(row) != category) ||
            (kind == Kind::Service && m_catalog->id(row) != subject.key))
            continue;
        if (followers.count++ == 0)
            followers.first = row;
    }
    return followers;
}

const CatalogPrices::Order& CatalogPrices::order() const {
    std::call_once(m_once, [this] {
        std::vector<Decimal> prices(static_cast<std::size_t>(m_catalog->size()));
        std::vector<KeyedRow> rows;
        rows.reserve(prices.size());
        for (std::size_t row = 0; row < prices.size(); ++row) {
            if (const auto price = this->price(static_cast<int>(row))) {
                prices[row] = *price;
                rows.push_back(keyed(*price, row));
            }
        }
        std::sort(rows.begin(), rows.end(), [&prices](const KeyedRow& a, const KeyedRow& b) {
            if (a.key != b.key)
                return a.key < b.key;
            const auto order = a.whole && b.whole ? std::strong_ordering::equal : prices[a.row] <=> prices[b.row];
            return order != 0 ? order < 0 : a.row < b.row;
        });
        auto order = std::make_unique<Order>();
        order->rows.reserve(rows.size());
        for (std::size_t at = 0; at < rows.size(); ++at) {
            if (at == 0 || prices[rows[at].row] != prices[rows[at - 1].row])
                order->groupStarts.push_back(static_cast<quint32>(at));
            order->rows.push_back(rows[at].row);
        }
        m_order = std::move(order);
    });
    return *m_order;
}

void CatalogPrices::sort(std::vector<int>& rows, bool descending) const {
    const Order& sorted = order();
    std::vector<quint8> wanted(static_cast<std::size_t>(m_catalog->size()), 0);
    for (const int row : rows)
        wanted[static_cast<std::size_t>(row)] = 1;
    std::vector<int> result;
    result.reserve(rows.size());
    const auto take = [&](std::size_t from, std::size_t to) {
        for (; from < to; ++from) {
            const quint32 row = sorted.rows[from];
            if (wanted[row] != 0) {
                result.push_back(static_cast<int>(row));
                wanted[row] = 0;
            }
        }
    };
    if (descending) {
        std::size_t end = sorted.rows.size();
        for (auto start = sorted.groupStarts.rbegin(); start != sorted.groupStarts.rend(); ++start) {
            take(*start, end);
            end = *start;
        }
    } else {
        take(0, sorted.rows.size());
    }
    partByCurrency(result, m_catalog->columns());
    // Without a price: last, as they stood.
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(result),
                 [&wanted](int row) { return wanted[static_cast<std::size_t>(row)] != 0; });
    rows = std::move(result);
}
