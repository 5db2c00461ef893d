// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog.h"
#include "core/markup.h"

#include <memory>
#include <mutex>
#include <vector>

/// The services of a catalog priced by a markup. Immutable, may be read from any thread. Rows are the catalog's.
class CatalogPrices final {
    Q_DISABLE_COPY_MOVE(CatalogPrices)

public:
    CatalogPrices(CatalogPtr catalog, Markup markup);
    ~CatalogPrices();

    [[nodiscard]] const Markup& markup() const { return m_markup; }
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

    /// Stable; rows without a price stand last in both directions. Prices of the whole catalog are sorted at the first
    /// call.
    void sort(std::vector<int>& rows, bool descending) const;

private:
    struct Order;
    struct Rule final {
        MarkupSubject::Kind kind = MarkupSubject::Kind::Account;
        const MarkupRule* rule = nullptr; ///< in m_markup
    };
    [[nodiscard]] Rule ruleOf(int row) const;
    [[nodiscard]] const Order& order() const;

    CatalogPtr m_catalog;
    Markup m_markup;
    std::vector<Rule> m_ofCategory; ///< index: Catalog::categories()
    QHash<int, Rule> m_ofRow;       ///< rows with a rule of their own
    mutable std::once_flag m_once;
    mutable std::unique_ptr<const Order> m_order;
};

using CatalogPricesPtr = std::shared_ptr<const CatalogPrices>;
