// SPDX-License-Identifier: GPL-3.0-or-later
#include "heard.h"
#include "support/fake_provider.h"
#include "support/test_certificate.h"

#include <QNetworkAccessManager>
#include <QScopeGuard>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto key = u"secret+key/42"_s;
const OrderParameters order = {{u"service"_s, u"1"_s}, {u"link"_s, u"https://e.org/a"_s}, {u"quantity"_s, u"50"_s}};

ApiLimits quick() {
    ApiLimits limits;
    limits.perMinute = 10'000;
    limits.retries = 0;
    return limits;
}

} // namespace

/// What is made of a way that breaks, or leads elsewhere, and of replies without end.
class TestWays final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void untrustedCertificate();
    void certificateOfAnotherHost();
    void plainHttpIsRefused();
    void refusedConnection();
    void unknownHost();
    void silentHandshake();
    void silence();
    void neverEndingDribble();
    void cutOff();
    void wholeOrderInBrokenReply();
    void redirects_data();
    void redirects();
    void endlessReply();
    void announcedLength();
    void packedReply();
    void packedBomb();
    void authenticationIsNotAsked();
};

void TestWays::untrustedCertificate() {
    const auto server = selfSignedServer(u"IP:127.0.0.1"_s);
    QVERIFY(server);
    FakeProvider provider(*server);
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto money = service.placeOrder(order);
    const auto read = service.fetchBalance();
    QTRY_VERIFY(heard.ended(money) && heard.ended(read));
    QCOMPARE(heard.failure(money), ErrorKind::Tls);
    QCOMPARE(heard.failure(read), ErrorKind::Tls);
    QCOMPARE(provider.requests().size(), 0);
}

void TestWays::certificateOfAnotherHost() {
    const auto server = selfSignedServer(u"DNS:example.org"_s);
    QVERIFY(server);
    const auto before = QSslConfiguration::defaultConfiguration();
    const auto restore = qScopeGuard([before] { QSslConfiguration::setDefaultConfiguration(before); });
    auto trusting = before;
    trusting.addCaCertificate(server->localCertificate());
    QSslConfiguration::setDefaultConfiguration(trusting);
    FakeProvider provider(*server);
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto money = service.placeOrder(order);
    const auto read = service.fetchBalance();
    QTRY_VERIFY(heard.ended(money) && heard.ended(read));
    QCOMPARE(heard.failure(money), ErrorKind::Tls);
    QCOMPARE(heard.failure(read), ErrorKind::Tls);
    QCOMPARE(provider.requests().size(), 0);
}

void TestWays::plainHttpIsRefused() {
    QNetworkAccessManager network;
    ApiService service(network, {QUrl(u"http://heysmmprovider.invalid/api/v2"_s), key, {}}, quick());
    Heard heard(service);
    const auto token = service.placeOrder(order);
    const auto list = service.fetchStatuses({u"1"_s, u"2"_s});
    QVERIFY(!heard.ended(token));
    QTRY_VERIFY(heard.ended(token) && heard.ended(list));
    QCOMPARE(heard.failure(token), ErrorKind::NotAllowed);
    QCOMPARE(heard.failure(list), ErrorKind::NotAllowed);
    QVERIFY(heard.sent.isEmpty());
}

void TestWays::refusedConnection() {
    FakeProvider provider;
    const QUrl address = provider.address();
    provider.shutDown();
    QNetworkAccessManager network;
    ApiService service(network, {address, key, {}}, quick());
    Heard heard(service);
    const auto token = service.placeOrder(order);
    QTRY_VERIFY(heard.ended(token));
    QCOMPARE(heard.failure(token), ErrorKind::Refused);
    QCOMPARE(placementAfter(heard.failures.value(token).error), Placement::NotSent);
    QCOMPARE(heard.reach.size(), 1);
    QVERIFY(!heard.reach.constFirst().first);
    QCOMPARE(heard.reach.constFirst().second.kind, ErrorKind::Refused);
}

