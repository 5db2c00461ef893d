// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/balance_account.h"
#include "models/balance_range.h"
#include "store/ledger_types.h"
#include "ui/kit/export_sheet.h"

/// What moved a balance, a row an event as they stand, for the export sheet. account: its name.
[[nodiscard]] ExportRequest eventsExport(const QList<BalanceEvent>& events, const QString& account,
                                         const BalanceRange& range);

/// What services cost, a row a service and currency. categories: of the rows.
[[nodiscard]] ExportRequest spendingExport(const QList<ServiceSpending>& services, const QStringList& categories,
                                           const QString& account, const BalanceRange& range);
