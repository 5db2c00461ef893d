// SPDX-License-Identifier: GPL-3.0-or-later
// The table and the side list over the services of several accounts.
#include "../core/catalog_maker.h"
#include "core/catalog_union.h"
#include "core/money.h"
#include "models/catalog_facets_model.h"
#include "models/catalog_model.h"
#include "models/roles.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Kind = CatalogFacet::Kind;

QList<Service> first() {
    return {makeService(u"1"_s, u"Instagram Likes A"_s, u"Instagram"_s, u"0.5"_s),
            makeService(u"2"_s, u"TikTok Views"_s, u"TikTok"_s, u"0.02"_s)};
}

QList<Service> second() {
    return {makeService(u"1"_s, u"Instagram Likes B"_s, u"Instagram"_s, u"0.4"_s),
            makeService(u"2"_s, u"Instagram Likes C"_s, u"Instagram"_s, u"0.9"_s)};
}

QList<Service> third() {
    return {makeService(u"1"_s, u"Instagram Likes D"_s, u"Instagram"_s, u"0.1"_s)};
}

CatalogPtr united(const QList<Service>& ofFirst = first(), const QList<Service>& ofSecond = second()) {
    return unitedCatalog({{{u"a"_s, u"Panel · one"_s, u"USD"_s}, makeCatalog(ofFirst)},
                          {{u"b"_s, u"Panel · two"_s, u"USD"_s}, makeCatalog(ofSecond)},
                          {{u"c"_s, u"Berlin"_s, u"EUR"_s}, makeCatalog(third())}});
}

QString key(const QString& account, const QString& id) {
    return Catalog::keyOf(account, id);
}

QStringList shown(const CatalogModel& model, int column, int role = Qt::DisplayRole) {
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data(role).toString());
    return texts;
}

CatalogQuery textQuery(const QString& text) {
    CatalogQuery query;
    query.text = text;
    return query;
}

MarkupRule plus(int percent) {
    return {Decimal(percent), Decimal(), Decimal()};
}

} // namespace

class UnitedCatalogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsAccountKindAndCurrency();
    void oneAccountsColumnsStandEmpty();
    void keepsIdentityThroughRefresh();
    void starsOneAccountsServiceAlone();
    void marksTheLowestOfWhatIsShown();
    void pricesByEachAccountsRules();
    void sortsByTheNewColumns();
    void exportsEachCurrency();
    void listsAccounts();
    void choosesAccounts();
};

void UnitedCatalogTest::initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void UnitedCatalogTest::showsAccountKindAndCurrency() {
    CatalogModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCatalog(united(), {}, false);
    // Those of one kind side by side, a currency after the other.
    QCOMPARE(shown(model, CatalogModel::Name),
             QStringList({u"Instagram Likes B"_s, u"Instagram Likes A"_s, u"Instagram Likes C"_s,
                          u"Instagram Likes D"_s, u"TikTok Views"_s}));
    QCOMPARE(shown(model, CatalogModel::Account),
             QStringList({u"Panel · two"_s, u"Panel · one"_s, u"Panel · two"_s, u"Berlin"_s, u"Panel · one"_s}));
    QCOMPARE(model.index(0, CatalogModel::Kind).data().toString(), u"Instagram · Likes"_s);
    QCOMPARE(model.index(4, CatalogModel::Kind).data().toString(), u"TikTok · Views"_s);
    QCOMPARE(shown(model, CatalogModel::Rate),
             QStringList({u"$0.40"_s, u"$0.50"_s, u"$0.90"_s, u"\u20ac0.10"_s, u"$0.02"_s}));
    QCOMPARE(model.headerData(CatalogModel::Account, Qt::Horizontal, Qt::DisplayRole).toString(), u"Account"_s);
    QCOMPARE(model.headerData(CatalogModel::Kind, Qt::Horizontal, Qt::DisplayRole).toString(), u"Kind"_s);
    QCOMPARE(model.index(0, 0).data(Role::Key).toString(), key(u"b"_s, u"1"_s));
    QCOMPARE(model.index(0, CatalogModel::Id).data().toString(), u"1"_s);
    QCOMPARE(model.serviceAt(0).accountId, u"b"_s);
}

void UnitedCatalogTest::oneAccountsColumnsStandEmpty() {
    CatalogModel model;
    model.setCatalog(makeCatalog(second()), u"USD"_s, false);
    QCOMPARE(shown(model, CatalogModel::Account), QStringList({QString(), QString()}));
    QCOMPARE(shown(model, CatalogModel::Kind), QStringList({QString(), QString()}));
    QCOMPARE(shown(model, CatalogModel::Rate, Role::Mark), QStringList({QString(), QString()}));
    QVERIFY(!model.index(0, CatalogModel::Rate).data(Qt::ToolTipRole).isValid());
    QCOMPARE(model.index(0, CatalogModel::Rate).data(Qt::AccessibleTextRole).toString(), u"$0.40"_s);
    model.sort(CatalogModel::Kind, Qt::DescendingOrder);
    QCOMPARE(shown(model, CatalogModel::Id), QStringList({u"1"_s, u"2"_s}));
}

