// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_files.h"
#include "store/ledger_types.h"

#include <optional>

/// Copies of a ledger. Each is one consistent moment of it, made through a connection of its own while others read and
/// write: the writer is never kept waiting. Whole or not there; mode 0600. All of it takes as long as the ledger is
/// large, so never on the GUI thread.

/// How many daily copies are kept.
inline constexpr int dailyCopiesKept = 7;

/// Whether anything was written since the newest daily copy; true where there is none.
[[nodiscard]] bool changedSinceDailyCopy(const LedgerFiles& files);

/// The day's copy where that day has none yet and something changed since the last one: its path, else nothing. The
/// oldest beyond those kept are removed, and what an interrupted run left half-written; nothing else ever is.
[[nodiscard]] Stored<std::optional<QString>> makeDailyCopy(const LedgerFiles& files, const QDate& day);

/// A copy that is kept until a person removes it, before they delete orders for good: its path.
[[nodiscard]] Stored<QString> copyBeforeDeleting(const LedgerFiles& files, const QDate& day);

/// A copy under a name of a person's choice, in the place of whatever bears it.
[[nodiscard]] Stored<Done> copyLedger(const LedgerFiles& files, const QString& filePath);
