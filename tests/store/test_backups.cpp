// SPDX-License-Identifier: GPL-3.0-or-later
#include "filled_ledger.h"
#include "store/backup_keeper.h"
#include "store/database.h"
#include "store/private_file.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
const QDate day(2026, 11, 25);

struct Room final {
    LedgerRoom ledger;
    LedgerFiles files{ledger.file};

    void write() { must(ledger.ledger->recordIntent(newOrder(u"one"_s))); }
    [[nodiscard]] QStringList names() const { return QDir(files.backupsFolder()).entryList(QDir::Files, QDir::Name); }
    /// The path of a copy made; "" for none; words for a failure.
    [[nodiscard]] QString copyOn(const QDate& on) const {
        const auto made = makeDailyCopy(files, on);
        return made ? made.value().value_or(QString()) : problem(made);
    }
};

} // namespace

/// Daily copies and copies on demand.
class TestBackups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void copyIsWholeAndPrivate();
    void consistentWhileWritingGoesOn();
    void writerIsNotKeptWaiting();
    void oneADay();
    void unchangedDayMakesNone();
    void changesThatAreOnlyInTheLogCount();
    void sevenAreKept();
    void onlyOurOwnNamesAreRemoved();
    void failsWithoutATrace();
    void copyOfAPersonsChoice();
    void noCopyOverTheLedgerItself();
    void copyBeforeAMigrationIsListed();
    void keeperCopiesSoonAfterTheStart();
    void keeperCopiesWhenADayBegins();
    void keeperTellsDamageAndCopiesNothing();
    void keeperHearsOfDamageFromReading();
    void checkOnDemand();
    void checkFindsContradictions();
    void checkCanBeStopped();
};

void TestBackups::copyIsWholeAndPrivate() {
    Room room;
    placeOrder(*room.ledger.ledger, u"one"_s, u"77"_s);
    const QString copy = room.copyOn(day);
    QCOMPARE(copy, room.files.backupsFolder() + u"/ledger-2026-11-25.sqlite"_s);
    QCOMPARE(room.names(), QStringList{u"ledger-2026-11-25.sqlite"_s});
    QCOMPARE(QFile::permissions(copy), ownerOnly);
    QCOMPARE(QFile::permissions(room.files.backupsFolder()), ownerOnly | QFile::ExeOwner | QFile::ExeUser);
    QCOMPARE(faultsIn(copy), QString());
    const auto facts = factsOf(copy);
    QVERIFY2(facts.ok(), qPrintable(problem(facts)));
    QCOMPARE(facts.value().orders, 1);
    QVERIFY(facts.value().newestOrder > 0);
    OutsideView outside(copy);
    QCOMPARE(outside.one(u"SELECT order_id FROM orders"_s), u"77"_s);
}

void TestBackups::consistentWhileWritingGoesOn() {
    Room room;
    QList<QFuture<Stored<OrderKey>>> writes;
    // In the midst of them: each copy is one moment between two transactions.
    for (int copy = 0; copy < 4; ++copy) {
        for (int number = 0; number < 100; ++number)
            writes.append(room.ledger.ledger->recordIntent(newOrder(u"one"_s)));
        writes[100 * copy].waitForFinished();
        const QString path = room.copyOn(day.addDays(copy));
        QVERIFY2(path.endsWith(".sqlite"_L1), qPrintable(path));
        QCOMPARE(faultsIn(path), QString());
        QVERIFY(factsOf(path).value().orders >= 100 * copy + 1);
    }
    for (auto& write : writes)
        must(write);
    QCOMPARE(must(room.ledger.ledger->facetCounts({})).value(OrdersQuery::Facet::All), 400);
}

void TestBackups::writerIsNotKeptWaiting() {
    // A copy holds its moment by a read lock: as long as such a lock is held, writing goes on.
    Room room;
    room.write();
    Database copying;
    QVERIFY(copying.open(room.files.ledger(), Database::Access::Write).ok());
    QVERIFY(copying.executeOnce(u"BEGIN"_s).ok());
    auto held = copying.executeOnce(u"SELECT count(*) FROM orders"_s);
    QVERIFY(held.ok() && held.value().next());
    room.write();
    // Nor does the copy wait for others: what cannot be folded into the file now stays in the log.
    const QString path = room.copyOn(day);
    QCOMPARE(factsOf(path).value().orders, 2);
    QVERIFY(changedSinceDailyCopy(room.files));
}

