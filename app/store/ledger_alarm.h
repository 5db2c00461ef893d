// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_types.h"

#include <QObject>

/// Tells that the ledger's file turned out to be damaged while something was read. (What a write finds is told by
/// Ledger::writeFailed.)
class LedgerAlarm final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LedgerAlarm)

public:
    LedgerAlarm() = default;

    /// From any thread; the signal comes in this object's.
    void raise(const LedgerError& error) {
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT damageRead(error); }, Qt::QueuedConnection);
    }

Q_SIGNALS:
    void damageRead(const LedgerError& error);
};
