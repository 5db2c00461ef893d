// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog_maker.h"
#include "core/catalog_engine.h"

#include <QTest>

#include <random>
#include <thread>

using namespace Qt::StringLiterals;
using Change = ServiceChangeKind;
using Column = CatalogQuery::Column;

namespace {

constexpr qint64 day = 86'400'000;
constexpr Timestamp now = 1'000 * day;

CatalogMatches ask(CatalogEngine& engine, const CatalogPtr& catalog, const CatalogQuery& query,
                   const CatalogContext& context) {
    const auto parsed = parseCatalogText(query.text);
    return engine.filter(catalog, query, parsed ? parsed.value() : nullptr, context);
}

/// What the engine must answer to words and facets, service by service and with nothing clever about it.
class Oracle final {
public:
    Oracle(const Catalog& catalog, const CatalogContext& context, const QList<ServiceChange>& changes)
        : m_catalog(catalog)
        , m_context(context) {
        for (int row = 0; row < catalog.size(); ++row) {
            m_services.append(catalog.service(row));
            m_kinds.append(kindsOf(m_services.last(), changes));
        }
    }

    [[nodiscard]] CatalogMatches answer(const CatalogQuery& query) const {
        CatalogMatches expected;
        expected.perCategory.assign(static_cast<std::size_t>(m_catalog.categories().size()), 0);
        expected.perType.assign(static_cast<std::size_t>(m_catalog.types().size()), 0);
        for (int row = 0; row < m_catalog.size(); ++row) {
            if (!hasWords(row, query.text))
                continue;
            const Service& service = m_services.at(row);
            const bool favourite = m_context.favourites.contains(service.id);
            const ServiceChangeSet kinds = m_kinds.at(row);
            // Each condition with the facet that is its own.
            const bool category = query.categories.isEmpty() || query.categories.contains(service.category);
            const bool type = query.types.isEmpty() || query.types.contains(service.type);
            const bool starred = !query.favouritesOnly || favourite;
            const bool refill = !query.refillOnly || service.refill;
            const bool cancel = !query.cancelOnly || service.cancel;
            const bool drip = !query.dripFeedOnly || service.dripFeed;
            const bool changed = query.changes == 0 ? !service.gone : (kinds & query.changes) != 0;
            if (type && starred && refill && cancel && drip && changed) {
                ++expected.allCategories;
                ++expected.perCategory[static_cast<std::size_t>(m_catalog.categoryIndex(row))];
            }
            if (category && starred && refill && cancel && drip && changed)
                ++expected.perType[static_cast<std::size_t>(m_catalog.typeIndex(row))];
            expected.favourites += category && type && refill && cancel && drip && changed && favourite ? 1 : 0;
            expected.refill += category && type && starred && cancel && drip && changed && service.refill ? 1 : 0;
            expected.cancel += category && type && starred && refill && drip && changed && service.cancel ? 1 : 0;
            expected.dripFeed += category && type && starred && refill && cancel && changed && service.dripFeed ? 1 : 0;
            for (std::size_t kind = 0; kind < serviceChangeKinds; ++kind) {
                if (category && type && starred && refill && cancel && drip)
                    expected.perChange[kind] += kinds >> kind & 1;
            }
            if (category && type && starred && refill && cancel && drip && changed)
                expected.rows.push_back(row);
        }
        return expected;
    }

private:
    [[nodiscard]] bool hasWords(int row, const QString& text) const {
        const QByteArray searched(m_catalog.searchText(row).data(),
                                  static_cast<qsizetype>(m_catalog.searchText(row).size()));
        QByteArray words = foldedText(text);
        words.replace("⚡", " ⚡ "); // a word of its own
        for (const QByteArray& word : words.split(' ')) {
            if (!searched.contains(word))
                return false;
        }
        return true;
    }
    static ServiceChangeSet kindsOf(const Service& service, const QList<ServiceChange>& changes) {
        unsigned kinds = 0;
        for (const ServiceChange& change : changes) {
            const bool told = service.gone == (change.kind == Change::Gone);
            if (change.serviceId == service.id && change.at >= now - CatalogQuery::newsDays * day && told)
                kinds |= setOf(change.kind);
        }
        return static_cast<ServiceChangeSet>(kinds);
    }

