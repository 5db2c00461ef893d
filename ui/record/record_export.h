// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/export_sheet.h"

class DataTable;
class ServiceRankingModel;

/// The table as it is shown now: these rows in this order, the columns that are to be seen as they stand, with exact
/// values and units in their heads. account: its name; empty: of several.
[[nodiscard]] ExportRequest recordExport(const ServiceRankingModel& model, const DataTable& table,
                                         const QString& account);