void UnitedCatalogTest::keepsIdentityThroughRefresh() {
    CatalogModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCatalog(united(), {}, false);
    QCOMPARE(model.rowOf(key(u"a"_s, u"1"_s)), 1);
    QCOMPARE(model.rowOf(key(u"b"_s, u"1"_s)), 0);
    QCOMPARE(model.rowOf(u"1"_s), -1);
    const QPersistentModelIndex ofFirst = model.index(1, CatalogModel::Rate);
    const QPersistentModelIndex ofSecond = model.index(0, CatalogModel::Rate);
    const QPersistentModelIndex goes = model.index(2, CatalogModel::Rate);
    QSignalSpy reset(&model, &CatalogModel::modelReset);
    QList<Service> cheaper = first();
    cheaper[0].rate = *Decimal::parse(u"0.3");
    QList<Service> fewer = second();
    fewer.removeLast();
    model.setCatalog(united(cheaper, fewer), {}, true);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(ofFirst.row(), 0);
    QCOMPARE(ofFirst.data().toString(), u"$0.30"_s);
    QCOMPARE(ofSecond.row(), 1);
    QCOMPARE(ofSecond.data(Role::Key).toString(), key(u"b"_s, u"1"_s));
    QVERIFY(!goes.isValid());
}

void UnitedCatalogTest::starsOneAccountsServiceAlone() {
    CatalogModel model;
    model.setCatalog(united(), {}, false);
    QSignalSpy toggled(&model, &CatalogModel::favouriteToggled);
    QVERIFY(model.setData(model.index(0, CatalogModel::Favourite), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(toggled.size(), 1);
    QCOMPARE(toggled.first().at(0).toString(), key(u"b"_s, u"1"_s));
    const auto starred = [&model](int row) {
        return model.index(row, CatalogModel::Favourite).data(Role::Raw).toBool();
    };
    QVERIFY(starred(0));
    QVERIFY(!starred(1)); // the other account's has the same id
    QCOMPARE(model.matches().favourites, 1);
    model.setFavourites({key(u"a"_s, u"1"_s)});
    QVERIFY(!starred(0));
    QVERIFY(starred(1));
}

void UnitedCatalogTest::marksTheLowestOfWhatIsShown() {
    CatalogModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCatalog(united(), {}, false);
    const QString none;
    QCOMPARE(shown(model, CatalogModel::Rate, Role::Mark), QStringList({u"Lowest"_s, none, none, none, none}));
    QCOMPARE(shown(model, CatalogModel::Name, Role::Mark), QStringList({none, none, none, none, none}));
    const QModelIndex cell = model.index(0, CatalogModel::Rate);
    QCOMPARE(cell.data().toString(), u"$0.40"_s);
    QCOMPARE(cell.data(Qt::ToolTipRole).toString(), u"Lowest rate of these for Instagram · Likes"_s);
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), u"$0.40. Lowest rate of these for Instagram · Likes"_s);
    QCOMPARE(cell.data(Role::Tone).toInt(), static_cast<int>(Tone::Good));
    QCOMPARE(model.index(1, CatalogModel::Rate).data(Qt::AccessibleTextRole).toString(), u"$0.50"_s);
    // Without the first one the next one is.
    model.setQuery(textQuery(u"rate>=0.5"_s));
    QCOMPARE(shown(model, CatalogModel::Name), QStringList({u"Instagram Likes A"_s, u"Instagram Likes C"_s}));
    QCOMPARE(shown(model, CatalogModel::Rate, Role::Mark), QStringList({u"Lowest"_s, none}));
    model.setQuery(textQuery(u"rate:0.4"_s));
    QCOMPARE(shown(model, CatalogModel::Rate, Role::Mark), QStringList({none}));
    model.setQuery({});
    model.sort(CatalogModel::Rate, Qt::DescendingOrder);
    QCOMPARE(shown(model, CatalogModel::Rate, Role::Mark), QStringList({none, none, u"Lowest"_s, none, none}));
}

void UnitedCatalogTest::pricesByEachAccountsRules() {
    CatalogModel model;
    model.setCatalog(united(), {}, false);
    Markup ofSecond;
    ofSecond.services.insert(u"1"_s, plus(100));
    Markup ofThird;
    ofThird.account = plus(50);
    QSignalSpy changed(&model, &CatalogModel::dataChanged);
    model.setMarkups({{u"b"_s, ofSecond}, {u"c"_s, ofThird}, {u"elsewhere"_s, ofThird}});
    QCOMPARE(changed.size(), 1);
    const QStringList prices = {u"$0.80"_s, QString(), QString(), u"\u20ac0.15"_s, QString()};
    QCOMPARE(shown(model, CatalogModel::MyPrice), prices);
    QVERIFY(model.index(0, CatalogModel::MyPrice).data(Qt::ToolTipRole).toString().contains(u"+ 100%"_s));
    model.setMarkups({{u"b"_s, ofSecond}, {u"c"_s, ofThird}, {u"elsewhere"_s, ofThird}});
    QCOMPARE(changed.size(), 1);
    model.setCatalog(united(), {}, true); // they hold for a fresh one, too
    QCOMPARE(shown(model, CatalogModel::MyPrice), prices);
    // One account's rules are for its own catalog.
    model.setMarkup(ofThird);
    QCOMPARE(shown(model, CatalogModel::MyPrice), prices);
    model.setCatalog(makeCatalog(third()), u"EUR"_s, false);
    QCOMPARE(shown(model, CatalogModel::MyPrice), QStringList({u"\u20ac0.15"_s}));
}

