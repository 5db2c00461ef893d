// SPDX-License-Identifier: GPL-3.0-or-later
// What is written for a person is whole, or what stood there stays: settings and copies of the ledger on a full disk.
// (Tables and lists of orders: tests/desk/table_export_test.cpp, tests/ui/bulk_files_test.cpp.)
#include "small_disk.h"

#include "ledger_support.h"
#include "store/key_store.h"
#include "store/ledger_backup.h"
#include "store/ledger_check.h"
#include "store/ledger_restore.h"
#include "store/settings.h"
#include "store/settings_copy.h"

#include <QDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray before("what stood there");

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written.", qUtf8Printable(path));
}

SettingsCopy someSettings() {
    SettingsCopy copy;
    for (int number = 0; number < 2'000; ++number)
        copy.values.insert(u"state/number%1"_s.arg(number), QString(50, u'x'));
    return copy;
}

QStringList filesIn(const QString& folder) {
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

class TestWholeExports final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settings_data() {
        QTest::addColumn<int>("room");
        const auto whole = static_cast<int>(someSettings().toJson().size());
        for (const int room : {0, 1, 4'096, 16'384, whole / 2, whole - 1, whole})
            QTest::addRow("%d of %d bytes", room, whole) << room;
    }

    void settings() {
        QFETCH(int, room);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"settings.json"_s);
        put(path, before);
        const SettingsCopy copy = someSettings();
        const QByteArray whole = copy.toJson();
        const auto written = [&] {
            const SmallDisk small(static_cast<rlim_t>(room));
            return copy.writeTo(path);
        }();
        QCOMPARE(written.ok(), room >= whole.size());
        QVERIFY(contentOf(path) == (written ? whole : before));
        QVERIFY(written || written.error().contains(u"settings.json"_s));
        QCOMPARE(filesIn(folder.path()), QStringList{u"settings.json"_s});
    }

    // Small enough to be written in one go at the end.
    void fewSettings() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"settings.json"_s);
        put(path, before);
        SettingsCopy copy;
        copy.values.insert(u"state/one"_s, QString(200, u'x'));
        {
            const SmallDisk small(100);
            QVERIFY(!copy.writeTo(path).ok());
        }
        QCOMPARE(contentOf(path), before);
        QCOMPARE(filesIn(folder.path()), QStringList{u"settings.json"_s});
    }

    void theProgramsOwnSettings_data() {
        QTest::addColumn<int>("room");
        for (const int room : {0, 100, 300, 600})
            QTest::addRow("%d bytes", room) << room;
    }

    // The keys stand in this file.
    void theProgramsOwnSettings() {
        QFETCH(int, room);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"orderdeck.ini"_s);
        {
            Settings settings(path);
            KeyStore keys(path);
            QVERIFY(!keys.setKey(u"one"_s, u"first-key"_s));
            QVERIFY(!keys.setKey(u"two"_s, u"second-key"_s));
            settings.setState(QLatin1StringView("test"), QByteArray(600, 'x'));
            QVERIFY(settings.flush());
        }
        const QByteArray whole = contentOf(path);
        QVERIFY(whole.contains("first-key") && whole.contains("second-key"));
        {
            const SmallDisk small(static_cast<rlim_t>(room));
            Settings settings(path);
            KeyStore keys(path);
            settings.setState(QLatin1StringView("other"), QByteArray(600, 'y'));
            QVERIFY(!settings.flush());
            static_cast<void>(keys.setKey(u"three"_s, u"third-key-"_s + QString(600, u'z')));
        }
        QVERIFY2(contentOf(path) == whole, contentOf(path).constData());
        KeyStore keys(path);
        QCOMPARE(keys.key(u"one"_s), u"first-key"_s);
        QCOMPARE(keys.key(u"two"_s), u"second-key"_s);
    }

    void copies_data() {
        QTest::addColumn<int>("room");
        for (const int room : {0, 4'096, 40'960, 122'880})
            QTest::addRow("%d bytes", room) << room;
    }

    void copies() {
        QFETCH(int, room);
        LedgerRoom of;
        placeOrder(*of.ledger, u"one"_s, u"1"_s);
        const QTemporaryDir folder;
        const LedgerFiles files(of.file);
        const QString path = folder.filePath(u"copy.sqlite"_s);
        put(path, before);
        const QDate day(2026, 11, 25);
        const auto all = filesIn(of.folder.path());
        {
            const SmallDisk small(static_cast<rlim_t>(room));
            QVERIFY(!copyLedger(files, path).ok());
            QVERIFY(!makeDailyCopy(files, day).ok());
            QVERIFY(!copyBeforeDeleting(files, day).ok());
        }
        QCOMPARE(contentOf(path), before);
        QCOMPARE(filesIn(folder.path()), QStringList{u"copy.sqlite"_s});
        QCOMPARE(filesIn(files.backupsFolder()), QStringList());
        QCOMPARE(filesIn(of.folder.path()), all);
        // With room they are whole.
        QVERIFY(copyLedger(files, path).ok());
        QVERIFY(fullCheck(path, [](int, int) { return true; }).value().isGood());
        QCOMPARE(factsOf(path).value().orders, 1);
        QVERIFY(makeDailyCopy(files, day).value().has_value());
    }

    void aCopyThatCannotBeRestoredChangesNothing() {
        LedgerRoom of;
        placeOrder(*of.ledger, u"one"_s, u"1"_s);
        const LedgerFiles files(of.file);
        const QString path = of.folder.filePath(u"copy.sqlite"_s);
        QVERIFY(copyLedger(files, path).ok());
        {
            const SmallDisk small(40'960);
            QVERIFY(!prepareRestore(files, path).ok());
        }
        of.reopen();
        QCOMPARE(must(of.ledger->facetCounts(u"one"_s)).value(OrdersQuery::Facet::All), 1);
    }
};

QTEST_GUILESS_MAIN(TestWholeExports)
#include "test_whole_exports.moc"
