// SPDX-License-Identifier: GPL-3.0-or-later
// What a service is, told by its words: the kinds of a catalog of several accounts.
#include "catalog_maker.h"
#include "core/catalog_columns.h"
#include "core/catalog_union.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

CatalogPtr united(const QList<Service>& services) {
    return unitedCatalog({{{u"a"_s, u"One"_s, u"USD"_s}, makeCatalog(services)}});
}

QString kindOf(const QString& name, const QString& category, const QString& type = u"Default"_s) {
    Service service = makeService(u"1"_s, name, category);
    service.type = type;
    return united({service})->kind(0);
}

} // namespace

class CatalogKindTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsKinds_data();
    void tellsKinds();
    void pricesApart_data();
    void pricesApart();
    void idsSayNothing();
    void oneAccountsCatalogHasNone();
    void readsManyFast();
};

void CatalogKindTest::tellsKinds_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("kind");
    const auto row = [](const QString& name, const QString& category, const QString& kind) {
        QTest::addRow("%s | %s", qPrintable(name), qPrintable(category)) << name << category << kind;
    };
    row(u"Instagram Followers | Real | 5K/day"_s, u"Best sellers"_s, u"Instagram · Followers"_s);
    row(u"🔥IG Follower🔥 HQ"_s, u""_s, u"Instagram · Followers"_s);
    row(u"Real HQ – instant start"_s, u"TikTok ~ Likes"_s, u"TikTok · Likes"_s); // the category's alone
    row(u"Followers, non drop"_s, u"Instagram"_s, u"Instagram · Followers"_s);   // one from each
    row(u"Instagram Story Views"_s, u"Instagram Views"_s, u"Instagram · Story views"_s);
    row(u"Instagram Views"_s, u"Instagram Story Views"_s, u"Instagram · Story views"_s);
    row(u"Instagram Views – Reels"_s, u""_s, u"Instagram · Reel views"_s);
    row(u"Instagram Views – Reels and videos"_s, u""_s, u"Instagram · Views"_s);
    row(u"Instagram Video Views"_s, u"Instagram · Reels and video views"_s, u"Instagram · Views"_s);
    row(u"YouTube Shorts Views"_s, u""_s, u"YouTube · Shorts views"_s);
    row(u"YouTube Live Stream Views, 30 minutes"_s, u""_s, u"YouTube · Live views"_s);
    row(u"Instagram Comment Likes"_s, u"Instagram Comments"_s, u"Instagram · Comment likes"_s);
    row(u"Instagram Custom Comments"_s, u""_s, u"Instagram · Custom comments"_s);
    row(u"Facebook Page Likes + Followers"_s, u""_s, u"Facebook · Page likes"_s);
    row(u"YouTube 4000 hours watch time"_s, u""_s, u"YouTube · Watch hours"_s);
    row(u"X (Twitter) Retweets"_s, u""_s, u"X (Twitter) · Reposts"_s);
    row(u"X reposts"_s, u""_s, u"X (Twitter) · Reposts"_s);
    row(u"Spotify Plays"_s, u""_s, u"Spotify · Plays"_s);
    row(u"Google Play installs"_s, u""_s, u"Google Play · Downloads"_s);
    row(u"Website traffic from Instagram"_s, u""_s, u"Website · Visits"_s);
    row(u"Telegram Post Reactions"_s, u"Telegram · Post views and reactions"_s, u"Telegram · Reactions"_s);
    row(u"X (Twitter) engagement"_s, u"X · Likes, reposts, polls"_s, QString());
    row(u"X (Twitter) reposts"_s, u"X · Likes, reposts, polls"_s, u"X (Twitter) · Reposts"_s);
    // Called differently, the same goods.
    row(u"Telegram Channel Subscribers"_s, u""_s, u"Telegram · Members"_s);
    row(u"YouTube Followers"_s, u""_s, u"YouTube · Subscribers"_s);
    row(u"Telegram Premium Members"_s, u""_s, u"Telegram · Premium members"_s);
    row(u"Telegram Premium, 3 months"_s, u""_s, u"Telegram · Premium"_s);
    row(u"Instagram Likes Premium"_s, u""_s, u"Instagram · Likes"_s); // praise, not the goods
    // Other languages.
    row(u"Instagram Takipçi"_s, u""_s, u"Instagram · Followers"_s);
    row(u"Instagram SEGUIDORES"_s, u""_s, u"Instagram · Followers"_s);
    row(u"Instagram Beğeni"_s, u""_s, u"Instagram · Likes"_s);
    row(u"Telegram Подписчики"_s, u""_s, u"Telegram · Members"_s);
    row(u"TikTok Просмотры"_s, u""_s, u"TikTok · Views"_s);
    row(u"TikTok visualizações"_s, u""_s, u"TikTok · Views"_s);
    // Nothing is guessed.
    row(u"Followers"_s, u"Best sellers"_s, QString());
    row(u"Instagram account, aged"_s, u"Instagram"_s, QString());
    row(u""_s, u""_s, QString());
    row(u"Unlike anything: viewsonic, shareware"_s, u"Instagram"_s, QString());
}

