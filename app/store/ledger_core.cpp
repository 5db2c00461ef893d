// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger_core.h"

#include "store/ledger.h"
#include "store/private_file.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

using namespace Qt::StringLiterals;

LedgerCore::LedgerCore(Ledger& ledger, QString path)
    : m_ledger(ledger)
    , m_filePath(std::move(path))
    , m_lock(m_filePath + u".lock"_s)
    , m_writer(u"ledger-writer"_s)
    , m_reader(u"ledger-reader"_s) {}

LedgerCore::~LedgerCore() {
    // The writer last: only it can put the write-ahead log back into the file when it closes. (The reader may wait for
    // it to open the file, never the other way round.)
    m_reader.finish();
    m_writer.finish();
}

Stored<Done> LedgerCore::lock() {
    if (!makePrivateFolder(QFileInfo(m_filePath).absolutePath()))
        return Done(); // opening the file says it better
    switch (m_lock.tryHold()) {
    case FileLock::Outcome::Held:
        return Done();
    case FileLock::Outcome::InUse:
        return LedgerError{
            LedgerError::Kind::CannotOpen,
            QCoreApplication::translate("Ledger", "The file %1 is in use by another Orderdeck (process %2).")
                .arg(m_filePath, QString::number(m_lock.process()))};
    case FileLock::Outcome::Impossible:
        break;
    }
    return LedgerError{
        LedgerError::Kind::CannotOpen,
        QCoreApplication::translate("Ledger", "The file %1 cannot be kept from other programs.").arg(m_filePath)};
}

Timestamp LedgerCore::now() {
    return QDateTime::currentMSecsSinceEpoch();
}

// Twice through the event loop: whatever the caller chains to the future right after asking comes before the signals,
// even when the write was done before it was chained.
void LedgerCore::announceLater(const std::optional<LedgerError>& error, const LedgerWrite& write) {
    const auto announce = [ledger = &m_ledger, error, added = write.added, changed = write.changed,
                           balance = write.balance] {
        if (error) {
            Q_EMIT ledger->writeFailed(*error);
            return;
        }
        if (!added.isEmpty())
            Q_EMIT ledger->ordersAdded(added);
        if (!changed.isEmpty())
            Q_EMIT ledger->ordersChanged(changed);
        if (balance)
            Q_EMIT ledger->balanceRecorded(balance->accountId, balance->money);
    };
    QMetaObject::invokeMethod(
        &m_ledger,
        [ledger = &m_ledger, announce] { QMetaObject::invokeMethod(ledger, announce, Qt::QueuedConnection); },
        Qt::QueuedConnection);
}