void UnitedCatalogTest::sortsByTheNewColumns() {
    CatalogModel model;
    model.setCatalog(united(), {}, false);
    model.sort(CatalogModel::Account, Qt::AscendingOrder);
    QCOMPARE(shown(model, CatalogModel::Account),
             QStringList({u"Berlin"_s, u"Panel · one"_s, u"Panel · one"_s, u"Panel · two"_s, u"Panel · two"_s}));
    model.sort(CatalogModel::Kind, Qt::DescendingOrder);
    QCOMPARE(shown(model, CatalogModel::Name).first(), u"TikTok Views"_s);
    QCOMPARE(shown(model, CatalogModel::Name).at(1), u"Instagram Likes B"_s);
}

void UnitedCatalogTest::exportsEachCurrency() {
    CatalogModel model;
    model.setCatalog(united(), {}, false);
    const auto cells = model.frozenCells();
    model.setCatalog(nullptr, {}, false);
    QCOMPARE(cells(0, CatalogModel::Rate).value<Money>(), (Money{*Decimal::parse(u"0.4"), u"USD"_s}));
    QCOMPARE(cells(3, CatalogModel::Rate).value<Money>(), (Money{*Decimal::parse(u"0.1"), u"EUR"_s}));
    QCOMPARE(cells(3, CatalogModel::Account).toString(), u"Berlin"_s);
    QCOMPARE(cells(3, CatalogModel::Kind).toString(), u"Instagram · Likes"_s);
}

void UnitedCatalogTest::listsAccounts() {
    CatalogFacetsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto list = [&model](const CatalogPtr& catalog, const CatalogQuery& query) {
        model.setMatches(catalog, filterCatalog(*catalog, query, {}), query);
    };
    list(makeCatalog(first()), {});
    QCOMPARE(model.rowOf({Kind::Section, u"accounts"_s}), -1);
    list(united(), textQuery(u"likes"_s));
    QCOMPARE(model.rowOf({Kind::Section, u"accounts"_s}), 0);
    QCOMPARE(model.index(0).data().toString(), u"Accounts"_s);
    const QModelIndex row = model.index(model.rowOf({Kind::Account, u"b"_s}));
    QCOMPARE(row.row(), 2);
    QCOMPARE(row.data().toString(), u"Panel · two"_s);
    QCOMPARE(row.data(Role::Count).toInt(), 2);
    QCOMPARE(row.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString().section(u',', 0, 0), u"Panel · two"_s);
    CatalogQuery query;
    query.accounts = {u"b"_s};
    list(united(), query);
    QCOMPARE(row.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    QCOMPARE(model.index(1).data(Role::Count).toInt(), 2);
    QCOMPARE(model.index(3).data(Role::Count).toInt(), 1);
    model.setOpen(model.index(0), false);
    QCOMPARE(model.rowOf({Kind::Account, u"b"_s}), -1);
}

void UnitedCatalogTest::choosesAccounts() {
    CatalogFacetsModel model;
    const CatalogPtr catalog = united();
    CatalogQuery query = textQuery(u"likes"_s);
    query.categories = {u"Instagram"_s};
    const CatalogFacet ofFirst{Kind::Account, u"a"_s};
    const CatalogFacet ofSecond{Kind::Account, u"b"_s};
    query = model.alone(query, ofFirst);
    QCOMPARE(query.accounts, QStringList({u"a"_s}));
    QCOMPARE(query.categories, QStringList({u"Instagram"_s}));
    query = model.toggled(query, ofSecond);
    QCOMPARE(query.accounts, QStringList({u"a"_s, u"b"_s}));
    model.setMatches(catalog, filterCatalog(*catalog, query, {}), query);
    QStringList chips;
    for (const CatalogFacet& facet : model.chosen())
        chips.append(facetWords(facet));
    QCOMPARE(chips, QStringList({u"Panel · one"_s, u"Panel · two"_s, u"Instagram"_s}));
    QVERIFY(hasFacets(query));
    QCOMPARE(model.alone(query, ofSecond).accounts, QStringList({u"b"_s}));
    QCOMPARE(model.alone(model.alone(query, ofSecond), ofSecond).accounts, QStringList());
    QCOMPARE(model.toggled(query, model.chosen().first()).accounts, QStringList({u"b"_s}));
    QCOMPARE(withoutFacets(query), textQuery(u"likes"_s));
    // One that is not there any more can still be taken away.
    query.accounts = {u"gone"_s};
    model.setQuery(query);
    QCOMPARE(facetWords(model.chosen().first()), u"An account that is not shown"_s);
}

QTEST_GUILESS_MAIN(UnitedCatalogTest)
#include "united_catalog_test.moc"
