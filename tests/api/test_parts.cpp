// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/api_account.h"
#include "api/form_body.h"
#include "api/key_blot.h"
#include "api/one_shot_body.h"
#include "api/rate_limiter.h"
#include "api/retry_after.h"
#include "core/wipe.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// The parts of the api room that need no network.
class TestParts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void limiterCountsAMinute();
    void limiterCountsWhatIsUnderWay();
    void limiterWaitsAsAsked();
    void limiterKeepsAPlaceForPeople();
    void limiterHoldsTheProgramAlone();
    void retryAfter_data();
    void retryAfter();
    void formIsEncoded();
    void formKeepsItsKeyAndAction();
    void bodyIsReadOnce();
    void addresses_data();
    void addresses();
    void typedAddresses_data();
    void typedAddresses();
    void keyIsBlottedOut();
    void keyIsTakenOutOfReplies_data();
    void keyIsTakenOutOfReplies();
    void secretsOfOthersStay();
};

void TestParts::limiterCountsAMinute() {
    milliseconds now = 5s;
    RateLimiter limiter(3, 10, [&now] { return now; });
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(limiter.delay(), milliseconds(0));
        limiter.began();
        limiter.ended();
        now += 10s;
    }
    // The first of three left at 5 s, the second at 15 s: it is 35 s now.
    QCOMPARE(limiter.delay(), milliseconds(30s));
    now += 29'999ms;
    QCOMPARE(limiter.delay(), milliseconds(1));
    now += 1ms;
    QCOMPARE(limiter.delay(), milliseconds(0));
    limiter.began();
    limiter.ended();
    QCOMPARE(limiter.delay(), milliseconds(10s));
}

void TestParts::limiterCountsWhatIsUnderWay() {
    RateLimiter limiter(50, 2, [] { return milliseconds(0); });
    limiter.began();
    QVERIFY(limiter.delay().has_value());
    limiter.began();
    QVERIFY(!limiter.delay().has_value());
    limiter.ended();
    QCOMPARE(limiter.delay(), milliseconds(0));
}

void TestParts::limiterWaitsAsAsked() {
    milliseconds now = 0ms;
    RateLimiter limiter(50, 2, [&now] { return now; });
    limiter.pause(20s);
    limiter.pause(5s);
    QCOMPARE(limiter.delay(), milliseconds(20s));
    now = 20s;
    QCOMPARE(limiter.delay(), milliseconds(0));
}

void TestParts::limiterKeepsAPlaceForPeople() {
    using enum RateLimiter::For;
    milliseconds now = 0ms;
    RateLimiter limiter(50, 100, [&now] { return now; });
    int program = 0;
    for (; limiter.delay(Program) == 0ms; ++program)
        limiter.began(Program);
    QCOMPARE(program, 40);
    QCOMPARE(limiter.delay(Program), milliseconds(60s));
    int person = 0;
    for (; limiter.delay(Person) == 0ms; ++person)
        limiter.began(Person);
    QCOMPARE(person, 10);
    // People who take all of it do not take the program's part for good.
    now = 60s;
    for (int i = 0; i < 49; ++i)
        limiter.began(Person);
    QCOMPARE(limiter.delay(Program), milliseconds(0));
}

void TestParts::limiterHoldsTheProgramAlone() {
    using enum RateLimiter::For;
    milliseconds now = 0ms;
    RateLimiter limiter(50, 2, [&now] { return now; });
    limiter.pause(20s, Program);
    QCOMPARE(limiter.delay(Program), milliseconds(20s));
    QCOMPARE(limiter.delay(Person), milliseconds(0));
    limiter.pause(5s);
    QCOMPARE(limiter.delay(Person), milliseconds(5s));
    limiter.resume();
    QCOMPARE(limiter.delay(Program), milliseconds(5s)); // the pause for everybody goes on
    now = 5s;
    QCOMPARE(limiter.delay(Program), milliseconds(0));
}

