// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/library_version.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

// Of the library that Qt's driver works with, which need not be the one that this program is linked to.
QString sqliteLibraryVersion() {
    const QString name = u"orderdeck-library-version"_s;
    QString version;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(u":memory:"_s);
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(u"SELECT sqlite_version()"_s) && query.next())
                version = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}
