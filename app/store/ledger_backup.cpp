// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger_backup.h"

#include "store/private_file.h"
#include "store/sqlite_setup.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QDateTime changedAt(const QString& path) {
    return QFileInfo(path).lastModified();
}

Stored<Done> openPresent(Database& database, const LedgerFiles& files) {
    // Opening would make the file.
    if (!QFileInfo::exists(files.ledger()))
        return LedgerError{LedgerError::Kind::CannotOpen,
                           QCoreApplication::translate("Ledger", "There is no ledger %1.").arg(files.ledger())};
    if (auto opened = database.open(files.ledger(), Database::Access::Write); !opened)
        return opened;
    return sqlite::guard(database);
}

// The copy bears the time of the file it was made of while all of that is in the file and nothing in the log: as long
// as both stay so, nothing was written since. No clock is asked.
void bearTime(const QString& copy, const QDateTime& time) {
    QFile file(copy);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.setFileTime(time, QFileDevice::FileModificationTime);
}

void removeHalfWritten(const LedgerFiles& files) {
    static const QRegularExpression half(u"^ledger-\\d{4}-\\d{2}-\\d{2}\\.sqlite\\.part(-\\d+)?$"_s);
    QDir folder(files.backupsFolder());
    const auto names = folder.entryList(QDir::Files | QDir::NoSymLinks);
    for (const QString& name : names) {
        if (half.match(name).hasMatch())
            folder.remove(name);
    }
}

void removeOldest(const LedgerFiles& files) {
    const auto daily = files.dailyCopies();
    for (const LedgerCopy& copy : daily.mid(dailyCopiesKept))
        QFile::remove(copy.path);
}

} // namespace

bool changedSinceDailyCopy(const LedgerFiles& files) {
    const auto daily = files.dailyCopies();
    if (daily.isEmpty() || QFileInfo(files.log()).size() > 0)
        return true;
    return changedAt(daily.first().path) != changedAt(files.ledger());
}

Stored<std::optional<QString>> makeDailyCopy(const LedgerFiles& files, const QDate& day) {
    const QString path = files.daily(day);
    if (QFileInfo::exists(path) || !changedSinceDailyCopy(files))
        return std::optional<QString>();
    if (!makePrivateFolder(files.backupsFolder())) {
        return LedgerError{
            LedgerError::Kind::CannotWrite,
            QCoreApplication::translate("Ledger", "The folder %1 cannot be made.").arg(files.backupsFolder())};
    }
    removeHalfWritten(files);
    Database database;
    if (auto opened = openPresent(database, files); !opened)
        return opened.error();
    // What is written from here on lies in the log or is in the copy: at worst a copy is made once too often.
    const auto folded = sqlite::foldLog(database);
    const QDateTime time = folded && folded.value() ? changedAt(files.ledger()) : QDateTime();
    if (auto copied = sqlite::copyOver(database, path); !copied)
        return copied.error();
    if (time.isValid())
        bearTime(path, time);
    removeOldest(files);
    return std::optional<QString>(path);
}

Stored<QString> copyBeforeDeleting(const LedgerFiles& files, const QDate& day) {
    if (!makePrivateFolder(files.backupsFolder())) {
        return LedgerError{
            LedgerError::Kind::CannotWrite,
            QCoreApplication::translate("Ledger", "The folder %1 cannot be made.").arg(files.backupsFolder())};
    }
    const QString path = files.aside(LedgerCopy::Kind::BeforeDeleting, day);
    if (auto copied = copyLedger(files, path); !copied)
        return copied.error();
    return path;
}

Stored<Done> copyLedger(const LedgerFiles& files, const QString& filePath) {
    const QFileInfo target(filePath);
    // By any way that leads there.
    if (target.absoluteFilePath() == files.ledger() ||
        (target.exists() && target.canonicalFilePath() == QFileInfo(files.ledger()).canonicalFilePath())) {
        return LedgerError{LedgerError::Kind::CannotWrite,
                           QCoreApplication::translate("Ledger", "A copy cannot take the place of the ledger itself.")};
    }
    Database database;
    if (auto opened = openPresent(database, files); !opened)
        return opened;
    return sqlite::copyOver(database, target.absoluteFilePath());
}
