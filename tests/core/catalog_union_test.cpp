// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_union.h"

#include "catalog_maker.h"
#include "core/catalog_columns.h"
#include "core/catalog_filter.h"
#include "core/catalog_language.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

Service gone(Service service) {
    service.gone = true;
    return service;
}

std::vector<CatalogPart> twoParts() {
    const CatalogPtr first = makeCatalog({makeService(u"1"_s, u"Instagram Likes"_s, u"Instagram"_s, u"0.5"_s),
                                          makeService(u"2"_s, u"TikTok Views"_s, u"TikTok"_s),
                                          gone(makeService(u"3"_s, u"Old Likes"_s, u"Instagram"_s))});
    const CatalogPtr second = makeCatalog({makeService(u"2"_s, u"IG Likes Real"_s, u"Instagram"_s, u"0.4"_s),
                                           makeService(u"9"_s, u"Telegram Members"_s, u"Telegram"_s)});
    const auto news = std::make_shared<const CatalogNews>(
        *second, QList<ServiceChange>{{u"2"_s, ServiceChangeKind::Cheaper, u"0.5"_s, u"0.4"_s, 7}});
    return {{{u"a"_s, u"One"_s, u"USD"_s}, first}, {{u"b"_s, u"Two"_s, u"EUR"_s}, second, news}};
}

QStringList keysOf(const Catalog& catalog, const std::vector<int>& rows) {
    QStringList keys;
    for (const int row : rows)
        keys.append(catalog.accounts().at(static_cast<std::size_t>(catalog.accountIndex(row))).id + u":"_s +
                    catalog.id(row));
    return keys;
}

// Four kinds of rates of two currencies, and of one that nobody knows.
CatalogPtr market() {
    Service package = makeService(u"5"_s, u"Instagram Likes 500"_s, {}, u"0.1"_s);
    package.type = u"Package"_s;
    const CatalogPtr first = makeCatalog({makeService(u"1"_s, u"Instagram Likes A"_s, {}, u"0.50"_s),
                                          makeService(u"2"_s, u"TikTok Views"_s, {}, u"0.02"_s),
                                          makeService(u"3"_s, u"Something else"_s, {}, u"0.01"_s),
                                          makeService(u"4"_s, u"Instagram Likes B"_s, {}, u"0.40"_s), package,
                                          gone(makeService(u"6"_s, u"Instagram Likes old"_s, {}, u"0.30"_s))});
    const CatalogPtr second = makeCatalog({makeService(u"1"_s, u"Instagram Likes C"_s, {}, u"0.4"_s),
                                           makeService(u"2"_s, u"Instagram Likes D"_s, {}, u"0.7"_s)});
    const CatalogPtr third = makeCatalog({makeService(u"1"_s, u"Instagram Likes E"_s, {}, u"0.6"_s),
                                          makeService(u"2"_s, u"Instagram Likes F"_s, {}, u"0.2"_s)});
    const CatalogPtr fourth = makeCatalog({makeService(u"1"_s, u"Instagram Likes G"_s, {}, u"0.001"_s)});
    return unitedCatalog({{{u"a"_s, u"My Panel"_s, u"USD"_s}, first},
                          {{u"b"_s, u"Other panel"_s, u"USD"_s}, second},
                          {{u"c"_s, u"Berlin"_s, u"EUR"_s}, third},
                          {{u"d"_s, u"Nobody"_s, {}}, fourth}});
}

QStringList found(const Catalog& catalog, const CatalogQuery& query) {
    return keysOf(catalog, filterCatalog(catalog, query, {}).rows);
}

QStringList lowestOf(const Catalog& catalog, const CatalogQuery& query) {
    const CatalogMatches matches = filterCatalog(catalog, query, {});
    std::vector<int> rows;
    for (std::size_t at = 0; at < matches.rows.size(); ++at) {
        if (matches.lowest.at(at) != 0)
            rows.push_back(matches.rows[at]);
    }
    return keysOf(catalog, rows);
}

CatalogQuery textQuery(const QString& text) {
    CatalogQuery query;
    query.text = text;
    return query;
}

