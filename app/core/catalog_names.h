// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_columns.h"

/// Where a row's folded name stands in the search text, without the signs and emoji that it begins with.
struct CatalogName final {
    quint32 start;
    quint32 end;
};

/// One for each row.
[[nodiscard]] std::vector<CatalogName> catalogNames(const CatalogColumns& columns);
