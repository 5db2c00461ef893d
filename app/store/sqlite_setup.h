// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

class QSqlError;

/// All that is SQLite's own, in one place; the rest of the room speaks the SQL that PostgreSQL shares (but for the
/// notes at the top of resources/ledger/001_initial.sql).
namespace sqlite {

[[nodiscard]] QString connectOptions(Database::Access access);
[[nodiscard]] QString beginWriting();
/// Compares without regard to case (ASCII), pattern with escape '\'.
[[nodiscard]] QString likeOperator();
/// Whether a decimal text has more than so many decimals.
[[nodiscard]] QString finerThan(const QString& column, int decimals);
/// The function that makes a JSON array of its arguments.
[[nodiscard]] QString jsonArray();
/// The subquery of the numbers of a JSON array that is bound as text.
[[nodiscard]] QString numbersInText();
/// Behind a table's name: its rows are found by this index and no other. For what the planner, which does not know how
/// the values are spread, cannot choose well.
[[nodiscard]] QString byIndex(const QString& index);
/// From now on what is deleted is overwritten in the file, not only given up.
[[nodiscard]] Stored<Done> overwriteDeleted(Database& database);
/// The same for rows that are found by their key alone.
[[nodiscard]] QString byKey();
/// The tables and the condition of orders (o) found by order_search, in the order of s.rowid.
[[nodiscard]] QString searchedOrders();

/// Makes the file (0600, its folder 0700) when it is missing and mends its mode and that of the files beside it.
[[nodiscard]] Stored<Done> prepareFile(const QString& filePath);
/// What must hold before anything is read: nothing here changes the file.
[[nodiscard]] Stored<Done> guard(Database& database);
/// What SQLite puts into files of no name while it sorts or undoes much goes into this folder; of the whole process.
/// Where SQLite no longer knows how, it chooses by itself.
void keepTemporaryIn(Database& database, const QString& folder);
/// WAL and a sync for each transaction. Changes the file's header.
[[nodiscard]] Stored<Done> makeDurable(Database& database);

[[nodiscard]] Stored<int> version(Database& database);
/// Part of the transaction around it.
[[nodiscard]] Stored<Done> setVersion(Database& database, int version);
/// True for a file without any table.
[[nodiscard]] Stored<bool> isEmpty(Database& database);
/// A whole copy (0600) that needs no files beside it, under this name or the next free one of "name-2", "name-3" …
[[nodiscard]] Stored<Done> copyTo(Database& database, const QString& filePath);

/// The same under exactly this name, in the place of whatever bears it.
[[nodiscard]] Stored<Done> copyOver(Database& database, const QString& filePath);
/// Puts the write-ahead log into the file where nobody is in the way, without waiting: true where the log is empty now.
[[nodiscard]] Stored<bool> foldLog(Database& database);
/// For a file that nobody else has open yet: fast, without order and references, worth nothing until it is synced.
[[nodiscard]] Stored<Done> makeScratch(Database& database);

/// Reads what can be read of a file that is damaged, even one that is shorter than it says.
[[nodiscard]] Stored<Done> tolerateDamage(Database& database);

/// A look at the file's structure, of one table or of all (empty); what is wrong, at most 100 lines. Thorough: also
/// whether indexes hold what their tables hold, and whether references have their rows.
[[nodiscard]] Stored<QStringList> faultsOf(Database& database, const QString& table, bool thorough);
[[nodiscard]] Stored<QStringList> tablesOf(Database& database);
[[nodiscard]] Stored<QStringList> columnsOf(Database& database, const QString& table);
/// Triggers and views, which no ledger has.
[[nodiscard]] Stored<bool> hasPrograms(Database& database);

/// While it lives, the file's pages are read where the system has them instead of being copied one by one: for a value
/// of many megabytes.
class MappedReading final {
    Q_DISABLE_COPY_MOVE(MappedReading)

public:
    explicit MappedReading(Database& database);
    ~MappedReading();

private:
    Database& m_database;
};

[[nodiscard]] LedgerError errorOf(const QSqlError& error, Database::Access access);

} // namespace sqlite
