// SPDX-License-Identifier: GPL-3.0-or-later
#include "heard.h"
#include "support/fake_provider.h"
#include "support/test_certificate.h"

#include <QNetworkAccessManager>
#include <QScopeGuard>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto key = u"secret+key/42"_s;
const OrderParameters order = {{u"service"_s, u"1"_s}, {u"link"_s, u"https://e.org/a"_s}, {u"quantity"_s, u"50"_s}};

// As quick as accounts may be whose orders have connections of their own (ConnectionLanes).
ApiLimits quick() {
    ApiLimits limits;
    limits.perMinute = 1'000;
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

QTEST_GUILESS_MAIN(TestSending)
#include "test_sending.moc"
