// SPDX-License-Identifier: GPL-3.0-or-later
#include "heard.h"
#include "support/fake_provider.h"
#include "support/test_certificate.h"

#include <QNetworkAccessManager>
#include <QScopeGuard>
#include <QSet>
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

/// What leaves, how often, and what is made of a way that breaks.
class TestSending final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void atMostOnce_data();
    void atMostOnce();
    void readsMayBeResent();
    void requestIsWellMannered();
    void formArrivesAsTyped();
    void moneyHasItsOwnConnection();
    void moneyHasItsOwnConnectionOverTls();
    void idleConnectionClosed();
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

void TestSending::atMostOnce_data() {
    QTest::addColumn<QString>("action");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<int>("way");
    for (const auto& action : {u"add"_s, u"refill"_s, u"refills"_s, u"cancel"_s}) {
        for (const bool tls : {false, true}) {
            const QByteArray name = action.toLatin1() + (tls ? " over TLS" : " over http");
            QTest::newRow((name + ", closed").constData()) << action << tls << int(FakeReply::Way::Close);
            QTest::newRow((name + ", reset").constData()) << action << tls << int(FakeReply::Way::Reset);
        }
    }
}

// The server reads the whole request and closes without a reply: Qt sends a QByteArray body again, 2 to 4 times in all.
void TestSending::atMostOnce() {
    QFETCH(QString, action);
    QFETCH(bool, tls);
    QFETCH(int, way);
    const auto before = QSslConfiguration::defaultConfiguration();
    const auto restore = qScopeGuard([before] { QSslConfiguration::setDefaultConfiguration(before); });
    std::unique_ptr<FakeProvider> provider;
    if (tls) {
        const auto server = selfSignedServer(u"IP:127.0.0.1"_s);
        QVERIFY(server);
        auto trusting = before;
        trusting.addCaCertificate(server->localCertificate());
        QSslConfiguration::setDefaultConfiguration(trusting);
        provider = std::make_unique<FakeProvider>(*server);
    } else {
        provider = std::make_unique<FakeProvider>();
    }
    QNetworkAccessManager network;
    ApiService service(network, {provider->address(), key, {}}, quick());
    Heard heard(service);

    // A reply first, so that TLS is known to work and a connection is there to be kept.
    provider->answer(u"balance"_s, FakeReply::json(R"({"balance":"1","currency":"USD"})"));
    const auto balance = service.fetchBalance();
    QTRY_VERIFY(heard.ended(balance));
    QVERIFY(heard.balance.contains(balance));

    provider->setHandler([way](const FakeRequest&) { return FakeReply::without(static_cast<FakeReply::Way>(way)); });
    RequestToken token = 0;
    if (action == "add"_L1)
        token = service.placeOrder(order);
    else if (action == "refill"_L1)
        token = service.requestRefill(u"7"_s);
    else if (action == "refills"_L1)
        token = service.requestRefills({u"7"_s, u"8"_s});
    else
        token = service.cancelOrders({u"7"_s, u"8"_s});
    QTRY_VERIFY(heard.ended(token));
    // One more exchange, so that whatever was on its way has arrived.
    const auto last = service.fetchBalance();
    QTRY_VERIFY(heard.ended(last));
    QCOMPARE(provider->requests().size(), 3);
    QCOMPARE(heard.failure(token), ErrorKind::Disconnected);
    QCOMPARE(placementAfter(heard.failures.value(token).error), Placement::Unconfirmed);
}

void TestSending::readsMayBeResent() {
    FakeProvider provider;
    provider.then(FakeReply::json(R"({"balance":"1","currency":"USD"})"));
    provider.then(FakeReply::without(FakeReply::Way::Close));
    provider.answer(u"balance"_s, FakeReply::json(R"({"balance":"2","currency":"USD"})"));
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto first = service.fetchBalance();
    QTRY_VERIFY(heard.balance.contains(first));
    const auto token = service.fetchBalance();
    QTRY_VERIFY(heard.balance.contains(token));
    QCOMPARE(heard.balance.value(token).amount.toString(), u"2"_s);
}

void TestSending::requestIsWellMannered() {
    FakeProvider provider;
    provider.answer(u"balance"_s,
                    {FakeReply::Way::Send, 200, R"({"balance":"1"})", {{"Set-Cookie", "a=b"}}, false, false});
    provider.answer(u"add"_s, FakeReply::json(R"({"order":1})"));
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto first = service.fetchBalance();
    QTRY_VERIFY(heard.ended(first));
    const auto second = service.placeOrder(order);
    QTRY_VERIFY(heard.placed.contains(second));
    QCOMPARE(provider.requests().size(), 2);
    for (const FakeRequest& request : provider.requests()) {
        QCOMPARE(request.line, QByteArray("POST /api/v2 HTTP/1.1"));
        QCOMPARE(request.headers.value("content-type"), QByteArray("application/x-www-form-urlencoded"));
        QCOMPARE(request.headers.value("accept"), QByteArray("application/json"));
        QCOMPARE(request.headers.value("content-length").toLongLong(), request.body.size());
        QVERIFY(request.headers.value("user-agent").startsWith("Mozilla/5.0 ("));
        QVERIFY(request.headers.value("user-agent").contains(") Orderdeck/"));
        QVERIFY(!request.headers.contains("cookie"));
        QVERIFY(!request.headers.contains("transfer-encoding"));
        QCOMPARE(request.value(u"key"_s), key);
        for (const QByteArray& value : request.headers)
            QVERIFY(!value.contains("secret"));
    }
}