void TestBackups::oneADay() {
    Room room;
    room.write();
    QVERIFY(!room.copyOn(day).isEmpty());
    room.write();
    QCOMPARE(room.copyOn(day), QString());
    QVERIFY(!room.copyOn(day.addDays(1)).isEmpty());
    QCOMPARE(room.names().size(), 2);
}

void TestBackups::unchangedDayMakesNone() {
    Room room;
    room.write();
    QVERIFY(!room.copyOn(day).isEmpty());
    QVERIFY(!changedSinceDailyCopy(room.files));
    QCOMPARE(room.copyOn(day.addDays(1)), QString());
    // Neither opening nor closing nor reading is a change.
    for (int start = 0; start < 2; ++start) {
        room.ledger.ledger.reset();
        QVERIFY(!changedSinceDailyCopy(room.files));
        room.ledger.ledger = std::make_unique<Ledger>(room.files.ledger());
        const auto unconfirmed = must(room.ledger.ledger->open());
        QCOMPARE(unconfirmed.size(), start == 0 ? 1 : 0); // the order that was being sent
        must(room.ledger.ledger->facetCounts({}));
        if (start == 0)
            QVERIFY(!room.copyOn(day.addDays(1)).isEmpty());
    }
    QCOMPARE(room.copyOn(day.addDays(2)), QString());
    QCOMPARE(room.names().size(), 2);
}

void TestBackups::changesThatAreOnlyInTheLogCount() {
    Room room;
    room.write();
    QVERIFY(!room.copyOn(day).isEmpty());
    // An answer that changes nothing but when it was checked.
    must(room.ledger.ledger->recordBalance(u"one"_s, money("5")));
    QVERIFY(changedSinceDailyCopy(room.files));
    room.ledger.ledger.reset();
    QVERIFY(changedSinceDailyCopy(room.files));
}

void TestBackups::sevenAreKept() {
    Room room;
    for (int number = 0; number < 10; ++number) {
        room.write();
        QVERIFY(!room.copyOn(day.addDays(number)).isEmpty());
    }
    const QStringList names = room.names();
    QCOMPARE(names.size(), dailyCopiesKept);
    QCOMPARE(names.first(), u"ledger-2026-11-28.sqlite"_s);
    QCOMPARE(names.last(), u"ledger-2026-12-04.sqlite"_s);
    QCOMPARE(factsOf(room.files.daily(day.addDays(9))).value().orders, 10);
}

void TestBackups::onlyOurOwnNamesAreRemoved() {
    Room room;
    QVERIFY(makePrivateFolder(room.files.backupsFolder()));
    const QStringList foreign = {u"ledger-2020-01-01.sqlite.txt"_s,       u"ledger-2020-13-41.sqlite"_s,
                                 u"my ledger-2020-01-01.sqlite"_s,        u"ledger-replaced-2020-01-01.sqlite"_s,
                                 u"ledger-damaged-2020-01-01-2.sqlite"_s, u"notes.part"_s};
    for (const QString& name : foreign)
        writeFile(room.files.backupsFolder() + u'/' + name, "mine");
    writeFile(room.files.backupsFolder() + u"/ledger-2020-01-01.sqlite.part"_s, "half");
    for (int number = 0; number < 9; ++number) {
        room.write();
        QVERIFY(!room.copyOn(day.addDays(number)).isEmpty());
    }
    const QStringList names = room.names();
    for (const QString& name : foreign)
        QVERIFY2(names.contains(name), qPrintable(name));
    QCOMPARE(names.size(), foreign.size() + dailyCopiesKept);
}