CatalogQuery sortedBy(CatalogQuery::Column column, bool descending = false) {
    CatalogQuery query;
    query.sortColumn = column;
    query.descending = descending;
    return query;
}

} // namespace

class CatalogUnionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryServiceWithItsAccount();
    void tellsSameIdsApart();
    void filtersAsOne();
    void carriesNews();
    void oneAccountsCatalogHasNone();
    void countsAndNarrowsByAccount();
    void asksForAnAccountByWord_data();
    void asksForAnAccountByWord();
    void putsAKindSideBySide();
    void sortsByAccount();
    void neverComparesAcrossCurrencies();
    void marksTheLowest();
    void pricesEachAccountByItsOwnRules();
};

void CatalogUnionTest::keepsEveryServiceWithItsAccount() {
    const auto parts = twoParts();
    const CatalogPtr united = unitedCatalog(parts);
    QCOMPARE(united->size(), 5);
    QCOMPARE(keysOf(*united, {0, 1, 2, 3, 4}), QStringList({u"a:1"_s, u"a:2"_s, u"b:2"_s, u"b:9"_s, u"a:3"_s}));
    QCOMPARE(united->goneCount(), 1);
    QVERIFY(united->gone(4));
    QCOMPARE(united->accounts().at(1).currency, u"EUR"_s);
    Service expected = parts[1].catalog->service(0);
    expected.accountId = u"b"_s;
    QCOMPARE(united->service(2), expected);
    QCOMPARE(united->categories(), QStringList({u"Instagram"_s, u"TikTok"_s, u"Telegram"_s}));
}

void CatalogUnionTest::tellsSameIdsApart() {
    const CatalogPtr united = unitedCatalog(twoParts());
    QCOMPARE(united->find(Catalog::keyOf(u"a"_s, u"2"_s)), 1);
    QCOMPARE(united->find(Catalog::keyOf(u"b"_s, u"2"_s)), 2);
    QCOMPARE(united->find(Catalog::keyOf(u"b"_s, u"1"_s)), -1);
    QCOMPARE(united->find(u"2"_s), -1);
    QCOMPARE(united->key(2), Catalog::keyOf(u"b"_s, u"2"_s));
    QVERIFY(united->columns().duplicates.empty());
}

void CatalogUnionTest::filtersAsOne() {
    const CatalogPtr united = unitedCatalog(twoParts());
    CatalogQuery query;
    query.text = u"likes"_s;
    CatalogContext context;
    context.favourites = {Catalog::keyOf(u"b"_s, u"2"_s)};
    CatalogMatches matches = filterCatalog(*united, query, context);
    QCOMPARE(keysOf(*united, matches.rows), QStringList({u"a:1"_s, u"b:2"_s}));
    QCOMPARE(matches.favourites, 1);
    // Both have it: in the accounts' order, and before what merely contains it.
    query.text = u"2"_s;
    matches = filterCatalog(*united, query, context);
    QCOMPARE(keysOf(*united, matches.rows).mid(0, 2), QStringList({u"a:2"_s, u"b:2"_s}));
    query.text = u"id:2"_s;
    QCOMPARE(filterCatalog(*united, query, context).rows.size(), std::size_t(2));
    query.text.clear();
    query.sortColumn = CatalogQuery::Column::Id;
    QCOMPARE(keysOf(*united, filterCatalog(*united, query, context).rows),
             QStringList({u"a:1"_s, u"a:2"_s, u"b:2"_s, u"b:9"_s}));
}

void CatalogUnionTest::carriesNews() {
    const auto parts = twoParts();
    const CatalogPtr united = unitedCatalog(parts);
    const CatalogNewsPtr news = unitedNews(*united, parts);
    QVERIFY(news->of(1).empty());
    QCOMPARE(news->of(2).size(), std::size_t(1));
    QCOMPARE(news->change(news->of(2).front()).after, u"0.4"_s);
}

void CatalogUnionTest::oneAccountsCatalogHasNone() {
    const CatalogPtr one = makeCatalog({makeService(u"1"_s, u"Likes"_s, u"Instagram"_s)});
    QVERIFY(one->accounts().empty());
    QCOMPARE(one->key(0), u"1"_s);
    QCOMPARE(one->accountIndex(0), 0);
    QVERIFY(one->service(0).accountId.isEmpty());
}

