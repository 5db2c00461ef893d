// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog.h"
#include "core/markup.h"

#include <memory>
#include <mutex>
#include <vector>

/// The services of a catalog priced by a markup, or by one for each of its accounts. Immutable, may be read from any
/// thread. Rows are the catalog's.
class CatalogPrices final {
    Q_DISABLE_COPY_MOVE(CatalogPrices)

public:
    CatalogPrices(CatalogPtr catalog, Markup markup);
    /// markups: index: Catalog::accounts(); services in them are named by id, as the accounts do.
    CatalogPrices(CatalogPtr catalog, std::vector<Markup> markups);
    ~CatalogPrices();

    /// Of the first account.
    [[nodiscard]] const Markup& markup() const { return m_markups.front(); }
    /// The one that the row is priced by.
    [[nodiscard]] const Markup& markupOf(int row) const;
    /// Whose rule counts for the row; nothing where none does.
    [[nodiscard]] std::optional<MarkupSubject> subject(int row) const;
    /// Per 1,000 units (per package for package types), as Markup::price() gives it.
    [[nodiscard]] std::optional<Decimal> price(int row) const;
    /// Rows that the subject's rule counts for, but what went; and the first of them, -1 when there is none.
    struct Followers final {
        int count = 0;
        int first = -1;
    };
    [[nodiscard]] Followers followers(const MarkupSubject& subject) const;

    /// Stable; currency by currency, as the accounts come; rows without a price stand last in both directions. Prices
    /// of the whole catalog are sorted at the first call.
    void sort(std::vector<int>& rows, bool descending) const;

private:
    struct Order;
    struct Rule final {
        MarkupSubject::Kind kind = MarkupSubject::Kind::Account;
        const MarkupRule* rule = nullptr; ///< in m_markups
    };
    void addRules(std::size_t account);
    [[nodiscard]] Rule ruleOf(int row) const;
    [[nodiscard]] const Order& order() const;

    CatalogPtr m_catalog;
    std::vector<Markup> m_markups;  ///< never empty
    std::vector<Rule> m_ofCategory; ///< those of one account behind those of another; index: Catalog::categories()
    QHash<int, Rule> m_ofRow;       ///< rows with a rule of their own
    mutable std::once_flag m_once;
    mutable std::unique_ptr<const Order> m_order;
};

using CatalogPricesPtr = std::shared_ptr<const CatalogPrices>;
