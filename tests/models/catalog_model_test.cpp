// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_builder.h"
#include "core/money.h"
#include "models/catalog_model.h"
#include "models/roles.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Line {
    QByteArray id;
    QByteArray name;
    QByteArray category;
    int rate = 1;
};

CatalogPtr catalogOf(const QList<Line>& lines) {
    CatalogBuilder builder;
    for (const Line& line : lines) {
        CatalogEntry entry;
        const std::string id = line.id.toStdString();
        const std::string name = line.name.toStdString();
        const std::string category = line.category.toStdString();
        entry.id = id;
        entry.name = name;
        entry.category = category;
        entry.type = "Default";
        entry.rate = Decimal(line.rate);
        entry.min = 50;
        entry.max = 10'000'000;
        entry.refill = line.rate % 2 == 1;
        builder.add(entry);
    }
    return builder.build();
}

CatalogPtr smallCatalog() {
    return catalogOf({{"101", "Followers", "First", 3},
                      {"102", "Likes", "First", 2},
                      {"103", "Views", "Second", 1},
                      {"104", "More likes", "Second", 5}});
}

// Large enough to be filtered beside the GUI thread.
CatalogPtr largeCatalog(int rows = 30'000) {
    QList<Line> lines;
    for (int i = 0; i < rows; ++i)
        lines.append({QByteArray::number(i), i % 2 == 0 ? "even service" : "odd service", "C", i % 7 + 1});
    return catalogOf(lines);
}

QStringList shownIds(const CatalogModel& model) {
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.index(row, CatalogModel::Id).data().toString());
    return ids;
}

CatalogQuery textQuery(const QString& text) {
    CatalogQuery query;
    query.text = text;
    return query;
}

} // namespace

class CatalogModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsServices();
    void showsCellsInWords();
    void frozenCellsStayAsTheyWere();
    void narrowsAndSorts();
    void keepsIndexesThroughQueryAndRefresh();
    void resetsForAnotherAccountOnly();
    void togglesFavourites();
    void filtersLargeCatalogsAside();
    void dropsLateResults();
    void finishesAQueryAtOnce();
    void goesWhileAQueryRuns();
};

void CatalogModelTest::initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void CatalogModelTest::showsServices() {
    CatalogModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.catalog());
    QSignalSpy changed(&model, &CatalogModel::matchesChanged);
    model.setCatalog(smallCatalog(), u"USD"_s, false);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(shownIds(model), QStringList({u"101"_s, u"102"_s, u"103"_s, u"104"_s}));
    QCOMPARE(model.serviceAt(2).name, u"Views"_s);
    QCOMPARE(model.rowOf(u"104"_s), 3);
    QCOMPARE(model.rowOf(u"999"_s), -1);
    QCOMPARE(model.matches().allCategories, 4);
    const QStringList titles = {u"Favourite"_s, u"ID"_s,   u"Service"_s,     u"Rate per 1000"_s,
                                u"Min"_s,       u"Max"_s,  u"Refill"_s,      u"Cancel"_s,
                                u"Category"_s,  u"Type"_s, u"Changed"_s,     u"My price"_s,
                                u"Account"_s,   u"Kind"_s, u"Finishes in"_s, u"Delivered"_s};
    for (int column = 0; column < model.columnCount(); ++column)
        QCOMPARE(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), titles.at(column));
    model.setCatalog(nullptr, {}, false);
    QCOMPARE(model.rowCount(), 0);
}

