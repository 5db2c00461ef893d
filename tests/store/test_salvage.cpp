// SPDX-License-Identifier: GPL-3.0-or-later
#include "filled_ledger.h"
#include "store/ledger_restore.h"
#include "store/ledger_salvage.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 4096;
constexpr int orders = 3000;

// Garbage, the same each time for a seed.
QByteArray garbage(qsizetype bytes, quint32 seed) {
    QRandomGenerator random(seed);
    QByteArray text(bytes, Qt::Uninitialized);
    for (char& byte : text)
        byte = static_cast<char>(random.bounded(256));
    return text;
}

struct Damaged final {
    QTemporaryDir folder;
    LedgerFiles files{folder.filePath(u"ledger.sqlite"_s)};
    QByteArray whole;

    explicit Damaged(int count = orders) {
        static QMap<int, QByteArray> made;
        if (!made.contains(count)) {
            fillLedger(files.ledger(), count);
            made.insert(count, contentOf(files.ledger()));
        }
        whole = made.value(count);
        writeFile(files.ledger(), whole);
    }
    [[nodiscard]] qsizetype pages() const { return whole.size() / pageSize; }
    void overwrite(QByteArray& bytes, qsizetype page, quint32 seed) const {
        bytes.replace(page * pageSize, pageSize, garbage(pageSize, seed));
    }
    [[nodiscard]] Stored<SalvageReport> salvage(const QMap<qint64, QString>& accounts = {}) const {
        return salvageLedger(files, accounts, [](int, int) {});
    }
    [[nodiscard]] QString staged() const { return stagedPart(files); }
    // The numbers of a report agree with the file that was made.
    [[nodiscard]] QString disagreement(const SalvageReport& report) const {
        OutsideView view(staged());
        for (const SalvagedTable& table : report.tables) {
            if (table.table == "order_events"_L1)
                continue; // a history made up from rows comes on top
            if (view.one(u"SELECT count(*) FROM "_s + table.table) != table.saved)
                return table.table;
        }
        const SalvagedTable all = report.table(u"orders"_s);
        return all.saved + all.lost < orders ? u"%1 + %2 orders"_s.arg(all.saved).arg(all.lost) : QString();
    }
};

} // namespace

/// A ledger whose file was damaged: what can be read is saved, the rest is told.
class TestSalvage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeLedgerIsSavedWhole();
    void overwrittenPages_data();
    void overwrittenPages();
    void everySecondPageInTurn();
    void flippedBytes();
    void lostRowsKeepTheirIds();
    void linesOfListsTellWhatWasOrdered();
    void notesAroundALostPageAreSaved();
    void whatWasWrittenAboutOrdersIsSaved();
    void truncated_data();
    void truncated();
    void headLost();
    void firstPageLost();
    void schemaLost();
    void nothingLeft_data();
    void nothingLeft();
    void accountsFromABackup();
    void contradictoryRowsAreCounted();
    void waitingListsArePaused();
    void takesThePlaceOfTheDamagedOne();
};

