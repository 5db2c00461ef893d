// SPDX-License-Identifier: GPL-3.0-or-later
#include "filled_ledger.h"
#include "store/backup_keeper.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Room final {
    LedgerRoom ledger;
    LedgerFiles files{ledger.file};

    /// A copy, made now.
    [[nodiscard]] QString copy() const {
        const QString path = ledger.folder.filePath(u"copy.sqlite"_s);
        const auto copied = copyLedger(files, path);
        return copied ? path : problem(copied);
    }
    [[nodiscard]] QStringList names() const { return QDir(ledger.folder.path()).entryList(QDir::Files, QDir::Name); }
    [[nodiscard]] int orders() { return must(ledger.ledger->facetCounts({})).value(OrdersQuery::Facet::All); }
};

} // namespace

/// Another ledger in the place of the present one, which is kept.
class TestRestore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWouldChange();
    void presentOneIsKept();
    void nothingHappensBeforeItIsCommitted();
    void logOfAKilledProgramIsKept();
    void interruptedRestoreIsTakenUp();
    void refusesWhatIsNoGoodLedger_data();
    void refusesWhatIsNoGoodLedger();
    void waitingListsArePaused();
    void ofAnOlderVersion();
    void whereThePresentOneIsDamaged();
    void missingLedgerIsNotReplacedByAnEmptyOne();
    void emptyOneAtAPersonsWord();
    void markedAsDamagedIsNotOpened();
    void refusedWhileAnOrderIsUnderWay();
};

void TestRestore::saysWhatWouldChange() {
    Room room;
    placeOrder(*room.ledger.ledger, u"one"_s, u"1"_s);
    const QString copy = room.copy();
    placeOrder(*room.ledger.ledger, u"one"_s, u"2"_s);
    placeOrder(*room.ledger.ledger, u"one"_s, u"3"_s);
    const auto plan = prepareRestore(room.files, copy);
    QVERIFY2(plan.ok(), qPrintable(problem(plan)));
    QCOMPARE(plan.value().copy.orders, 1);
    QVERIFY(plan.value().present.has_value());
    QCOMPARE(plan.value().present->orders, 3);
    QCOMPARE(plan.value().missing, 2);
    QCOMPARE(plan.value().added, 0);
    QVERIFY(plan.value().copy.newestOrder <= plan.value().present->newestOrder);
    // Told anew when the ledger went on meanwhile.
    QCOMPARE(reviewRestore(room.files, copy).value(), plan.value());
    placeOrder(*room.ledger.ledger, u"one"_s, u"4"_s);
    const auto review = reviewRestore(room.files, copy);
    QVERIFY2(review.ok(), qPrintable(problem(review)));
    QCOMPARE(review.value().missing, 3);
}

