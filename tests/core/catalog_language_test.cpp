// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog_maker.h"
#include "core/catalog_filter.h"
#include "core/catalog_language.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Change = ServiceChangeKind;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;
constexpr Timestamp now = 1'000 * day;

struct Line {
    const char16_t* id;
    const char16_t* name;
    const char16_t* category;
    const char16_t* type;
    const char16_t* rate;
    qint64 min;
    qint64 max;
    const char* flags; ///< r, c, d
};
constexpr Line lines[] = {
    {u"101", u"Instagram Followers [Real]", u"Instagram Followers", u"Default", u"0.1", 10, 10'000, "rc"},
    {u"102", u"⚡ TikTok Views - instant", u"TikTok Views", u"Default", u"0.5", 100, 1'000'000, "c"},
    {u"103", u"TikTok unreal likes", u"TikTok Likes", u"Default", u"0.50001", 100, 0, "d"},
    {u"1010", u"Custom poll votes", u"", u"Poll", u"1234567890123456789.0000000000000001", 1'000, 10'000, ""},
    {u"x-7", u"Comments: views of TikTok", u"Other", u"Custom Comments", u"12", 5, 500, "r"},
    {u"900", u"TikTok Views, old", u"TikTok Views", u"Default", u"0.2", 10, 10'000, "g"},
};

} // namespace

class CatalogLanguageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reads_data();
    void reads();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void neverFailsOnAPrefix();
    void bearsDeepBrackets();
    void narrowsToChanges();
    void completes_data();
    void completes();
    void completesWhatCanBeRead();
    void completesAccountsWhereThereAreSome();

private:
    [[nodiscard]] QStringList found(const CatalogQuery& query) const;
    CatalogPtr m_catalog;
    CatalogNewsPtr m_news;
};

void CatalogLanguageTest::initTestCase() {
    QList<Service> services;
    for (const Line& line : lines) {
        Service service = makeService(QStringView(line.id).toString(), QStringView(line.name).toString(),
                                      QStringView(line.category).toString(), QStringView(line.rate).toString());
        service.type = QStringView(line.type).toString();
        service.min = line.min;
        service.max = line.max;
        const std::string_view flags = line.flags;
        service.refill = flags.find('r') != flags.npos;
        service.cancel = flags.find('c') != flags.npos;
        service.dripFeed = flags.find('d') != flags.npos;
        service.gone = flags.find('g') != flags.npos;
        services.append(service);
    }
    m_catalog = makeCatalog(services);
    m_news = std::make_shared<const CatalogNews>(
        *m_catalog, QList<ServiceChange>{{u"101"_s, Change::New, {}, {}, now - 3 * hour},
                                         {u"102"_s, Change::Dearer, u"0.4"_s, u"0.5"_s, now - 2 * day},
                                         {u"102"_s, Change::Name, u"TikTok"_s, {}, now - 30 * day},
                                         {u"103"_s, Change::Limits, u"1-2"_s, u"100-0"_s, now - 6 * day},
                                         {u"103"_s, Change::Cheaper, u"1"_s, u"0.50001"_s, now - day},
                                         {u"1010"_s, Change::New, {}, {}, now - 10 * day},
                                         {u"900"_s, Change::Gone, {}, {}, now - day},
                                         {u"900"_s, Change::Dearer, u"0.1"_s, u"0.2"_s, now - 2 * day},
                                         {u"555"_s, Change::Gone, {}, {}, now}});
}

QStringList CatalogLanguageTest::found(const CatalogQuery& query) const {
    QStringList ids;
    for (const int row : filterCatalog(*m_catalog, query, {{u"102"_s, u"1010"_s}, m_news, now}).rows)
        ids.append(m_catalog->id(row));
    return ids;
}

