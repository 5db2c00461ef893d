// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_types.h"
#include "store/statement.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <type_traits>
#include <unordered_map>

/// One connection to the ledger's file; lives in one thread from open() to close(). Statements are prepared once and
/// kept. Errors are values: the database's own words.
class Database final {
    Q_DISABLE_COPY_MOVE(Database)

public:
    /// ReadDamaged: reading what is damaged, for which SQLite must let its own tables be mended in memory.
    enum class Access : quint8 { Write, Read, ReadDamaged };

    Database() = default;
    ~Database();

    [[nodiscard]] Stored<Done> open(const QString& filePath, Access access);
    void close();
    /// Closes; whatever is asked afterwards is answered with this error.
    void closeWith(const LedgerError& error);

    /// Runs a statement with its values, keeping it prepared for the next time. Do not run the same text again while
    /// its Statement is alive.
    template <typename... Values>
    [[nodiscard]] Stored<Statement> execute(const QString& sql, const Values&... values) {
        return executeWith(sql, {bound(values)...});
    }
    [[nodiscard]] Stored<Statement> executeWith(const QString& sql, const QVariantList& values);
    /// The same for what is seldom asked or large: nothing is kept.
    template <typename... Values>
    [[nodiscard]] Stored<Statement> executeOnce(const QString& sql, const Values&... values) {
        return executeOnceWith(sql, {bound(values)...});
    }
    /// Whether the rows of a statement ended well; call it after next() gave false.
    [[nodiscard]] Stored<Done> ended(const Statement& statement) const;

    /// Runs work() in a transaction of its own: on disk when it gave a value, undone when it gave an error.
    template <typename Work>
    [[nodiscard]] std::invoke_result_t<Work> inTransaction(Work&& work) {
        if (auto begun = begin(); !begun)
            return begun.error();
        auto result = work();
        if (!result) {
            rollBack();
            return result;
        }
        if (auto committed = commit(); !committed) {
            rollBack();
            return committed.error();
        }
        return result;
    }

private:
    Stored<Statement> executeOnceWith(const QString& sql, const QVariantList& values);
    Stored<Done> begin();
    Stored<Done> commit();
    void rollBack();
    [[nodiscard]] LedgerError errorOf(const QSqlQuery& query) const;

    Access m_access = Access::Read;
    QSqlDatabase m_connection;
    LedgerError m_closed{LedgerError::Kind::CannotOpen,
                         QStringLiteral("The ledger is not open.")}; ///< what a closed one answers
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_prepared;
};
