// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog_model.h"

/// What a row is beside what the catalog says of it.
struct CatalogRowSight final {
    const QString& currency;
    bool favourite = false;
    bool lowest = false; ///< CatalogMatches::lowest
};

/// What a cell of the table of services says for a role: Qt's and those of roles.h. `row` is the catalog's. Texts are
/// plain, tooltips too: what shows them must not read markup in them.
[[nodiscard]] QVariant catalogCell(const Catalog& catalog, int row, CatalogModel::Column column, int role,
                                   const CatalogRowSight& sight);
/// The words above a column and what stands in it; Role::Raw: those above it in a file, where they are others.
[[nodiscard]] QVariant catalogHeader(CatalogModel::Column column, int role);
/// The query's name of a column.
[[nodiscard]] CatalogQuery::Column queryColumn(CatalogModel::Column column);