void CatalogLanguageTest::reads_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char16_t* text, const char16_t* ids) {
        const QString words = QStringView(text).toString();
        QTest::newRow(qPrintable(words)) << words << QStringView(ids).toString();
    };
    row(u"", u"101 102 103 1010 x-7");
    row(u"views tiktok", u"102 x-7");
    row(u"\"tiktok views\"", u"102");
    row(u"\u201cTikTok views\u201d", u"102");
    row(u"\"real\"", u"101"); // not unreal
    row(u"real", u"101 103");
    row(u"\"followers real\"", u"101"); // a bracket stands between
    row(u"\"⚡tiktok\"", u"102");
    row(u"⚡views", u"102");
    row(u"tiktok -views", u"103");
    row(u"tiktok -\"tiktok views\"", u"103 x-7");
    row(u"-tiktok", u"101 1010");
    row(u"tiktok - views", u"102 x-7"); // a dash alone is a separator
    row(u"--tiktok", u"102 103 x-7");
    row(u"rate<0.5", u"101");
    row(u"rate<=0.5", u"101 102");
    row(u"RATE \u2264 0.5", u"101 102");
    row(u"rate < 0.5", u"101");
    row(u"rate>0.5", u"103 1010 x-7");
    row(u"rate>=.5", u"102 103 1010 x-7");
    row(u"rate:0.5", u"102");
    row(u"rate=0,5", u"102");
    row(u"rate<$0.5", u"101");
    row(u"rate<٠.٥", u"101");
    row(u"rate:0.1..0.5", u"101 102");
    row(u"rate:..0.5", u"101 102");
    row(u"rate:1..", u"1010 x-7");
    row(u"rate:1,234,567,890,123,456,789.0000000000000001", u"1010");
    row(u"rate:1234567890123456789.0000000000000002", u"");
    row(u"rate>1k", u"1010");
    row(u"-rate<0.5", u"102 103 1010 x-7");
    row(u"min<=100", u"101 102 103 x-7");
    row(u"min:10..100", u"101 102 103");
    row(u"max>=10k", u"101 102 1010");
    row(u"max>=10,000", u"101 102 1010");
    row(u"max>=1m", u"102");
    row(u"max>10k", u"102");
    row(u"max<10k", u"x-7"); // 0 is no limit, not a small one
    row(u"max:0", u"103");
    row(u"min<1.5k max:10k", u"101 1010");
    row(u"min>9223372036854775807", u"");
    row(u"id:101", u"101");
    row(u"id:x-7", u"x-7");
    row(u"id:10", u"");
    row(u"id:102..2000", u"102 103 1010");
    row(u"id>102", u"103 1010");
    row(u"101", u"101 1010");
    row(u"x-7", u"x-7");
    row(u"1010", u"1010");
    row(u"type:poll", u"1010");
    row(u"type:\"custom comments\"", u"x-7");
    row(u"Type:COM", u"x-7");
    row(u"cat:tiktok", u"102 103");
    row(u"cat:\"tiktok views\"", u"102");
    row(u"category:\"views tiktok\"", u"");
    row(u"cat: \"tiktok views\"", u"102");
    row(u"cat:\"\"", u"1010");
    row(u"refill:yes", u"101 x-7");
    row(u"refill:NO", u"102 103 1010");
    row(u"cancel:no", u"103 1010 x-7");
    row(u"drip:yes", u"103");
    row(u"fav", u"102 1010");
    row(u"-fav tiktok", u"103 x-7");
    row(u"\"fav\"", u"");
    row(u"new:7d", u"101");
    row(u"new:2h", u"");
    row(u"new:2w", u"101 1010");
    row(u"new:7", u"101");
    row(u"changed:price", u"102 103");
    row(u"changed:dearer", u"102");
    row(u"changed:cheaper", u"103");
    row(u"changed:limits", u"103");
    row(u"changed:name", u""); // a month ago
    row(u"changed:any", u"101 102 103");
    row(u"changed:5w", u"101 102 103 1010");
    row(u"gone", u"900");
    row(u"gone views", u"900");
    row(u"-gone views", u"102 x-7");
    row(u"gone OR fav", u"102 1010 900");
    row(u"poll OR likes", u"103 1010");
    row(u"poll or likes", u"103 1010");
    row(u"tiktok views OR poll votes", u"102 1010 x-7");
    row(u"tiktok (views OR likes) rate<=0.5", u"102");
    row(u"-(views OR likes)", u"101 1010");
    row(u"(tiktok)(likes)", u"103");
    row(u"votes or", u""); // still being typed: a word
    row(u"foo:bar", u"");
    row(u"comments:views", u"x-7"); // no name of the language
    row(u"comments: views", u"x-7");
    row(u"refill: tiktok", u""); // words, as they stand in names
    row(u"rate", u"");
    row(u"15\"", u"");
}

