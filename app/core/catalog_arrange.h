// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_columns.h"
#include "core/catalog_filter.h"

/// Puts rows, which are in the provider's order, into the query's. Equal ones stay as they are.
void arrangeCatalogRows(std::vector<int>& rows, const CatalogColumns& columns, const CatalogQuery& query,
                        const std::vector<quint8>& favourites, const CatalogContext& context);
/// Of several accounts' rows those of one currency together, in the accounts' order, as they stood.
void partByCurrency(std::vector<int>& rows, const CatalogColumns& columns);
/// CatalogMatches::lowest of the rows; empty for a catalog of one account.
[[nodiscard]] std::vector<quint8> lowestRates(const std::vector<int>& rows, const CatalogColumns& columns);
/// The row first, where it is one of them.
void putRowFirst(std::vector<int>& rows, int row);