void CatalogUnionTest::countsAndNarrowsByAccount() {
    const CatalogPtr catalog = market();
    CatalogQuery query = textQuery(u"likes"_s);
    query.accounts = {u"b"_s, u"c"_s};
    query.sortColumn = CatalogQuery::Column::Account;
    CatalogMatches matches = filterCatalog(*catalog, query, {});
    QCOMPARE(keysOf(*catalog, matches.rows), QStringList({u"c:1"_s, u"c:2"_s, u"b:1"_s, u"b:2"_s}));
    // Its own condition does not count for a facet, the others do.
    QCOMPARE(matches.perAccount, std::vector<int>({3, 2, 2, 1}));
    QCOMPARE(matches.allCategories, 4);
    query.types = {u"Package"_s};
    matches = filterCatalog(*catalog, query, {});
    QVERIFY(matches.rows.empty());
    QCOMPARE(matches.perAccount, std::vector<int>({1, 0, 0, 0}));
    query.accounts = {u"nobody's"_s};
    QVERIFY(found(*catalog, query).isEmpty());
    // Of one account's catalog it says nothing.
    const CatalogPtr one = makeCatalog({makeService(u"1"_s, u"Likes"_s, {})});
    query = {};
    query.accounts = {u"a"_s};
    matches = filterCatalog(*one, query, {});
    QCOMPARE(matches.rows.size(), std::size_t(1));
    QVERIFY(matches.perAccount.empty());
    QVERIFY(matches.lowest.empty());
}

void CatalogUnionTest::asksForAnAccountByWord_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("keys");
    const QStringList berlin = {u"c:2"_s, u"c:1"_s};
    const QStringList other = {u"b:1"_s, u"b:2"_s};
    QTest::addRow("word") << u"account:berl"_s << berlin;
    QTest::addRow("id") << u"account:c"_s << berlin;
    QTest::addRow("no part of an id, but of a name") << u"account:ob"_s << QStringList({u"d:1"_s});
    QTest::addRow("phrase") << u"account:\"other panel\" likes"_s << other;
    QTest::addRow("case") << u"Account:OTHER"_s << other;
    QTest::addRow("negated") << u"likes -account:panel -account:nobody"_s << berlin;
    QTest::addRow("with a number") << u"account:berlin rate<0.5"_s << QStringList({u"c:2"_s});
    QTest::addRow("or") << u"account:nobody OR account:berlin"_s << (berlin + QStringList({u"d:1"_s}));
    QTest::addRow("none") << u"account:paris"_s << QStringList();
}

void CatalogUnionTest::asksForAnAccountByWord() {
    QFETCH(QString, text);
    QTEST(found(*market(), textQuery(text)), "keys");
    QVERIFY(!parseCatalogText(u"account:"));
    QVERIFY(!parseCatalogText(u"account<3"));
    // One account's services have no account to be asked for.
    const CatalogPtr one = makeCatalog({makeService(u"1"_s, u"Likes"_s, {})});
    QCOMPARE(filterCatalog(*one, textQuery(text), {}).rows.empty(), !text.contains(u'-'));
}

void CatalogUnionTest::putsAKindSideBySide() {
    const CatalogPtr catalog = market();
    const QStringList likes = {u"a:4"_s, u"b:1"_s, u"a:1"_s, u"b:2"_s, u"c:2"_s, u"c:1"_s, u"d:1"_s};
    const QStringList kinds = likes + QStringList({u"a:5"_s, u"a:2"_s, u"a:3"_s});
    QCOMPARE(found(*catalog, sortedBy(CatalogQuery::Column::Kind)), kinds);
    // The first order of all; what is of no kind stands last whichever way.
    QCOMPARE(found(*catalog, {}), kinds);
    QCOMPARE(found(*catalog, sortedBy(CatalogQuery::Column::Kind, true)),
             QStringList({u"a:2"_s, u"a:5"_s}) + likes + QStringList({u"a:3"_s}));
}

