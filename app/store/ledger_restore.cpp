// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger_restore.h"

#include "store/migrations.h"
#include "store/private_file.h"
#include "store/sqlite_setup.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

using namespace Qt::StringLiterals;

namespace {

LedgerError cannotWrite(const QString& path) {
    return {LedgerError::Kind::CannotWrite,
            QCoreApplication::translate("Ledger", "The file %1 cannot be written.").arg(path)};
}

Stored<qint64> ordersOnlyIn(Database& database, const QString& one, const QString& other) {
    auto row =
        database.executeOnce(u"SELECT count(*) FROM %1.orders a WHERE NOT EXISTS (SELECT 1 FROM %2.orders b "
                             "WHERE b.order_key = a.order_key AND b.recorded_at = a.recorded_at)"_s.arg(one, other));
    if (!row)
        return row.error();
    const qint64 number = row.value().next() ? row.value().integer(0) : 0;
    if (auto ended = database.ended(row.value()); !ended)
        return ended.error();
    return number;
}

Stored<Done> compare(Database& staged, const LedgerFiles& files, RestorePlan& plan) {
    if (auto attached = staged.executeOnce(u"ATTACH DATABASE ? AS present"_s, files.ledger()); !attached)
        return attached.error();
    const auto missing = ordersOnlyIn(staged, u"present"_s, u"main"_s);
    if (!missing)
        return missing.error();
    const auto added = ordersOnlyIn(staged, u"main"_s, u"present"_s);
    if (!added)
        return added.error();
    plan.missing = missing.value();
    plan.added = added.value();
    return Done();
}

Stored<Done> pauseInStaged(const QString& path) {
    Database staged;
    if (auto opened = staged.open(path, Database::Access::Write); !opened)
        return opened;
    if (auto guarded = sqlite::guard(staged); !guarded)
        return guarded;
    return pauseLists(
        staged, QCoreApplication::translate(
                    "Ledger", "This list comes from a copy of the ledger: lines that wait here may have been placed "
                              "after the copy was made. Compare with the provider before you go on."));
}

} // namespace

bool setAside(const LedgerFiles& files, LedgerCopy::Kind kind, const QDate& day) {
    if (!QFileInfo::exists(files.ledger()))
        return true;
    if (!makePrivateFolder(files.backupsFolder()))
        return false;
    const QString aside = files.aside(kind, day);
    // The log belongs to the file: first the log, so that an interrupted move is taken up again under the same names.
    if (QFileInfo::exists(files.log()) && !moveFile(files.log(), aside + u"-wal"_s))
        return false;
    QFile::remove(files.ledger() + u"-shm"_s); // only an index of the log, made anew when it is missing
    return moveFile(files.ledger(), aside);
}

QString stagedPart(const LedgerFiles& files) {
    return files.ledger() + u".staged"_s;
}

Stored<Done> pauseLists(Database& database, const QString& words) {
    const auto tables = sqlite::tablesOf(database);
    if (!tables)
        return tables.error();
    if (!tables.value().contains(u"bulk_lists"_s))
        return Done();
    auto paused =
        database.executeOnce(u"UPDATE bulk_lists SET state = 1, pause_text = ? WHERE state IN (0, 1)"_s, words);
    if (!paused)
        return paused.error();
    return Done();
}

Stored<RestorePlan> prepareRestore(const LedgerFiles& files, const QString& source) {
    const auto facts = factsOf(source);
    if (!facts)
        return facts.error();
    const auto check = fullCheck(source, [](int, int) { return true; });
    if (!check)
        return check.error();
    if (!check.value().damage.isEmpty()) {
        return LedgerError{LedgerError::Kind::Damaged,
                           QCoreApplication::translate("Ledger", "The file %1 is damaged itself: %2")
                               .arg(source, check.value().damage.first())};
    }
    const QString part = stagedPart(files);
    {
        Database copy;
        if (auto opened = copy.open(source, Database::Access::Read); !opened)
            return opened.error();
        if (auto guarded = sqlite::guard(copy); !guarded)
            return guarded.error();
        if (auto copied = sqlite::copyOver(copy, part); !copied)
            return copied.error();
    }
    if (auto paused = pauseInStaged(part); !paused)
        return paused.error();
    if (!syncToDisk(part)) // now, so that committing it takes no time
        return cannotWrite(part);
    return reviewRestore(files, source);
}

Stored<RestorePlan> reviewRestore(const LedgerFiles& files, const QString& source) {
    RestorePlan plan;
    plan.source = source;
    Database staged;
    if (auto opened = staged.open(stagedPart(files), Database::Access::Read); !opened)
        return opened.error();
    if (auto guarded = sqlite::guard(staged); !guarded)
        return guarded.error();
    const auto copy = factsOf(staged, source);
    if (!copy)
        return copy.error();
    plan.copy = copy.value();
    if (const auto present = factsOf(files.ledger())) {
        plan.present = present.value();
        if (!compare(staged, files, plan))
            plan.present.reset();
    }
    return plan;
}

Stored<Done> stageEmptyLedger(const LedgerFiles& files) {
    const auto steps = ledgerMigrations();
    if (!steps)
        return steps.error();
    const QString part = stagedPart(files);
    QFile::remove(part);
    if (!makePrivateFile(part))
        return cannotWrite(part);
    Database database;
    if (auto opened = database.open(part, Database::Access::Write); !opened)
        return opened;
    for (const Migration& step : steps.value()) {
        if (auto made = applyStep(database, step); !made)
            return made;
    }
    return Done();
}

Stored<Done> commitStaged(const LedgerFiles& files, LedgerCopy::Kind presentKeptAs) {
    const QString part = stagedPart(files);
    const QString name = presentKeptAs == LedgerCopy::Kind::Damaged ? files.salvaged() : files.restored();
    if (!syncToDisk(part) || !moveFile(part, name))
        return cannotWrite(name);
    return Done();
}

void dropStaged(const LedgerFiles& files) {
    QFile::remove(stagedPart(files));
}

Stored<Done> markDamaged(const LedgerFiles& files, const QString& reason) {
    const QString path = files.damageMark();
    QFile mark(path);
    const QByteArray words = reason.toUtf8();
    if (!makePrivateFile(path) || !mark.open(QIODevice::WriteOnly) || mark.write(words) != words.size() ||
        !mark.flush())
        return cannotWrite(path);
    mark.close();
    static_cast<void>(syncToDisk(path));
    return Done();
}

Stored<Done> settleLedgerFile(const LedgerFiles& files) {
    const bool marked = QFileInfo::exists(files.damageMark());
    for (const QString& staged : {files.restored(), files.salvaged()}) {
        const QFileInfo info(staged);
        if (!info.isFile() || isLinked(staged))
            continue;
        const auto kind = marked || staged == files.salvaged() ? LedgerCopy::Kind::Damaged : LedgerCopy::Kind::Replaced;
        if (!setAside(files, kind, info.lastModified().date()))
            return cannotWrite(files.backupsFolder());
        QFile::remove(files.damageMark());
        if (!moveFile(staged, files.ledger()))
            return cannotWrite(files.ledger());
        return Done();
    }
    if (QFile mark(files.damageMark()); mark.open(QIODevice::ReadOnly))
        return LedgerError{LedgerError::Kind::Damaged, QString::fromUtf8(mark.readAll())};
    if (QFileInfo(files.ledger()).size() == 0 && !files.copies().isEmpty()) {
        return LedgerError{
            LedgerError::Kind::Damaged,
            QCoreApplication::translate("Ledger", "The ledger %1 is missing or empty, but there are copies of it.")
                .arg(files.ledger())};
    }
    return Done();
}