void TestBackups::failsWithoutATrace() {
    Room room;
    room.write();
    writeFile(room.files.backupsFolder(), "a file where the folder should be");
    const auto made = makeDailyCopy(room.files, day);
    QVERIFY(!made.ok());
    QCOMPARE(made.error().kind, LedgerError::Kind::CannotWrite);
    QVERIFY(QFile::remove(room.files.backupsFolder()));
    QVERIFY(!room.copyOn(day).isEmpty());
    QCOMPARE(room.names().size(), 1);
}

void TestBackups::copyOfAPersonsChoice() {
    Room room;
    room.write();
    const QTemporaryDir elsewhere;
    const QString path = elsewhere.filePath(u"my copy.sqlite"_s);
    writeFile(path, "an older one, which the person agreed to replace");
    QVERIFY(copyLedger(room.files, path).ok());
    QCOMPARE(factsOf(path).value().orders, 1);
    QCOMPARE(QFile::permissions(path), ownerOnly);
    QCOMPARE(QDir(elsewhere.path()).entryList(QDir::Files).size(), 1);
    const auto nowhere =
        copyLedger(room.files, elsewhere.filePath(u"no/such/folder.sqlite"_s).replace(u"no"_s, u"my copy.sqlite"_s));
    QVERIFY(!nowhere.ok());
    QVERIFY(!nowhere.error().text.isEmpty());
}

void TestBackups::noCopyOverTheLedgerItself() {
    Room room;
    room.write();
    const QString link = room.ledger.folder.filePath(u"link.sqlite"_s);
    QVERIFY(QFile::link(room.files.ledger(), link));
    for (const QString& path : {room.files.ledger(), link})
        QVERIFY(!copyLedger(room.files, path).ok());
    room.write();
    QCOMPARE(must(room.ledger.ledger->facetCounts({})).value(OrdersQuery::Facet::All), 2);
}

void TestBackups::copyBeforeAMigrationIsListed() {
    Room room;
    room.write();
    QVERIFY(!room.copyOn(day).isEmpty());
    writeFile(room.files.ledger() + u".before-v2"_s, "x");
    const auto copies = room.files.copies();
    QCOMPARE(copies.size(), 2);
    QVERIFY(std::any_of(copies.cbegin(), copies.cend(),
                        [](const LedgerCopy& copy) { return copy.kind == LedgerCopy::Kind::BeforeUpdate; }));
    QCOMPARE(room.files.dailyCopies().size(), 1);
}

void TestBackups::keeperCopiesSoonAfterTheStart() {
    Room room;
    room.write();
    BackupKeeper keeper(*room.ledger.ledger, {0ms, 1h, [] { return day; }});
    QSignalSpy made(&keeper, &BackupKeeper::copyMade);
    QSignalSpy failed(&keeper, &BackupKeeper::copyFailed);
    keeper.start();
    QTRY_COMPARE(made.count(), 1);
    QCOMPARE(made.first().first().toString(), room.files.daily(day));
    QCOMPARE(failed.count(), 0);
}

void TestBackups::keeperCopiesWhenADayBegins() {
    Room room;
    room.write();
    QDate today = day;
    BackupKeeper keeper(*room.ledger.ledger, {0ms, 5ms, [&today] { return today; }});
    QSignalSpy made(&keeper, &BackupKeeper::copyMade);
    keeper.start();
    QTRY_COMPARE(made.count(), 1);
    room.write();
    today = day.addDays(1);
    QTRY_COMPARE(made.count(), 2);
    QCOMPARE(room.names(), (QStringList{u"ledger-2026-11-25.sqlite"_s, u"ledger-2026-11-26.sqlite"_s}));
    // Of a day that cannot be copied it is told once, and it is tried on.
    QVERIFY(QDir(room.files.backupsFolder()).removeRecursively());
    writeFile(room.files.backupsFolder(), "a file where the folder should be");
    QSignalSpy failed(&keeper, &BackupKeeper::copyFailed);
    room.write();
    today = day.addDays(2);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(QFile::remove(room.files.backupsFolder()));
    QTRY_COMPARE(made.count(), 3);
    QCOMPARE(failed.count(), 1);
}

