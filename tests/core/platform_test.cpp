// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PlatformTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsThePlatform_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("platform");
        QTest::newRow("first word") << u"Instagram Followers | Real"_s << u"Instagram"_s;
        QTest::newRow("in the middle") << u"🔥 Cheapest TikTok Views [NEW]"_s << u"TikTok"_s;
        QTest::newRow("two words") << u"Tik Tok likes"_s << u"TikTok"_s;
        QTest::newRow("short") << u"IG - Comments"_s << u"Instagram"_s;
        QTest::newRow("capitals") << u"YOUTUBE WATCHTIME"_s << u"YouTube"_s;
        QTest::newRow("full width") << u"Ｓｐｏｔｉｆｙ plays"_s << u"Spotify"_s;
        QTest::newRow("between signs") << u"★Telegram★Members"_s << u"Telegram"_s;
        QTest::newRow("first of two") << u"Facebook & Instagram likes"_s << u"Facebook"_s;
        QTest::newRow("two words of a name") << u"Apple Music plays"_s << u"Apple Music"_s;
        QTest::newRow("renamed") << u"Twitter Retweets"_s << u"X (Twitter)"_s;
        QTest::newRow("a letter") << u"X · Followers"_s << u"X (Twitter)"_s;
        QTest::newRow("a letter that is none") << u"Views 2 x 1000"_s << QString();
        QTest::newRow("a letter alone") << u"X"_s << QString();
        QTest::newRow("part of a word") << u"Instagrammers"_s << QString();
        QTest::newRow("none") << u"Website traffic"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("signs alone") << u"🔥🔥 · |"_s << QString();
    }
    void tellsThePlatform() {
        QFETCH(const QString, name);
        QTEST(platformOf(name), "platform");
    }

    void groupsInOrder() {
        const auto groups = groupedByPlatform(
            {u"Video"_s, u"Instagram likes"_s, QString(), u"TikTok views"_s, u"IG comments"_s, u"Twitter"_s});
        const std::vector<CategoryGroup> expected = {
            {{}, {0}}, {u"Instagram"_s, {1, 4}}, {{}, {3}}, {{}, {5}}}; // one TikTok category is no group
        QVERIFY(groups == expected);
        QVERIFY(groupedByPlatform({}).empty());
    }

    void leavesThePlatformAway() {
        QCOMPARE(withoutPlatform(u"Instagram Followers | Real"_s, u"Instagram"_s), u"Followers | Real"_s);
        QCOMPARE(withoutPlatform(u"INSTAGRAM · Likes"_s, u"Instagram"_s), u"Likes"_s);
        QCOMPARE(withoutPlatform(u"IG - Comments"_s, u"Instagram"_s), u"Comments"_s);
        QCOMPARE(withoutPlatform(u"Tik Tok views"_s, u"TikTok"_s), u"views"_s);
        QCOMPARE(withoutPlatform(u"Apple Music plays"_s, u"Apple Music"_s), u"plays"_s);
        QCOMPARE(withoutPlatform(u"X · Followers"_s, u"X (Twitter)"_s), u"Followers"_s);
        QCOMPARE(withoutPlatform(u"Telegram (Members)"_s, u"Telegram"_s), u"(Members)"_s);
        QCOMPARE(withoutPlatform(u"Instagram"_s, u"Instagram"_s), u"Instagram"_s);
        QCOMPARE(withoutPlatform(u"Real Instagram likes"_s, u"Instagram"_s), u"Real Instagram likes"_s);
        QCOMPARE(withoutPlatform(u"Instagrammers of Instagram"_s, u"Instagram"_s), u"Instagrammers of Instagram"_s);
        QCOMPARE(withoutPlatform(u"Video"_s, QString()), u"Video"_s);
    }
};

QTEST_GUILESS_MAIN(PlatformTest)
#include "platform_test.moc"