    const Catalog& m_catalog;
    const CatalogContext& m_context;
    QList<Service> m_services;
    QList<ServiceChangeSet> m_kinds;
};

void compare(const CatalogMatches& actual, const CatalogMatches& expected) {
    QCOMPARE(actual.rows, expected.rows);
    QCOMPARE(actual.perCategory, expected.perCategory);
    QCOMPARE(actual.perType, expected.perType);
    QCOMPARE(actual.perChange, expected.perChange);
    QCOMPARE(actual.allCategories, expected.allCategories);
    QCOMPARE(actual.favourites, expected.favourites);
    QCOMPARE(actual.refill, expected.refill);
    QCOMPARE(actual.cancel, expected.cancel);
    QCOMPARE(actual.dripFeed, expected.dripFeed);
}

} // namespace

class CatalogEngineTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAPlainLoop_data();
    void agreesWithAPlainLoop();
    void narrowsTheLastResult();
    void forgetsAnotherCatalog();
    void mayBeAskedFromManyThreads();
    void bearsLongNames();
    void bearsNamesOfMarksAndOfEitherDirection();
    void bearsAHundredThousandAlike();
    void sortsByNameAsTextIsSorted();
};

void CatalogEngineTest::agreesWithAPlainLoop_data() {
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 4; ++seed)
        QTest::addRow("%u", seed) << seed;
}

// Letters typed, taken back and pasted, facets chosen and left, as they come: each answer of an engine that remembers
// is that of a loop that does not.
void CatalogEngineTest::agreesWithAPlainLoop() {
    QFETCH(unsigned, seed);
    std::mt19937 dice(seed);
    const auto below = [&dice](int bound) { return static_cast<int>(dice() % static_cast<unsigned>(bound)); };
    const QStringList vocabulary = {u"Instagram"_s, u"insta"_s, u"Likes"_s, u"liké"_s,   u"a"_s,   u"ab"_s,   u"⚡"_s,
                                    u"10K"_s,       u"real"_s,  u"уёй"_s,   u"مشاهدة"_s, u"i i"_s, u"x·ray"_s};
    QList<Service> services;
    QList<ServiceChange> changes;
    for (int i = 0; i < 300; ++i) {
        QString name;
        for (int word = below(6); word > 0; --word)
            name += vocabulary.at(below(static_cast<int>(vocabulary.size()))) + u' ';
        Service service = makeService(u"n"_s + QString::number(i), name, vocabulary.at(below(4)));
        service.type = vocabulary.at(below(3));
        service.refill = below(2) == 0;
        service.cancel = below(3) == 0;
        service.dripFeed = below(4) == 0;
        service.gone = i >= 280;
        for (int change = below(3); change > 0; --change)
            changes.append({service.id, static_cast<Change>(below(serviceChangeKinds)), {}, {}, now - below(12) * day});
        if (service.gone)
            changes.append({service.id, Change::Gone, {}, {}, now - below(12) * day});
        services.append(service);
    }
    const CatalogPtr catalog = makeCatalog(services);
    CatalogContext context{{}, std::make_shared<const CatalogNews>(*catalog, changes), now};
    for (int i = 0; i < 30; ++i)
        context.favourites.insert(u"n"_s + QString::number(below(300)));
    const Oracle oracle(*catalog, context, changes);
    CatalogEngine engine;
    CatalogQuery query;
    std::size_t found = 0;
    for (int step = 0; step < 250; ++step) {
        const int what = below(12);
        const QString& word = vocabulary.at(below(static_cast<int>(vocabulary.size())));
        if (what < 5)
            query.text += word.at(below(static_cast<int>(word.size())));
        else if (what < 6)
            query.text += u' ';
        else if (what < 7)
            query.text.prepend(word + u' ');
        else if (what < 9)
            query.text.chop(1 + below(3));
        else if (what < 10)
            query.text = word;
        else if (what < 11)
            query = {};
        query.refillOnly = below(6) == 0;
        query.cancelOnly = below(6) == 0;
        query.dripFeedOnly = below(9) == 0;
        query.favouritesOnly = below(9) == 0;
        query.categories =
            below(4) == 0 ? QStringList{vocabulary.at(below(4)), vocabulary.at(below(4))} : QStringList();
        query.types = below(4) == 0 ? QStringList{vocabulary.at(below(3))} : QStringList();
        query.changes = below(3) == 0 ? static_cast<ServiceChangeSet>(below(1 << serviceChangeKinds)) : quint16(0);
        if (parseCatalogText(query.text).ok()) {
            const CatalogMatches actual = ask(engine, catalog, query, context);
            found += actual.rows.size();
            compare(actual, oracle.answer(query));
        }
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"“%1” at step %2"_s.arg(query.text).arg(step)));
    }
    QVERIFY(found > 500);
}

