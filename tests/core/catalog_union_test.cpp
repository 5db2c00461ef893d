// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_union.h"

#include "catalog_maker.h"
#include "core/catalog_columns.h"
#include "core/catalog_filter.h"

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

} // namespace

class CatalogUnionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryServiceWithItsAccount();
    void tellsSameIdsApart();
    void filtersAsOne();
    void carriesNews();
    void oneAccountsCatalogHasNone();
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

QTEST_GUILESS_MAIN(CatalogUnionTest)
#include "catalog_union_test.moc"