void CatalogModelTest::showsCellsInWords() {
    CatalogModel model;
    model.setCatalog(catalogOf({{"7", "<b>Bold</b> & more", "C", 3}, {"8", "Plain & simple", "C", 2}}), u"USD"_s,
                     false);
    const auto cell = [&model](int column, int role = Qt::DisplayRole, int row = 0) {
        return model.index(row, column).data(role);
    };
    QCOMPARE(cell(CatalogModel::Name).toString(), u"<b>Bold</b> & more"_s);
    QCOMPARE(cell(CatalogModel::Name, Qt::ToolTipRole).toString(), u"<b>Bold</b> & more"_s);
    QCOMPARE(cell(CatalogModel::Name, Qt::ToolTipRole, 1).toString(), u"Plain & simple"_s);
    QCOMPARE(cell(CatalogModel::Rate).toString(), u"$3.00"_s);
    QCOMPARE(cell(CatalogModel::Rate, Role::Raw).value<Money>(), (Money{Decimal(3), u"USD"_s}));
    QCOMPARE(cell(CatalogModel::Max).toString(), u"10M"_s);
    QCOMPARE(cell(CatalogModel::Max, Qt::ToolTipRole).toString(), u"10,000,000"_s);
    QCOMPARE(cell(CatalogModel::Max, Qt::AccessibleTextRole).toString(), u"10,000,000"_s);
    QCOMPARE(cell(CatalogModel::Max, Role::Raw).toLongLong(), 10'000'000);
    QCOMPARE(cell(CatalogModel::Refill).toString(), QString());
    QCOMPARE(cell(CatalogModel::Refill, Role::Raw).toBool(), true);
    QCOMPARE(cell(CatalogModel::Refill, Qt::AccessibleTextRole).toString(), u"Refill offered"_s);
    QCOMPARE(cell(CatalogModel::Refill, Qt::AccessibleTextRole, 1).toString(), u"No refill"_s);
    QCOMPARE(cell(CatalogModel::Cancel, Qt::AccessibleTextRole).toString(), u"No cancel"_s);
    QCOMPARE(cell(CatalogModel::Id, Role::Key).toString(), u"7"_s);
    for (const int column : {CatalogModel::Id, CatalogModel::Rate, CatalogModel::Min, CatalogModel::Max})
        QVERIFY(cell(column, Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
}

void CatalogModelTest::frozenCellsStayAsTheyWere() {
    CatalogModel model;
    model.setCatalog(smallCatalog(), u"USD"_s, false);
    model.setFavourites({u"103"_s});
    model.sort(CatalogModel::Rate, Qt::DescendingOrder);
    const auto cell = model.frozenCells();
    model.setFavourites({});
    model.sort(CatalogModel::Rate, Qt::AscendingOrder);
    model.setCatalog(nullptr, {}, false);
    QStringList ids;
    for (int row = 0; row < 4; ++row)
        ids.append(cell(row, CatalogModel::Id).toString());
    QCOMPARE(ids, (QStringList{u"104"_s, u"101"_s, u"102"_s, u"103"_s}));
    QCOMPARE(cell(3, CatalogModel::Favourite).toBool(), true);
    QCOMPARE(cell(0, CatalogModel::Favourite).toBool(), false);
    QCOMPARE(cell(0, CatalogModel::Rate).value<Money>(), (Money{Decimal(5), u"USD"_s}));
    QCOMPARE(cell(0, CatalogModel::Max).toLongLong(), 10'000'000);
    // 0 is how providers say that there is no limit: no number, then.
    CatalogBuilder builder;
    CatalogEntry entry;
    entry.id = "1";
    builder.add(entry);
    model.setCatalog(builder.build(), {}, false);
    QVERIFY(!model.frozenCells()(0, CatalogModel::Max).isValid());
}

void CatalogModelTest::narrowsAndSorts() {
    CatalogModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCatalog(smallCatalog(), u"USD"_s, false);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setQuery(textQuery(u"likes"_s));
    QCOMPARE(shownIds(model), QStringList({u"102"_s, u"104"_s}));
    model.sort(CatalogModel::Rate, Qt::DescendingOrder);
    QCOMPARE(shownIds(model), QStringList({u"104"_s, u"102"_s}));
    model.setQuery(textQuery(u"nothing of it"_s));
    QCOMPARE(model.rowCount(), 0);
    model.setQuery({});
    QCOMPARE(model.rowCount(), 4);
    for (int column = 0; column < static_cast<int>(CatalogModel::MyPrice); ++column) {
        model.sort(column, Qt::AscendingOrder);
        QCOMPARE(model.query().sortColumn, static_cast<CatalogQuery::Column>(column + 1));
    }
    model.sort(CatalogModel::MyPrice, Qt::AscendingOrder);
    QCOMPARE(model.query().sortColumn, CatalogQuery::Column::MyPrice);
    model.sort(-1, Qt::AscendingOrder);
    QCOMPARE(shownIds(model).first(), u"101"_s);
    QCOMPARE(reset.size(), 0);
}

void CatalogModelTest::keepsIndexesThroughQueryAndRefresh() {
    CatalogModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCatalog(smallCatalog(), u"USD"_s, false);
    const QPersistentModelIndex likes = model.index(1, CatalogModel::Rate);
    const QPersistentModelIndex views = model.index(2, CatalogModel::Name);
    model.sort(CatalogModel::Name, Qt::DescendingOrder);
    QCOMPARE(likes.row(), model.rowOf(u"102"_s));
    QCOMPARE(likes.column(), static_cast<int>(CatalogModel::Rate));
    model.setQuery({});

    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setCatalog(
        catalogOf({{"500", "New", "Third", 1}, {"102", "Likes, dearer", "First", 9}, {"101", "F", "First"}}), u"USD"_s,
        true);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(likes.row(), 1);
    QCOMPARE(likes.data().toString(), u"$9.00"_s);
    QVERIFY(!views.isValid());
}

void CatalogModelTest::resetsForAnotherAccountOnly() {
    CatalogModel model;
    model.setCatalog(smallCatalog(), u"USD"_s, false);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setCatalog(smallCatalog(), u"USD"_s, true);
    QCOMPARE(reset.size(), 0);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setCatalog(model.catalog(), u"EUR"_s, true);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(model.index(0, CatalogModel::Rate).data().toString(), u"€3.00"_s);
    model.setCatalog(smallCatalog(), u"USD"_s, false);
    QCOMPARE(reset.size(), 1);
}

void CatalogModelTest::togglesFavourites() {
    CatalogModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCatalog(smallCatalog(), u"USD"_s, false);
    QSignalSpy toggled(&model, &CatalogModel::favouriteToggled);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QModelIndex star = model.index(1, CatalogModel::Favourite);
    QVERIFY(model.flags(star).testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(!model.flags(star.siblingAtColumn(CatalogModel::Name)).testFlag(Qt::ItemIsUserCheckable));
    QCOMPARE(star.data(Qt::AccessibleTextRole).toString(), u"Not a favourite"_s);
    QVERIFY(model.setData(star, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(toggled.size(), 1);
    QCOMPARE(toggled.first().at(0).toString(), u"102"_s);
    QCOMPARE(toggled.first().at(1).toBool(), true);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(star.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    QCOMPARE(star.data(Qt::AccessibleTextRole).toString(), u"Favourite"_s);
    QCOMPARE(model.matches().favourites, 1);
    QVERIFY(model.setData(star, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(toggled.size(), 1);
    QVERIFY(!model.setData(star.siblingAtColumn(CatalogModel::Name), Qt::Checked, Qt::CheckStateRole));

    CatalogQuery query;
    query.favouritesOnly = true;
    model.setQuery(query);
    QCOMPARE(shownIds(model), QStringList({u"102"_s}));
    model.setFavourites({u"103"_s, u"104"_s});
    QCOMPARE(shownIds(model), QStringList({u"103"_s, u"104"_s}));
}

void CatalogModelTest::filtersLargeCatalogsAside() {
    CatalogModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCatalog(largeCatalog(), u"USD"_s, false);
    QCOMPARE(model.rowCount(), 30'000);
    QSignalSpy changed(&model, &CatalogModel::matchesChanged);
    model.setQuery(textQuery(u"even"_s));
    QCOMPARE(model.rowCount(), 30'000); // not yet
    QVERIFY(changed.wait());
    QCOMPARE(model.rowCount(), 15'000);
    QCOMPARE(model.matches().allCategories, 15'000);

    const QPersistentModelIndex kept = model.index(10, CatalogModel::Id); // service 20
    model.setCatalog(largeCatalog(25'000), u"USD"_s, true);
    QCOMPARE(kept.data().toString(), u"20"_s); // the old rows stand until the new ones are there
    QVERIFY(changed.wait());
    QCOMPARE(model.rowCount(), 12'500);
    QCOMPARE(kept.data().toString(), u"20"_s);
}

void CatalogModelTest::dropsLateResults() {
    CatalogModel model;
    model.setCatalog(largeCatalog(), u"USD"_s, false);
    QSignalSpy changed(&model, &CatalogModel::matchesChanged);
    for (const QString& text : {u"e"_s, u"ev"_s, u"eve"_s, u"odd"_s, u"29999"_s})
        model.setQuery(textQuery(text));
    QVERIFY(changed.wait());
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(changed.size(), 1); // that of the newest query alone
}

void CatalogModelTest::finishesAQueryAtOnce() {
    CatalogModel model;
    model.setCatalog(largeCatalog(), u"USD"_s, false);
    QSignalSpy changed(&model, &CatalogModel::matchesChanged);
    model.setQuery(textQuery(u"29998"_s));
    model.finishQuery();
    QCOMPARE(shownIds(model), QStringList({u"29998"_s}));
    QCOMPARE(changed.size(), 1);
    model.finishQuery();
    model.setQuery(textQuery(u"29997"_s)); // its result comes after that of 29998, were that not dropped
    QVERIFY(changed.wait());
    QCOMPARE(shownIds(model), QStringList({u"29997"_s}));
    QCOMPARE(changed.size(), 2);
}

void CatalogModelTest::goesWhileAQueryRuns() {
    const CatalogPtr catalog = largeCatalog();
    for (int i = 0; i < 20; ++i) {
        CatalogModel model;
        model.setCatalog(catalog, u"USD"_s, false);
        model.setQuery(textQuery(u"e"_s));
        model.sort(CatalogModel::Name, Qt::DescendingOrder);
    }
    QCOMPARE(catalog->size(), 30'000);
}

QTEST_GUILESS_MAIN(CatalogModelTest)
#include "catalog_model_test.moc"
