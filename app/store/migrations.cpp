// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/sqlite_setup.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

// Outside of any namespace, as the macro asks: the resources of a static library are not there by themselves.
static void initLedgerResources() {
    Q_INIT_RESOURCE(ledger);
}

namespace {

QStringList statementsOf(const QString& sql) {
    QString bare;
    const QStringList lines = sql.split(u'\n');
    for (const QString& line : lines) {
        const qsizetype comment = line.indexOf("--"_L1);
        bare += (comment < 0 ? line : line.left(comment)).trimmed();
        bare += u'\n';
    }
    QStringList statements;
    const QStringList parts = bare.split(u";\n"_s);
    for (const QString& part : parts) {
        if (const QString statement = part.trimmed(); !statement.isEmpty())
            statements.append(statement);
    }
    return statements;
}

} // namespace

Stored<Done> applyStep(Database& database, const Migration& step) {
    return database.inTransaction([&]() -> Stored<Done> {
        const QStringList statements = statementsOf(step.sql);
        for (const QString& statement : statements) {
            if (auto done = database.executeOnce(statement); !done)
                return done.error();
        }
        return sqlite::setVersion(database, step.version);
    });
}

Stored<QList<Migration>> ledgerMigrations() {
    initLedgerResources();
    QList<Migration> steps;
    for (const QString& name : {u"001_initial"_s, u"002_bulk_lists"_s, u"003_catalog_changes"_s, u"004_order_table"_s,
                                u"005_money_back"_s, u"006_following_orders"_s}) {
        QFile file(u":/ledger/%1.sql"_s.arg(name));
        if (!file.open(QIODevice::ReadOnly))
            return LedgerError{LedgerError::Kind::CannotOpen, file.errorString()};
        steps.append({static_cast<int>(steps.size()) + 1, QString::fromUtf8(file.readAll())});
    }
    return steps;
}

Stored<Done> checkVersion(Database& database, const QString& filePath, const QList<Migration>& steps) {
    const auto version = sqlite::version(database);
    if (!version)
        return version.error();
    const int known = steps.isEmpty() ? 0 : steps.last().version;
    if (version.value() > known) {
        return LedgerError{LedgerError::Kind::TooNew,
                           QCoreApplication::translate("Ledger",
                                                       "The ledger was written by a newer Orderdeck (version %1 "
                                                       "of the file, this program knows %2).")
                               .arg(version.value())
                               .arg(known)};
    }
    const auto empty = sqlite::isEmpty(database);
    if (!empty)
        return empty.error();
    if (version.value() <= 0 && (version.value() < 0 || !empty.value())) {
        return LedgerError{
            LedgerError::Kind::Damaged,
            QCoreApplication::translate("Ledger", "The file %1 is a database, but not a ledger of Orderdeck.")
                .arg(filePath)};
    }
    return Done();
}

Stored<Done> migrate(Database& database, const QString& filePath, const QList<Migration>& steps) {
    const auto version = sqlite::version(database);
    if (!version)
        return version.error();
    for (const Migration& step : steps) {
        if (step.version <= version.value())
            continue;
        if (version.value() > 0) {
            if (auto copied = sqlite::copyTo(database, u"%1.before-v%2"_s.arg(filePath).arg(step.version)); !copied)
                return copied;
        }
        if (auto applied = applyStep(database, step); !applied)
            return applied;
    }
    return Done();
}
