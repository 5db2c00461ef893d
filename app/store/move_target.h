// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_files.h"
#include "store/ledger_types.h"

class MoveFiles;

/// What a move finds in the folder that it leads to, and what comes to lie beside the ledger there.

/// The files of the ledger once it is in this folder.
[[nodiscard]] LedgerFiles ledgerIn(const LedgerFiles& from, const QString& folder);
/// That there is a ledger already.
[[nodiscard]] LedgerError targetTaken(const LedgerFiles& to);
[[nodiscard]] QString cannotWriteInto(const LedgerFiles& to);

/// Copies the ledger's copies and what could not be written into it. What bears such a name there stays; where it is
/// another, ours gets a name of its own that is listed, too.
[[nodiscard]] Stored<Done> copyBeside(const LedgerFiles& from, const LedgerFiles& to, MoveFiles& files);
