// SPDX-License-Identifier: GPL-3.0-or-later
// The list of refills: pages, facets and counts, search, sorting, live changes, and many of them.
#include "ledger_fixture.h"
#include "models/refill_cells.h"
#include "models/refill_facets_model.h"
#include "models/refills_model.h"
#include "models/roles.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Facet = RefillsQuery::Facet;

/// Opens a ledger of so many orders of which every one has a refill: every tenth pending, the others completed.
class ManyRefills final {
    Q_DISABLE_COPY_MOVE(ManyRefills)

public:
    explicit ManyRefills(int refills) {
        const QString path = m_dir.filePath(u"ledger.sqlite"_s);
        m_ledger = std::make_unique<Ledger>(path);
        bool done = LedgerFixture::wait(m_ledger->open()).has_value();
        m_ledger.reset();
        done = done && fillLedger(path, refills) && fill(path);
        m_ledger = std::make_unique<Ledger>(path);
        m_open = done && LedgerFixture::wait(m_ledger->open()).has_value();
    }
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] Ledger& ledger() { return *m_ledger; }

private:
    static bool fill(const QString& path) {
        const QString name = u"refills"_s;
        bool done = false;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            database.setDatabaseName(path);
            done = database.open();
            QSqlQuery query(database);
            done = done && query.exec(u"INSERT INTO refills (order_key, account, refill_id, status, raw_status, "
                                      "asked_at, changed_at, watched) SELECT order_key, 1, CAST(order_key + 500000 AS "
                                      "TEXT), CASE WHEN order_key % 10 = 0 THEN 1 ELSE 3 END, '', order_key * 1000, "
                                      "order_key * 1000 + 1, CASE WHEN order_key % 10 = 0 THEN 1 ELSE 0 END "
                                      "FROM orders"_s);
        }
        QSqlDatabase::removeDatabase(name);
        return done;
    }

    QTemporaryDir m_dir;
    std::unique_ptr<Ledger> m_ledger;
    bool m_open = false;
};

QString cell(const QAbstractItemModel& model, int row, int column, int role = Qt::DisplayRole) {
    return model.index(row, column).data(role).toString();
}

RefillReport told(const QString& id, const QString& word) {
    RefillReport report;
    report.refillId = id;
    report.rawStatus = word;
    report.status = parseRefillStatus(word);
    return report;
}

} // namespace

class RefillsModelTest final : public QObject {
    Q_OBJECT

private:
    /// Orders 1, 2, 3 … of account "a", completed, each with a refill "r1", "r2" …
    static QList<OrderKey> refilled(LedgerFixture& fixture, int orders) {
        QList<OrderKey> keys;
        for (int i = 1; i <= orders; ++i) {
            keys.append(fixture.place(QString::number(i), u"https://example.com/p/%1"_s.arg(i)));
            fixture.report({LedgerFixture::reportOf(QString::number(i), u"Completed"_s, 0)});
            fixture.wait(fixture.ledger().recordRefillAsked(keys.last(), u"r%1"_s.arg(i)));
        }
        return keys;
    }
    static void tell(LedgerFixture& fixture, const QString& id, const QString& word) {
        QVERIFY(fixture.wait(fixture.ledger().recordRefillStatuses(u"a"_s, {told(id, word)})));
    }

private Q_SLOTS:
    void showsThemNewestFirst() {
        LedgerFixture fixture;
        refilled(fixture, 3);
        RefillsModel model(fixture.ledger());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({.accountId = u"a"_s});
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(cell(model, 0, RefillsModel::RefillId), u"r3"_s);
        QCOMPARE(cell(model, 0, RefillsModel::OrderId), u"3"_s);
        QCOMPARE(cell(model, 0, RefillsModel::Service), u"Followers"_s);
        QCOMPARE(cell(model, 0, RefillsModel::Link), u"example.com/p/3"_s);
        QCOMPARE(cell(model, 0, RefillsModel::Status), u"Pending"_s);
        QCOMPARE(cell(model, 0, RefillsModel::Asked), u"just now"_s);
        QCOMPARE(cell(model, 0, RefillsModel::Changed), u"—"_s);
        QVERIFY(cell(model, 0, RefillsModel::Asked, Qt::ToolTipRole).startsWith(u"asked just now"_s));
        QVERIFY(cell(model, 0, RefillsModel::Status, Qt::ToolTipRole).contains(u"not told yet"_s));
    }

