// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_columns.h"

/// Rows in the order of their folded names; signs and emoji before a name do not order it.
[[nodiscard]] SortedRows catalogRowsByName(const CatalogColumns& columns);