void TestWays::unknownHost() {
    QNetworkAccessManager network;
    ApiService service(network, {QUrl(u"https://no-such-host.invalid/api/v2"_s), key, {}}, quick());
    Heard heard(service);
    const auto token = service.placeOrder(order);
    QTRY_VERIFY_WITH_TIMEOUT(heard.ended(token), 30'000);
    QCOMPARE(heard.failure(token), ErrorKind::HostNotFound);
}

// Something listens but never says a word of TLS: the key stayed here, so the order was not placed.
void TestWays::silentHandshake() {
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QUrl address(u"https://127.0.0.1/api/v2"_s);
    address.setPort(silent.serverPort());
    ApiLimits limits = quick();
    limits.transferTimeout = 100ms;
    QNetworkAccessManager network;
    ApiService service(network, {address, key, {}}, limits);
    Heard heard(service);
    const auto token = service.placeOrder(order);
    QTRY_VERIFY(heard.ended(token));
    QCOMPARE(heard.failure(token), ErrorKind::Refused);
}

void TestWays::silence() {
    FakeProvider provider;
    provider.setHandler([](const FakeRequest&) { return FakeReply::json("{}").whenReleased(); });
    ApiLimits limits = quick();
    limits.transferTimeout = 100ms;
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, limits);
    Heard heard(service);
    const auto token = service.placeOrder(order);
    QTRY_VERIFY(heard.ended(token));
    QCOMPARE(heard.failure(token), ErrorKind::Timeout);
    QCOMPARE(placementAfter(heard.failures.value(token).error), Placement::Unconfirmed);
    QCOMPARE(provider.requests().size(), 1);
}

// Bytes keep coming, so nobody is silent, but there is an end to it.
void TestWays::neverEndingDribble() {
    FakeProvider provider;
    provider.setHandler([](const FakeRequest&) { return FakeReply::without(FakeReply::Way::Endless); });
    ApiLimits limits = quick();
    limits.totalTimeout = 100ms;
    limits.maxReply = std::numeric_limits<qint64>::max();
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, limits);
    Heard heard(service);
    const auto token = service.fetchBalance();
    QTRY_VERIFY(heard.ended(token));
    QCOMPARE(heard.failure(token), ErrorKind::Timeout);
}

void TestWays::cutOff() {
    FakeProvider provider;
    FakeReply reply = FakeReply::json(R"({"order": 23501, "note": "a longer reply than what comes of it"})");
    reply.way = FakeReply::Way::CutOff;
    provider.setHandler([reply](const FakeRequest&) { return reply; });
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto token = service.placeOrder(order);
    QTRY_VERIFY(heard.ended(token));
    QCOMPARE(heard.failure(token), ErrorKind::Disconnected);
    QCOMPARE(placementAfter(heard.failures.value(token).error), Placement::Unconfirmed);
    QCOMPARE(provider.requests().size(), 1);
}

// A Content-Length that promises too much must not cost an order id that is there.
void TestWays::wholeOrderInBrokenReply() {
    FakeProvider provider;
    const QByteArray json = R"({"order": 23501})";
    FakeReply reply = FakeReply::json(json + QByteArray(json.size(), ' '));
    reply.way = FakeReply::Way::CutOff;
    provider.setHandler([reply](const FakeRequest&) { return reply; });
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto token = service.placeOrder(order);
    QTRY_VERIFY(heard.ended(token));
    QCOMPARE(heard.placed.value(token), u"23501"_s);
}

