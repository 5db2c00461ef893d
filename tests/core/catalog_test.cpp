// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog_maker.h"
#include "core/catalog_filter.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CatalogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsServicesAsTheyCame();
    void findsIds();
    void findsTheFirstOfAnIdThatComesTwice();
    void refusesWhatIsNoService();
    void internsCategoriesAndTypes();
    void foldsText_data();
    void foldsText();
    void endsEachRowOfTheSearchText();
    void boundsTheSearchedCategory();
    void comesBackFromItsBytes();
    void comesBackFromBytesThatAreNotAligned();
    void refusesBytesDamagedAnywhere();
    void refusesBytesCutOffAnywhere();
    void refusesBytesOfAnotherVersion();

private:
    static QList<Service> services();
};

QList<Service> CatalogTest::services() {
    Service rich = makeService(u"101"_s, u"Followers · réal"_s, u"First Category"_s, u"0.08011655652"_s);
    rich.min = 50;
    rich.max = 10'000'000'000;
    rich.refill = true;
    rich.dripFeed = true;
    rich.description = u"Line one\nline two"_s;
    rich.averageTime = u"52 minutes 14 seconds"_s;
    Service bare = makeService(u"a1f0-9"_s, {}, {}, u"123456789012345678901234.5"_s);
    bare.type = u"Package"_s;
    bare.cancel = true;
    return {rich, bare, makeService(u"7"_s, u"⚡ Likes"_s, u"First Category"_s, u"0"_s)};
}

void CatalogTest::keepsServicesAsTheyCame() {
    const CatalogPtr catalog = makeCatalog(services());
    QCOMPARE(catalog->size(), 3);
    for (int row = 0; row < catalog->size(); ++row)
        QCOMPARE(catalog->service(row), services().at(row));
    QVERIFY(catalog->refill(0) && !catalog->cancel(0) && catalog->dripFeed(0));
    QVERIFY(!catalog->refill(1) && catalog->cancel(1) && !catalog->dripFeed(1));
    QCOMPARE(makeCatalog({})->size(), 0);
}

