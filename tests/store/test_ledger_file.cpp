// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_support.h"
#include "store/database.h"
#include "store/migrations.h"
#include "store/sqlite_setup.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("Cannot write %s", qUtf8Printable(path));
}

Stored<QList<OrderKey>> opened(const QString& file) {
    Ledger ledger(file);
    return await(ledger.open());
}

#ifdef Q_OS_UNIX
// No file of this process can grow beyond `bytes` while it lives: a full disk, as SQLite meets it.
class FullDisk final {
    Q_DISABLE_COPY_MOVE(FullDisk)

public:
    explicit FullDisk(qint64 bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(bytes);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        static_cast<void>(std::signal(SIGXFSZ, m_handler));
    }

private:
    void (*m_handler)(int);
    rlimit m_before{};
};
#endif

int newestVersion() {
    return ledgerMigrations().value().last().version;
}

} // namespace

/// The file: made, found, found broken, full, from another time.
class TestLedgerFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void madePrivate();
    void mendsModes();
    void emptyFileIsVersionZero();
    void versionOneMadeByHand();
    void migratesForwardWithACopy();
    void aFailedStepChangesNothing();
    void tooNewIsLeftAlone();
    void notALedger();
    void damagedHeader();
    void damagedPages();
    void cannotOpen();
    void oneWriter();
    void nothingWorksBeforeOpening();
    void fullDisk();
    void fullDatabase();
    void brokenTable();
};

void TestLedgerFile::madePrivate() {
    const QTemporaryDir folder;
    const QString inner = folder.filePath(u"a/b"_s);
    const QString file = inner + u"/ledger.sqlite"_s;
    Ledger ledger(file);
    must(ledger.open());
    must(ledger.recordIntent(newOrder(u"one"_s)));
    for (const QString& path : {file, file + u"-wal"_s, file + u"-shm"_s}) {
        QVERIFY2(QFile::exists(path), qPrintable(path));
        QCOMPARE(QFile::permissions(path), ownerOnly);
    }
    for (const QString& path : {inner, folder.filePath(u"a"_s)})
        QCOMPARE(QFile::permissions(path), ownerOnly | QFile::ExeOwner | QFile::ExeUser);
}

void TestLedgerFile::mendsModes() {
    LedgerRoom room;
    must(room.ledger->recordIntent(newOrder(u"one"_s)));
    room.ledger.reset();
    QVERIFY(QFile::setPermissions(room.file, ownerOnly | QFile::ReadGroup | QFile::ReadOther));
    room.reopen();
    QCOMPARE(QFile::permissions(room.file), ownerOnly);
}

void TestLedgerFile::emptyFileIsVersionZero() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"ledger.sqlite"_s);
    write(file, {});
    const auto result = opened(file);
    QVERIFY2(result.ok(), qPrintable(problem(result)));
    OutsideView outside(file);
    QCOMPARE(outside.one(u"PRAGMA user_version"_s), newestVersion());
    QCOMPARE(outside.one(u"SELECT count(*) FROM orders"_s), 0);
    // Nothing was there, so nothing was kept.
    QCOMPARE(QDir(folder.path()).entryList({u"*before*"_s}).size(), 0);
}

void TestLedgerFile::versionOneMadeByHand() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"ledger.sqlite"_s);
    {
        // As the documentation in the schema lets anyone do it.
        OutsideView outside(file);
        const auto steps = ledgerMigrations();
        QVERIFY(steps.ok());
        QCOMPARE(steps.value().first().version, 1);
        QString statement;
        const auto lines = steps.value().first().sql.split(u'\n');
        for (const QString& line : lines) {
            if (line.trimmed().startsWith("--"_L1))
                continue;
            statement += line + u'\n';
            if (line.endsWith(u';')) {
                QCOMPARE(outside.run(statement), QString());
                statement.clear();
            }
        }
        for (const QString& row :
             {u"INSERT INTO accounts VALUES (1, 'one')"_s,
              u"INSERT INTO orders (account, order_id, service_id, service_name, service_type, rate, currency, "
              "refill_offered, cancel_offered, parameters, link, units, expected_charge, placement, charge_sort, "
              "recorded_at, placed_at, facet, needs_attention, watched) VALUES (1, '77', '5', 'Likes', 'Default', "
              "'0.5', "
              "'USD', 0, 0, '[[\"service\",\"5\"]]', 'https://x', 10, '0.005', 1, 5000000, 1, 2, 5, 0, 1)"_s,
              u"INSERT INTO facet_counts VALUES (1, 5, 1)"_s, u"PRAGMA user_version = 1"_s})
            QCOMPARE(outside.run(row), QString());
    }
    Ledger ledger(file);
    QCOMPARE(must(ledger.open()).size(), 0);
    const Order order = orderOf(ledger, 1);
    QCOMPARE(order.orderId, u"77"_s);
    QVERIFY(order.expectedCharge == money("0.005"));
    QCOMPARE(order.parameters, (OrderParameters{{u"service"_s, u"5"_s}}));
    QCOMPARE(must(ledger.recordIntent(newOrder(u"one"_s))), 2);
    QCOMPARE(must(ledger.facetCounts(u"one"_s)).value(OrdersQuery::Facet::Pending), 2);
    // What version 1 held was kept before it was changed.
    OutsideView kept(file + u".before-v2"_s);
    QCOMPARE(kept.one(u"PRAGMA user_version"_s), 1);
    QCOMPARE(kept.one(u"SELECT order_id FROM orders"_s), u"77"_s);
    OutsideView now(file);
    QCOMPARE(now.one(u"PRAGMA user_version"_s), newestVersion());
    QCOMPARE(now.one(u"SELECT count(*) FROM bulk_lines"_s), 0);
}

