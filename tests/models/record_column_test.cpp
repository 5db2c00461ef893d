// SPDX-License-Identifier: GPL-3.0-or-later
#include "../core/catalog_maker.h"
#include "models/catalog_model.h"
#include "models/record_words.h"
#include "models/roles.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

CatalogPtr smallCatalog() {
    return makeCatalog({makeService(u"101"_s, u"Followers"_s, u"First"_s, u"3"_s),
                        makeService(u"102"_s, u"Likes"_s, u"First"_s, u"0.9"_s),
                        makeService(u"103"_s, u"Views"_s, u"Second"_s, u"1"_s),
                        makeService(u"104"_s, u"More likes"_s, u"Second"_s, u"5"_s)});
}

ServiceFigures figures(int orders, std::chrono::milliseconds median, int missingOf1000 = 0) {
    ServiceFigures figures;
    figures.completed = orders;
    figures.units = figures.servedUnits = orders * 1000;
    figures.missing = figures.servedMissing = orders * missingOf1000;
    figures.toFinish = {orders, median, 2 * median, {}};
    for (int order = 0; orders < ServiceFigures::few && order < orders; ++order)
        figures.toFinish.each.append(median);
    return figures;
}

ServiceFiguresByKey records() {
    return {{u"101"_s, figures(12, 3h, 15)}, {u"102"_s, figures(2, 40min)}, {u"104"_s, figures(7, 26h, 200)}};
}

QStringList shown(const CatalogModel& model, int column) {
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

void askFor(CatalogModel& model, const QString& text) {
    CatalogQuery query = model.query();
    query.text = text;
    model.setQuery(query);
    model.finishQuery();
}

} // namespace

