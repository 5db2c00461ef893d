// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_check.h"
#include "store/ledger_files.h"

/// What became of one table of a damaged ledger.
struct SalvagedTable final {
    QString table;
    qint64 saved = 0;
    qint64 partly = 0; ///< of the saved: put together from what else speaks of them
    qint64 lost = 0;   ///< as far as it is known
    bool lostIsKnown = true;
};

struct SalvageReport final {
    QList<SalvagedTable> tables;
    qint64 contradictory = 0; ///< rows that were read but cannot be true; they count as lost
    bool headMended = false;  ///< the file did not say any more where its tables lie
    LedgerFacts facts;        ///< of what was made
    QStringList remarks;      ///< what a full check of it still finds

    [[nodiscard]] SalvagedTable table(const QString& name) const;
    [[nodiscard]] qint64 lost() const;
};

/// The step that begins, 0 …, of how many.
using SalvageProgress = std::function<void(int step, int steps)>;

/// Reads what can be read of the damaged ledger, row by row, into a new one of the present version, which is staged
/// (ledger_restore.h); the damaged file is not changed. An order whose row is lost is put together from its history,
/// the indexes and its line in a list, so that its id is not lost; counts are counted anew; lists of orders that wait
/// are paused. fallbackAccounts: account ids by their number, for those that cannot be read. An error where nothing at
/// all can be read.
[[nodiscard]] Stored<SalvageReport>
salvageLedger(const LedgerFiles& files, const QMap<qint64, QString>& fallbackAccounts, const SalvageProgress& progress);
/// Account ids by number, of a whole ledger such as a backup; empty where it cannot be read.
[[nodiscard]] QMap<qint64, QString> accountsOf(const QString& filePath);
