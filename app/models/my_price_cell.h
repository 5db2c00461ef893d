// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_prices.h"

#include <QVariant>

/// What a cell of the column "My price" says for a role: Qt's and those of roles.h. `row` is the catalog's that the
/// prices are of. Role::Raw is the exact Money, nothing where the service has no price.
[[nodiscard]] QVariant myPriceCell(const Catalog& catalog, const CatalogPrices& prices, int row, int role,
                                   const QString& currency);
