// SPDX-License-Identifier: GPL-3.0-or-later
#include "raw_database.h"

#include <cstdio>

RawDatabase::RawDatabase(const QString& filePath) {
    check(sqlite3_open(filePath.toUtf8().constData(), &m_database));
}

RawDatabase::~RawDatabase() {
    sqlite3_close(m_database);
}

void RawDatabase::run(const QByteArray& sql) {
    check(sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, nullptr));
}

void RawDatabase::runWith(const QByteArray& sql, const QByteArray& blob) {
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v2(m_database, sql.constData(), -1, &statement, nullptr));
    check(sqlite3_bind_blob64(statement, 1, blob.constData(), static_cast<sqlite3_uint64>(blob.size()), SQLITE_STATIC));
    sqlite3_step(statement);
    check(sqlite3_finalize(statement));
}

qint64 RawDatabase::number(const QByteArray& sql) {
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v2(m_database, sql.constData(), -1, &statement, nullptr));
    const qint64 number = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
    check(sqlite3_finalize(statement));
    return number;
}

void RawDatabase::check(int result) {
    if (result == SQLITE_OK)
        return;
    if (m_ok)
        std::fprintf(stderr, "SQLite: %s\n", m_database ? sqlite3_errmsg(m_database) : "out of memory");
    m_ok = false;
}