void CatalogEngineTest::narrowsTheLastResult() {
    CatalogEngine engine;
    const CatalogPtr catalog =
        makeCatalog({makeService(u"1"_s, u"alpha beta"_s, u"c"_s), makeService(u"2"_s, u"alps"_s, u"c"_s)});
    const auto narrowed = [&](const QString& text, bool refill = false) {
        CatalogQuery query;
        query.text = text;
        query.refillOnly = refill;
        [[maybe_unused]] const auto matches = ask(engine, catalog, query, {});
        return engine.narrowed();
    };
    QVERIFY(!narrowed(u"al"_s));
    QVERIFY(narrowed(u"alp"_s, true)); // facets narrow the rows that are shown, not those that are remembered
    QVERIFY(narrowed(u"alp"_s));
    QVERIFY(narrowed(u"alp b"_s));
    QVERIFY(narrowed(u"beta ALPHA"_s));
    QVERIFY(!narrowed(u"beta"_s));
    QVERIFY(!narrowed(u"beta fav"_s));
    QVERIFY(narrowed(u"beta c"_s)); // what came between did not look at words alone
    QVERIFY(!narrowed(u""_s));
}

void CatalogEngineTest::forgetsAnotherCatalog() {
    CatalogEngine engine;
    CatalogQuery query;
    query.text = u"a"_s;
    CatalogPtr catalog = makeCatalog({makeService(u"1"_s, u"a"_s, u"c"_s), makeService(u"2"_s, u"b"_s, u"c"_s)});
    QCOMPARE(ask(engine, catalog, query, {}).rows, std::vector({0}));
    catalog = makeCatalog({makeService(u"1"_s, u"b"_s, u"c"_s), makeService(u"2"_s, u"ab"_s, u"c"_s)});
    query.text = u"ab"_s;
    QCOMPARE(ask(engine, catalog, query, {}).rows, std::vector({1}));
    query.text = u"ab OR b"_s;
    QCOMPARE(ask(engine, catalog, query, {}).rows, std::vector({0, 1}));
    query.text = u"b -ab"_s; // no narrower text of words: not looked for in the last rows
    QCOMPARE(ask(engine, catalog, query, {}).rows, std::vector({0}));
    query.text = u"b"_s;
    QCOMPARE(ask(engine, catalog, query, {}).rows, std::vector({0, 1}));
}