/// What one's own orders tell, in the table of services.
class RecordColumnTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void saysWhatIsKnown() {
        CatalogModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCatalog(smallCatalog(), u"USD"_s, false);
        QCOMPARE(shown(model, CatalogModel::FinishesIn), (QStringList{u"—"_s, u"—"_s, u"—"_s, u"—"_s}));
        QVERIFY(!model.index(0, CatalogModel::FinishesIn).data(Role::Raw).isValid());
        model.setRecords(records());
        // Few orders are marked.
        QCOMPARE(shown(model, CatalogModel::FinishesIn), (QStringList{u"3 h"_s, u"40 min (2)"_s, u"—"_s, u"26 h"_s}));
        QCOMPARE(shown(model, CatalogModel::Delivered), (QStringList{u"98.5%"_s, u"100% (2)"_s, u"—"_s, u"80%"_s}));
        const auto tip = [&](int row, int column) { return model.index(row, column).data(Qt::ToolTipRole).toString(); };
        QCOMPARE(tip(0, CatalogModel::FinishesIn),
                 u"Half of the last 12 order(s) were done within 3 h; the slowest took 6 h."_s);
        QCOMPARE(tip(1, CatalogModel::FinishesIn), u"Known of only 2 order(s): 40 min and 40 min"_s);
        QCOMPARE(tip(2, CatalogModel::Delivered), u"You never ordered this service"_s);
        QCOMPARE(model.index(0, CatalogModel::FinishesIn).data(Role::Raw), QVariant(qint64(180)));
        QCOMPARE(model.index(0, CatalogModel::Delivered).data(Role::Raw).value<Decimal>(), *Decimal::parse(u"98.5"));
        QCOMPARE(model.headerData(CatalogModel::FinishesIn, Qt::Horizontal, Role::Raw), u"Finishes in, minutes"_s);
    }

    void sortsByWhatIsKnown() {
        CatalogModel model;
        model.setCatalog(smallCatalog(), u"USD"_s, false);
        model.setRecords(records());
        // Services of few orders behind the others, those without any last, whichever way.
        model.sort(CatalogModel::FinishesIn, Qt::AscendingOrder);
        model.finishQuery();
        QCOMPARE(shown(model, CatalogModel::Id), (QStringList{u"101"_s, u"104"_s, u"102"_s, u"103"_s}));
        model.sort(CatalogModel::FinishesIn, Qt::DescendingOrder);
        model.finishQuery();
        QCOMPARE(shown(model, CatalogModel::Id), (QStringList{u"104"_s, u"101"_s, u"102"_s, u"103"_s}));
        model.sort(CatalogModel::Delivered, Qt::DescendingOrder);
        model.finishQuery();
        QCOMPARE(shown(model, CatalogModel::Id), (QStringList{u"101"_s, u"104"_s, u"102"_s, u"103"_s}));
    }

    void repaintsOnlyWhatChangedAndMovesNothing() {
        CatalogModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCatalog(smallCatalog(), u"USD"_s, false);
        model.setRecords(records());
        model.sort(CatalogModel::FinishesIn, Qt::AscendingOrder);
        model.finishQuery();
        const QStringList before = shown(model, CatalogModel::Id);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);
        ServiceFiguresByKey next = records();
        next[u"104"_s] = figures(8, 1h);
        model.setRecords(next, {u"104"_s});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex(), model.index(1, CatalogModel::FinishesIn));
        QCOMPARE(changed.first().at(1).toModelIndex(), model.index(1, CatalogModel::Delivered));
        QCOMPARE(model.index(1, CatalogModel::FinishesIn).data().toString(), u"1 h"_s);
        model.finishQuery(); // were there one to come
        QVERIFY(moved.isEmpty());
        QCOMPARE(shown(model, CatalogModel::Id), before);
        // Until a person sorts again.
        model.sort(CatalogModel::Delivered, Qt::AscendingOrder);
        model.sort(CatalogModel::FinishesIn, Qt::AscendingOrder);
        model.finishQuery();
        QCOMPARE(shown(model, CatalogModel::Id).first(), u"104"_s);
    }

    void keepsTheRecordsThroughARefresh() {
        CatalogModel model;
        model.setCatalog(smallCatalog(), u"USD"_s, false);
        model.setRecords(records());
        model.setCatalog(makeCatalog({makeService(u"104"_s, u"More likes"_s, u"Second"_s, u"5"_s),
                                      makeService(u"101"_s, u"Followers"_s, u"First"_s, u"3"_s)}),
                         u"USD"_s, true);
        model.finishQuery();
        QCOMPARE(shown(model, CatalogModel::FinishesIn), (QStringList{u"26 h"_s, u"3 h"_s}));
    }

    void ofSeveralAccountsEachIsItsOwn() {
        CatalogModel model;
        ServiceFiguresByKey figuresByKey;
        figuresByKey.insert(Catalog::keyOf(u"a"_s, u"101"_s), figures(6, 1h));
        model.setCatalog(smallCatalog(), u"USD"_s, false);
        model.setRecords(figuresByKey);
        QCOMPARE(shown(model, CatalogModel::FinishesIn).first(), u"—"_s);
    }

    void isSearchedFor_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("ids");
        QTest::newRow("finishes<4h") << u"finishes<4h"_s << QStringList{u"101"_s, u"102"_s};
        QTest::newRow("finishes<3h") << u"finishes<3h"_s << QStringList{u"102"_s};
        QTest::newRow("finishes<=3h") << u"finishes<=3h"_s << QStringList{u"101"_s, u"102"_s};
        QTest::newRow("finishes>1d") << u"finishes>1d"_s << QStringList{u"104"_s};
        QTest::newRow("finishes:30m..3.5h") << u"finishes:30m..3.5h"_s << QStringList{u"101"_s, u"102"_s};
        QTest::newRow("delivered>95%") << u"delivered>95%"_s << QStringList{u"101"_s, u"102"_s};
        QTest::newRow("delivered<95") << u"delivered<95"_s << QStringList{u"104"_s};
        QTest::newRow("delivered>=98.5% likes OR followers")
            << u"delivered>=98.5% (likes OR followers)"_s << QStringList{u"101"_s, u"102"_s};
        QTest::newRow("not") << u"-finishes<4h"_s << QStringList{u"103"_s, u"104"_s};
    }
    void isSearchedFor() {
        QFETCH(QString, text);
        CatalogModel model;
        model.setCatalog(smallCatalog(), u"USD"_s, false);
        model.setRecords(records());
        askFor(model, text);
        QVERIFY(!model.problem());
        QTEST(shown(model, CatalogModel::Id), "ids");
    }

    void saysWhatCannotBeRead() {
        CatalogModel model;
        model.setCatalog(smallCatalog(), u"USD"_s, false);
        askFor(model, u"finishes<soon"_s);
        QVERIFY(model.problem());
        QVERIFY(model.problem()->words.contains(u"45m"_s));
        askFor(model, u"delivered>much"_s);
        QVERIFY(model.problem());
        QVERIFY(model.problem()->words.contains(u"95%"_s));
    }

    void saysTimesAsPeopleDo_data() {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64(0) << u"1 s"_s;
        QTest::newRow("seconds") << qint64(59) << u"59 s"_s;
        QTest::newRow("minutes") << qint64(90) << u"2 min"_s;
        QTest::newRow("nearly an hour") << qint64(3'590) << u"1 h"_s;
        QTest::newRow("hours") << qint64(3 * 3'600 + 20 * 60) << u"3 h 20 min"_s;
        QTest::newRow("to five minutes") << qint64(3 * 3'600 + 58 * 60) << u"4 h"_s;
        QTest::newRow("many hours") << qint64(26 * 3'600 + 20 * 60) << u"26 h"_s;
        QTest::newRow("days") << qint64(75 * 3'600) << u"3 d"_s;
    }
    void saysTimesAsPeopleDo() {
        QFETCH(qint64, seconds);
        QTEST(durationText(std::chrono::seconds(seconds)), "text");
    }

    void saysInTheTicketWhatIsKnown() {
        QCOMPARE(ticketRecord({}), QStringList());
        ServiceFigures running;
        running.running = 3;
        QCOMPARE(ticketRecord(running), QStringList());
        QCOMPARE(ticketRecord(figures(12, 3h)), QStringList{u"Usually done in 3 h (12 order(s))"_s});
        ServiceFigures two = figures(2, 1h);
        two.toFinish.each = {1h, 4h};
        QCOMPARE(ticketRecord(two), QStringList{u"2 order(s) so far: 1 h, 4 h"_s});
        // Of the third nobody knows when it ended.
        two.completed = 3;
        QCOMPARE(ticketRecord(two), QStringList{u"3 order(s) so far; known to be done in: 1 h, 4 h"_s});
        ServiceFigures partial;
        partial.partial = 1;
        partial.lastPartial = std::pair(1000, 420);
        QCOMPARE(ticketRecord(partial), (QStringList{u"1 order(s) so far, none completed"_s,
                                                     u"Your last order of this was partial: 420 of 1,000"_s}));
    }

    void saysFewOrdersAsWhatTheyAre() {
        ServiceFigures two = figures(2, 1h);
        two.toFinish.each = {1h, 4h};
        const auto facts = [](const ServiceFigures& of) {
            QStringList lines;
            for (const RecordFact& fact : recordFacts(of))
                lines.append(fact.name + u": "_s + fact.value);
            return lines;
        };
        QCOMPARE(facts(two), (QStringList{u"Finishes in: 2 order(s): 1 h and 4 h"_s,
                                          u"Delivered: 2,000 of 2,000 · 100%"_s, u"Completed: 2 of 2 order(s)"_s}));
        ServiceFigures many = figures(7, 3h, 100);
        many.partial = 1;
        many.refillsAsked = 3;
        many.refillsDone = 1;
        QCOMPARE(facts(many),
                 (QStringList{u"Finishes in: 3 h"_s, u"Slowest: 6 h"_s, u"Delivered: 6,300 of 7,000 · 90%"_s,
                              u"Completed: 7 of 8 order(s) · 87.5%"_s, u"Partial: 1 of 8 order(s) · 12.5%"_s,
                              u"Short delivery: 10%"_s, u"Refills: 3 asked · 1 done"_s}));
        QVERIFY(facts({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(RecordColumnTest)
#include "record_column_test.moc"