void CatalogTest::findsIds() {
    const CatalogPtr catalog = makeCatalog(services());
    QCOMPARE(catalog->find(u"101"_s), 0);
    QCOMPARE(catalog->find(u"a1f0-9"_s), 1);
    QCOMPARE(catalog->find(u"7"_s), 2);
    for (const QString& id : {u"1"_s, u"0101"_s, u"A1F0-9"_s, QString()})
        QCOMPARE(catalog->find(id), -1);
    QCOMPARE(makeCatalog({})->find(u"1"_s), -1);

    QList<Service> many;
    for (int i = 0; i < 3'000; ++i)
        many.append(makeService(QString::number(i * 7), u"x"_s, u"c"_s));
    const CatalogPtr large = makeCatalog(many);
    for (int i = 0; i < 3'000; ++i)
        QCOMPARE(large->find(QString::number(i * 7)), i);
    QCOMPARE(large->find(u"8"_s), -1);
}

void CatalogTest::findsTheFirstOfAnIdThatComesTwice() {
    const CatalogPtr catalog =
        makeCatalog({makeService(u"5"_s, u"one"_s, u"c"_s), makeService(u"6"_s, u"two"_s, u"c"_s),
                     makeService(u"5"_s, u"three"_s, u"c"_s)});
    QCOMPARE(catalog->size(), 3);
    QCOMPARE(catalog->find(u"5"_s), 0);
    CatalogQuery query;
    query.favouritesOnly = true;
    QCOMPARE(filterCatalog(*catalog, query, {{u"5"_s}}).rows, std::vector<int>({0, 2}));
}

void CatalogTest::refusesWhatIsNoService() {
    CatalogBuilder builder;
    CatalogEntry entry;
    QVERIFY(!builder.add(entry));
    const std::string tooLong(CatalogBuilder::longestId + 1, 'x');
    entry.id = tooLong;
    QVERIFY(!builder.add(entry));
    entry.id = "1";
    entry.rate = Decimal(-1);
    QVERIFY(!builder.add(entry));
    entry.rate = Decimal(1);
    QVERIFY(builder.add(entry));
    QCOMPARE(builder.size(), std::size_t(1));
}

void CatalogTest::internsCategoriesAndTypes() {
    const CatalogPtr catalog = makeCatalog(services());
    QCOMPARE(catalog->categories(), QStringList({u"First Category"_s, QString()}));
    QCOMPARE(catalog->types(), QStringList({u"Default"_s, u"Package"_s}));
    QCOMPARE(catalog->categoryIndex(2), 0);
    QCOMPARE(catalog->categoryIndex(1), 1);
    QCOMPARE(catalog->typeIndex(1), 1);
}

void CatalogTest::foldsText_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("case") << u"Instagram FOLLOWERS 10K"_s << u"instagram followers 10k"_s;
    QTest::newRow("diacritics") << u"Éàü ĆŠŽ İ"_s << u"eau csz i"_s;
    QTest::newRow("decomposed") << u"E\u0301a\u0300"_s << u"ea"_s;
    QTest::newRow("full width") << u"ＩＧ１０"_s << u"ig10"_s;
    QTest::newRow("mathematical letters") << u"𝐈𝐧𝐬𝐭𝐚"_s << u"insta"_s;
    QTest::newRow("separators") << u"tik-tok_views/day"_s << u"tik tok views day"_s;
    QTest::newRow("emoji stay") << u"⚡Likes♻️ 👍🏽👨‍👩‍👧 🇺🇸"_s << u"⚡likes♻ 👍 👨👩👧 🇺🇸"_s;
    QTest::newRow("signs that part words") << u"a│b➜c•d™"_s << u"a b c dtm"_s;
    QTest::newRow("arabic forms") << u"أإآٱا مشاهدة متابعـــين ﻣﺸﺎﻫﺪﺓ"_s << u"ااااا مشاهده متابعين مشاهده"_s;
    QTest::newRow("persian letters") << u"کی"_s << u"كي"_s;
    QTest::newRow("digits of other scripts") << u"١٢٣ ۴۵ ๖"_s << u"123 45 6"_s;
    QTest::newRow("cyrillic yo and short i") << u"Ёлка Йод їжа"_s << u"елка иод іжа"_s;
    QTest::newRow("letters with strokes") << u"Łódź Ørsted Đ Æ ı ß"_s << u"lodz orsted d ae i ss"_s;
    QTest::newRow("hebrew with points") << u"שָׁלוֹם"_s << u"שלום"_s;
    QTest::newRow("only combining marks") << u"\u0301\u0302\u20dd\ufe0f"_s << QString();
    QTest::newRow("direction marks") << u"\u202bmit\u202c\u200f"_s << u"mit"_s;
    QTest::newRow("zero width") << u"Li\u200bkes"_s << u"likes"_s;
    QTest::newRow("cyrillic") << u"ПОДПИСЧИКИ"_s << u"подписчики"_s;
    QTest::newRow("line breaks") << u"a\nb\u2028c"_s << u"a b c"_s;
    QTest::newRow("longer than a block") << u"ABCDEFGHIJKLMNOPQRSTUVWXYZ[]{}@`0123456789"_s
                                         << u"abcdefghijklmnopqrstuvwxyz      0123456789"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void CatalogTest::foldsText() {
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(QString::fromUtf8(foldedText(text)), folded);
}

void CatalogTest::endsEachRowOfTheSearchText() {
    QList<Service> services = CatalogTest::services();
    services.append(makeService(u"9"_s, u"two\nlines"_s, u"and\nhere"_s));
    const CatalogPtr catalog = makeCatalog(services);
    QCOMPARE(std::string(catalog->searchText(0)), std::string("101 followers   real first category\n"));
    QCOMPARE(std::string(catalog->searchText(3)), std::string("9 two lines and here\n"));
    std::string all;
    for (int row = 0; row < catalog->size(); ++row)
        all += catalog->searchText(row);
    QCOMPARE(std::string(catalog->searchText()), all);
    QCOMPARE(std::count(all.begin(), all.end(), '\n'), 4);

    CatalogBuilder builder;
    CatalogEntry broken;
    broken.id = "1";
    broken.name = "a\xff\xc3(\xe2\x82";
    QVERIFY(builder.add(broken));
    QCOMPARE(std::string(builder.build()->searchText(0)), std::string("1 a") + std::string(6, ' ') + '\n');
}

void CatalogTest::boundsTheSearchedCategory() {
    const QString category(100'000, u'c');
    const CatalogPtr catalog = makeCatalog({makeService(u"1"_s, u"n"_s, category)});
    QCOMPARE(catalog->category(0), category);
    QVERIFY(catalog->searchText().size() < 1'000);
}

void CatalogTest::comesBackFromItsBytes() {
    for (const QList<Service>& services : {services(), QList<Service>()}) {
        const CatalogPtr before = makeCatalog(services);
        const CatalogPtr after = Catalog::fromBytes(before->toBytes());
        QVERIFY(after);
        QCOMPARE(after->size(), before->size());
        for (int row = 0; row < after->size(); ++row) {
            QCOMPARE(after->service(row), services.at(row));
            QCOMPARE(after->find(services.at(row).id), row);
        }
        QCOMPARE(std::string(after->searchText()), std::string(before->searchText()));
        QCOMPARE(after->categories(), before->categories());
        QCOMPARE(after->toBytes(), before->toBytes());
    }
}

void CatalogTest::comesBackFromBytesThatAreNotAligned() {
    const QByteArray bytes = makeCatalog(services())->toBytes();
    const QByteArray shifted = QByteArray(1, 'x') + bytes;
    const auto raw = QByteArray::fromRawData(shifted.constData() + 1, bytes.size());
    const CatalogPtr catalog = Catalog::fromBytes(raw);
    QVERIFY(catalog);
    QCOMPARE(catalog->service(0), services().front());
}

void CatalogTest::refusesBytesDamagedAnywhere() {
    const QByteArray bytes = makeCatalog(services())->toBytes();
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (const char flip : {'\x01', '\x80', '\xff'}) {
            QByteArray damaged = bytes;
            damaged[at] = static_cast<char>(damaged.at(at) ^ flip);
            QVERIFY2(!Catalog::fromBytes(damaged), qPrintable(QString::number(at)));
        }
    }
}

void CatalogTest::refusesBytesCutOffAnywhere() {
    const QByteArray bytes = makeCatalog(services())->toBytes();
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY2(!Catalog::fromBytes(bytes.left(size)), qPrintable(QString::number(size)));
    QVERIFY(!Catalog::fromBytes(bytes + 'x'));
}

void CatalogTest::refusesBytesOfAnotherVersion() {
    QByteArray bytes = makeCatalog({})->toBytes();
    ++bytes.data()[8];
    QVERIFY(!Catalog::fromBytes(bytes));
    QVERIFY(!Catalog::fromBytes("not a catalog at all, but long enough to be looked at: it has more than 96 bytes, "
                                "which a header has."));
}

QTEST_GUILESS_MAIN(CatalogTest)
#include "catalog_test.moc"