void TestRestore::presentOneIsKept() {
    Room room;
    placeOrder(*room.ledger.ledger, u"one"_s, u"1"_s);
    const QString copy = room.copy();
    placeOrder(*room.ledger.ledger, u"one"_s, u"2"_s);
    QVERIFY(prepareRestore(room.files, copy).ok());
    QVERIFY(commitStaged(room.files, LedgerCopy::Kind::Replaced).ok());
    room.ledger.reopen();
    QCOMPARE(room.orders(), 1);
    const auto kept = room.files.copies();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().kind, LedgerCopy::Kind::Replaced);
    QVERIFY(QFileInfo(kept.first().path).fileName().startsWith("ledger-replaced-"_L1));
    QCOMPARE(factsOf(kept.first().path).value().orders, 2);
    QCOMPARE(QFile::permissions(room.files.ledger()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    // It can be put back, and then the other one is kept, under a name of its own.
    QVERIFY(prepareRestore(room.files, kept.first().path).ok());
    QVERIFY(commitStaged(room.files, LedgerCopy::Kind::Replaced).ok());
    room.ledger.reopen();
    QCOMPARE(room.orders(), 2);
    QCOMPARE(room.files.copies().size(), 2);
    must(room.ledger.ledger->recordIntent(newOrder(u"one"_s)));
    QCOMPARE(faultsIn(room.files.ledger()), QString());
}

void TestRestore::nothingHappensBeforeItIsCommitted() {
    Room room;
    const QString copy = room.copy();
    placeOrder(*room.ledger.ledger, u"one"_s, u"1"_s);
    QVERIFY(prepareRestore(room.files, copy).ok());
    room.ledger.reopen();
    QCOMPARE(room.orders(), 1);
    dropStaged(room.files);
    QVERIFY(!QFile::exists(stagedPart(room.files)));
}

void TestRestore::logOfAKilledProgramIsKept() {
    Room room;
    const QString copy = room.copy();
    placeOrder(*room.ledger.ledger, u"one"_s, u"1"_s);
    // As a killed program leaves it: the order is in the log alone.
    const QByteArray file = contentOf(room.files.ledger());
    const QByteArray log = contentOf(room.files.log());
    QVERIFY(log.size() > 0);
    QVERIFY(prepareRestore(room.files, copy).ok());
    room.ledger.ledger.reset();
    writeFile(room.files.ledger(), file);
    writeFile(room.files.log(), log);
    QVERIFY(commitStaged(room.files, LedgerCopy::Kind::Replaced).ok());
    room.ledger.reopen();
    QCOMPARE(room.orders(), 0);
    const QString kept = room.files.copies().first().path;
    QCOMPARE(contentOf(kept + u"-wal"_s), log);
    QCOMPARE(factsOf(kept).value().orders, 1);
}

void TestRestore::interruptedRestoreIsTakenUp() {
    Room room;
    placeOrder(*room.ledger.ledger, u"one"_s, u"1"_s);
    const QString copy = room.copy();
    placeOrder(*room.ledger.ledger, u"one"_s, u"2"_s);
    QVERIFY(prepareRestore(room.files, copy).ok());
    QVERIFY(commitStaged(room.files, LedgerCopy::Kind::Replaced).ok());
    room.ledger.ledger.reset();
    // Ended between the two renames: there is no ledger at this moment.
    QVERIFY(QDir().mkdir(room.files.backupsFolder()));
    QVERIFY(QFile::rename(room.files.ledger(), room.files.aside(LedgerCopy::Kind::Replaced, QDate(2026, 1, 1))));
    room.ledger.reopen();
    QCOMPARE(room.orders(), 1);
    QCOMPARE(factsOf(room.files.copies().first().path).value().orders, 2);
    QVERIFY(!QFile::exists(room.files.restored()));
}

void TestRestore::refusesWhatIsNoGoodLedger_data() {
    QTest::addColumn<QString>("change");
    QTest::newRow("too new") << u"PRAGMA user_version = 4711"_s;
    QTest::newRow("of nothing") << u"PRAGMA user_version = 0"_s;
    QTest::newRow("without a table") << u"DROP TABLE refills"_s;
    QTest::newRow("without a column") << u"ALTER TABLE balances DROP COLUMN currency"_s;
    QTest::newRow("with a trigger") << u"CREATE TRIGGER t AFTER INSERT ON orders BEGIN DELETE FROM balances; END"_s;
    QTest::newRow("with a view") << u"CREATE VIEW v AS SELECT 1"_s;
    QTest::newRow("a reference to nothing") << u"UPDATE orders SET account = 77"_s;
    QTest::newRow("damaged") << u"damaged"_s;
    QTest::newRow("cut off") << u"cut off"_s;
    QTest::newRow("no database") << u"no database"_s;
    QTest::newRow("empty") << u"empty"_s;
    QTest::newRow("a folder") << u"a folder"_s;
    QTest::newRow("nothing") << u"nothing"_s;
}

void TestRestore::refusesWhatIsNoGoodLedger() {
    QFETCH(const QString, change);
    Room room;
    placeOrder(*room.ledger.ledger, u"one"_s, u"1"_s);
    const QTemporaryDir elsewhere;
    const QString copy = elsewhere.filePath(u"copy.sqlite"_s);
    fillLedger(copy, 500);
    const QByteArray bytes = contentOf(copy);
    if (change == "damaged"_L1)
        writeFile(copy, QByteArray(bytes).replace(bytes.size() / 2, 4096, QByteArray(4096, '\x5a')));
    else if (change == "cut off"_L1)
        writeFile(copy, bytes.left(bytes.size() / 2));
    else if (change == "no database"_L1)
        writeFile(copy, QByteArray("la la la\n").repeated(1000));
    else if (change == "empty"_L1)
        writeFile(copy, {});
    else if (change == "nothing"_L1 || change == "a folder"_L1)
        QVERIFY(QFile::remove(copy));
    else
        QCOMPARE(OutsideView(copy).run(change), QString());
    if (change == "a folder"_L1)
        QVERIFY(QDir().mkdir(copy));
    const QStringList before = room.names();
    const auto plan = prepareRestore(room.files, copy);
    QVERIFY(!plan.ok());
    QVERIFY(!plan.error().text.isEmpty());
    QCOMPARE(room.names(), before);
    room.ledger.reopen();
    QCOMPARE(room.orders(), 1);
}

void TestRestore::waitingListsArePaused() {
    const QTemporaryDir folder;
    const LedgerFiles files(folder.filePath(u"ledger.sqlite"_s));
    fillLedger(files.ledger(), 50);
    const QString copy = folder.filePath(u"copy.sqlite"_s);
    QVERIFY(copyLedger(files, copy).ok());
    QVERIFY(prepareRestore(files, copy).ok());
    // What waits there may have been placed after the copy was made: a person must say that it goes on.
    OutsideView staged(stagedPart(files));
    QCOMPARE(staged.rows(u"SELECT state, pause_text <> '' FROM bulk_lists"_s), (QList<QVariantList>{{1, 1}}));
    OutsideView untouched(copy);
    QCOMPARE(untouched.one(u"SELECT state FROM bulk_lists"_s), 0);
}

void TestRestore::ofAnOlderVersion() {
    Room room;
    placeOrder(*room.ledger.ledger, u"one"_s, u"1"_s);
    const QString copy = room.copy();
    const QStringList older{u"DROP TABLE bulk_lines"_s,
                            u"DROP TABLE bulk_lists"_s,
                            u"DROP TABLE service_changes"_s,
                            u"DROP TABLE service_notes"_s,
                            u"DROP INDEX orders_by_service"_s,
                            u"DROP TABLE order_search"_s,
                            u"DROP TABLE order_search_state"_s,
                            u"DROP TABLE service_counts"_s,
                            u"DROP TABLE time_counts"_s,
                            u"DROP TABLE order_services"_s,
                            u"DROP INDEX orders_late"_s,
                            u"ALTER TABLE orders DROP COLUMN late"_s,
                            u"ALTER TABLE orders DROP COLUMN late_at"_s,
                            u"DROP INDEX orders_by_time"_s,
                            u"DROP INDEX orders_by_charge"_s,
                            u"DROP INDEX orders_by_units"_s,
                            u"DROP INDEX orders_by_link"_s,
                            u"DROP INDEX orders_by_service_name"_s,
                            u"DROP INDEX orders_by_id_length"_s,
                            u"DROP INDEX orders_money_back"_s,
                            u"PRAGMA user_version = 1"_s};
    for (const QString& sql : backToVersion5() + older)
        QCOMPARE(OutsideView(copy).run(sql), QString());
    const auto plan = prepareRestore(room.files, copy);
    QVERIFY2(plan.ok(), qPrintable(problem(plan)));
    QCOMPARE(plan.value().copy.version, 1);
    QVERIFY(commitStaged(room.files, LedgerCopy::Kind::Replaced).ok());
    room.ledger.reopen();
    QCOMPARE(room.orders(), 1);
    QCOMPARE(OutsideView(room.files.ledger()).one(u"SELECT count(*) FROM bulk_lists"_s), 0);
}

void TestRestore::whereThePresentOneIsDamaged() {
    Room room;
    placeOrder(*room.ledger.ledger, u"one"_s, u"1"_s);
    const QString copy = room.copy();
    room.ledger.ledger.reset();
    const QByteArray garbage(8192, 'x');
    writeFile(room.files.ledger(), garbage);
    {
        Ledger ledger(room.files.ledger());
        QCOMPARE(await(ledger.open()).error().kind, LedgerError::Kind::Damaged);
    }
    const auto plan = prepareRestore(room.files, copy);
    QVERIFY2(plan.ok(), qPrintable(problem(plan)));
    QVERIFY(!plan.value().present.has_value());
    QVERIFY(commitStaged(room.files, LedgerCopy::Kind::Damaged).ok());
    room.ledger.reopen();
    QCOMPARE(room.orders(), 1);
    QCOMPARE(room.files.copies().first().kind, LedgerCopy::Kind::Damaged);
    QVERIFY(contentOf(room.files.copies().first().path) == garbage);
}

void TestRestore::missingLedgerIsNotReplacedByAnEmptyOne() {
    Room room;
    placeOrder(*room.ledger.ledger, u"one"_s, u"1"_s);
    QVERIFY(makeDailyCopy(room.files, QDate(2026, 11, 25)).ok());
    room.ledger.ledger.reset();
    for (const bool empty : {false, true}) {
        QFile::remove(room.files.ledger());
        if (empty)
            writeFile(room.files.ledger(), {});
        Ledger ledger(room.files.ledger());
        const auto opened = await(ledger.open());
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().kind, LedgerError::Kind::Damaged);
        QCOMPARE(QFile::exists(room.files.ledger()), empty);
    }
}

