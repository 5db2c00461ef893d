// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger_move.h"

#include "store/file_lock.h"
#include "store/ledger_check.h"
#include "store/ledger_place.h"
#include "store/ledger_restore.h"
#include "store/move_files.h"
#include "store/move_target.h"
#include "store/private_file.h"
#include "store/settings_file.h"
#include "store/sqlite_setup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

using Kind = LedgerError::Kind;

LedgerError stopped() {
    return {Kind::CannotWrite, {}};
}

Stored<Done> hold(FileLock& lock, const QString& ledger) {
    switch (lock.tryHold()) {
    case FileLock::Outcome::Held:
        return Done();
    case FileLock::Outcome::InUse:
        return LedgerError{Kind::CannotOpen, QCoreApplication::translate(
                                                 "Ledger", "The file %1 is in use by another Orderdeck (process %2).")
                                                 .arg(ledger, QString::number(lock.process()))};
    case FileLock::Outcome::Impossible:
        break;
    }
    return LedgerError{
        Kind::CannotOpen,
        QCoreApplication::translate("Ledger", "The file %1 cannot be kept from other programs.").arg(ledger)};
}

void removePart(const LedgerFiles& to) {
    for (const QString& end : {u""_s, u"-wal"_s, u"-shm"_s, u".part"_s})
        QFile::remove(to.moving() + end);
}

// Bytes as they are: nobody writes meanwhile, and nothing waits in the log.
Stored<Done> copyLedgerFile(const LedgerFiles& from, const LedgerFiles& to, MoveFiles& files) {
    // Held open until the database is closed: whoever closes a file gives up the locks that its process has on it.
    QFile held(from.ledger());
    if (!held.open(QIODevice::ReadOnly))
        return LedgerError{Kind::CannotRead,
                           QCoreApplication::translate("Ledger", "There is no ledger %1.").arg(from.ledger())};
    Stored<Done> copied = Done();
    {
        Database database;
        if (auto opened = database.open(from.ledger(), Database::Access::Write); !opened)
            return opened;
        if (auto guarded = sqlite::guard(database); !guarded)
            return guarded;
        const auto folded = sqlite::foldLog(database);
        if (!folded)
            return folded.error();
        if (!folded.value())
            return LedgerError{
                Kind::CannotRead,
                QCoreApplication::translate("Ledger", "The file %1 is in use by another program.").arg(from.ledger())};
        copied = database.inTransaction([&] { return files.copy(from.ledger(), to.moving()); });
    }
    return copied;
}

Stored<Done> checkCopy(const LedgerFiles& to, const LedgerFacts& facts) {
    const auto copied = factsOf(to.moving());
    if (!copied)
        return copied.error();
    const auto faults = quickCheck(to.moving());
    if (!faults)
        return faults.error();
    if (!faults.value().isEmpty() || copied.value() != facts)
        return LedgerError{Kind::Damaged,
                           QCoreApplication::translate("Ledger", "The copy in %1 is not the same as the ledger. %2")
                               .arg(QFileInfo(to.ledger()).absolutePath(), faults.value().value(0))};
    for (const QString& end : {u"-wal"_s, u"-shm"_s})
        QFile::remove(to.moving() + end);
    return Done();
}

Stored<Done> copyAll(const LedgerFiles& from, const LedgerFiles& to, MoveFiles& files, const MoveProgress& progress,
                     MoveStep& step) {
    removePart(to);
    if (!QFileInfo::exists(from.ledger()))
        return LedgerError{Kind::CannotOpen,
                           QCoreApplication::translate("Ledger", "There is no ledger %1.").arg(from.ledger())};
    if (auto settled = settleLedgerFile(from); !settled)
        return settled;
    const auto facts = factsOf(from.ledger());
    if (!facts)
        return facts.error();
    const auto begin = [&](MoveStep next) {
        step = next;
        return progress(next, 0, 0);
    };
    if (!begin(MoveStep::Copying))
        return stopped();
    if (auto copied = copyLedgerFile(from, to, files); !copied)
        return copied;
    if (!begin(MoveStep::CopyingBackups))
        return stopped();
    if (auto copied = copyBeside(from, to, files); !copied)
        return copied;
    if (!begin(MoveStep::Checking))
        return stopped();
    if (auto good = checkCopy(to, facts.value()); !good)
        return good;
    return begin(MoveStep::Switching) ? Stored<Done>(Done()) : stopped();
}