void TestLedgerFile::migratesForwardWithACopy() {
    LedgerRoom room;
    placeOrder(*room.ledger, u"one"_s, u"5"_s);
    room.ledger.reset();
    auto steps = ledgerMigrations().value();
    const int newest = newestVersion();
    const QString copyBefore = room.file + u".before-v%1"_s;
    steps.append(
        {newest + 1,
         u"ALTER TABLE orders ADD COLUMN note TEXT; -- what a person wrote\nCREATE TABLE extra (a INTEGER);\n"_s});
    steps.append({newest + 2, u"INSERT INTO extra VALUES (1);\n"_s});
    {
        Database database;
        QVERIFY(database.open(room.file, Database::Access::Write).ok());
        QVERIFY(sqlite::guard(database).ok());
        QVERIFY(sqlite::makeDurable(database).ok());
        const auto migrated = migrate(database, room.file, steps);
        QVERIFY2(migrated.ok(), qPrintable(problem(migrated)));
    }
    OutsideView now(room.file);
    QCOMPARE(now.one(u"PRAGMA user_version"_s), newest + 2);
    QCOMPARE(now.rows(u"SELECT order_id, note IS NULL FROM orders"_s), (QList<QVariantList>{{u"5"_s, 1}}));
    QCOMPARE(now.one(u"SELECT count(*) FROM extra"_s), 1);
    OutsideView first(copyBefore.arg(newest + 1));
    QCOMPARE(first.one(u"PRAGMA user_version"_s), newest);
    QCOMPARE(first.one(u"SELECT order_id FROM orders"_s), u"5"_s);
    QCOMPARE(first.one(u"PRAGMA integrity_check"_s), u"ok"_s);
    OutsideView second(copyBefore.arg(newest + 2));
    QCOMPARE(second.one(u"PRAGMA user_version"_s), newest + 1);
    QCOMPARE(QFile::permissions(copyBefore.arg(newest + 1)), ownerOnly);
    QCOMPARE(QDir(room.folder.path()).entryList({u"*.part"_s}).size(), 0);
}

void TestLedgerFile::aFailedStepChangesNothing() {
    LedgerRoom room;
    placeOrder(*room.ledger, u"one"_s, u"5"_s);
    room.ledger.reset();
    const int newest = newestVersion();
    const QString copyName = room.file + u".before-v%1"_s.arg(newest + 1);
    write(copyName, "an older copy");
    auto steps = ledgerMigrations().value();
    steps.append({newest + 1, u"CREATE TABLE extra (a INTEGER);\nINSERT INTO nowhere VALUES (1);\n"_s});
    {
        Database database;
        QVERIFY(database.open(room.file, Database::Access::Write).ok());
        const auto migrated = migrate(database, room.file, steps);
        QVERIFY(!migrated.ok());
        QVERIFY2(migrated.error().text.contains("nowhere"_L1), qPrintable(migrated.error().text));
    }
    OutsideView now(room.file);
    QCOMPARE(now.one(u"PRAGMA user_version"_s), newest);
    QCOMPARE(now.one(u"SELECT count(*) FROM sqlite_master WHERE name = 'extra'"_s), 0);
    QCOMPARE(now.one(u"SELECT order_id FROM orders"_s), u"5"_s);
    // A copy that stood there stays; the new one has a name of its own.
    QCOMPARE(contentOf(copyName), QByteArray("an older copy"));
    OutsideView copy(copyName + u"-2"_s);
    QCOMPARE(copy.one(u"SELECT order_id FROM orders"_s), u"5"_s);
}