void TestWays::redirects_data() {
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestWays::redirects() {
    QFETCH(int, status);
    FakeProvider other;
    FakeProvider provider;
    const QByteArray target = other.address().toEncoded() + "?key=secret%2Bkey%2F42#x";
    provider.setHandler([&](const FakeRequest&) { return FakeReply::redirect(target, status); });
    QNetworkAccessManager network;
    network.setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy);
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto money = service.placeOrder(order);
    const auto read = service.fetchBalance();
    QTRY_VERIFY(heard.ended(money) && heard.ended(read));
    for (const auto token : {money, read}) {
        const ApiError error = heard.failures.value(token).error;
        QCOMPARE(error.kind, ErrorKind::Redirect);
        QCOMPARE(error.httpStatus, status);
        QCOMPARE(error.providerText, other.address().toString());
    }
    QCOMPARE(provider.requests().size(), 2);
    QCOMPARE(other.connections(), 0);
}

void TestWays::endlessReply() {
    FakeProvider provider;
    provider.setHandler([](const FakeRequest&) { return FakeReply::without(FakeReply::Way::Endless); });
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto token = service.fetchServices();
    QTRY_VERIFY_WITH_TIMEOUT(heard.ended(token), 60'000);
    QCOMPARE(heard.failure(token), ErrorKind::TooLarge);
}

void TestWays::announcedLength() {
    FakeProvider provider;
    FakeReply reply = FakeReply::json("[" + QByteArray(2'000, ' ') + "]");
    provider.setHandler([reply](const FakeRequest&) { return reply; });
    ApiLimits limits = quick();
    limits.maxReply = 1'000;
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, limits);
    Heard heard(service);
    const auto token = service.fetchServices();
    QTRY_VERIFY(heard.ended(token));
    QCOMPARE(heard.failure(token), ErrorKind::TooLarge);
}

void TestWays::packedReply() {
    FakeProvider provider;
    QByteArray json = "[";
    for (int i = 1; i <= 20'000; ++i)
        json += R"({"service":)" + QByteArray::number(i) +
                R"(,"name":"Followers","type":"Default","category":"First","rate":"0.90","min":"50","max":"10000"},)";
    json.chop(1);
    json += "]";
    FakeReply reply = FakeReply::json(qCompress(json).sliced(4)); // without Qt's own length
    reply.headers.append(qMakePair(QByteArray("Content-Encoding"), QByteArray("deflate")));
    provider.setHandler([reply](const FakeRequest&) { return reply; });
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto token = service.fetchServices();
    QTRY_VERIFY(heard.ended(token));
    QVERIFY(heard.services.contains(token));
    QCOMPARE(heard.services.value(token).catalog->size(), 20'000);
}

void TestWays::packedBomb() {
    FakeProvider provider;
    FakeReply reply = FakeReply::json(qCompress(QByteArray(100 * 1024 * 1024, ' ')).sliced(4));
    reply.headers.append(qMakePair(QByteArray("Content-Encoding"), QByteArray("deflate")));
    provider.setHandler([reply](const FakeRequest&) { return reply; });
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto token = service.fetchServices();
    QTRY_VERIFY_WITH_TIMEOUT(heard.ended(token), 60'000);
    QCOMPARE(heard.failure(token), ErrorKind::TooLarge);
}

void TestWays::authenticationIsNotAsked() {
    FakeProvider provider;
    FakeReply reply = FakeReply::json(R"({"error":"Invalid API key secret+key/42"})", 401);
    reply.headers.append(qMakePair(QByteArray("WWW-Authenticate"), QByteArray("Basic realm=\"x\"")));
    provider.setHandler([reply](const FakeRequest&) { return reply; });
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto money = service.placeOrder(order);
    const auto read = service.fetchBalance();
    QTRY_VERIFY(heard.ended(money) && heard.ended(read));
    for (const auto token : {money, read}) {
        const ApiError error = heard.failures.value(token).error;
        QCOMPARE(error.kind, ErrorKind::Key);
        QCOMPARE(error.httpStatus, 401);
        QCOMPARE(error.providerText, u"Invalid API key •••"_s);
    }
    QCOMPARE(provider.requests().size(), 2);
}

QTEST_GUILESS_MAIN(TestWays)
#include "test_ways.moc"