void TestBackups::keeperTellsDamageAndCopiesNothing() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"ledger.sqlite"_s);
    fillLedger(file, 2000);
    QByteArray bytes = contentOf(file);
    bytes.replace(bytes.size() / 2, 4096, QByteArray(4096, '\x5a'));
    writeFile(file, bytes);
    Ledger ledger(file);
    must(ledger.open());
    BackupKeeper keeper(ledger, {0ms, 1h, [] { return day; }});
    QSignalSpy damage(&keeper, &BackupKeeper::damageFound);
    keeper.start();
    QTRY_COMPARE(damage.count(), 1);
    QVERIFY(!damage.first().first().toString().isEmpty());
    QVERIFY(!QFile::exists(keeper.files().backupsFolder()));
    const auto check = await(keeper.check());
    QVERIFY2(check.ok(), qPrintable(problem(check)));
    QVERIFY(!check.value().damage.isEmpty());
}

void TestBackups::keeperHearsOfDamageFromReading() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"ledger.sqlite"_s);
    fillLedger(file, 2000);
    QByteArray bytes = contentOf(file);
    // The page with this order's row.
    bytes.replace(bytes.indexOf("]]https://example.com/p/1000") / 4096 * 4096, 4096, QByteArray(4096, '\x5a'));
    writeFile(file, bytes);
    Ledger ledger(file);
    must(ledger.open());
    BackupKeeper keeper(ledger, {1h, 1h, [] { return day; }});
    QSignalSpy damage(&keeper, &BackupKeeper::damageFound);
    keeper.start();
    QCOMPARE(await(ledger.orders({1000})).error().kind, LedgerError::Kind::Damaged);
    QTRY_COMPARE(damage.count(), 1);
    // Once is enough.
    QCOMPARE(await(ledger.orders({1000})).error().kind, LedgerError::Kind::Damaged);
    must(ledger.orders({1}));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(damage.count(), 1);
}

void TestBackups::checkOnDemand() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"ledger.sqlite"_s);
    fillLedger(file, 500);
    Ledger ledger(file);
    must(ledger.open());
    BackupKeeper keeper(ledger);
    QSignalSpy progress(&keeper, &BackupKeeper::progress);
    const auto check = await(keeper.check());
    QVERIFY2(check.ok(), qPrintable(problem(check)));
    QCOMPARE(check.value().damage + check.value().contradictions, QStringList());
    QCOMPARE(check.value().orders, 500);
    QTRY_VERIFY(progress.count() > 10);
    QVERIFY(progress.last().at(0).toInt() < progress.last().at(1).toInt());
}

void TestBackups::checkFindsContradictions() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"ledger.sqlite"_s);
    fillLedger(file, 50);
    const QString whole = faultsIn(file);
    QCOMPARE(whole, QString());
    const QByteArray bytes = contentOf(file);
    for (const QString& sql : {u"UPDATE facet_counts SET orders = orders + 1 WHERE facet = 7"_s,
                               u"DELETE FROM facet_counts"_s, u"DELETE FROM order_events WHERE order_key = 7"_s,
                               u"UPDATE orders SET refills_open = 2 WHERE order_key = 10"_s,
                               u"UPDATE bulk_lines SET order_key = 2 WHERE line = 1"_s,
                               u"UPDATE bulk_lines SET order_key = 4711 WHERE line = 1"_s,
                               u"UPDATE orders SET account = 9 WHERE order_key = 7"_s}) {
        writeFile(file, bytes);
        {
            OutsideView outside(file);
            QCOMPARE(outside.run(sql), QString());
        }
        QVERIFY2(!faultsIn(file).isEmpty(), qPrintable(sql));
    }
}

void TestBackups::checkCanBeStopped() {
    Room room;
    int asked = 0;
    const auto stopped = fullCheck(room.files.ledger(), [&](int, int) { return ++asked < 3; });
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().text, QString());
    QCOMPARE(asked, 3);
}

QTEST_GUILESS_MAIN(TestBackups)
#include "test_backups.moc"