void TestRestore::emptyOneAtAPersonsWord() {
    Room room;
    room.ledger.ledger.reset();
    const QByteArray garbage(8192, 'x');
    writeFile(room.files.ledger(), garbage);
    QVERIFY(stageEmptyLedger(room.files).ok());
    QVERIFY(commitStaged(room.files, LedgerCopy::Kind::Damaged).ok());
    room.ledger.reopen();
    QCOMPARE(room.orders(), 0);
    must(room.ledger.ledger->recordIntent(newOrder(u"one"_s)));
    QVERIFY(contentOf(room.files.copies().first().path) == garbage);
    // From now on it is the ledger.
    room.ledger.reopen();
    QCOMPARE(room.orders(), 1);
}

void TestRestore::markedAsDamagedIsNotOpened() {
    Room room;
    placeOrder(*room.ledger.ledger, u"one"_s, u"1"_s);
    QVERIFY(markDamaged(room.files, u"row 7 missing from index"_s).ok());
    room.ledger.ledger.reset();
    {
        Ledger ledger(room.files.ledger());
        const auto opened = await(ledger.open());
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().kind, LedgerError::Kind::Damaged);
        QCOMPARE(opened.error().text, u"row 7 missing from index"_s);
    }
    QVERIFY(salvageLedger(room.files, {}, [](int, int) {}).ok());
    QVERIFY(commitStaged(room.files, LedgerCopy::Kind::Damaged).ok());
    room.ledger.reopen();
    QCOMPARE(room.orders(), 1);
    room.ledger.reopen();
    QVERIFY(!QFile::exists(room.files.damageMark()));
}

void TestRestore::refusedWhileAnOrderIsUnderWay() {
    Room room;
    const QString copy = room.copy();
    BackupKeeper keeper(*room.ledger.ledger);
    bool placing = true;
    keeper.setPlacing([&placing] { return placing; });
    QSignalSpy restart(&keeper, &BackupKeeper::restartRequested);
    must(keeper.prepareRestore(copy));
    QVERIFY(!keeper.restartWithStaged(LedgerCopy::Kind::Replaced).ok());
    QVERIFY(!keeper.restartDamaged(u"x"_s).ok());
    QCOMPARE(restart.count(), 0);
    QVERIFY(!QFile::exists(room.files.restored()));
    placing = false;
    QVERIFY(keeper.restartWithStaged(LedgerCopy::Kind::Replaced).ok());
    QCOMPARE(restart.count(), 1);
    QVERIFY(QFile::exists(room.files.restored()));
}

QTEST_GUILESS_MAIN(TestRestore)
#include "test_restore.moc"
