// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link_key.h"

#include <QTest>

using namespace Qt::StringLiterals;

class LinkKeyTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void samePage_data() {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const auto add = [](const char* name, const QString& one, const QString& other) {
            QTest::newRow(name) << one << other;
        };
        const QString page = u"https://instagram.com/p/AbC"_s;
        add("scheme", page, u"http://instagram.com/p/AbC"_s);
        add("no scheme", page, u"instagram.com/p/AbC"_s);
        add("protocol-relative", page, u"//instagram.com/p/AbC"_s);
        add("www", page, u"https://www.instagram.com/p/AbC"_s);
        add("www without scheme", page, u"www.instagram.com/p/AbC"_s);
        add("case of the host", page, u"HTTPS://WWW.Instagram.COM/p/AbC"_s);
        add("trailing slash", page, u"https://instagram.com/p/AbC/"_s);
        add("slash before the query", page, u"https://instagram.com/p/AbC/?igsh=MzRl"_s);
        add("host alone", u"https://example.com"_s, u"http://www.example.com/"_s);
        add("fragment", page, u"https://instagram.com/p/AbC#comments"_s);
        add("utm", page, u"https://instagram.com/p/AbC?utm_source=ig_web&UTM_medium=copy"_s);
        add("fbclid", page, u"https://instagram.com/p/AbC?fbclid=IwAR0"_s);
        add("tracking between", u"https://youtube.com/watch?v=x1&list=2"_s,
            u"https://www.youtube.com/watch?v=x1&si=abc&list=2&feature=share"_s);
        add("x", u"https://x.com/a/status/1"_s, u"https://x.com/a/status/1?s=20&t=QWE"_s);
        add("port", page, u"https://instagram.com:443/p/AbC"_s);
        add("blanks", page, u"  https://instagram.com/p/AbC \n"_s);
        add("right-to-left marks", page, u"\u200Fhttps://instagram.com/p/\u202EAbC"_s);
        add("user name", u"@SomeOne"_s, u"@someone"_s);
        add("bare name", u"Some.One"_s, u"some.one"_s);
    }

    void samePage() {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(linkKey(one), linkKey(other));
        QVERIFY(!linkKey(one).isEmpty());
    }

    void otherPage_data() {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("path") << u"https://instagram.com/p/AbC"_s << u"https://instagram.com/p/AbD"_s;
        QTest::newRow("case of the path") << u"https://youtu.be/AbC"_s << u"https://youtu.be/abc"_s;
        QTest::newRow("query") << u"https://youtube.com/watch?v=1"_s << u"https://youtube.com/watch?v=2"_s;
        QTest::newRow("time in a film") << u"https://youtube.com/watch?v=1"_s << u"https://youtube.com/watch?v=1&t=9"_s;
        QTest::newRow("port") << u"https://example.com:8443/a"_s << u"https://example.com/a"_s;
        QTest::newRow("subdomain") << u"https://a.example.com"_s << u"https://example.com"_s;
        QTest::newRow("name and user name") << u"someone"_s << u"@someone"_s;
        QTest::newRow("no tracking of x elsewhere") << u"https://notx.com/?s=1"_s << u"https://notx.com/?s=2"_s;
        QTest::newRow("scheme inside") << u"https://example.com/?u=http://a.com"_s << u"http://a.com"_s;
    }

    void otherPage() {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(linkKey(one) != linkKey(other));
    }

    void nothingStaysNothing() {
        QCOMPARE(linkKey(QString()), QString());
        QCOMPARE(linkKey(u" \u200B "_s), QString());
        QCOMPARE(linkKey(u"https://"_s), QString());
        QCOMPARE(linkKey(u"https:///"_s), QString());
        QCOMPARE(linkKey(u"?"_s), QString());
    }
};

QTEST_GUILESS_MAIN(LinkKeyTest)
#include "link_key_test.moc"
