// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog_maker.h"
#include "core/catalog_fuzzy.h"

#include <QTest>

using namespace Qt::StringLiterals;

class FuzzyMatchTest final : public QObject {
    Q_OBJECT

private:
    static int score(const QString& typed, const QString& text) { return FuzzyPattern(typed).scoreText(text); }

    // What is marked of the text, in brackets.
    static QString marked(const QString& typed, QString text) {
        const auto parts = FuzzyPattern(typed).parts(text);
        for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
            text.insert(part->start + part->length, u']');
            text.insert(part->start, u'[');
        }
        return text;
    }

private Q_SLOTS:
    void whatFits_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // empty: it does not fit
        QTest::newRow("word") << u"refill"_s << u"Refill the order"_s << u"[Refill] the order"_s;
        QTest::newRow("beginning") << u"ref"_s << u"Refill the order"_s << u"[Ref]ill the order"_s;
        QTest::newRow("inside") << u"fill"_s << u"Refill the order"_s << u"Re[fill] the order"_s;
        QTest::newRow("word before inside") << u"or"_s << u"Export orders"_s << u"Export [or]ders"_s;
        QTest::newRow("initials") << u"ao"_s << u"Archive old orders"_s << u"[A]rchive [o]ld orders"_s;
        QTest::newRow("letters left out") << u"flwrs"_s << u"Instagram Followers"_s << u"Instagram [F]o[l]lo[w]e[rs]"_s;
        QTest::newRow("words in any order") << u"orders exp"_s << u"Export orders"_s << u"[Exp]ort [orders]"_s;
        QTest::newRow("case") << u"EXPORT"_s << u"export"_s << u"[export]"_s;
        QTest::newRow("accents of the text") << u"abonnes"_s << u"Abonnés réels"_s << u"[Abonnés] réels"_s;
        QTest::newRow("accents of the typing") << u"réels"_s << u"Abonnes reels"_s << u"Abonnes [reels]"_s;
        QTest::newRow("combining") << u"reels"_s << u"re\u0301els"_s << u"[re\u0301els]"_s;
        QTest::newRow("sharp s is two") << u"strasse"_s << u"Straße"_s << u"[Straße]"_s;
        QTest::newRow("full width") << u"abc"_s << u"ＡＢＣ"_s << u"[ＡＢＣ]"_s;
        QTest::newRow("cyrillic") << u"подп"_s << u"Живые подписчики"_s << u"Живые [подп]исчики"_s;
        QTest::newRow("cyrillic letters left out") << u"пдпс"_s << u"Живые подписчики"_s << u"Живые [п]о[дп]и[с]чики"_s;
        QTest::newRow("beyond the plane") << u"hot"_s << u"🔥 Hot 🔥"_s << u"🔥 [Hot] 🔥"_s;
        QTest::newRow("markup is text") << u"b"_s << u"<b>bold</b>"_s << u"<[b]>bold</b>"_s;
        QTest::newRow("a word is missing") << u"export views"_s << u"Export orders"_s << QString();
        QTest::newRow("letters in another order") << u"srwlf"_s << u"Followers"_s << QString();
        QTest::newRow("scattered from inside a word") << u"olwr"_s << u"Followers"_s << QString();
        QTest::newRow("letters too far apart")
            << u"flw"_s << u"Fast delivery of likes, every single new week"_s << QString();
        QTest::newRow("signs alone") << u"—"_s << u"Followers"_s << QString();
        QTest::newRow("nothing typed") << QString() << u"Followers"_s << QString();
    }

    void whatFits() {
        QFETCH(const QString, typed);
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(score(typed, text) > 0, !expected.isEmpty());
        if (!expected.isEmpty())
            QCOMPARE(marked(typed, text), expected);
    }

    void whatFitsBetter() {
        // Each fits better than the one below it.
        const QStringList ranked{u"Views"_s,
                                 u"Views fast"_s,
                                 u"Fast views"_s,
                                 u"Viewsonic screens"_s,
                                 u"Very idle elephants with sorrow"_s,
                                 u"Fast reviews"_s,
                                 u"Vivid elephants with stars"_s};
        for (qsizetype at = 1; at < ranked.size(); ++at)
            QVERIFY2(score(u"views"_s, ranked.at(at - 1)) > score(u"views"_s, ranked.at(at)),
                     qPrintable(u"%1 (%2) before %3 (%4)"_s.arg(ranked.at(at - 1))
                                    .arg(score(u"views"_s, ranked.at(at - 1)))
                                    .arg(ranked.at(at))
                                    .arg(score(u"views"_s, ranked.at(at)))));
    }

    void missingWordsAreNotMarked() { QCOMPARE(marked(u"likes instagram"_s, u"Likes fast"_s), u"[Likes] fast"_s); }

    void servicesAreFoundAndRanked() {
        QList<Service> services;
        services.append(makeService(u"101"_s, u"Followers real"_s, u"Instagram"_s));
        services.append(makeService(u"102"_s, u"Likes"_s, u"Instagram"_s));
        services.append(makeService(u"1015"_s, u"Views"_s, u"Video"_s));
        services.append(makeService(u"7"_s, u"Followers old"_s, u"Instagram"_s));
        services.last().gone = true;
        const CatalogPtr catalog = makeCatalog(services);
        CatalogFuzzy finder;
        const auto ids = [&](const QString& typed, std::size_t most = 10) {
            QStringList found;
            for (const CatalogHit& hit : finder.find(catalog, FuzzyPattern(typed), most))
                found.append(catalog->id(hit.row));
            return found;
        };
        QCOMPARE(ids(u"101"_s), (QStringList{u"101"_s, u"1015"_s}));
        QCOMPARE(ids(u"followers"_s), (QStringList{u"101"_s}));
        QCOMPARE(ids(u"insta"_s), (QStringList{u"102"_s, u"101"_s}));
        QCOMPARE(ids(u"insta"_s, 1), (QStringList{u"102"_s}));
        QCOMPARE(ids(u"instagram li"_s), (QStringList{u"102"_s}));
        QCOMPARE(ids(QString()), QStringList());
        QVERIFY(finder.find(nullptr, FuzzyPattern(u"a"_s), 5).empty());
        QVERIFY(finder.find(catalog, FuzzyPattern(u"a"_s), 0).empty());
    }

    // Typing on answers as if all had been typed at once, and so does taking letters back.
    void typingOnFindsTheSame() {
        QList<Service> services;
        for (int at = 0; at < 600; ++at)
            services.append(makeService(QString::number(at),
                                        u"%1 %2 %3"_s.arg(at % 3 == 0 ? u"Followers"_s : u"Likes"_s,
                                                          at % 2 == 0 ? u"real"_s : u"fast"_s, QString::number(at * 7)),
                                        at % 5 == 0 ? u"Video"_s : u"Photo"_s));
        const CatalogPtr catalog = makeCatalog(services);
        CatalogFuzzy typing;
        const QString text = u"foll real vid"_s;
        for (qsizetype length = 1; length <= text.size(); ++length) {
            CatalogFuzzy fresh;
            const FuzzyPattern pattern(text.first(length));
            QCOMPARE(typing.find(catalog, pattern, 50), fresh.find(catalog, pattern, 50));
        }
        CatalogFuzzy fresh;
        QCOMPARE(typing.find(catalog, FuzzyPattern(u"lik"_s), 50), fresh.find(catalog, FuzzyPattern(u"lik"_s), 50));
    }
};

QTEST_APPLESS_MAIN(FuzzyMatchTest)
#include "fuzzy_match_test.moc"