void CatalogLanguageTest::reads() {
    QFETCH(QString, text);
    QFETCH(QString, ids);
    const auto parsed = parseCatalogText(text);
    QVERIFY2(parsed.ok(), parsed.ok() ? "" : qPrintable(parsed.error().words));
    CatalogQuery query;
    query.text = text;
    QCOMPARE(found(query).join(u' '), ids);
}

void CatalogLanguageTest::saysWhatIsWrong_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("words");
    QTest::newRow("no number") << u"likes rate<"_s << 6 << 5 << u"A number is missing here."_s;
    QTest::newRow("no number yet") << u"rate< "_s << 0 << 5 << u"A number is missing here."_s;
    QTest::newRow("no value") << u"-cat:"_s << 0 << 5 << u"A value is missing here."_s;
    QTest::newRow("half a number") << u"a rate<0."_s << 7 << 2
                                   << u"“0.” is not a rate. Write it like 0.5, 1,000 or 0.1..0.5."_s;
    QTest::newRow("half a range") << u"rate:0.1."_s << 5 << 4
                                  << u"“0.1.” is not a rate. Write it like 0.5, 1,000 or 0.1..0.5."_s;
    QTest::newRow("read two ways") << u"rate<0,500"_s << 5 << 5
                                   << u"“0,500” is not a rate. Write it like 0.5, 1,000 or 0.1..0.5."_s;
    QTest::newRow("a word") << u"min<=many"_s << 5 << 4
                            << u"“many” is not a whole number. Write it like 500, 10,000, 10k or 100..10k."_s;
    QTest::newRow("too large") << u"max>99999999999999999999"_s << 4 << 20
                               << u"“99999999999999999999” is not a whole number. Write it like 500, 10,000, 10k or "
                                  u"100..10k."_s;
    QTest::newRow("a range of nothing") << u"rate:.."_s << 5 << 2
                                        << u"“..” is not a rate. Write it like 0.5, 1,000 or 0.1..0.5."_s;
    QTest::newRow("turned") << u"rate:0.5..0.1"_s << 5 << 8 << u"The range “0.5..0.1” ends before it begins."_s;
    QTest::newRow("neither yes nor no") << u"refill:maybe x"_s << 7 << 5
                                        << u"“yes” or “no” belongs here, not “maybe”."_s;
    QTest::newRow("no time") << u"new:soon"_s << 4 << 4
                             << u"“soon” is not a time. Write hours, days or weeks: 24h, 7d or 2w."_s;
    QTest::newRow("no change")
        << u"changed:colour"_s << 8 << 6
        << u"“colour” is not one of: price, dearer, cheaper, limits, name, refill, cancel, type, "
           u"any."_s;
    QTest::newRow("words compared") << u"type<poll"_s << 0 << 9 << u"This takes a colon: only numbers are compared."_s;
    QTest::newRow("open quote") << u"tiktok \"vie"_s << 7 << 4 << u"The quotation mark is not closed."_s;
    QTest::newRow("open quote of a value") << u"cat:\"vie"_s << 4 << 4 << u"The quotation mark is not closed."_s;
    QTest::newRow("open bracket") << u"a (b OR c"_s << 2 << 1 << u"The bracket is not closed."_s;
    QTest::newRow("closed bracket") << u"a) b"_s << 1 << 1 << u"No bracket was opened before this one."_s;
    QTest::newRow("empty brackets") << u"a () b"_s << 2 << 1 << u"Nothing stands between the brackets."_s;
    QTest::newRow("nothing after OR") << u"likes OR"_s << 6 << 2 << u"Something must stand on both sides of OR."_s;
    QTest::newRow("nothing before OR") << u"OR likes"_s << 0 << 2 << u"Something must stand on both sides of OR."_s;
    QTest::newRow("OR twice") << u"a OR OR b"_s << 5 << 2 << u"Something must stand on both sides of OR."_s;
    QTest::newRow("the first of two") << u"rate<x )"_s << 5 << 1
                                      << u"“x” is not a rate. Write it like 0.5, 1,000 or 0.1..0.5."_s;
}

void CatalogLanguageTest::saysWhatIsWrong() {
    QFETCH(QString, text);
    QFETCH(int, at);
    QFETCH(int, length);
    QFETCH(QString, words);
    const auto parsed = parseCatalogText(text);
    QVERIFY(!parsed.ok());
    QCOMPARE(parsed.error().words, words);
    QCOMPARE(parsed.error().at, at);
    QCOMPARE(parsed.error().length, length);
}