void TestParts::retryAfter_data() {
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("expected"); // -1 for none
    QTest::newRow("none") << QByteArray() << -1;
    QTest::newRow("seconds") << QByteArray(" 120 ") << 120;
    QTest::newRow("zero") << QByteArray("0") << 0;
    QTest::newRow("at most a day") << QByteArray("9999999") << 86'400;
    QTest::newRow("beyond all numbers") << QByteArray("99999999999999999999999") << 86'400;
    QTest::newRow("date") << QByteArray("Wed, 21 Oct 2015 07:28:30 GMT") << 30;
    QTest::newRow("past date") << QByteArray("Wed, 21 Oct 2015 07:27:00 GMT") << 0;
    QTest::newRow("old date") << QByteArray("Wednesday, 21-Oct-15 07:29:00 GMT") << 60;
    QTest::newRow("oldest date") << QByteArray("Wed Oct 21 07:28:05 2015") << 5;
    QTest::newRow("words") << QByteArray("soon") << -1;
    QTest::newRow("negative") << QByteArray("-5") << -1;
}

void TestParts::retryAfter() {
    QFETCH(QByteArray, value);
    QFETCH(int, expected);
    const QDateTime now(QDate(2015, 10, 21), QTime(7, 28), Qt::UTC);
    const auto parsed = parseRetryAfter(value, now);
    QCOMPARE(parsed.has_value(), expected >= 0);
    if (parsed)
        QCOMPARE(parsed->count(), expected);
}

void TestParts::formIsEncoded() {
    const QByteArray body = formBody(
        u"k+1&x=y"_s, u"add"_s,
        {{u"link"_s, u"https://e.org/?a=1&b=2#c+d"_s}, {u"comments"_s, u"so good!\n100% ✓"_s}, {u"odd name"_s, u""_s}});
    QCOMPARE(body, QByteArray("key=k%2B1%26x%3Dy&action=add&link=https%3A%2F%2Fe.org%2F%3Fa%3D1%26b%3D2%23c%2Bd"
                              "&comments=so%20good%21%0A100%25%20%E2%9C%93&odd%20name="));
}

void TestParts::formKeepsItsKeyAndAction() {
    const QByteArray body = formBody(u"k"_s, u"add"_s, {{u"action"_s, u"balance"_s}, {u"key"_s, u"other"_s}});
    QCOMPARE(body, QByteArray("key=k&action=add"));
}

void TestParts::bodyIsReadOnce() {
    OneShotBody body("0123456789");
    QVERIFY(body.isSequential());
    QVERIFY(!body.wasRead());
    QCOMPARE(body.bytesAvailable(), 10);
    QCOMPARE(body.read(4), QByteArray("0123"));
    QVERIFY(body.wasRead());
    QVERIFY(!body.reset());
    QCOMPARE(body.readAll(), QByteArray("456789"));
    QVERIFY(body.atEnd());
    QVERIFY(!body.reset());
    QCOMPARE(body.readAll(), QByteArray());
}

void TestParts::addresses_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("https") << u"https://heysmmprovider.com/api/v2"_s << true;
    QTest::newRow("http") << u"http://heysmmprovider.com/api/v2"_s << false;
    QTest::newRow("http loopback") << u"http://127.0.0.1:8080/api/v2"_s << true;
    QTest::newRow("http whole loopback net") << u"http://127.9.8.7/"_s << true;
    QTest::newRow("http loopback 6") << u"http://[::1]:1/"_s << true;
    QTest::newRow("http localhost") << u"http://LocalHost/"_s << true;
    QTest::newRow("a host like loopback") << u"http://127.0.0.1.example.org/"_s << false;
    QTest::newRow("a host like localhost") << u"http://localhost.example.org/"_s << false;
    QTest::newRow("private net") << u"http://192.168.1.1/"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("ftp") << u"ftp://127.0.0.1/"_s << false;
    QTest::newRow("user name") << u"https://me:key@example.org/"_s << false;
    QTest::newRow("no host") << u"https:///api"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestParts::addresses() {
    QFETCH(QString, address);
    QFETCH(bool, allowed);
    QCOMPARE(whyAddressIsRefused(QUrl(address)).isEmpty(), allowed);
}