void TestSalvage::wholeLedgerIsSavedWhole() {
    const Damaged room;
    const auto report = room.salvage();
    QVERIFY2(report.ok(), qPrintable(problem(report)));
    QCOMPARE(report.value().lost(), 0);
    QCOMPARE(report.value().remarks, QStringList());
    QVERIFY(!report.value().headMended);
    QCOMPARE(report.value().facts.orders, orders);
    OutsideView before(room.files.ledger());
    OutsideView after(room.staged());
    for (const QString& table :
         {u"accounts"_s, u"orders"_s, u"order_events"_s, u"refills"_s, u"balances"_s, u"facet_counts"_s,
          u"bulk_lines"_s, u"catalogs"_s, u"service_changes"_s, u"service_notes"_s, u"order_notes"_s, u"order_tags"_s,
          u"order_children"_s, u"order_series"_s})
        QVERIFY2(after.rows(u"SELECT * FROM "_s + table) == before.rows(u"SELECT * FROM "_s + table),
                 qPrintable(table));
    // What services did fills again from all orders.
    QCOMPARE(after.rows(u"SELECT fed_to, last_key FROM service_outcome_state"_s), (QList<QVariantList>{{0, orders}}));
    QVERIFY(contentOf(room.files.ledger()) == room.whole);
    QCOMPARE(QFile::permissions(room.staged()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestSalvage::overwrittenPages_data() {
    QTest::addColumn<int>("places");
    QTest::addColumn<quint32>("seed");
    for (const int places : {1, 3, 12, 60}) {
        for (quint32 seed = 1; seed <= 3; ++seed)
            QTest::addRow("%d places, seed %u", places, seed) << places << seed;
    }
}

void TestSalvage::overwrittenPages() {
    QFETCH(const int, places);
    QFETCH(const quint32, seed);
    const Damaged room;
    QByteArray bytes = room.whole;
    QRandomGenerator random(seed);
    // The first pages say where everything lies; they have their own tests.
    for (int place = 0; place < places; ++place)
        room.overwrite(bytes, random.bounded(30, static_cast<int>(room.pages())), random.generate());
    writeFile(room.files.ledger(), bytes);
    const auto report = room.salvage();
    QVERIFY2(report.ok(), qPrintable(problem(report)));
    QCOMPARE(faultsIn(room.staged()), QString());
    QCOMPARE(room.disagreement(report.value()), QString());
    // What no row tells, the history and the indexes do; only where all of them are hit is an order lost.
    const SalvagedTable all = report.value().table(u"orders"_s);
    QVERIFY2(all.saved >= orders - (places > 12 ? 8 : 2) * places,
             qPrintable(u"%1 saved, %2 lost"_s.arg(all.saved).arg(all.lost)));
    QVERIFY(contentOf(room.files.ledger()) == bytes);
    // What was saved is what was there.
    OutsideView after(room.staged());
    QCOMPARE(
        after.one(
            u"SELECT count(*) FROM orders WHERE placement = 1 AND order_id <> CAST(5000000 + order_key AS TEXT)"_s),
        0);
}

void TestSalvage::everySecondPageInTurn() {
    const Damaged room(150);
    for (qsizetype page = 1; page < room.pages(); page += 2) {
        QByteArray bytes = room.whole;
        room.overwrite(bytes, page, static_cast<quint32>(page));
        writeFile(room.files.ledger(), bytes);
        const auto report = room.salvage();
        if (!report)
            continue; // a page of the schema: said so, nothing made
        QVERIFY2(faultsIn(room.staged()).isEmpty(),
                 qPrintable(u"page %1: %2"_s.arg(page).arg(faultsIn(room.staged()))));
        QVERIFY2(report.value().facts.orders >= 140,
                 qPrintable(u"page %1: %2"_s.arg(page).arg(report.value().facts.orders)));
    }
}

void TestSalvage::flippedBytes() {
    const Damaged room(150);
    int made = 0;
    for (quint32 seed = 1; seed <= 40; ++seed) {
        QRandomGenerator random(seed);
        QByteArray bytes = room.whole;
        const int flips = 1 << random.bounded(12);
        for (int flip = 0; flip < flips; ++flip)
            bytes[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.bounded(256));
        writeFile(room.files.ledger(), bytes);
        const auto report = room.salvage();
        if (report) {
            ++made;
            // A byte of a text that is another now cannot be told by anyone; where rows contradict it is reported.
            QCOMPARE(faultsIn(room.staged()), report.value().remarks.join(u'\n'));
            const auto check = fullCheck(room.staged(), [](int, int) { return true; });
            QVERIFY2(check.ok() && check.value().damage.isEmpty(), qPrintable(u"seed %1"_s.arg(seed)));
        }
        QVERIFY(contentOf(room.files.ledger()) == bytes);
    }
    QVERIFY2(made > 20, qPrintable(QString::number(made)));
}

void TestSalvage::lostRowsKeepTheirIds() {
    const Damaged room;
    // A leaf of the table of orders: its rows are gone, the index and the history stay.
    OutsideView view(room.files.ledger());
    const int leaf =
        view.one(u"SELECT pageno FROM dbstat WHERE name = 'orders' AND pagetype = 'leaf' LIMIT 1 OFFSET 50"_s).toInt();
    QByteArray bytes = room.whole;
    if (leaf == 0) {
        // No dbstat in this SQLite: the page that holds the order's link in plain text.
        room.overwrite(bytes, bytes.indexOf("https://example.com/p/1500") / pageSize, 7);
    } else {
        room.overwrite(bytes, leaf - 1, 7);
    }
    writeFile(room.files.ledger(), bytes);
    const auto report = room.salvage();
    QVERIFY2(report.ok(), qPrintable(problem(report)));
    const SalvagedTable all = report.value().table(u"orders"_s);
    QVERIFY(all.partly > 5);
    QCOMPARE(all.saved, orders);
    QCOMPARE(all.lost, 0);
    OutsideView after(room.staged());
    QCOMPARE(after.one(u"SELECT count(*) FROM orders WHERE order_id = CAST(5000000 + order_key AS TEXT) "
                       "AND account = 2 - order_key % 2 AND placement = 1"_s),
             orders);
    // Asked for at the provider from now on, as what became of them is not known.
    QCOMPARE(after.one(u"SELECT count(*) FROM orders WHERE watched = 1"_s), all.partly);
    Ledger ledger(room.staged());
    must(ledger.open());
    QCOMPARE(must(ledger.runningOrders(u"one"_s)).size() + must(ledger.runningOrders(u"two"_s)).size(), all.partly);
}

void TestSalvage::linesOfListsTellWhatWasOrdered() {
    const Damaged room;
    QByteArray bytes = room.whole;
    const qsizetype at = bytes.indexOf("https://example.com/p/3\"") < 0 ? bytes.indexOf("https://example.com/p/3")
                                                                        : bytes.indexOf("https://example.com/p/3\"");
    room.overwrite(bytes, at / pageSize, 3);
    writeFile(room.files.ledger(), bytes);
    const auto report = room.salvage();
    QVERIFY2(report.ok(), qPrintable(problem(report)));
    QVERIFY(report.value().table(u"orders"_s).partly > 0);
    OutsideView after(room.staged());
    QCOMPARE(after.rows(u"SELECT service_name, link, units, order_id FROM orders WHERE order_key = 3"_s),
             (QList<QVariantList>{{u"Listed 2"_s, u"https://example.com/l/2"_s, 1000, u"5000003"_s}}));
}

void TestSalvage::notesAroundALostPageAreSaved() {
    const Damaged room;
    QByteArray bytes = room.whole;
    room.overwrite(bytes, bytes.indexOf("Slow on Sundays, 101") / pageSize, 7);
    writeFile(room.files.ledger(), bytes);
    const auto report = room.salvage();
    QVERIFY2(report.ok(), qPrintable(problem(report)));
    const SalvagedTable notes = report.value().table(u"service_notes"_s);
    QVERIFY2(notes.saved > 50 && notes.saved < 200, qPrintable(QString::number(notes.saved)));
    QVERIFY(!notes.lostIsKnown);
    QCOMPARE(report.value().table(u"service_changes"_s).saved, 600);
    OutsideView after(room.staged());
    QCOMPARE(after.one(u"SELECT count(*) FROM service_notes WHERE note = 'Slow on Sundays, ' || service_id AND "
                       "account = 2 - CAST(service_id AS INTEGER) % 2"_s),
             notes.saved);
}

void TestSalvage::whatWasWrittenAboutOrdersIsSaved() {
    const Damaged room;
    QByteArray bytes = room.whole;
    room.overwrite(bytes, bytes.indexOf("Ask again, 80") / pageSize, 7);
    writeFile(room.files.ledger(), bytes);
    const auto report = room.salvage();
    QVERIFY2(report.ok(), qPrintable(problem(report)));
    const SalvagedTable notes = report.value().table(u"order_notes"_s);
    QVERIFY2(notes.saved > 0 && notes.saved < orders / 8, qPrintable(QString::number(notes.saved)));
    QCOMPARE(report.value().table(u"order_tags"_s).saved, orders / 6);
    QCOMPARE(report.value().table(u"order_children"_s).saved, 2 * (orders / 7));
    QCOMPARE(report.value().remarks, QStringList());
    OutsideView after(room.staged());
    QCOMPARE(after.one(u"SELECT count(*) FROM order_notes WHERE note = 'Ask again, ' || order_key"_s), notes.saved);
}

void TestSalvage::truncated_data() {
    QTest::addColumn<int>("percent");
    for (const int percent : {20, 50, 80, 99})
        QTest::addRow("%d %%", percent) << percent;
}

void TestSalvage::truncated() {
    QFETCH(const int, percent);
    const Damaged room;
    writeFile(room.files.ledger(), room.whole.left(room.whole.size() * percent / 100));
    const auto report = room.salvage();
    QVERIFY2(report.ok(), qPrintable(problem(report)));
    QCOMPARE(faultsIn(room.staged()), QString());
    QVERIFY2(report.value().facts.orders > percent * orders / 300,
             qPrintable(QString::number(report.value().facts.orders)));
    QVERIFY(percent > 90 || report.value().lost() > 0);
}

void TestSalvage::headLost() {
    const Damaged room;
    QByteArray bytes = room.whole;
    bytes.replace(0, 100, QByteArray(100, '\0'));
    writeFile(room.files.ledger(), bytes);
    const auto report = room.salvage();
    QVERIFY2(report.ok(), qPrintable(problem(report)));
    QVERIFY(report.value().headMended);
    QCOMPARE(report.value().facts.orders, orders);
    QCOMPARE(report.value().lost(), 0);
    QVERIFY(contentOf(room.files.ledger()) == bytes);
    QCOMPARE(QDir(room.folder.path()).entryList({u"*.mending*"_s}), QStringList());
}

void TestSalvage::firstPageLost() {
    const Damaged room;
    QByteArray bytes = room.whole;
    room.overwrite(bytes, 0, 11);
    writeFile(room.files.ledger(), bytes);
    const auto report = room.salvage();
    QVERIFY2(report.ok(), qPrintable(problem(report)));
    QVERIFY(report.value().headMended);
    QCOMPARE(report.value().facts.orders, orders);
    QCOMPARE(report.value().lost(), 0);
}

void TestSalvage::schemaLost() {
    const Damaged room;
    // Page after page of those that hold the schema, and all of them together.
    OutsideView view(room.files.ledger());
    QList<qint64> roots;
    for (const QVariantList& row : view.rows(u"SELECT rootpage FROM sqlite_schema"_s))
        roots.append(row.first().toLongLong());
    const qint64 last = *std::max_element(roots.cbegin(), roots.cend());
    QByteArray all = room.whole;
    int pages = 0;
    for (qint64 page = 1; page < last; ++page) {
        if (page > 1 && roots.contains(page))
            continue;
        ++pages;
        QByteArray bytes = room.whole;
        room.overwrite(bytes, page - 1, static_cast<quint32>(page));
        room.overwrite(all, page - 1, static_cast<quint32>(page));
        for (const QByteArray& content : {bytes, all}) {
            writeFile(room.files.ledger(), content);
            const auto report = room.salvage();
            QVERIFY2(report.ok(), qPrintable(problem(report)));
            QCOMPARE(report.value().facts.orders, orders);
            QCOMPARE(report.value().lost(), 0);
        }
    }
    QVERIFY(pages > 2);
}

void TestSalvage::nothingLeft_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
    QTest::newRow("garbage") << garbage(500'000, 1);
    QTest::newRow("a song") << QByteArray("la la la\n").repeated(1000);
}

void TestSalvage::nothingLeft() {
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    const LedgerFiles files(folder.filePath(u"ledger.sqlite"_s));
    writeFile(files.ledger(), bytes);
    const auto report = salvageLedger(files, {}, [](int, int) {});
    // An error, or a report of nothing: never an empty ledger that looks like a good one.
    if (report) {
        QCOMPARE(report.value().facts.orders, 0);
        QVERIFY(report.value().headMended);
    } else {
        QVERIFY(!report.error().text.isEmpty());
        QVERIFY(!QFile::exists(stagedPart(files)));
    }
    QVERIFY(contentOf(files.ledger()) == bytes);
}

void TestSalvage::accountsFromABackup() {
    const Damaged room;
    QByteArray bytes = room.whole;
    OutsideView view(room.files.ledger());
    const int page = view.one(u"SELECT rootpage FROM sqlite_schema WHERE name = 'accounts'"_s).toInt();
    room.overwrite(bytes, page - 1, 5);
    writeFile(room.files.ledger(), bytes);
    const auto made = room.salvage();
    QVERIFY2(made.ok(), qPrintable(problem(made)));
    {
        OutsideView after(room.staged());
        QCOMPARE(after.rows(u"SELECT account_id FROM accounts ORDER BY account"_s),
                 (QList<QVariantList>{{u"unknown-account-1"_s}, {u"unknown-account-2"_s}}));
    }
    const auto known = room.salvage({{1, u"one"_s}, {2, u"two"_s}});
    QVERIFY2(known.ok(), qPrintable(problem(known)));
    OutsideView after(room.staged());
    QCOMPARE(after.rows(u"SELECT account_id FROM accounts ORDER BY account"_s),
             (QList<QVariantList>{{u"one"_s}, {u"two"_s}}));
}

void TestSalvage::contradictoryRowsAreCounted() {
    const Damaged room(20);
    {
        OutsideView outside(room.files.ledger());
        QCOMPARE(
            outside.run(u"UPDATE orders SET parameters = 'no list', recorded_at = 'yesterday' WHERE order_key = 4"_s),
            QString());
        QCOMPARE(outside.run(u"UPDATE balances SET amount = 'much' WHERE balance_key = 9"_s), QString());
        QCOMPARE(outside.run(u"DELETE FROM facet_counts WHERE account = 1"_s), QString());
    }
    QVERIFY(!faultsIn(room.files.ledger()).isEmpty());
    const auto report = room.salvage();
    QVERIFY2(report.ok(), qPrintable(problem(report)));
    QCOMPARE(report.value().contradictory, 2);
    QCOMPARE(report.value().table(u"orders"_s).partly, 1);
    QCOMPARE(report.value().table(u"balances"_s).saved, 199);
    QCOMPARE(faultsIn(room.staged()), QString());
    OutsideView after(room.staged());
    QCOMPARE(after.one(u"SELECT order_id FROM orders WHERE order_key = 4"_s), u"5000004"_s);
}

void TestSalvage::waitingListsArePaused() {
    const Damaged room(20);
    QVERIFY(room.salvage().ok());
    OutsideView after(room.staged());
    QCOMPARE(after.rows(u"SELECT state, pause_text <> '' FROM bulk_lists"_s), (QList<QVariantList>{{1, 1}}));
}

void TestSalvage::takesThePlaceOfTheDamagedOne() {
    const Damaged room;
    QByteArray bytes = room.whole;
    room.overwrite(bytes, room.pages() / 2, 1);
    writeFile(room.files.ledger(), bytes);
    const auto report = room.salvage();
    QVERIFY2(report.ok(), qPrintable(problem(report)));
    QVERIFY(commitStaged(room.files, LedgerCopy::Kind::Damaged).ok());
    Ledger ledger(room.files.ledger());
    must(ledger.open());
    const auto kept = room.files.copies();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().kind, LedgerCopy::Kind::Damaged);
    QVERIFY(contentOf(kept.first().path) == bytes);
    QCOMPARE(must(ledger.facetCounts({})).value(OrdersQuery::Facet::All), report.value().facts.orders);
    must(ledger.recordIntent(newOrder(u"one"_s)));
}

QTEST_GUILESS_MAIN(TestSalvage)
#include "test_salvage.moc"