void TestSending::formArrivesAsTyped() {
    FakeProvider provider;
    provider.answer(u"add"_s, FakeReply::json(R"({"order":"a1f0"})"));
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const OrderParameters parameters = {{u"service"_s, u"7"_s},
                                        {u"link"_s, u"https://e.org/?q=1+1&x=%20"_s},
                                        {u"comments"_s, u"first & best\nzweiter = ö\nтретий 👍 100%+"_s}};
    const auto token = service.placeOrder(parameters);
    QTRY_VERIFY(heard.placed.contains(token));
    QCOMPARE(heard.placed.value(token), u"a1f0"_s);
    const FakeRequest& request = provider.requests().constFirst();
    for (const auto& [name, value] : parameters)
        QCOMPARE(request.value(name), value);
    QCOMPARE(heard.sent, QList<RequestToken>{token});
}

void TestSending::moneyHasItsOwnConnection() {
    FakeProvider provider;
    provider.answer(u"balance"_s, FakeReply::json(R"({"balance":"1","currency":"USD"})"));
    provider.answer(u"add"_s, FakeReply::json(R"({"order":1})"));
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    for (int i = 0; i < 2; ++i) {
        const auto read = service.fetchBalance();
        QTRY_VERIFY(heard.ended(read));
        const auto money = service.placeOrder(order);
        QTRY_VERIFY(heard.placed.contains(money));
    }
    QList<int> connections;
    for (const FakeRequest& request : provider.requests())
        connections.append(request.connection);
    QCOMPARE(connections, (QList<int>{1, 2, 1, 3}));
}

// By name, as real providers are asked: the certificate is verified for the host each time, however it is spelled.
void TestSending::moneyHasItsOwnConnectionOverTls() {
    const auto server = selfSignedServer(u"DNS:localhost"_s);
    QVERIFY(server);
    const auto before = QSslConfiguration::defaultConfiguration();
    const auto restore = qScopeGuard([before] { QSslConfiguration::setDefaultConfiguration(before); });
    auto trusting = before;
    trusting.addCaCertificate(server->localCertificate());
    QSslConfiguration::setDefaultConfiguration(trusting);
    FakeProvider provider(*server);
    provider.answer(u"add"_s, FakeReply::json(R"({"order":1})"));
    QUrl address = provider.address();
    address.setHost(u"localhost"_s);
    QNetworkAccessManager network;
    ApiService service(network, {address, key, {}}, quick());
    Heard heard(service);
    QSet<int> connections;
    for (int i = 0; i < 5; ++i) {
        const auto token = service.placeOrder(order);
        QTRY_VERIFY(heard.ended(token));
        QVERIFY(heard.placed.contains(token));
        connections.insert(provider.requests().constLast().connection);
    }
    QCOMPARE(connections.size(), 5);
    QCOMPARE(provider.requests().size(), 5);
}

void TestSending::idleConnectionClosed() {
    FakeProvider provider;
    provider.answer(u"balance"_s, FakeReply::json(R"({"balance":"1","currency":"USD"})"));
    provider.answer(u"add"_s, FakeReply::json(R"({"order":1})"));
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto read = service.fetchBalance();
    QTRY_VERIFY(heard.ended(read));
    // The close and the order cross on their way.
    provider.closeConnections();
    const auto money = service.placeOrder(order);
    QTRY_VERIFY(heard.ended(money));
    QVERIFY(heard.placed.contains(money));
    QCOMPARE(provider.count(u"add"_s), 1);
}

void TestSending::untrustedCertificate() {
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

void TestSending::certificateOfAnotherHost() {
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

void TestSending::plainHttpIsRefused() {
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

void TestSending::refusedConnection() {
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

void TestSending::unknownHost() {
    QNetworkAccessManager network;
    ApiService service(network, {QUrl(u"https://no-such-host.invalid/api/v2"_s), key, {}}, quick());
    Heard heard(service);
    const auto token = service.placeOrder(order);
    QTRY_VERIFY_WITH_TIMEOUT(heard.ended(token), 30'000);
    QCOMPARE(heard.failure(token), ErrorKind::HostNotFound);
}

// Something listens but never says a word of TLS: the key stayed here, so the order was not placed.
void TestSending::silentHandshake() {
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

void TestSending::silence() {
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
void TestSending::neverEndingDribble() {
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

void TestSending::cutOff() {
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
void TestSending::wholeOrderInBrokenReply() {
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

void TestSending::redirects_data() {
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestSending::redirects() {
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

void TestSending::endlessReply() {
    FakeProvider provider;
    provider.setHandler([](const FakeRequest&) { return FakeReply::without(FakeReply::Way::Endless); });
    QNetworkAccessManager network;
    ApiService service(network, {provider.address(), key, {}}, quick());
    Heard heard(service);
    const auto token = service.fetchServices();
    QTRY_VERIFY_WITH_TIMEOUT(heard.ended(token), 60'000);
    QCOMPARE(heard.failure(token), ErrorKind::TooLarge);
}

void TestSending::announcedLength() {
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

void TestSending::packedReply() {
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

void TestSending::packedBomb() {
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

void TestSending::authenticationIsNotAsked() {
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

QTEST_GUILESS_MAIN(TestSending)
#include "test_sending.moc"
