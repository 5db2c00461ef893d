// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_files.h"
#include "store/ledger_types.h"

#include <functional>
#include <optional>

class LedgerPlace;

/// Moving a ledger into another folder, its copies with it. A move is only noted while the program works, and carried
/// out before the ledger is opened next: nothing is written meanwhile that the new file would lack. The new file is
/// whole, checked and on the disk before the place is switched; the old one is renamed after that, never deleted.
/// All of it takes as long as the files are large, so never on the GUI thread.

/// What a move would do.
struct MovePlan final {
    QString folder; ///< absolute
    qint64 bytes = 0;
    int copies = 0;
};

/// Whether the ledger can be moved into this folder; the error says why not. Only looks.
[[nodiscard]] Stored<MovePlan> checkMove(const LedgerFiles& from, const QString& folder);

enum class MoveStep : quint8 { Copying, CopyingBackups, Checking, Switching, Placing, SettingAside, Ending };
/// Called at the beginning of each step, and while bytes are copied; false stops the move, until the place is switched.
using MoveProgress = std::function<bool(MoveStep step, qint64 bytes, qint64 ofBytes)>;

/// What a move did.
struct MovedLedger final {
    QString ledger; ///< its path now
    QString kept;   ///< the file that was the ledger; empty where it could not be renamed
    QString left;   ///< where that was
};

/// For the start, before the ledger is opened: carries out the move that the place wants, or takes up one that was
/// interrupted, at whatever moment. Nothing where there is none. After an error the ledger is in use where it was, and
/// no move is wanted any more; one that was stopped has empty words.
[[nodiscard]] Stored<std::optional<MovedLedger>> carryOutMove(LedgerPlace& place, const MoveProgress& progress);
