// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_setup.h"

#include "store/private_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace {

// Result codes of sqlite3.h; extended codes carry them in their low byte.
constexpr int codeCorrupt = 11;
constexpr int codeCannotOpen = 14;
constexpr int codeNotADatabase = 26;

Stored<Done> pragma(Database& database, const QString& words) {
    auto statement = database.executeOnce(u"PRAGMA "_s + words);
    if (!statement)
        return statement.error();
    return Done();
}

Stored<qint64> askNumber(Database& database, const QString& sql) {
    auto statement = database.executeOnce(sql);
    if (!statement)
        return statement.error();
    const qint64 number = statement.value().next() ? statement.value().integer(0) : 0;
    if (auto ended = database.ended(statement.value()); !ended)
        return ended.error();
    return number;
}

QString freeName(const QString& wanted) {
    QString name = wanted;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = u"%1-%2"_s.arg(wanted).arg(number);
    return name;
}

} // namespace

namespace sqlite {

QString connectOptions(Database::Access access) {
    return access == Database::Access::Read ? u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s
                                            : u"QSQLITE_BUSY_TIMEOUT=5000"_s;
}

QString beginWriting() {
    return u"BEGIN IMMEDIATE"_s;
}

QString likeOperator() {
    return u"LIKE"_s;
}

Stored<Done> prepareFile(const QString& filePath) {
    // SQLite gives the files beside it the mode of this one.
    const QFileInfo info(filePath);
    bool made = makePrivateFolder(info.absolutePath()) && makePrivateFile(filePath);
    for (const QString& beside : {filePath + u"-wal"_s, filePath + u"-shm"_s}) {
        if (made && QFileInfo::exists(beside))
            made = makePrivateFile(beside);
    }
    if (made)
        return Done();
    return LedgerError{
        LedgerError::Kind::CannotOpen,
        QCoreApplication::translate("Ledger", "The file %1 cannot be made or written.").arg(info.absoluteFilePath())};
}

Stored<Done> guard(Database& database) {
    for (const QString& words : {u"foreign_keys = ON"_s, u"trusted_schema = OFF"_s, u"cell_size_check = ON"_s}) {
        if (auto set = pragma(database, words); !set)
            return set;
    }
    // The first look into the file: reads its header and its schema.
    if (auto schema = askNumber(database, u"SELECT count(*) FROM sqlite_schema"_s); !schema)
        return schema.error();
    return Done();
}

Stored<Done> makeDurable(Database& database) {
    auto mode = database.executeOnce(u"PRAGMA journal_mode = WAL"_s);
    if (!mode)
        return mode.error();
    if (!mode.value().next() || mode.value().text(0) != "wal"_L1)
        return LedgerError{
            LedgerError::Kind::CannotOpen,
            QCoreApplication::translate("Ledger", "The file's folder does not allow a write-ahead log.")};
    return pragma(database, u"synchronous = FULL"_s);
}

Stored<int> version(Database& database) {
    auto number = askNumber(database, u"PRAGMA user_version"_s);
    if (!number)
        return number.error();
    return static_cast<int>(number.value());
}

Stored<Done> setVersion(Database& database, int version) {
    return pragma(database, u"user_version = %1"_s.arg(version));
}

Stored<bool> isEmpty(Database& database) {
    auto tables = askNumber(database, u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables)
        return tables.error();
    return tables.value() == 0;
}

Stored<Done> copyTo(Database& database, const QString& filePath) {
    // Written under another name first: what bears the name of a copy is whole.
    const QString copy = freeName(filePath);
    const QString part = freeName(filePath + u".part"_s);
    const LedgerError cannot{LedgerError::Kind::CannotWrite,
                             QCoreApplication::translate("Ledger", "The copy %1 cannot be written.").arg(copy)};
    if (!makePrivateFile(part))
        return cannot;
    if (auto copied = database.executeOnce(u"VACUUM INTO ?"_s, part); !copied) {
        QFile::remove(part);
        return copied.error();
    }
    if (!QFile::rename(part, copy))
        return cannot;
    return Done();
}

LedgerError errorOf(const QSqlError& error, Database::Access access) {
    LedgerError result;
    result.kind = access == Database::Access::Read ? LedgerError::Kind::CannotRead : LedgerError::Kind::CannotWrite;
    const int code = error.nativeErrorCode().toInt() & 0xff;
    if (code == codeCorrupt || code == codeNotADatabase)
        result.kind = LedgerError::Kind::Damaged;
    else if (code == codeCannotOpen)
        result.kind = LedgerError::Kind::CannotOpen;
    result.text = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    return result;
}

} // namespace sqlite
