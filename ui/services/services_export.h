// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/table_export.h"
#include "ui/kit/export_sheet.h"

class CatalogModel;
class DataTable;

/// The services as the table shows them now: these rows in this order, the columns that are to be seen as they stand,
/// with exact values. currency: of the rates; empty where there are several or it is not known.
[[nodiscard]] ExportTable shownServices(CatalogModel& model, const DataTable& table, const QString& currency);

/// The same for the export sheet. account: its name.
[[nodiscard]] ExportRequest servicesExport(CatalogModel& model, const DataTable& table, const QString& currency,
                                           const QString& account);
