// SPDX-License-Identifier: GPL-3.0-or-later
// Links from web pages and messages: what they may ask for, and all that they may not.
#include "core/deep_link.h"
#include "core/link_text.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using Place = DeepLink::Place;

Q_DECLARE_METATYPE(DeepLink)

class DeepLinkTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRead_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<DeepLink>("link");
        const auto row = [](const char* text, const DeepLink& link) {
            QTest::newRow(text) << QString::fromUtf8(text) << link;
        };
        row("orderdeck:services", {});
        row("ORDERDECK:services", {});
        row("orderdeck:services?search=", {});
        row("orderdeck:services?search=rate%3C0.5", {.search = u"rate<0.5"_s});
        row("orderdeck:services?search=rate%3C0.5%20%22exact%20words%22", {.search = u"rate<0.5 \"exact words\""_s});
        row("orderdeck:services?search=a+b", {.search = u"a+b"_s});
        row("orderdeck:services?search=%25", {.search = u"%"_s});
        row("orderdeck:services?search=%2500", {.search = u"%00"_s}); // decoded once: plain text
        row("orderdeck:services?search=%D8%B7%D9%84%D8%A8", {.search = u"طلب"_s});
        row("orderdeck:services?search=ü", {.search = u"ü"_s});
        row("orderdeck:services?search=%F0%9F%94%A5", {.search = u"🔥"_s});
        row("orderdeck:service/101", {.place = Place::Service, .id = u"101"_s});
        row("orderdeck:service/a1f0-77_b.2", {.place = Place::Service, .id = u"a1f0-77_b.2"_s});
        row("orderdeck:orders", {.place = Place::Orders});
        row("orderdeck:orders?search=status:partial", {.place = Place::Orders, .search = u"status:partial"_s});
        row("orderdeck:order/mock_1795383392844", {.place = Place::Order, .id = u"mock_1795383392844"_s});
        row("orderdeck:bulk", {.place = Place::Bulk});
        row("orderdeck:new", {.place = Place::NewOrder});
        row("orderdeck:new?service=101", {.place = Place::NewOrder, .id = u"101"_s});
        row("orderdeck:new?quantity=1000&link=https%3A%2F%2Fexample.com%2Fp%2F1%3Fa%3D1%26b%3D%23x&service=7",
            {.place = Place::NewOrder,
             .id = u"7"_s,
             .link = u"https://example.com/p/1?a=1&b=#x"_s,
             .quantity = u"1000"_s});
        row("orderdeck:new?link=https://example.com/p/1",
            {.place = Place::NewOrder, .link = u"https://example.com/p/1"_s});
        row("orderdeck:new?link=@name", {.place = Place::NewOrder, .link = u"@name"_s});
        row("orderdeck:new?link=example.com/a:b", {.place = Place::NewOrder, .link = u"example.com/a:b"_s});
    }

    void isRead() {
        QFETCH(const QString, text);
        QFETCH(const DeepLink, link);
        QVERIFY(isDeepLink(text));
        const auto read = parseDeepLink(text);
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error()));
        QCOMPARE(read.value().place, link.place);
        QCOMPARE(read.value().id, link.id);
        QCOMPARE(read.value().search, link.search);
        QCOMPARE(read.value().link, link.link);
        QCOMPARE(read.value().quantity, link.quantity);
    }

    void isRefusedInWords_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word"); // of what is said
        const auto row = [](const char* name, const QString& text, const QString& word) {
            QTest::newRow(name) << text << word;
        };
        row("another scheme", u"https://example.com/"_s, u"begin"_s);
        row("another scheme that begins alike", u"orderdecks:orders"_s, u"begin"_s);
        row("no colon", u"orderdeck"_s, u"begin"_s);
        row("a space before it", u" orderdeck:orders"_s, u"begin"_s);
        row("nothing", u"orderdeck:"_s, u"does not know"_s);
        row("only parameters", u"orderdeck:?search=a"_s, u"does not know"_s);
        row("a verb", u"orderdeck:place?service=1&link=x&quantity=1"_s, u"does not know"_s);
        row("another verb", u"orderdeck:cancel/5"_s, u"does not know"_s);
        row("a file", u"orderdeck:file:///etc/passwd"_s, u"does not know"_s);
        row("in capitals", u"orderdeck:Orders"_s, u"does not know"_s);
        row("encoded name", u"orderdeck:%6frders"_s, u"does not know"_s);
        row("a host", u"orderdeck://example.com/orders"_s, u"computer"_s);
        row("an empty host", u"orderdeck:///orders"_s, u"computer"_s);
        row("a host that is a name", u"orderdeck://orders"_s, u"computer"_s);
        row("a name and a password", u"orderdeck://me:secret@orders"_s, u"computer"_s);
        row("a folder", u"orderdeck:/orders"_s, u"computer"_s);
        row("backslashes", u"orderdeck:\\\\example.com\\orders"_s, u"computer"_s);
        row("a fragment", u"orderdeck:orders#x"_s, u"#"_s);
        row("a path behind", u"orderdeck:orders/5"_s, u"behind"_s);
        row("a slash behind", u"orderdeck:bulk/"_s, u"behind"_s);
        row("a folder up", u"orderdeck:services/../orders"_s, u"behind"_s);
        row("no id", u"orderdeck:order/"_s, u"missing"_s);
        row("no id nor slash", u"orderdeck:service"_s, u"missing"_s);
        row("an id with a path", u"orderdeck:order/1/2"_s, u"id"_s);
        row("an id with an encoded path", u"orderdeck:order/1%2F2"_s, u"id"_s);
        row("an id of dots and quotes", u"orderdeck:order/'%20or%201=1"_s, u"id"_s);
        row("an id in other digits", u"orderdeck:order/٣٤"_s, u"id"_s);
        row("a long id", u"orderdeck:order/"_s + QString(65, u'1'), u"id"_s);
        row("an id of a service with a space", u"orderdeck:new?service=1%202"_s, u"id"_s);
        row("another account", u"orderdeck:orders?account=2"_s, u"account"_s);
        row("an account of a new order", u"orderdeck:new?service=1&account=2"_s, u"account"_s);
        row("a key", u"orderdeck:new?key=abc"_s, u"key"_s);
        row("a parameter of another form", u"orderdeck:orders?service=1"_s, u"means nothing"_s);
        row("an order to place", u"orderdeck:new?service=1&place=1"_s, u"means nothing"_s);
        row("a parameter in capitals", u"orderdeck:orders?Search=1"_s, u"means nothing"_s);
        row("an encoded parameter", u"orderdeck:orders?%73earch=1"_s, u"means nothing"_s);
        row("a parameter without a value", u"orderdeck:orders?search"_s, u"means nothing"_s);
        row("no parameter", u"orderdeck:orders?"_s, u"means nothing"_s);
        row("an empty parameter", u"orderdeck:orders?search=a&"_s, u"means nothing"_s);
        row("parameters of a form that has none", u"orderdeck:order/5?search=a"_s, u"means nothing"_s);
        row("twice", u"orderdeck:new?service=1&service=2"_s, u"twice"_s);
        row("half a percent sign", u"orderdeck:orders?search=%2"_s, u"encoded"_s);
        row("no hexadecimal digits", u"orderdeck:orders?search=%zz"_s, u"encoded"_s);
        row("a sign instead of a digit", u"orderdeck:orders?search=%+1"_s, u"encoded"_s);
        row("no UTF-8", u"orderdeck:orders?search=%ff"_s, u"encoded"_s);
        row("overlong UTF-8", u"orderdeck:orders?search=%c0%af"_s, u"encoded"_s);
        row("half a letter", u"orderdeck:orders?search=%e2%82"_s, u"encoded"_s);
        row("an encoded surrogate", u"orderdeck:orders?search=%ed%a0%80"_s, u"encoded"_s);
        row("an encoded zero", u"orderdeck:orders?search=a%00b"_s, u"encoded"_s);
        row("an encoded line end", u"orderdeck:new?link=a%0Ab"_s, u"encoded"_s);
        row("an encoded tabulator", u"orderdeck:new?link=a%09b"_s, u"encoded"_s);
        row("text turned around", u"orderdeck:new?link=%E2%80%AEmoc.elpmaxe"_s, u"encoded"_s);
        row("a letter without width", u"orderdeck:orders?search=a%E2%80%8Bb"_s, u"encoded"_s);
        row("a byte order mark", u"orderdeck:orders?search=%EF%BB%BFa"_s, u"encoded"_s);
        row("a plain zero", u"orderdeck:orders?search=a"_s + QChar(0) + u'b', u"cannot be seen"_s);
        row("a plain line end", u"orderdeck:orders\nplace"_s, u"cannot be seen"_s);
        row("a plain space", u"orderdeck:orders?search=a b"_s, u"cannot be seen"_s);
        row("a wide space", u"orderdeck:orders?search=a\u3000b"_s, u"cannot be seen"_s);
        row("plain text turned around", u"orderdeck:orders?search=\u202Eab"_s, u"cannot be seen"_s);
        row("a lone surrogate", u"orderdeck:orders?search="_s + QChar(0xD800), u"cannot be seen"_s);
        row("a long search", u"orderdeck:services?search="_s + QString(501, u'a'), u"too long"_s);
        row("huge", u"orderdeck:services?search="_s + QString(5'000'000, u'a'), u"longer"_s);
        row("a quantity with a sign", u"orderdeck:new?quantity=-5"_s, u"quantity"_s);
        row("a quantity with a fraction", u"orderdeck:new?quantity=1.5"_s, u"quantity"_s);
        row("a quantity in words", u"orderdeck:new?quantity=1k"_s, u"quantity"_s);
        row("a quantity without an end", u"orderdeck:new?quantity=9999999999999"_s, u"quantity"_s);
        row("a quantity in other digits", u"orderdeck:new?quantity=٣"_s, u"quantity"_s);
        for (const char* link :
             {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "ftp://example.com/", "orderdeck:orders",
              "https:example.com", "https:///p/1", "https://", "https://good.com@evil.com/",
              "https://me:pass@evil.com/", "https://good.com%40evil.com/@", "http:\\\\evil.com",
              "https://example.com/%0d%0aX", "https://example.com/%7F", "https://exa mple.com/", "smb://server/share",
              "mailto:me@example.com"}) {
            const QByteArray encoded = QUrl::toPercentEncoding(QString::fromLatin1(link));
            QTest::addRow("link %s", link)
                << u"orderdeck:new?service=1&link="_s + QString::fromLatin1(encoded) << u"link of the order"_s;
        }
        row("a long link", u"orderdeck:new?link=https://example.com/"_s + QString(2048, u'a'), u"link of the order"_s);
    }

    void isRefusedInWords() {
        QFETCH(const QString, text);
        QFETCH(const QString, word);
        const auto read = parseDeepLink(text);
        QVERIFY(!read.ok());
        QVERIFY2(read.error().contains(word), qPrintable(read.error()));
        // A sentence, and nothing of what it refuses.
        QVERIFY2(read.error().endsWith(u'.'), qPrintable(read.error()));
        QVERIFY2(read.error().size() < 120, qPrintable(read.error()));
    }

    void whateverStandsThereNothingBreaks() {
        // Each form, cut off and with each letter of Latin 1 put into each place.
        for (const char* whole :
             {"orderdeck:services?search=ab", "orderdeck:order/12", "orderdeck:new?service=1&link=a&quantity=2"}) {
            const QString text = QString::fromLatin1(whole);
            for (qsizetype at = 0; at <= text.size(); ++at) {
                std::ignore = parseDeepLink(text.left(at));
                for (int letter = 0; letter < 256; ++letter) {
                    QString changed = text;
                    changed.insert(at, QChar(letter));
                    const auto read = parseDeepLink(changed);
                    if (read) {
                        QVERIFY(!hasHiddenLetters(read.value().search + read.value().link + read.value().id));
                        QVERIFY(read.value().link.isEmpty() || isPlainLink(read.value().link));
                    } else {
                        QVERIFY(!read.error().isEmpty());
                    }
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(DeepLinkTest)
#include "deep_link_test.moc"