    void liveChangesMoveNothingElse() {
        LedgerFixture fixture;
        const QList<OrderKey> keys = refilled(fixture, 5);
        RefillsModel model(fixture.ledger());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({.accountId = u"a"_s});
        QTRY_COMPARE(model.rowCount(), 5);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy told(&model, &RefillsModel::refillsChanged);
        tell(fixture, u"r2"_s, u"In progess"_s);
        QTRY_COMPARE(cell(model, 3, RefillsModel::Status), u"In progress"_s);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().at(0).toModelIndex().row(), 3);
        QCOMPARE(changes.first().at(1).toModelIndex().row(), 3);
        QTRY_COMPARE(told.size(), 1);
        // An order that was only checked repaints nothing.
        fixture.report({LedgerFixture::reportOf(u"2"_s, u"Completed"_s, 0)});
        tell(fixture, u"r2"_s, u"In progess"_s);
        tell(fixture, u"r4"_s, u"Rejected"_s);
        QTRY_COMPARE(cell(model, 1, RefillsModel::Status), u"Rejected"_s);
        QCOMPARE(changes.size(), 2);
        // A new one comes on top; asked again where it was rejected, it has a row of its own.
        fixture.wait(fixture.ledger().recordRefillAsked(keys.at(3), u"r9"_s));
        QTRY_COMPARE(model.rowCount(), 6);
        QCOMPARE(cell(model, 0, RefillsModel::RefillId), u"r9"_s);
        QCOMPARE(resets.size(), 0);
    }

    // Asked for by the hundred they come in several transactions, and are heard of later than they can be read.
    void manyThatComeAtOnce() {
        LedgerFixture fixture;
        QList<OrderKey> keys;
        for (int i = 1; i <= 40; ++i) {
            keys.append(fixture.place(QString::number(i)));
            fixture.report({LedgerFixture::reportOf(QString::number(i), u"Completed"_s, 0)});
        }
        RefillsModel model(fixture.ledger());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({.accountId = u"a"_s});
        QTRY_VERIFY(!model.isLoading());
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy heard(&fixture.ledger(), &Ledger::ordersChanged);
        for (qsizetype at = 0; at < keys.size(); ++at) {
            fixture.ledger().recordRefillAsked(keys.at(at), u"r%1"_s.arg(at));
            if (at % 7 == 0)
                QVERIFY(heard.wait()); // some are heard of in between
        }
        QTRY_COMPARE(model.rowCount(), 40);
        auto page = RefillPages(fixture.ledger()).page(model.query(), 0, 100, 0);
        QTRY_VERIFY(page.isFinished());
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.keyAt(row), page.result().value().keys.at(row));
        QCOMPARE(resets.size(), 0);
    }

    void facetsAndCountsFollow() {
        LedgerFixture fixture;
        refilled(fixture, 6);
        tell(fixture, u"r1"_s, u"Completed"_s);
        tell(fixture, u"r2"_s, u"Rejected"_s);
        tell(fixture, u"r3"_s, u"Canceled"_s);
        tell(fixture, u"r4"_s, u"on hold"_s);
        RefillsModel model(fixture.ledger());
        RefillFacetsModel facets(fixture.ledger());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester facetTester(&facets, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QObject::connect(&model, &RefillsModel::refillsChanged, &facets, &RefillFacetsModel::recount);
        facets.setAccount(u"a"_s);
        model.setQuery({.accountId = u"a"_s, .facet = Facet::Open});
        QTRY_COMPARE(model.rowCount(), 2);
        QTRY_COMPARE(facets.count(Facet::All), 6);
        QCOMPARE(facets.count(Facet::Open), 2);
        QCOMPARE(facets.count(Facet::Completed), 1);
        QCOMPARE(facets.count(Facet::Rejected), 1);
        QCOMPARE(facets.count(Facet::Failed), 1);
        QCOMPARE(facets.count(Facet::Other), 1);
        tell(fixture, u"r5"_s, u"Completed"_s);
        QTRY_COMPARE(model.rowCount(), 1);
        QTRY_COMPARE(facets.count(Facet::Completed), 2);
        model.setQuery({.accountId = u"a"_s, .facet = Facet::Completed});
        QTRY_COMPARE(model.rowCount(), 2);
        tell(fixture, u"r6"_s, u"Completed"_s); // from another facet into this one
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(cell(model, 0, RefillsModel::RefillId), u"r6"_s);
        model.setQuery({.accountId = u"nobody"_s});
        QTRY_COMPARE(model.rowCount(), 0);
        facets.setAccount(u"nobody"_s);
        QTRY_COMPARE(facets.count(Facet::All), 0);
    }

    void searchesAndSorts() {
        LedgerFixture fixture;
        for (const QString& id : {u"8"_s, u"90"_s, u"100"_s}) {
            const OrderKey key = fixture.place(id, u"https://example.com/user_%1"_s.arg(id));
            fixture.report({LedgerFixture::reportOf(id, u"Completed"_s, 0)});
            fixture.wait(fixture.ledger().recordRefillAsked(key, u"7%1"_s.arg(id)));
        }
        RefillsModel model(fixture.ledger());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({.accountId = u"a"_s, .text = u"USER_9"_s});
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(cell(model, 0, RefillsModel::OrderId), u"90"_s);
        model.setQuery({.accountId = u"a"_s, .text = u"7100 follow"_s});
        QTRY_COMPARE(model.rowCount(), 1);
        QTRY_COMPARE(cell(model, 0, RefillsModel::OrderId), u"100"_s);
        model.setQuery({.accountId = u"a"_s, .text = u"%"_s});
        QTRY_COMPARE(model.rowCount(), 0);
        for (int column = 0; column < RefillsModel::ColumnCount; ++column) {
            model.setQuery({.accountId = u"a"_s, .text = u"%1"_s.arg(column)}); // another one in between
            model.setQuery({});
            model.sort(column, Qt::AscendingOrder);
            QTRY_COMPARE(model.rowCount(), 3);
        }
        model.sort(RefillsModel::OrderId, Qt::AscendingOrder);
        QTRY_COMPARE(cell(model, 0, RefillsModel::OrderId), u"8"_s);
        QCOMPARE(cell(model, 2, RefillsModel::OrderId), u"100"_s);
        model.sort(RefillsModel::RefillId, Qt::DescendingOrder);
        QTRY_COMPARE(cell(model, 0, RefillsModel::RefillId), u"7100"_s);
    }

    // One id for two orders; the order's own id; asked anew under the same id.
    void idsThatAreNotOnesOwn() {
        LedgerFixture fixture;
        const OrderKey one = fixture.place(u"1"_s);
        const OrderKey two = fixture.place(u"2"_s);
        fixture.report(
            {LedgerFixture::reportOf(u"1"_s, u"Completed"_s), LedgerFixture::reportOf(u"2"_s, u"Partial"_s)});
        for (const OrderKey key : {one, two})
            QVERIFY(fixture.wait(fixture.ledger().recordRefillAsked(key, u"1"_s)));
        RefillsModel model(fixture.ledger());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 2);
        tell(fixture, u"1"_s, u"Completed"_s);
        QTRY_COMPARE(cell(model, 0, RefillsModel::Status), u"Completed"_s);
        QTRY_COMPARE(cell(model, 1, RefillsModel::Status), u"Completed"_s);
        QVERIFY(fixture.wait(fixture.ledger().recordRefillAsked(one, u"1"_s)));
        QTRY_COMPARE(cell(model, 1, RefillsModel::Status), u"Pending"_s);
        QCOMPARE(cell(model, 0, RefillsModel::Status), u"Completed"_s);
        QCOMPARE(model.rowCount(), 2);
    }

    void aProblemIsToldBesideTheStatus() {
        LedgerFixture fixture;
        refilled(fixture, 1);
        RefillsModel model(fixture.ledger());
        model.setProblems([](const QString&, const QString& id) { return id + u": <b>not found</b>"_s; });
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(cell(model, 0, RefillsModel::Status), u"Pending"_s);
        QVERIFY(cell(model, 0, RefillsModel::Status, Qt::ToolTipRole).contains(u"r1: <b>not found</b>"_s));
        QCOMPARE(model.index(0, RefillsModel::Status).data(Role::Tone).toInt(), static_cast<int>(Tone::Warn));
    }

    void whatNobodyLooksAtIsNotedOnly() {
        LedgerFixture fixture;
        refilled(fixture, 2);
        RefillsModel model(fixture.ledger());
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 2);
        QTRY_COMPARE(cell(model, 0, RefillsModel::Status), u"Pending"_s);
        model.setActive(false);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        tell(fixture, u"r2"_s, u"Completed"_s);
        fixture.place(u"77"_s); // the ledger's signals come in order: that of the refill has been heard by now
        QCOMPARE(changes.size(), 0);
        model.setActive(true);
        QTRY_COMPARE(cell(model, 0, RefillsModel::Status), u"Completed"_s);
    }

    void aHundredThousandAreNotHeldAtOnce() {
        ManyRefills many(100'000);
        QVERIFY(many.isOpen());
        RefillsModel model(many.ledger());
        RefillFacetsModel facets(many.ledger());
        QElapsedTimer took;
        took.start();
        model.setQuery({});
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 5'050, 15'000); // the first page, and one chunk that overlaps it
        QCOMPARE(cell(model, 0, RefillsModel::RefillId), u"600000"_s);
        const qint64 first = took.restart();
        facets.setAccount({});
        QTRY_COMPARE_WITH_TIMEOUT(facets.count(Facet::All), 100'000, 15'000);
        QCOMPARE(facets.count(Facet::Open), 10'000);
        const qint64 counted = took.restart();
        while (model.canFetchMore({})) {
            model.fetchMore({});
            QTRY_VERIFY_WITH_TIMEOUT(!model.isLoading(), 15'000);
        }
        QCOMPARE(model.rowCount(), 100'000);
        for (int row = 0; row < model.rowCount(); row += 1'000) {
            QTRY_COMPARE_WITH_TIMEOUT(cell(model, row, RefillsModel::RefillId), QString::number(600'000 - row), 15'000);
        }
        int held = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            held += model.refillAt(row) ? 1 : 0;
        QVERIFY2(held > 0 && held <= RefillsModel::cached, qPrintable(QString::number(held)));
        took.restart();
        model.setQuery({.facet = Facet::Open, .text = u"p/99"_s, .sortColumn = RefillsQuery::Column::Link});
        QTRY_VERIFY_WITH_TIMEOUT(!model.isLoading(), 15'000);
        QCOMPARE(cell(model, 0, RefillsModel::Link), u"example.com/p/99990"_s);
        qInfo("first rows %lld ms, counts %lld ms, search and sort %lld ms", first, counted, took.elapsed());
    }
};

QTEST_GUILESS_MAIN(RefillsModelTest)
#include "refills_model_test.moc"
