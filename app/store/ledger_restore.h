// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_check.h"
#include "store/ledger_files.h"

#include <optional>

/// What would change if a copy took the ledger's place.
struct RestorePlan final {
    QString source;
    LedgerFacts copy;
    /// Nothing where the present ledger is missing or too damaged to be compared.
    std::optional<LedgerFacts> present;
    qint64 missing = 0; ///< orders of the present ledger that the copy does not have
    qint64 added = 0;   ///< orders of the copy that the present ledger does not have
    friend bool operator==(const RestorePlan&, const RestorePlan&) = default;
};

/// Putting another ledger in the place of the present one. The other file is first checked and copied beside it; it
/// takes its place when the ledger is opened next, before anything is read. The present one is renamed, never deleted.

/// Checks the whole file and stages a copy of it under a name that has no effect yet. Lists of orders in it that wait
/// are paused: what they held may have been placed since the copy was made.
[[nodiscard]] Stored<RestorePlan> prepareRestore(const LedgerFiles& files, const QString& source);
/// Compares the staged copy with the ledger again, which may have gone on meanwhile.
[[nodiscard]] Stored<RestorePlan> reviewRestore(const LedgerFiles& files, const QString& source);
/// Stages an empty ledger, for one that cannot be used.
[[nodiscard]] Stored<Done> stageEmptyLedger(const LedgerFiles& files);
/// From here on what is staged is what the next start opens; the present one is then kept as replaced or as damaged.
[[nodiscard]] Stored<Done> commitStaged(const LedgerFiles& files, LedgerCopy::Kind presentKeptAs);
void dropStaged(const LedgerFiles& files);

/// Sets a mark so that the next start does not open the ledger but says why.
[[nodiscard]] Stored<Done> markDamaged(const LedgerFiles& files, const QString& reason);

/// For the start, before the ledger is opened: puts what was committed in its place, as often interrupted as may be.
/// Then the error of a ledger that was marked as damaged, or that is missing or empty while copies of it are there.
[[nodiscard]] Stored<Done> settleLedgerFile(const LedgerFiles& files);

/// Gives the ledger, which nobody has open, a name among its copies. True also where there is none.
[[nodiscard]] bool setAside(const LedgerFiles& files, LedgerCopy::Kind kind, const QDate& day);

/// Pauses the lists that wait, with these words.
[[nodiscard]] Stored<Done> pauseLists(Database& database, const QString& words);
/// Where a ledger is staged; without effect until it is committed.
[[nodiscard]] QString stagedPart(const LedgerFiles& files);
