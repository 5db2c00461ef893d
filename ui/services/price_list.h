// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_prices.h"

/// A price list for those whom one sells on to: id, name and one's own price of each service, ready for the clipboard.
/// What has no price is left out and counted.
struct PriceList final {
    QString text; ///< a line a service, tabs between; the first line says what stands in them
    QString html; ///< the same as a table
    int priced = 0;
    int unpriced = 0;
};

/// rows: of the catalog, in the order they are shown; prices: of that catalog. currency: of all of them; empty where it
/// is not known, and where accounts have their own, which a column then tells. Takes a while for many: thread-safe.
[[nodiscard]] PriceList makePriceList(const Catalog& catalog, const CatalogPrices& prices, const std::vector<int>& rows,
                                      const QString& currency);
