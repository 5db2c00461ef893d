// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger.h"

#include <memory>

class QSqlDatabase;

/// The ways in which a ledger that is open cannot be written any more; mended when this object goes.
class BrokenLedger final {
    Q_DISABLE_COPY_MOVE(BrokenLedger)

public:
    enum class Way : quint8 {
        FullDisk,     ///< no file of this process may grow
        FullDatabase, ///< SQLITE_FULL for what needs another page
        ReadOnly,     ///< SQLITE_READONLY
        Locked        ///< SQLITE_BUSY: another program writes and does not end
    };
    /// Returns when the ledger is broken.
    BrokenLedger(Ledger& ledger, Way way);
    /// Returns when it is mended.
    ~BrokenLedger();

private:
    Ledger& m_ledger;
    Way m_way;
};

/// Breaks or mends it in its turn behind what was asked before, without waiting: for `ReadOnly` alone.
void setReadOnly(Ledger& ledger, bool readOnly);
