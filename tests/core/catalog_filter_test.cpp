// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog_maker.h"
#include "core/catalog_filter.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using Column = CatalogQuery::Column;

class CatalogFilterTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsWords_data();
    void findsWords();
    void narrowsByFacets_data();
    void narrowsByFacets();
    void countsFacetsUnderTheOthers();
    void sorts_data();
    void sorts();
    void keepsTheProvidersOrderAmongEquals();
    void putsATypedIdFirst();
    void agreesWithAPlainLoop();
    void mayBeAskedFromManyThreads();

private:
    [[nodiscard]] std::vector<int> rows(const QString& text) const;
    CatalogPtr m_catalog;
};

void CatalogFilterTest::init() {
    QList<Service> services = {
        makeService(u"101"_s, u"Instagram Followers · réal"_s, u"Instagram"_s, u"0.90"_s),
        makeService(u"9"_s, u"TikTok views"_s, u"TikTok"_s, u"0.018"_s),
        makeService(u"1010"_s, u"⚡ Likes, instant"_s, u"Instagram"_s, u"12"_s),
        makeService(u"mock_17"_s, u"comments 101"_s, u"tiktok"_s, u"0.9"_s),
        makeService(u"55"_s, u"Polls"_s, QString(), u"1234567890123456789012"_s),
    };
    services[0].refill = true;
    services[0].cancel = true;
    services[1].cancel = true;
    services[2].refill = true;
    services[2].dripFeed = true;
    services[3].type = u"Custom Comments"_s;
    const QList<std::pair<qint64, qint64>> limits = {{50, 10'000}, {10, 50}, {100, 7}, {10, 10'000'000}, {0, 0}};
    for (qsizetype i = 0; i < services.size(); ++i) {
        services[i].min = limits.at(i).first;
        services[i].max = limits.at(i).second;
    }
    m_catalog = makeCatalog(services);
}

std::vector<int> CatalogFilterTest::rows(const QString& text) const {
    CatalogQuery query;
    query.text = text;
    return filterCatalog(*m_catalog, query, {}).rows;
}

void CatalogFilterTest::findsWords_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::vector<int>>("expected");
    QTest::newRow("nothing") << u""_s << std::vector{0, 1, 2, 3, 4};
    QTest::newRow("signs alone") << u" -- "_s << std::vector{0, 1, 2, 3, 4};
    QTest::newRow("one letter") << u"k"_s << std::vector{1, 2, 3};
    QTest::newRow("case") << u"INSTA"_s << std::vector{0, 2};
    QTest::newRow("diacritics in the text") << u"real"_s << std::vector{0};
    QTest::newRow("diacritics in the query") << u"Fôllowers"_s << std::vector{0};
    QTest::newRow("any order") << u"followers insta"_s << std::vector{0};
    QTest::newRow("all words") << u"insta views"_s << std::vector<int>{};
    QTest::newRow("category") << u"tiktok"_s << std::vector{1, 3};
    QTest::newRow("separators") << u"likes-instant"_s << std::vector{2};
    QTest::newRow("part of an id") << u"mock"_s << std::vector{3};
    QTest::newRow("not across rows") << u"instagramtiktok"_s << std::vector<int>{};
    QTest::newRow("last row") << u"polls"_s << std::vector{4};
    QTest::newRow("not there") << u"zzz"_s << std::vector<int>{};
}

void CatalogFilterTest::findsWords() {
    QFETCH(QString, text);
    QTEST(rows(text), "expected");
}

void CatalogFilterTest::narrowsByFacets_data() {
    QTest::addColumn<CatalogQuery>("query");
    QTest::addColumn<std::vector<int>>("expected");
    CatalogQuery query;
    query.categories = {u"Instagram"_s};
    QTest::newRow("category") << query << std::vector{0, 2};
    query.categories = {u"Gone"_s};
    QTest::newRow("a category that is gone") << query << std::vector<int>{};
    query = {};
    query.types = {u"Custom Comments"_s};
    QTest::newRow("type") << query << std::vector{3};
    query = {};
    query.refillOnly = true;
    QTest::newRow("refill") << query << std::vector{0, 2};
    query.cancelOnly = true;
    QTest::newRow("refill and cancel") << query << std::vector{0};
    query = {};
    query.dripFeedOnly = true;
    QTest::newRow("drip-feed") << query << std::vector{2};
    query = {};
    query.favouritesOnly = true;
    QTest::newRow("favourites") << query << std::vector{1, 3};
    query.text = u"views"_s;
    QTest::newRow("favourites with text") << query << std::vector{1};
}

void CatalogFilterTest::narrowsByFacets() {
    QFETCH(CatalogQuery, query);
    QTEST(filterCatalog(*m_catalog, query, {{u"9"_s, u"mock_17"_s, u"gone"_s}}).rows, "expected");
}

void CatalogFilterTest::countsFacetsUnderTheOthers() {
    const QSet<QString> favourites = {u"101"_s, u"9"_s};
    CatalogMatches all = filterCatalog(*m_catalog, {}, {favourites});
    QCOMPARE(all.allCategories, 5);
    QCOMPARE(all.perCategory, std::vector({2, 1, 1, 1}));
    QCOMPARE(all.perType, std::vector({4, 1}));
    QCOMPARE(all.favourites, 2);
    QCOMPARE(all.refill, 2);
    QCOMPARE(all.cancel, 2);
    QCOMPARE(all.dripFeed, 1);

    CatalogQuery query;
    query.categories = {u"Instagram"_s};
    query.refillOnly = true;
    const CatalogMatches narrowed = filterCatalog(*m_catalog, query, {favourites});
    QCOMPARE(narrowed.rows, std::vector({0, 2}));
    QCOMPARE(narrowed.perCategory, std::vector({2, 0, 0, 0})); // with refill, in any category
    QCOMPARE(narrowed.allCategories, 2);
    QCOMPARE(narrowed.favourites, 1);
    QCOMPARE(narrowed.refill, 2);   // in the category
    QCOMPARE(narrowed.cancel, 1);   // in the category, with refill
    QCOMPARE(narrowed.dripFeed, 1); // in the category, with refill
    QCOMPARE(narrowed.perType, std::vector({2, 0}));

    query = {};
    query.text = u"101"_s;
    const CatalogMatches typed = filterCatalog(*m_catalog, query, {favourites});
    QCOMPARE(typed.perCategory, std::vector({2, 0, 1, 0}));
    QCOMPARE(typed.allCategories, 3);
}

void CatalogFilterTest::sorts_data() {
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<std::vector<int>>("expected");
    const auto row = [](const char* name, Column column, bool descending, const std::vector<int>& expected) {
        QTest::newRow(name) << static_cast<int>(column) << descending << expected;
    };
    row("as the provider has them", Column::Provider, false, {0, 1, 2, 3, 4});
    row("the provider's order turned", Column::Provider, true, {4, 3, 2, 1, 0});
    row("ids as numbers, words last", Column::Id, false, {1, 4, 0, 2, 3});
    row("names without signs", Column::Name, false, {3, 0, 2, 4, 1});
    row("names turned", Column::Name, true, {1, 4, 2, 0, 3});
    row("rate, equal ones as they came", Column::Rate, false, {1, 0, 3, 2, 4});
    row("dearest first, equal ones as they came", Column::Rate, true, {4, 2, 0, 3, 1});
    row("min", Column::Min, false, {4, 1, 3, 0, 2});
    row("max", Column::Max, true, {3, 0, 1, 2, 4});
    row("category", Column::Category, false, {4, 0, 2, 1, 3});
    row("type", Column::Type, false, {3, 0, 1, 2, 4});
    row("refill last", Column::Refill, false, {1, 3, 4, 0, 2});
    row("refill first", Column::Refill, true, {0, 2, 1, 3, 4});
    row("cancel first", Column::Cancel, true, {0, 1, 2, 3, 4});
    row("favourites first", Column::Favourite, true, {3, 0, 1, 2, 4});
}

void CatalogFilterTest::sorts() {
    QFETCH(int, column);
    QFETCH(bool, descending);
    CatalogQuery query;
    query.sortColumn = static_cast<Column>(column);
    query.descending = descending;
    QTEST(filterCatalog(*m_catalog, query, {{u"mock_17"_s}}).rows, "expected");
}

void CatalogFilterTest::keepsTheProvidersOrderAmongEquals() {
    QList<Service> services;
    for (int i = 0; i < 500; ++i)
        services.append(makeService(QString::number(i), u"same"_s, u"same"_s));
    const CatalogPtr catalog = makeCatalog(services);
    std::vector<int> inOrder(500);
    for (int i = 0; i < 500; ++i)
        inOrder[static_cast<std::size_t>(i)] = i;
    for (const Column column :
         {Column::Name, Column::Rate, Column::Min, Column::Category, Column::Type, Column::Refill}) {
        for (const bool descending : {false, true}) {
            CatalogQuery query;
            query.sortColumn = column;
            query.descending = descending;
            QCOMPARE(filterCatalog(*catalog, query, {}).rows, inOrder);
        }
    }
}

void CatalogFilterTest::putsATypedIdFirst() {
    CatalogQuery query;
    query.text = u" 1010 "_s;
    QCOMPARE(filterCatalog(*m_catalog, query, {}).rows, std::vector({2}));
    query.text = u"101"_s;
    query.sortColumn = Column::Name;
    QCOMPARE(filterCatalog(*m_catalog, query, {}).rows, std::vector({0, 3, 2}));
    query.descending = true;
    QCOMPARE(filterCatalog(*m_catalog, query, {}).rows, std::vector({0, 2, 3}));
    query.text = u"mock_17"_s;
    QCOMPARE(filterCatalog(*m_catalog, query, {}).rows, std::vector({3}));
    query.text = u"101"_s;
    query.categories = {u"tiktok"_s}; // the id's own row is not in it
    QCOMPARE(filterCatalog(*m_catalog, query, {}).rows, std::vector({3}));
}

void CatalogFilterTest::agreesWithAPlainLoop() {
    QList<Service> services;
    const QStringList words = {u"Instagram"_s, u"Likes"_s, u"a"_s, u"Ünicode"_s, u"real-users"_s, u"⭐"_s, u"10K"_s};
    for (int i = 0; i < 2'000; ++i) {
        QString name;
        for (int bit = 0; bit < 7; ++bit) {
            if ((i * 37 >> bit & 1) != 0)
                name += words.at(bit) + u' ';
        }
        services.append(makeService(QString::number(i), name, words.at(i % 7)));
    }
    const CatalogPtr catalog = makeCatalog(services);
    for (const QString& text : {u"a"_s, u"likes a"_s, u"unicode 10k real"_s, u"99"_s, u"sers i"_s}) {
        std::vector<int> expected;
        const QList<QByteArray> asked = foldedText(text).split(' ');
        for (int row = 0; row < catalog->size(); ++row) {
            const std::string searched(catalog->searchText(row));
            bool all = true;
            for (const QByteArray& word : asked)
                all = all && searched.find(word.toStdString()) != std::string::npos;
            if (all)
                expected.push_back(row);
        }
        if (text == u"99"_s) {
            std::erase(expected, 99);
            expected.insert(expected.begin(), 99);
        }
        CatalogQuery query;
        query.text = text;
        QCOMPARE(filterCatalog(*catalog, query, {}).rows, expected);
    }
}

void CatalogFilterTest::mayBeAskedFromManyThreads() {
    QList<Service> services;
    for (int i = 0; i < 5'000; ++i)
        services.append(makeService(QString::number(i * 7919 % 5'000), QString::number(i), u"c"_s));
    const CatalogPtr catalog = makeCatalog(services);
    CatalogQuery query;
    query.sortColumn = Column::Id;
    std::vector<std::vector<int>> results(4);
    {
        std::vector<std::thread> threads;
        for (auto& result : results)
            threads.emplace_back([&] { result = filterCatalog(*catalog, query, {}).rows; });
        for (auto& thread : threads)
            thread.join();
    }
    for (std::size_t i = 0; i < 5'000; ++i)
        QCOMPARE(catalog->id(results[0][i]), QString::number(i));
    for (const auto& result : results)
        QCOMPARE(result, results[0]);
}

QTEST_GUILESS_MAIN(CatalogFilterTest)
#include "catalog_filter_test.moc"