void CatalogEngineTest::mayBeAskedFromManyThreads() {
    QList<Service> services;
    for (int i = 0; i < 2'000; ++i)
        services.append(makeService(QString::number(i), i % 3 == 0 ? u"abc"_s : u"abd"_s, u"c"_s));
    const CatalogPtr catalog = makeCatalog(services);
    CatalogEngine engine;
    std::array<std::size_t, 4> wrong{};
    std::vector<std::thread> threads;
    for (std::size_t thread = 0; thread < wrong.size(); ++thread) {
        threads.emplace_back([&, thread] {
            for (int i = 0; i < 60; ++i) {
                CatalogQuery query;
                query.text = (i % 2 == 0 ? u"abc"_s : u"abd"_s).left(1 + i / 2 % 3);
                const std::size_t expected = query.text.size() < 3 ? 2'000 : (i % 2 == 0 ? 667 : 1'333);
                wrong[thread] += ask(engine, catalog, query, {}).rows.size() == expected ? 0 : 1;
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(wrong, (std::array<std::size_t, 4>{}));
}

void CatalogEngineTest::bearsLongNames() {
    const QString same = u"prefix "_s + QString(10'000, u'y');
    const CatalogPtr catalog =
        makeCatalog({makeService(u"1"_s, same + u"b"_s, u"c"_s), makeService(u"2"_s, same + u"a"_s, u"c"_s),
                     makeService(u"3"_s, same, u"c"_s), makeService(u"4"_s, same + u"a"_s, u"b"_s)});
    CatalogQuery query;
    query.sortColumn = Column::Name;
    QCOMPARE(filterCatalog(*catalog, query, {}).rows, std::vector({2, 1, 3, 0}));
    query.text = u"ya"_s;
    QCOMPARE(filterCatalog(*catalog, query, {}).rows, std::vector({1, 3}));
    query.text = u'"' + same + u'"';
    QCOMPARE(filterCatalog(*catalog, query, {}).rows, std::vector({2}));
    query.text = u"-"_s + same + u"a OR y"_s;
    QCOMPARE(filterCatalog(*catalog, query, {}).rows.size(), std::size_t(4));
}

void CatalogEngineTest::bearsNamesOfMarksAndOfEitherDirection() {
    const CatalogPtr catalog = makeCatalog({makeService(u"1"_s, u"\u0301\u0302\u0303"_s, u"\u0301"_s),
                                            makeService(u"2"_s, u"مُتابعين إنستغرام ١٠٠"_s, u"إنستغرام"_s),
                                            makeService(u"3"_s, u"עוקבים לאינסטגרם"_s, u"c"_s),
                                            makeService(u"4"_s, u"粉丝增长 抖音"_s, u"c"_s)});
    const auto found = [&catalog](const QString& text) {
        CatalogQuery query;
        query.text = text;
        return filterCatalog(*catalog, query, {}).rows;
    };
    QCOMPARE(found(u"1"_s), std::vector({0, 1})); // by its id
    QCOMPARE(catalog->name(0), u"\u0301\u0302\u0303"_s);
    QCOMPARE(found(u"متابعين انستغرام"_s), std::vector({1}));
    QCOMPARE(found(u"\"انستغرام 100\""_s), std::vector({1}));
    QCOMPARE(found(u"עוקבים"_s), std::vector({2}));
    QCOMPARE(found(u"\"粉丝\""_s), std::vector({3}));
    QCOMPARE(found(u"\u0301"_s), std::vector({0, 1, 2, 3})); // no word
    CatalogQuery query;
    query.sortColumn = Column::Name;
    QCOMPARE(filterCatalog(*catalog, query, {}).rows.front(), 0);
}

void CatalogEngineTest::bearsAHundredThousandAlike() {
    constexpr std::size_t rows = 100'000;
    CatalogBuilder builder(rows);
    CatalogEntry entry;
    entry.id = "1";
    entry.name = "TikTok Views, all alike";
    entry.category = "TikTok";
    entry.type = "Default";
    for (std::size_t row = 0; row < rows; ++row)
        QVERIFY(builder.add(entry));
    const CatalogPtr catalog = builder.build();
    for (const Column column : {Column::Provider, Column::Id, Column::Name, Column::Rate, Column::Max, Column::Type}) {
        CatalogQuery query;
        query.text = u"tiktok \"all alike\" id:1 -gone"_s;
        query.sortColumn = column;
        const CatalogMatches matches = filterCatalog(*catalog, query, {{u"1"_s}});
        QCOMPARE(matches.rows.size(), rows);
        QVERIFY(std::is_sorted(matches.rows.begin(), matches.rows.end()));
        QCOMPARE(matches.favourites, static_cast<int>(rows));
    }
}

void CatalogEngineTest::sortsByNameAsTextIsSorted() {
    std::mt19937 dice(7);
    QList<Service> services;
    QStringList names;
    for (int i = 0; i < 3'000; ++i) {
        QString name = u"🔥 common beginning "_s.left(static_cast<qsizetype>(dice() % 20));
        for (auto letters = dice() % 40; letters > 0; --letters)
            name += QChar(static_cast<char16_t>(u'a' + dice() % 2));
        if (dice() % 5 == 0)
            name += u"é ж"_s;
        services.append(makeService(dice() % 7 == 0 ? u"é"_s + QString::number(i) : QString::number(i), name,
                                    QString(static_cast<qsizetype>(dice() % 3), u'é')));
    }
    const CatalogPtr catalog = makeCatalog(services);
    CatalogQuery query;
    query.sortColumn = Column::Name;
    const std::vector<int> rows = filterCatalog(*catalog, query, {}).rows;
    QCOMPARE(rows.size(), std::size_t(3'000));
    const auto keyOf = [&services](int row) {
        QString folded = QString::fromUtf8(foldedText(services.at(row).name));
        while (folded.startsWith(u' ') || folded.startsWith(u"🔥"))
            folded.remove(0, folded.startsWith(u' ') ? 1 : 2);
        return folded.toUtf8();
    };
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const QByteArray before = keyOf(rows[i - 1]);
        const QByteArray after = keyOf(rows[i]);
        QVERIFY(before < after || (before == after && rows[i - 1] < rows[i]));
    }
}

QTEST_GUILESS_MAIN(CatalogEngineTest)
#include "catalog_engine_test.moc"