void TestParts::typedAddresses_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    QTest::newRow("whole") << u" https://e.org/api/v2\n"_s << u"https://e.org/api/v2"_s;
    QTest::newRow("no scheme") << u"e.org/api/v2"_s << u"https://e.org/api/v2"_s;
    QTest::newRow("port") << u"e.org:8443/api"_s << u"https://e.org:8443/api"_s;
    QTest::newRow("http stays, to be refused") << u"http://e.org"_s << u"http://e.org"_s;
    QTest::newRow("spaces") << u"not a host"_s << QString();
    QTest::newRow("empty") << u"  "_s << QString();
}

void TestParts::typedAddresses() {
    QFETCH(QString, typed);
    QFETCH(QString, address);
    QCOMPARE(addressFromText(typed).toString(), address);
    QCOMPARE(addressFromText(typed).isValid(), !address.isEmpty());
}

void TestParts::keyIsBlottedOut() {
    QCOMPARE(withoutKey(u"Key aB+12 (or aB%2B12) is wrong: AB+12"_s, u"aB+12"_s), u"Key ••• (or •••) is wrong: •••"_s);
    QCOMPARE(withoutKey(u"nothing here"_s, QString()), u"nothing here"_s);
}

void TestParts::keyIsTakenOutOfReplies_data() {
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QByteArray>("read");
    const QByteArray key = "aB+12/xyZ.34";
    const QByteArray blot = "\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2";
    const auto row = [&](const char* name, const QByteArray& shape) {
        QTest::newRow(name) << R"({"a":")" + shape + R"(","b":"\n)" + shape + "!\"}"
                            << R"({"a":")" + blot + R"(","b":"\n)" + blot + "!\"}";
    };
    row("as it is", key);
    row("in another case", key.toUpper());
    row("percent-encoded", "aB%2B12%2fxyZ.34");
    row("as PHP writes a slash", "aB+12\\/xyZ.34");
    row("escaped", "\\u0061B\\u002b12/xyZ.34");
    row("a mixture", "\\u0061B%2B12\\/XYz%2E34");
    for (const char* other : {R"({"a":"aB+12/xyZ.35","b":7})", R"(["aB+12/xyZ.3"])", "", "aB+12/xyZ.3", "%", "\\",
                              R"({"a":"\\u0061B+12/xyZ.34"})"})
        QTest::newRow(other) << QByteArray(other) << QByteArray(other);
}

void TestParts::keyIsTakenOutOfReplies() {
    QFETCH(QByteArray, reply);
    QFETCH(QByteArray, read);
    QCOMPARE(KeyBlot(u"aB+12/xyZ.34"_s).cleaned(reply), read);
    // A word, a number and nothing would garble names and ids.
    for (const QString& key : {u"practice"_s, u"1234567890123"_s, QString()})
        QCOMPARE(KeyBlot(key).cleaned("practice 1234567890123"), QByteArray("practice 1234567890123"));
}

void TestParts::secretsOfOthersStay() {
    QByteArray bytes("a secret of some length");
    const char* at = bytes.constData();
    const QByteArray sharing = bytes;
    wipe(bytes);
    QVERIFY(bytes.isEmpty());
    QCOMPARE(sharing, QByteArray("a secret of some length"));
    QCOMPARE(sharing.constData(), at);
    QString literal = u"a part of the program"_s;
    wipe(literal);
    QVERIFY(literal.isEmpty());
    QCOMPARE(u"a part of the program"_s.size(), 21);
}

QTEST_GUILESS_MAIN(TestParts)
#include "test_parts.moc"
