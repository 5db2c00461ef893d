// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulk_model.h"

/// What a cell of a BulkModel shows, for each role of Qt and of models/roles.h.
[[nodiscard]] QVariant bulkCell(const BulkItem& item, BulkModel::Column column, int role);
[[nodiscard]] QVariant bulkHeader(BulkModel::Column column, int role);

/// Whether the column can be typed in for this line: Service and Link always, Quantity where the type has one.
[[nodiscard]] bool isBulkCellEditable(const BulkItem& item, BulkModel::Column column);