// The place is switched: what is left is renaming, taken up as often as it is interrupted.
Stored<std::optional<MovedLedger>> finish(LedgerPlace& place, const MoveProgress& progress) {
    const LedgerFiles from(place.leftLedger());
    const LedgerFiles to(place.ledger());
    progress(MoveStep::Placing, 0, 0);
    if (QFileInfo::exists(to.moving())) {
        // Nothing was opened here yet, and the left one is as it was.
        const bool taken = QFileInfo::exists(to.ledger());
        if (taken || !moveFile(to.moving(), to.ledger())) {
            if (place.goBack())
                removePart(to);
            return taken ? targetTaken(to) : LedgerError{Kind::CannotWrite, cannotWriteInto(to)};
        }
    } else if (!QFileInfo::exists(to.ledger())) {
        return std::optional<MovedLedger>(); // the folder is gone: opening the ledger says so
    }
    progress(MoveStep::SettingAside, 0, 0);
    MovedLedger moved{to.ledger(), {}, from.ledger()};
    const QDate today = QDate::currentDate();
    if (QFileInfo::exists(from.ledger())) {
        const QString aside = from.aside(LedgerCopy::Kind::Moved, today);
        if (setAside(from, LedgerCopy::Kind::Moved, today))
            moved.kept = aside;
    } else if (const auto copies = from.copies(); !copies.isEmpty()) {
        moved.kept = copies.first().path; // before it was interrupted
    }
    progress(MoveStep::Ending, 0, 0);
    place.forgetLeft();
    return std::optional<MovedLedger>(moved);
}

Stored<std::optional<MovedLedger>> begin(LedgerPlace& place, const MoveProgress& progress) {
    const LedgerFiles from(place.ledger());
    const QString folder = place.wantedFolder();
    const auto plan = checkMove(from, folder);
    if (!plan)
        return plan.error();
    const LedgerFiles to = ledgerIn(from, folder);
    FileLock left(from.ledger() + u".lock"_s);
    if (auto held = hold(left, from.ledger()); !held)
        return held.error();
    FileLock taken(to.ledger() + u".lock"_s);
    if (auto held = hold(taken, to.ledger()); !held)
        return held.error();
    MoveStep step = MoveStep::Copying;
    MoveFiles files([&](qint64 bytes) { return progress(step, bytes, plan.value().bytes); });
    auto copied = copyAll(from, to, files, progress, step);
    if (copied && !place.switchTo(folder))
        copied = LedgerError{Kind::CannotWrite, SettingsFile::whyNotWritable(place.settingsFile())};
    if (!copied) {
        removePart(to);
        QFile::remove(to.ledger() + u".lock"_s); // held here, so it is nobody else's
        return copied.error();
    }
    files.keep();
    return finish(place, progress);
}

} // namespace

Stored<std::optional<MovedLedger>> carryOutMove(LedgerPlace& place, const MoveProgress& progress) {
    if (place.leftLedger() == place.ledger()) // by somebody's hand: nothing was left
        place.forgetLeft();
    if (!place.leftLedger().isEmpty()) {
        FileLock left(place.leftLedger() + u".lock"_s);
        FileLock taken(place.ledger() + u".lock"_s);
        if (!QFileInfo::exists(QFileInfo(place.ledger()).absolutePath()))
            return std::optional<MovedLedger>();
        // The left one may be on a disk that is gone; what is used by others is not touched.
        if (left.tryHold() == FileLock::Outcome::InUse)
            return hold(left, place.leftLedger()).error();
        if (auto held = hold(taken, place.ledger()); !held)
            return held.error();
        return finish(place, progress);
    }
    if (place.wantedFolder().isEmpty())
        return std::optional<MovedLedger>();
    auto moved = begin(place, progress);
    if (!moved)
        place.dropWanted();
    return moved;
}
