// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/move_target.h"

#include "store/ledger_move.h"
#include "store/move_files.h"
#include "store/private_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QStorageInfo>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace {

// For what is written soon after: the log, the day's copy.
constexpr qint64 roomToSpare = 32LL * 1024 * 1024;

QString native(const QString& path) {
    return QDir::toNativeSeparators(path);
}

QString folderOf(const LedgerFiles& files) {
    return QFileInfo(files.ledger()).absolutePath();
}

LedgerError refused(const QString& words) {
    return {LedgerError::Kind::CannotWrite, words};
}

// Also what would be taken for its log, or would take its place.
bool hasLedger(const LedgerFiles& files) {
    for (const QString& path : {files.ledger(), files.log(), QString(files.ledger() + u"-journal"_s), files.restored(),
                                files.salvaged(), files.damageMark()}) {
        if (QFileInfo::exists(path))
            return true;
    }
    return false;
}

bool canWriteIn(const QString& folder) {
    QTemporaryFile file(QDir(folder).filePath(u".orderdeck-XXXXXX"_s));
    return file.open() && file.write("orderdeck") > 0 && file.flush();
}

} // namespace

LedgerFiles ledgerIn(const LedgerFiles& from, const QString& folder) {
    return LedgerFiles(QDir(folder).filePath(QFileInfo(from.ledger()).fileName()));
}

LedgerError targetTaken(const LedgerFiles& to) {
    return refused(QCoreApplication::translate("Ledger", "There is a ledger in the folder %1 already. It is not "
                                                         "overwritten: choose another folder.")
                       .arg(native(folderOf(to))));
}

QString cannotWriteInto(const LedgerFiles& to) {
    return QCoreApplication::translate("Ledger", "Nothing can be written in the folder %1.").arg(native(folderOf(to)));
}

Stored<MovePlan> checkMove(const LedgerFiles& from, const QString& folder) {
    const QFileInfo asked(folder);
    const LedgerFiles to = ledgerIn(from, asked.absoluteFilePath());
    if (!asked.isDir())
        return refused(QCoreApplication::translate("Ledger", "The folder %1 is not there.").arg(native(folder)));
    if (asked.canonicalFilePath() == QFileInfo(folderOf(from)).canonicalFilePath())
        return refused(QCoreApplication::translate("Ledger", "The ledger is in this folder already."));
    if (hasLedger(to))
        return targetTaken(to);
    if (!canWriteIn(folder))
        return refused(cannotWriteInto(to));
    MovePlan plan{asked.absoluteFilePath(), QFileInfo(from.ledger()).size() + QFileInfo(from.log()).size(), 0};
    const auto copies = from.copies();
    for (const LedgerCopy& copy : copies)
        plan.bytes += copy.bytes;
    plan.copies = static_cast<int>(copies.size());
    const qint64 room = QStorageInfo(folder).bytesAvailable();
    if (room >= 0 && room < plan.bytes + roomToSpare) {
        const QLocale locale;
        return refused(
            QCoreApplication::translate("Ledger", "There is not enough room in the folder %1: %2 are needed, %3 are "
                                                  "free.")
                .arg(native(folder),
                     locale.formattedDataSize(plan.bytes + roomToSpare, 1, QLocale::DataSizeTraditionalFormat),
                     locale.formattedDataSize(room, 1, QLocale::DataSizeTraditionalFormat)));
    }
    return plan;
}

Stored<Done> copyBeside(const LedgerFiles& from, const LedgerFiles& to, MoveFiles& files) {
    const auto copies = from.copies();
    if (!copies.isEmpty() && !makePrivateFolder(to.backupsFolder()))
        return refused(QCoreApplication::translate("Ledger", "The folder %1 cannot be made.").arg(to.backupsFolder()));
    for (const LedgerCopy& copy : copies) {
        const QFileInfo file(copy.path);
        const QDir folder(copy.kind == LedgerCopy::Kind::BeforeUpdate ? folderOf(to) : to.backupsFolder());
        QString path = folder.filePath(file.fileName());
        if (QFileInfo::exists(path)) {
            if (areSameFiles(copy.path, path))
                continue;
            path = to.aside(LedgerCopy::Kind::Replaced, copy.day);
        }
        if (auto copied = files.copy(copy.path, path); !copied)
            return copied;
        // The log of a ledger that was set aside belongs to it.
        if (const QString log = copy.path + u"-wal"_s; QFileInfo::exists(log)) {
            if (auto copied = files.copy(log, path + u"-wal"_s); !copied)
                return copied;
        }
    }
    if (!QFileInfo::exists(from.unwritten()) || areSameFiles(from.unwritten(), to.unwritten()))
        return Done();
    // One of an earlier stay: those orders are not of this ledger as it is now.
    if (QFileInfo::exists(to.unwritten())) {
        QString name = to.unwritten() + u".old"_s;
        for (int number = 2; QFileInfo::exists(name); ++number)
            name = u"%1.old-%2"_s.arg(to.unwritten()).arg(number);
        if (!moveFile(to.unwritten(), name))
            return refused(cannotWriteInto(to));
    }
    return files.copy(from.unwritten(), to.unwritten());
}
