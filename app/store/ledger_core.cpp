// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger_core.h"

#include "store/ledger.h"
#include "store/ledger_upkeep.h"
#include "store/private_file.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

LedgerCore::LedgerCore(Ledger& ledger, QString path)
    : m_ledger(ledger)
    , m_filePath(std::move(path))
    , m_lock(m_filePath + u".lock"_s)
    , m_writer(u"ledger-writer"_s)
    , m_reader(u"ledger-reader"_s)
    , m_upkeep(std::make_unique<LedgerUpkeep>(ledger, *this)) {}

LedgerCore::~LedgerCore() {
    m_upkeep.reset();
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

void LedgerCore::enqueue(PendingWrite write) {
    const std::lock_guard lock(m_mutex);
    write.number = ++m_lastNumber;
    write.place = m_writer.post([this, number = write.number](Database& database) { makePending(database, number); });
    m_pending.push_back(std::move(write));
}

// What was asked for since, but nothing beyond other work of the thread (a copy, the end): the order stands.
std::vector<LedgerCore::PendingWrite> LedgerCore::takePending(quint64 number) {
    static constexpr std::size_t mostTogether = 64;
    const std::lock_guard lock(m_mutex);
    std::vector<PendingWrite> taken;
    // Made already, together with one before it?
    if (m_pending.empty() || m_pending.front().number > number)
        return taken;
    do {
        taken.push_back(std::move(m_pending.front()));
        m_pending.pop_front();
    } while (!m_pending.empty() && m_pending.front().place == taken.back().place + 1 && taken.size() < mostTogether);
    return taken;
}

void LedgerCore::makePending(Database& database, quint64 number) {
    const auto writes = takePending(number);
    if (writes.size() > 1 && makeTogether(database, writes))
        return;
    for (const PendingWrite& write : writes)
        makeAlone(database, write);
}

bool LedgerCore::makeTogether(Database& database, const std::vector<PendingWrite>& writes) {
    std::vector<LedgerWrite> made;
    made.reserve(writes.size());
    const auto done = database.inTransaction([&]() -> Stored<Done> {
        for (const PendingWrite& pending : writes) {
            LedgerWrite& write = made.emplace_back(LedgerWrite{database, now()});
            if (const auto error = pending.make(write))
                return *error;
            if (auto counted = write.tally.write(database); !counted)
                return counted;
        }
        return Done();
    });
    if (!done)
        return false;
    for (const PendingWrite& pending : writes)
        pending.end(std::nullopt);
    LedgerWrite all{database, made.front().now};
    QSet<OrderKey> changed;
    for (const LedgerWrite& write : made) {
        all.added += write.added;
        for (const OrderKey key : write.changed) {
            if (!changed.contains(key))
                all.changed.append(key);
            changed.insert(key);
        }
    }
    announceLater(std::nullopt, all);
    for (const LedgerWrite& write : made) {
        LedgerWrite balance{database, write.now};
        balance.balance = write.balance;
        if (balance.balance)
            announceLater(std::nullopt, balance);
    }
    return true;
}

void LedgerCore::makeAlone(Database& database, const PendingWrite& pending) {
    LedgerWrite write{database, now()};
    std::optional<LedgerError> error;
    const auto done = inOneTransaction(write, [&pending](LedgerWrite& within) -> Stored<Done> {
        if (const auto refused = pending.make(within))
            return *refused;
        return Done();
    });
    if (!done)
        error = done.error();
    pending.end(error);
    announceLater(error, write);
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
