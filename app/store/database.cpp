// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/sqlite_defence.h"
#include "store/sqlite_setup.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

Database::~Database() {
    close();
}

Stored<Done> Database::open(const QString& filePath, Access access) {
    close();
    m_access = access;
    // Names are shared by the whole program: the address of a living object is nobody else's.
    const QString name = u"orderdeck-%1"_s.arg(reinterpret_cast<quintptr>(this), 0, 16);
    m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    m_connection.setDatabaseName(filePath);
    m_connection.setConnectOptions(sqlite::connectOptions(access));
    const DefensiveOpening opening(access != Access::ReadDamaged);
    if (!m_connection.open()) {
        LedgerError error = sqlite::errorOf(m_connection.lastError(), access);
        if (error.kind != LedgerError::Kind::Damaged)
            error.kind = LedgerError::Kind::CannotOpen;
        closeWith(error);
        return error;
    }
    return Done();
}

void Database::close() {
    m_prepared.clear();
    if (!m_connection.isValid())
        return;
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
    m_closed = {LedgerError::Kind::CannotOpen, u"The ledger is closed."_s};
}

void Database::closeWith(const LedgerError& error) {
    close();
    m_closed = error;
}

Stored<Done> Database::ended(const Statement& statement) const {
    if (statement.query().lastError().isValid())
        return errorOf(statement.query());
    return Done();
}

Stored<Statement> Database::executeWith(const QString& sql, const QVariantList& values) {
    if (!m_connection.isOpen())
        return m_closed;
    std::unique_ptr<QSqlQuery>& query = m_prepared[sql];
    if (!query) {
        auto fresh = std::make_unique<QSqlQuery>(m_connection);
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sql)) {
            const LedgerError error = errorOf(*fresh);
            m_prepared.erase(sql);
            return error;
        }
        query = std::move(fresh);
    }
    int place = 0;
    for (const QVariant& value : values)
        query->bindValue(place++, value);
    if (!query->exec()) {
        const LedgerError error = errorOf(*query);
        query->finish();
        return error;
    }
    return Statement(*query);
}

Stored<Statement> Database::executeOnceWith(const QString& sql, const QVariantList& values) {
    if (!m_connection.isOpen())
        return m_closed;
    auto query = std::make_unique<QSqlQuery>(m_connection);
    query->setForwardOnly(true);
    bool good = query->prepare(sql);
    int place = 0;
    for (const QVariant& value : values)
        query->bindValue(place++, value);
    good = good && query->exec();
    if (!good)
        return errorOf(*query);
    return Statement(std::move(query));
}

Stored<Done> Database::begin() {
    if (auto begun = execute(sqlite::beginWriting()); !begun)
        return begun.error();
    return Done();
}

Stored<Done> Database::commit() {
    if (auto committed = execute(u"COMMIT"_s); !committed)
        return committed.error();
    return Done();
}

void Database::rollBack() {
    // Fails where the database has already undone it by itself, which is just as well.
    static_cast<void>(execute(u"ROLLBACK"_s));
}

LedgerError Database::errorOf(const QSqlQuery& query) const {
    return sqlite::errorOf(query.lastError(), m_access);
}