void TestLedgerFile::tooNewIsLeftAlone() {
    LedgerRoom room;
    placeOrder(*room.ledger, u"one"_s, u"5"_s);
    const OrderKey sending = must(room.ledger->recordIntent(newOrder(u"one"_s)));
    room.ledger.reset();
    {
        OutsideView outside(room.file);
        QCOMPARE(outside.run(u"PRAGMA user_version = 4711"_s), QString());
    }
    const QByteArray before = contentOf(room.file);
    Ledger ledger(room.file);
    const auto result = await(ledger.open());
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, LedgerError::Kind::TooNew);
    QVERIFY2(result.error().text.contains(u"4711"_s), qPrintable(result.error().text));
    // Everything after it says the same.
    QCOMPARE(await(ledger.recordPlaced(sending, u"6"_s)).error().kind, LedgerError::Kind::TooNew);
    QCOMPARE(await(ledger.orderKeys({}, 0, 1)).error().kind, LedgerError::Kind::TooNew);
    QVERIFY(contentOf(room.file) == before);
    QCOMPARE(QDir(room.folder.path()).entryList({u"*before*"_s}).size(), 0);
}

void TestLedgerFile::notALedger() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"other.sqlite"_s);
    {
        OutsideView outside(file);
        QCOMPARE(outside.run(u"CREATE TABLE songs (name TEXT)"_s), QString());
    }
    const QByteArray before = contentOf(file);
    const auto result = opened(file);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, LedgerError::Kind::Damaged);
    QVERIFY(!result.error().text.isEmpty());
    QVERIFY(contentOf(file) == before);
}

void TestLedgerFile::damagedHeader() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"ledger.sqlite"_s);
    const QByteArray garbage(8192, 'x');
    write(file, garbage);
    const auto result = opened(file);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, LedgerError::Kind::Damaged);
    QVERIFY(!result.error().text.isEmpty());
    QVERIFY(contentOf(file) == garbage);
}

void TestLedgerFile::damagedPages() {
    LedgerRoom room;
    for (int number = 0; number < 50; ++number)
        must(room.ledger->recordIntent(newOrder(u"one"_s)));
    room.ledger.reset();
    QByteArray bytes = contentOf(room.file);
    QVERIFY(bytes.size() > 12'288);
    // Everything behind the first page, which holds the header and the start of the schema.
    bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, '\x5a'));
    write(room.file, bytes);
    const auto result = opened(room.file);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, LedgerError::Kind::Damaged);
    QVERIFY(!result.error().text.isEmpty());
}

void TestLedgerFile::cannotOpen() {
    const QTemporaryDir folder;
    // A folder stands where the file should be; a file where the folder should be; a place that nobody may write.
    QVERIFY(QDir(folder.path()).mkdir(u"taken"_s));
    write(folder.filePath(u"file"_s), "x");
    for (const QString& path :
         {folder.filePath(u"taken"_s), folder.filePath(u"file/ledger.sqlite"_s), u"/proc/ledger.sqlite"_s}) {
        const auto result = opened(path);
        QVERIFY2(!result.ok(), qPrintable(path));
        QCOMPARE(result.error().kind, LedgerError::Kind::CannotOpen);
        QVERIFY(!result.error().text.isEmpty());
    }
}

void TestLedgerFile::oneWriter() {
    LedgerRoom room;
    const OrderKey sending = must(room.ledger->recordIntent(newOrder(u"one"_s)));
    {
        Ledger second(room.file);
        const auto result = await(second.open());
        QVERIFY(!result.ok());
        QCOMPARE(result.error().kind, LedgerError::Kind::CannotOpen);
        QVERIFY2(result.error().text.contains(QString::number(QCoreApplication::applicationPid())),
                 qPrintable(result.error().text));
        QCOMPARE(await(second.recordPlaced(sending, u"5"_s)).error().kind, LedgerError::Kind::CannotOpen);
    }
    // Nothing that the first is doing was taken for interrupted, and it goes on.
    QCOMPARE(orderOf(*room.ledger, sending).placement, Placement::Sending);
    must(room.ledger->recordPlaced(sending, u"5"_s));
    room.ledger.reset();
    QVERIFY(opened(room.file).ok());
}

