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

Stored<QStringList> askTexts(Database& database, const QString& sql) {
    auto rows = database.executeOnce(sql);
    if (!rows)
        return rows.error();
    QStringList texts;
    while (rows.value().next())
        texts.append(rows.value().text(0));
    if (auto ended = database.ended(rows.value()); !ended)
        return ended.error();
    return texts;
}

QString freeName(const QString& wanted) {
    QString name = wanted;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = u"%1-%2"_s.arg(wanted).arg(number);
    return name;
}

QString whyLinked(const QString& path) {
    return QCoreApplication::translate("Ledger",
                                       "%1 is a link, or has a second name in another place: what is written there "
                                       "would change another file. Put a copy of the file in its place.")
        .arg(path);
}

} // namespace

namespace sqlite {

QString connectOptions(Database::Access access) {
    return access == Database::Access::Write ? u"QSQLITE_BUSY_TIMEOUT=5000"_s
                                             : u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s;
}

QString beginWriting() {
    return u"BEGIN IMMEDIATE"_s;
}

QString likeOperator() {
    return u"LIKE"_s;
}

QString finerThan(const QString& column, int decimals) {
    return u"(INSTR(%1, '.') > 0 AND LENGTH(%1) - INSTR(%1, '.') > %2)"_s.arg(column).arg(decimals);
}

Stored<Done> overwriteDeleted(Database& database) {
    return pragma(database, u"secure_delete = ON"_s);
}

QString jsonArray() {
    return u"json_array"_s;
}

QString numbersInText() {
    return u"SELECT value FROM json_each(?)"_s;
}

QString byIndex(const QString& index) {
    return u"INDEXED BY "_s + index;
}

QString byKey() {
    return u"NOT INDEXED"_s; // no other index than that of the keys
}

QString searchedOrders() {
    return u"order_search s CROSS JOIN orders o ON o.order_key = s.rowid WHERE order_search MATCH ?"_s;
}

Stored<Done> prepareFile(const QString& filePath) {
    // SQLite gives the files beside it the mode of this one.
    const QFileInfo info(filePath);
    const QStringList beside{filePath + u"-wal"_s, filePath + u"-shm"_s, filePath + u"-journal"_s};
    for (const QString& path : QStringList{filePath} + beside) {
        if (isLinked(path))
            return LedgerError{LedgerError::Kind::CannotOpen, whyLinked(path)};
    }
    bool made = makePrivateFolder(info.absolutePath()) && makePrivateFile(filePath);
    for (const QString& path : beside) {
        if (made && QFileInfo::exists(path))
            made = makePrivateFile(path);
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

void keepTemporaryIn(Database& database, const QString& folder) {
    // Not in memory: undoing a large update may take as much as the ledger. Its errors are nobody's.
    static_cast<void>(pragma(database, u"temp_store_directory = '%1'"_s.arg(QString(folder).replace(u'\'', u"''"_s))));
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
    return copyOver(database, freeName(filePath));
}

Stored<Done> copyOver(Database& database, const QString& filePath) {
    // Written under another name first: what bears the name of a copy is whole, and on the disk.
    const QString part = freeName(filePath + u".part"_s);
    const LedgerError cannot{LedgerError::Kind::CannotWrite,
                             QCoreApplication::translate("Ledger", "The copy %1 cannot be written.").arg(filePath)};
    if (!makePrivateFile(part))
        return cannot;
    if (auto copied = database.executeOnce(u"VACUUM INTO ?"_s, part); !copied) {
        QFile::remove(part);
        return copied.error();
    }
    if (!syncToDisk(part) || !moveFile(part, filePath)) {
        QFile::remove(part);
        return cannot;
    }
    return Done();
}

Stored<bool> foldLog(Database& database) {
    if (auto hasty = pragma(database, u"busy_timeout = 0"_s); !hasty)
        return hasty.error();
    // First what hinders nobody; the rest then takes the writer's place for an instant only.
    for (const QString& mode : {u"PASSIVE"_s, u"TRUNCATE"_s}) {
        auto folded = database.executeOnce(u"PRAGMA wal_checkpoint(%1)"_s.arg(mode));
        if (!folded)
            return folded.error();
        if (!folded.value().next() || folded.value().integer(0) != 0)
            return false;
    }
    return true;
}

Stored<Done> makeScratch(Database& database) {
    for (const QString& words :
         {u"journal_mode = MEMORY"_s, u"synchronous = OFF"_s, u"foreign_keys = OFF"_s, u"cache_size = -65536"_s}) {
        if (auto set = pragma(database, words); !set)
            return set;
    }
    return Done();
}

Stored<Done> tolerateDamage(Database& database) {
    for (const QString& words : {u"writable_schema = ON"_s, u"trusted_schema = OFF"_s, u"cell_size_check = ON"_s}) {
        if (auto set = pragma(database, words); !set)
            return set;
    }
    if (auto schema = askNumber(database, u"SELECT count(*) FROM sqlite_schema"_s); !schema)
        return schema.error();
    return Done();
}

Stored<QStringList> faultsOf(Database& database, const QString& table, bool thorough) {
    QStringList faults;
    const QString of = table.isEmpty() ? QString() : u"('%1')"_s.arg(table);
    auto rows = database.executeOnce((thorough ? u"PRAGMA integrity_check"_s : u"PRAGMA quick_check"_s) + of);
    if (!rows)
        return rows.error();
    while (rows.value().next()) {
        if (const QString line = rows.value().text(0); line != "ok"_L1)
            faults.append(line);
    }
    if (auto ended = database.ended(rows.value()); !ended)
        return ended.error();
    if (!thorough || !faults.isEmpty())
        return faults;
    auto orphans = database.executeOnce(u"PRAGMA foreign_key_check"_s + of);
    if (!orphans)
        return orphans.error();
    while (orphans.value().next() && faults.size() < 100) {
        faults.append(QCoreApplication::translate("Ledger", "A row of %1 refers to a row of %2 that is not there.")
                          .arg(orphans.value().text(0), orphans.value().text(2)));
    }
    if (auto ended = database.ended(orphans.value()); !ended)
        return ended.error();
    return faults;
}

Stored<QStringList> tablesOf(Database& database) {
    return askTexts(database, u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"_s);
}

Stored<QStringList> columnsOf(Database& database, const QString& table) {
    return askTexts(database, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
}

Stored<bool> hasPrograms(Database& database) {
    auto found = askNumber(database, u"SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')"_s);
    if (!found)
        return found.error();
    return found.value() > 0;
}

// Without it reading is slower, no more: its errors are nobody's.
MappedReading::MappedReading(Database& database)
    : m_database(database) {
    static_cast<void>(pragma(m_database, u"mmap_size = 2147418112"_s));
}

MappedReading::~MappedReading() {
    static_cast<void>(pragma(m_database, u"mmap_size = 0"_s));
}

LedgerError errorOf(const QSqlError& error, Database::Access access) {
    LedgerError result;
    result.kind = access == Database::Access::Write ? LedgerError::Kind::CannotWrite : LedgerError::Kind::CannotRead;
    const int code = error.nativeErrorCode().toInt() & 0xff;
    if (code == codeCorrupt || code == codeNotADatabase)
        result.kind = LedgerError::Kind::Damaged;
    else if (code == codeCannotOpen)
        result.kind = LedgerError::Kind::CannotOpen;
    result.text = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    return result;
}

} // namespace sqlite
