// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger_mover.h"

#include "store/database_thread.h"

using namespace Qt::StringLiterals;

LedgerMover::LedgerMover(LedgerPlace& place, QObject* parent)
    : QObject(parent)
    , m_place(place)
    , m_thread(std::make_unique<DatabaseThread>(u"ledger-move"_s)) {}

LedgerMover::~LedgerMover() {
    stop();
    m_thread->finish();
}

QFuture<Stored<std::optional<MovedLedger>>> LedgerMover::start() {
    return m_thread->run([this, &place = m_place, stopped = m_stopped](Database&) {
        return carryOutMove(place, [&](MoveStep step, qint64 bytes, qint64 ofBytes) {
            QMetaObject::invokeMethod(
                this, [this, step, bytes, ofBytes] { Q_EMIT progress(step, bytes, ofBytes); }, Qt::QueuedConnection);
            return !*stopped;
        });
    });
}
