// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_columns.h"
#include "core/catalog_filter.h"

/// Puts rows, which are in the provider's order, into the query's. Equal ones stay as they are.
void arrangeCatalogRows(std::vector<int>& rows, const CatalogColumns& columns, const CatalogQuery& query,
                        const std::vector<quint8>& favourites, const CatalogContext& context);
/// The row first, where it is one of them.
void putRowFirst(std::vector<int>& rows, int row);