void TestLedgerFile::nothingWorksBeforeOpening() {
    const QTemporaryDir folder;
    Ledger ledger(folder.filePath(u"ledger.sqlite"_s));
    QSignalSpy failed(&ledger, &Ledger::writeFailed);
    QCOMPARE(await(ledger.recordIntent(newOrder(u"one"_s))).error().kind, LedgerError::Kind::CannotOpen);
    QCOMPARE(await(ledger.facetCounts({})).error().kind, LedgerError::Kind::CannotOpen);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!failed.first().first().value<LedgerError>().text.isEmpty());
}

void TestLedgerFile::fullDisk() {
#ifdef Q_OS_UNIX
    LedgerRoom room;
    const OrderKey sending = must(room.ledger->recordIntent(newOrder(u"one"_s)));
    QSignalSpy failed(room.ledger.get(), &Ledger::writeFailed);
    QSignalSpy added(room.ledger.get(), &Ledger::ordersAdded);
    QTRY_COMPARE(added.count(), 1);
    {
        const FullDisk full(QFileInfo(room.file + u"-wal"_s).size());
        const auto intent = await(room.ledger->recordIntent(newOrder(u"one"_s)));
        QVERIFY(!intent.ok());
        QCOMPARE(intent.error().kind, LedgerError::Kind::CannotWrite);
        QVERIFY(!intent.error().text.isEmpty());
        QVERIFY(!await(room.ledger->recordPlaced(sending, u"5"_s)).ok());
        // What is there can still be read.
        QCOMPARE(must(room.ledger->orderKeys({}, 0, 10)), QList<OrderKey>{sending});
    }
    QTRY_COMPARE(failed.count(), 2);
    QCOMPARE(added.count(), 1);
    // Space again: the ledger goes on, nothing of the failed ones is there.
    must(room.ledger->recordPlaced(sending, u"5"_s));
    QCOMPARE(must(room.ledger->recordIntent(newOrder(u"one"_s))), sending + 1);
    QCOMPARE(must(room.ledger->facetCounts(u"one"_s)).value(OrdersQuery::Facet::All), 2);
    room.ledger.reset();
    OutsideView outside(room.file);
    QCOMPARE(outside.one(u"PRAGMA integrity_check"_s), u"ok"_s);
#endif
}

void TestLedgerFile::fullDatabase() {
    LedgerRoom room;
    room.ledger.reset();
    Database database;
    QVERIFY(database.open(room.file, Database::Access::Write).ok());
    QVERIFY(database.executeOnce(u"PRAGMA max_page_count = 1"_s).ok());
    QVERIFY(database.execute(u"INSERT INTO accounts (account_id) VALUES (?)"_s, u"one"_s).ok());
    const auto result = database.inTransaction([&]() -> Stored<Done> {
        auto first = database.execute(u"INSERT INTO accounts (account_id) VALUES (?)"_s, u"two"_s);
        if (!first)
            return first.error();
        auto big = database.execute(u"INSERT INTO accounts (account_id) VALUES (?)"_s, QString(100'000, u'x'));
        if (!big)
            return big.error();
        return Done();
    });
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, LedgerError::Kind::CannotWrite);
    QVERIFY2(result.error().text.contains("full"_L1), qPrintable(result.error().text));
    auto left = database.execute(u"SELECT count(*) FROM accounts"_s);
    QVERIFY(left.ok() && left.value().next());
    QCOMPARE(left.value().integer(0), 1);
}

void TestLedgerFile::brokenTable() {
    LedgerRoom room;
    const OrderKey key = must(room.ledger->recordIntent(newOrder(u"one"_s)));
    QSignalSpy failed(room.ledger.get(), &Ledger::writeFailed);
    OutsideView outside(room.file);
    QCOMPARE(outside.run(u"DROP TABLE order_events"_s), QString());
    // The last statement of the transaction fails: the ones before it are undone.
    const auto placed = await(room.ledger->recordPlaced(key, u"5"_s));
    QVERIFY(!placed.ok());
    QCOMPARE(placed.error().kind, LedgerError::Kind::CannotWrite);
    QVERIFY2(placed.error().text.contains("order_events"_L1), qPrintable(placed.error().text));
    QCOMPARE(orderOf(*room.ledger, key).placement, Placement::Sending);
    const auto events = await(room.ledger->events(key));
    QVERIFY(!events.ok());
    QCOMPARE(events.error().kind, LedgerError::Kind::CannotRead);
    QTRY_COMPARE(failed.count(), 1);
}

QTEST_GUILESS_MAIN(TestLedgerFile)
#include "test_ledger_file.moc"
