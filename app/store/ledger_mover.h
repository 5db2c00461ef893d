// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_move.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <memory>

class DatabaseThread;

/// Carries out a move of the ledger on a thread of its own.
class LedgerMover final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LedgerMover)

public:
    /// place must outlive it, and nobody else may change it meanwhile.
    explicit LedgerMover(LedgerPlace& place, QObject* parent = nullptr);
    /// Stops, and waits for that: a portion of a file, or the check of the copy.
    ~LedgerMover() override;

    /// Once. Continue with whenDone().
    QFuture<Stored<std::optional<MovedLedger>>> start();
    /// Soon; without effect once the place is switched.
    void stop() { *m_stopped = true; }

Q_SIGNALS:
    void progress(MoveStep step, qint64 bytes, qint64 ofBytes);

private:
    LedgerPlace& m_place;
    std::shared_ptr<std::atomic_bool> m_stopped = std::make_shared<std::atomic_bool>(false);
    std::unique_ptr<DatabaseThread> m_thread;
};
