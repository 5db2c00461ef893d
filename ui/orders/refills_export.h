// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger.h"
#include "ui/kit/export_sheet.h"

class AskingModel;
class DataTable;
class RefillsModel;

/// The answers of an asking as the table shows them, for the export sheet.
[[nodiscard]] ExportRequest answersExport(const AskingModel& model, const DataTable& table);

/// The refills that the table shows, with the columns that are to be seen. They are read for it from the ledger, beyond
/// the rows that came, too: ready() is called in context's thread, not at all where context goes first; failed() with
/// words.
void prepareRefillsExport(Ledger& ledger, const RefillsModel& model, const DataTable& table, const QString& account,
                          QObject* context, const std::function<void(const ExportRequest&)>& ready,
                          const std::function<void(const QString&)>& failed);