void CatalogKindTest::tellsKinds() {
    QFETCH(QString, name);
    QFETCH(QString, category);
    QTEST(kindOf(name, category), "kind");
}

void CatalogKindTest::pricesApart_data() {
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("compares");
    QTest::addRow("Default") << u"Default"_s << u"Instagram · Comments"_s << true;
    QTest::addRow("unknown") << u"Something"_s << u"Instagram · Comments"_s << true;
    QTest::addRow("Custom Comments") << u"custom_comments"_s << u"Instagram · Custom comments"_s << true;
    QTest::addRow("package") << u"Package"_s << u"Instagram · Comments (package)"_s << false;
    QTest::addRow("package of comments") << u"Custom Comments Package"_s << u"Instagram · Custom comments (package)"_s
                                         << false;
    QTest::addRow("subscription") << u"Subscriptions"_s << u"Instagram · Comments (subscription)"_s << true;
    QTest::addRow("Comment Likes") << u"Comment Likes"_s << u"Instagram · Comment likes"_s << true;
    QTest::addRow("Poll") << u"Poll"_s << u"Instagram · Votes"_s << true;
}

void CatalogKindTest::pricesApart() {
    QFETCH(QString, type);
    QFETCH(bool, compares);
    QTEST(kindOf(u"Instagram Comments"_s, {}, type), "kind");
    Service service = makeService(u"1"_s, u"Instagram Comments"_s, {});
    service.type = type;
    QCOMPARE(united({service})->columns().kinds.back().ratesCompare(), compares);
}

void CatalogKindTest::idsSayNothing() {
    Service service = makeService(u"tiktok-likes"_s, u"Instagram Followers"_s, {});
    QCOMPARE(united({service})->kind(0), u"Instagram · Followers"_s);
    service.name = u"HQ"_s;
    QCOMPARE(united({service})->kind(0), QString());
}

void CatalogKindTest::oneAccountsCatalogHasNone() {
    const CatalogPtr one = makeCatalog({makeService(u"1"_s, u"Instagram Likes"_s, {})});
    QCOMPARE(one->kind(0), QString());
    QVERIFY(one->columns().kind.empty());
    QVERIFY(one->columns().kinds.empty());
}

void CatalogKindTest::readsManyFast() {
    QList<Service> services;
    const QStringList names = {u"Instagram Followers | Real and active people | Refill 30 days | Start 0–1 hour"_s,
                               u"TikTok Views, superfast ⚡ 1M/day, instant start, works on every video"_s,
                               u"High quality, non drop, worldwide, slow and natural, 100% safe"_s};
    constexpr int many = 20'000;
    for (int i = 0; i < many; ++i)
        services.append(makeService(QString::number(i), names.at(i % 3), u"YouTube ~ Likes %1"_s.arg(i % 50)));
    const CatalogPtr catalog = united(services);
    QElapsedTimer timer;
    timer.start();
    const CatalogKinds kinds = catalogKinds(catalog->columns());
    // Ten times as many take well under a second when optimised; this leaves room for a slow, busy machine.
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(kinds.ofRow.size(), std::size_t(many));
    QCOMPARE(kinds.kinds.size(), std::size_t(4)); // none, and three
}

QTEST_GUILESS_MAIN(CatalogKindTest)
#include "catalog_kind_test.moc"
