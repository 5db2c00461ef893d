// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger is opened as a file that somebody may have tampered with, and sorts in its own folder.
#include "ledger_support.h"
#include "store/ledger_core.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// On each of a ledger's connections.
QString answerOf(DatabaseThread& thread, const QString& sql) {
    auto asked = thread.run([sql](Database& database) {
        auto row = database.executeOnce(sql);
        if (!row)
            return u"error: "_s + row.error().text;
        return row.value().next() ? row.value().text(0) : QString();
    });
    asked.waitForFinished();
    return asked.result();
}

// Files of no name that this process has open.
QStringList temporaryFiles() {
    QStringList found;
    const auto links = QDir(u"/proc/self/fd"_s).entryInfoList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo& link : links) {
        if (link.symLinkTarget().contains("etilqs"_L1))
            found.append(link.symLinkTarget());
    }
    return found;
}

} // namespace

class TestSqliteDefence final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pragmas() {
        LedgerRoom room;
        for (DatabaseThread* thread : {&room.ledger->core().writer(), &room.ledger->core().reader()}) {
            QCOMPARE(answerOf(*thread, u"PRAGMA trusted_schema"_s), u"0"_s);
            QCOMPARE(answerOf(*thread, u"PRAGMA cell_size_check"_s), u"1"_s);
            QCOMPARE(answerOf(*thread, u"PRAGMA foreign_keys"_s), u"1"_s);
            QCOMPARE(answerOf(*thread, u"PRAGMA writable_schema"_s), u"0"_s);
        }
    }

    // What a schema brings along cannot call functions that reach beyond the file.
    void programsOfTheSchemaAreNotTrusted() {
        LedgerRoom room;
        room.ledger.reset();
        OutsideView outside(room.file);
        QCOMPARE(outside.run(u"CREATE VIEW trap AS SELECT load_extension('nothing')"_s), QString());
        room.reopen();
        const QString answer = answerOf(room.ledger->core().reader(), u"SELECT * FROM trap"_s);
        QVERIFY2(answer.contains("unsafe use of load_extension"_L1), qPrintable(answer));
    }

    void defensive() {
        LedgerRoom room;
        DatabaseThread& writer = room.ledger->core().writer();
        // Asked for, it does not come.
        QCOMPARE(answerOf(writer, u"PRAGMA writable_schema = ON"_s), QString());
        const QString schema = answerOf(writer, u"UPDATE sqlite_schema SET sql = 'x' WHERE name = 'orders'"_s);
        QVERIFY2(schema.contains("may not be modified"_L1), qPrintable(schema));
        const QString index = answerOf(writer, u"DELETE FROM order_search_data"_s);
        QVERIFY2(index.contains("may not be modified"_L1), qPrintable(index));
        QCOMPARE(answerOf(writer, u"PRAGMA journal_mode = OFF"_s), u"wal"_s);
        // The ledger itself goes on writing, its index included.
        placeOrder(*room.ledger, u"one"_s, u"1"_s);
        QCOMPARE(answerOf(writer, u"INSERT INTO order_search(order_search) VALUES ('integrity-check')"_s), QString());
    }

    // Others of this process open as they please.
    void othersAreNotMeant() {
        LedgerRoom room;
        OutsideView outside(room.file);
        QCOMPARE(outside.run(u"PRAGMA writable_schema = ON"_s), QString());
        QCOMPARE(outside.one(u"PRAGMA writable_schema"_s), 1);
    }

    void damagedFilesCanStillBeMended() {
        LedgerRoom room;
        room.ledger.reset();
        Database database;
        QVERIFY(database.open(room.file, Database::Access::ReadDamaged).ok());
        QVERIFY(database.executeOnce(u"PRAGMA writable_schema = ON"_s).ok());
        auto row = database.executeOnce(u"PRAGMA writable_schema"_s);
        QVERIFY(row.ok() && row.value().next());
        QCOMPARE(row.value().integer(0), 1);
    }

    void sortsInItsOwnFolder() {
        const QTemporaryDir parent;
        const QString folder = parent.filePath(u"it's here"_s);
        Ledger ledger(folder + u"/ledger.sqlite"_s);
        must(ledger.open());
        auto asked = ledger.core().reader().run([](Database& database) {
            QStringList found;
            auto rows = database.executeOnce(
                u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000) "
                "SELECT i, hex(randomblob(60)) AS t FROM n ORDER BY t"_s);
            if (rows && rows.value().next())
                found = temporaryFiles();
            return found;
        });
        asked.waitForFinished();
        const QStringList found = asked.result();
        QVERIFY(!found.isEmpty());
        for (const QString& path : found)
            QVERIFY2(path.startsWith(folder + u'/'), qPrintable(path));
        // They have no name: a crash leaves nothing.
        QCOMPARE(QDir(folder).entryList({u"etilqs*"_s}).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSqliteDefence)
#include "test_sqlite_defence.moc"