void CatalogUnionTest::sortsByAccount() {
    const CatalogPtr catalog = market();
    QCOMPARE(found(*catalog, sortedBy(CatalogQuery::Column::Account)).first(), u"c:1"_s);
    QCOMPARE(found(*catalog, sortedBy(CatalogQuery::Column::Account, true)).first(), u"b:1"_s);
    QCOMPARE(found(*catalog, sortedBy(CatalogQuery::Column::Account, true)).last(), u"c:2"_s);
}

void CatalogUnionTest::neverComparesAcrossCurrencies() {
    const CatalogPtr catalog = market();
    QCOMPARE(found(*catalog, sortedBy(CatalogQuery::Column::Rate)),
             QStringList(
                 {u"a:3"_s, u"a:2"_s, u"a:5"_s, u"a:4"_s, u"b:1"_s, u"a:1"_s, u"b:2"_s, u"c:2"_s, u"c:1"_s, u"d:1"_s}));
    QCOMPARE(found(*catalog, sortedBy(CatalogQuery::Column::Rate, true)),
             QStringList(
                 {u"b:2"_s, u"a:1"_s, u"a:4"_s, u"b:1"_s, u"a:5"_s, u"a:2"_s, u"a:3"_s, u"c:1"_s, u"c:2"_s, u"d:1"_s}));
}

void CatalogUnionTest::marksTheLowest() {
    const CatalogPtr catalog = market();
    // Ties both, each currency its own, a package never, one alone neither.
    QCOMPARE(lowestOf(*catalog, {}), QStringList({u"a:4"_s, u"b:1"_s, u"c:2"_s}));
    QCOMPARE(lowestOf(*catalog, sortedBy(CatalogQuery::Column::Rate, true)),
             QStringList({u"a:4"_s, u"b:1"_s, u"c:2"_s}));
    // Of what is shown: nothing but ties is nothing lower.
    CatalogQuery query;
    query.accounts = {u"b"_s, u"c"_s};
    QCOMPARE(lowestOf(*catalog, query), QStringList({u"b:1"_s, u"c:2"_s}));
    QCOMPARE(lowestOf(*catalog, textQuery(u"rate:0.4"_s)), QStringList());
    QCOMPARE(lowestOf(*catalog, textQuery(u"rate>=0.5"_s)), QStringList({u"a:1"_s}));
    // What went is shown, and is no offer.
    CatalogQuery withGone;
    withGone.text = u"gone OR likes"_s;
    QVERIFY(found(*catalog, withGone).contains(u"a:6"_s));
    QCOMPARE(lowestOf(*catalog, withGone), QStringList({u"a:4"_s, u"b:1"_s, u"c:2"_s}));
}

void CatalogUnionTest::pricesEachAccountByItsOwnRules() {
    const CatalogPtr catalog = market();
    const auto rule = [](int percent) { return MarkupRule{Decimal(percent), Decimal(), Decimal()}; };
    Markup first;
    first.account = rule(100);
    Markup third;
    third.services.insert(u"2"_s, rule(50));
    const auto prices = std::make_shared<const CatalogPrices>(catalog, std::vector<Markup>{first, {}, third});
    const auto price = [&](const QString& account, const QString& id) {
        return prices->price(catalog->find(Catalog::keyOf(account, id)));
    };
    QCOMPARE(price(u"a"_s, u"1"_s), Decimal::parse(u"1"));
    QCOMPARE(price(u"b"_s, u"2"_s), std::nullopt); // has an id of the third one's rule, and none of its own
    QCOMPARE(price(u"c"_s, u"2"_s), Decimal::parse(u"0.3"));
    QCOMPARE(price(u"c"_s, u"1"_s), std::nullopt);
    QCOMPARE(prices->markupOf(catalog->find(Catalog::keyOf(u"c"_s, u"2"_s))), third);
    CatalogContext context;
    context.prices = prices;
    CatalogQuery query = sortedBy(CatalogQuery::Column::MyPrice, true);
    query.text = u"likes"_s;
    const QStringList keys = keysOf(*catalog, filterCatalog(*catalog, query, context).rows);
    QCOMPARE(keys.mid(0, 4), QStringList({u"a:1"_s, u"a:4"_s, u"a:5"_s, u"c:2"_s})); // each currency by itself
}

QTEST_GUILESS_MAIN(CatalogUnionTest)
#include "catalog_union_test.moc"