// Whatever is typed so far is either read or told what it lacks, within the text; and filters as its words do.
void CatalogLanguageTest::neverFailsOnAPrefix() {
    const QString whole = u"-(\"exact ⚡ words\" OR rate:0.1..0.5) -min<=10k id:1..2 type:poll cat:\"tiktok views\" "
                          u"refill:yes new:7d changed:price (fav OR (gone)) max ≥ 1,000 🇺🇸\U0001f44d\U0001f3fd"_s;
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        const QString text = whole.left(length);
        const auto parsed = parseCatalogText(text);
        CatalogQuery query;
        query.text = text;
        QVERIFY(found(query).size() <= m_catalog->size());
        if (parsed.ok())
            continue;
        QVERIFY(!parsed.error().words.isEmpty());
        QVERIFY(parsed.error().at >= 0 && parsed.error().length > 0);
        QVERIFY(parsed.error().at + parsed.error().length <= text.size());
    }
    QVERIFY(parseCatalogText(whole).ok());
}

void CatalogLanguageTest::bearsDeepBrackets() {
    const QString deep = QString(100'000, u'(') + u'a' + QString(100'000, u')');
    QVERIFY(!parseCatalogText(deep).ok());
    QVERIFY(parseCatalogText(QString(40, u'(') + u'a' + QString(40, u')')).ok());
    QVERIFY(parseCatalogText(QString(100'000, u'-')).ok());
    QVERIFY(parseCatalogText(u"a "_s.repeated(50'000)).ok());
}

void CatalogLanguageTest::narrowsToChanges() {
    CatalogQuery query;
    const CatalogContext context{{u"102"_s}, m_news, now};
    const auto count = [](const CatalogMatches& matches, Change kind) {
        return matches.perChange[static_cast<std::size_t>(kind)];
    };
    const CatalogMatches all = filterCatalog(*m_catalog, query, context);
    QCOMPARE(all.allCategories, 5); // without the one that went
    QCOMPARE(count(all, Change::New), 1);
    QCOMPARE(count(all, Change::Dearer), 1); // what went is counted as gone alone
    QCOMPARE(count(all, Change::Cheaper), 1);
    QCOMPARE(count(all, Change::Limits), 1);
    QCOMPARE(count(all, Change::Name), 0); // a month ago
    QCOMPARE(count(all, Change::Gone), 1);

    query.changes = setOf(Change::Gone);
    QCOMPARE(found(query), QStringList({u"900"_s}));
    query.changes = setOf(Change::Dearer) | setOf(Change::Limits);
    QCOMPARE(found(query), QStringList({u"102"_s, u"103"_s}));
    query.categories = {u"TikTok Likes"_s};
    const CatalogMatches narrowed = filterCatalog(*m_catalog, query, context);
    QCOMPARE(narrowed.rows.size(), std::size_t(1));
    QCOMPARE(narrowed.allCategories, 2);
    QCOMPARE(count(narrowed, Change::Dearer), 0); // in that category
    QCOMPARE(count(narrowed, Change::Cheaper), 1);
    query.categories.clear();
    query.favouritesOnly = true;
    QCOMPARE(filterCatalog(*m_catalog, query, context).favourites, 1);
    QCOMPARE(filterCatalog(*m_catalog, query, context).allCategories, 1);

    query = {};
    query.text = u"gone"_s;
    query.changes = setOf(Change::Dearer);
    QCOMPARE(found(query), QStringList());
    query = {};
    query.text = u"gone or tiktok"_s;
    query.sortColumn = CatalogQuery::Column::Changed;
    QCOMPARE(found(query), QStringList({u"102"_s, u"103"_s, u"900"_s, u"x-7"_s}));
    query.descending = true;
    QCOMPARE(found(query), QStringList({u"103"_s, u"900"_s, u"102"_s, u"x-7"_s}));
    query.changes = setOf(Change::Gone);
    QCOMPARE(filterCatalog(*m_catalog, query, {}).rows, std::vector<int>()); // nothing is known of changes
}

void CatalogLanguageTest::completes_data() {
    QTest::addColumn<QString>("text"); // | is the cursor
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("first");
    QTest::newRow("a name") << u"likes re|"_s << 6 << 2 << u"refill:"_s;
    QTest::newRow("a name without") << u"-ra|"_s << 0 << 3 << u"-rate<"_s;
    QTest::newRow("nothing yet") << u"|"_s << 0 << 0 << u"rate<"_s;
    QTest::newRow("in a bracket") << u"(|"_s << 1 << 0 << u"rate<"_s;
    QTest::newRow("within a word") << u"ca|t:x y"_s << 0 << 5 << u"cat:"_s;
    QTest::newRow("yes") << u"refill:|"_s << 0 << 7 << u"refill:yes"_s;
    QTest::newRow("no") << u"drip:N|"_s << 0 << 6 << u"drip:no"_s;
    QTest::newRow("a category in quotation marks") << u"a cat:vie|"_s << 2 << 7 << u"cat:\"TikTok Views\""_s;
    QTest::newRow("a category without") << u"cat:oth|"_s << 0 << 7 << u"cat:Other"_s;
    QTest::newRow("an open quotation mark") << u"cat:\"tik|"_s << 0 << 8 << u"cat:\"TikTok Views\""_s;
    QTest::newRow("a closed one") << u"cat:\"tik|\" x"_s << 0 << 9 << u"cat:\"TikTok Views\""_s;
    QTest::newRow("a type") << u"type:p|"_s << 0 << 6 << u"type:Poll"_s;
    QTest::newRow("a time") << u"new:|"_s << 0 << 4 << u"new:24h"_s;
    QTest::newRow("a change") << u"changed:l|"_s << 0 << 9 << u"changed:limits"_s;
    QTest::newRow("a number") << u"rate<|"_s << 0 << 5 << QString();
    QTest::newRow("a word that is none") << u"tiktok|"_s << 0 << 6 << QString();
    QTest::newRow("in exact words") << u"\"ra|"_s << 3 << 0 << QString();
}

void CatalogLanguageTest::completes() {
    QFETCH(QString, text);
    QFETCH(int, start);
    QFETCH(int, length);
    QFETCH(QString, first);
    const qsizetype cursor = text.indexOf(u'|');
    const QString typed = text.remove(cursor, 1);
    const auto completions = completeCatalogText(
        typed, cursor, {u"TikTok Views"_s, u"Other"_s, QString(), u"My TikTok"_s}, m_catalog->types());
    QCOMPARE(completions.list.isEmpty() ? QString() : completions.list.first().text, first);
    QCOMPARE(completions.start, start);
    QCOMPARE(completions.length, length);
    for (const CatalogCompletion& completion : completions.list)
        QVERIFY(!completion.explanation.isEmpty());
}

// What a completion offers as a value can be read.
void CatalogLanguageTest::completesWhatCanBeRead() {
    const QStringList odd = {u"He said \"tik\" (tok)"_s, u"⚡"_s, u"a:b<c"_s, u"OR"_s, u"-x"_s};
    for (const QString& category : odd) {
        const auto completions = completeCatalogText(u"cat:"_s, 4, {category}, {});
        QCOMPARE(completions.list.size(), 1);
        const CatalogPtr catalog =
            makeCatalog({makeService(u"1"_s, u"n"_s, category), makeService(u"2"_s, u"n"_s, u"z"_s)});
        CatalogQuery query;
        query.text = completions.list.first().text;
        QVERIFY(parseCatalogText(query.text).ok());
        QCOMPARE(filterCatalog(*catalog, query, {}).rows, std::vector({0}));
    }
}

void CatalogLanguageTest::completesAccountsWhereThereAreSome() {
    const auto offered = [](const QString& text, const QStringList& accounts) {
        QStringList texts;
        for (const CatalogCompletion& one : completeCatalogText(text, text.size(), {}, {}, accounts).list)
            texts.append(one.text);
        return texts;
    };
    const QStringList accounts = {u"Berlin"_s, u"My panel"_s, u"Other panel"_s};
    QCOMPARE(offered(u"acc"_s, accounts), QStringList({u"account:"_s}));
    QCOMPARE(offered(u"acc"_s, {}), QStringList());
    QVERIFY(!offered({}, {}).contains(u"account:"_s));
    QCOMPARE(offered(u"account:pan"_s, accounts),
             QStringList({u"account:\"My panel\""_s, u"account:\"Other panel\""_s}));
    QCOMPARE(offered(u"account:b"_s, accounts), QStringList({u"account:Berlin"_s}));
}

QTEST_GUILESS_MAIN(CatalogLanguageTest)
#include "catalog_language_test.moc"
