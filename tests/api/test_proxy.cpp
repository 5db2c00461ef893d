// SPDX-License-Identifier: GPL-3.0-or-later
#include "heard.h"
#include "support/fake_provider.h"
#include "support/fake_proxy.h"
#include "support/test_certificate.h"

#include "api/api_network.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto key = u"secret+key/42"_s;
const OrderParameters order = {{u"service"_s, u"1"_s}, {u"link"_s, u"https://e.org/a"_s}, {u"quantity"_s, u"50"_s}};

ApiLimits quick() {
    ApiLimits limits;
    limits.perMinute = 1'000;
    limits.retries = 0;
    return limits;
}

void kinds() {
    QTest::addColumn<bool>("socks");
    QTest::newRow("HTTP") << false;
    QTest::newRow("SOCKS5") << true;
}

} // namespace

/// A provider that only the proxy can find, over TLS.
class TestProxy final : public QObject {
    Q_OBJECT

    std::optional<QSslConfiguration> m_tls;
    std::unique_ptr<FakeProvider> m_provider;
    std::unique_ptr<FakeProxy> m_proxy;
    std::unique_ptr<ApiNetwork> m_network;
    std::unique_ptr<ApiService> m_service;
    std::unique_ptr<Heard> m_heard;

    [[nodiscard]] ProxyChoice choice(bool socks) const {
        return {socks ? ProxyChoice::Kind::Socks5 : ProxyChoice::Kind::Http, u"127.0.0.1"_s, m_proxy->port(), {}, {}};
    }
    void start(bool socks) {
        m_provider = std::make_unique<FakeProvider>(*m_tls);
        m_provider->answer(u"balance"_s, FakeReply::json(R"({"balance":"1","currency":"USD"})"));
        m_provider->answer(u"add"_s, FakeReply::json(R"({"order":4711})"));
        m_proxy = std::make_unique<FakeProxy>(socks ? FakeProxy::Speaks::Socks5 : FakeProxy::Speaks::Http,
                                              m_provider->port());
        m_network = std::make_unique<ApiNetwork>();
        m_network->setAuthorities({{m_tls->localCertificate(), {}}});
        m_network->setProxyChoice(choice(socks));
        restart(30s);
    }
    void restart(std::chrono::milliseconds patience) {
        ApiLimits limits = quick();
        limits.transferTimeout = patience;
        const QUrl address(u"https://provider.test:%1/api/v2"_s.arg(m_provider->port()));
        m_heard.reset();
        m_service = std::make_unique<ApiService>(*m_network, ApiAccount{address, key, {}}, limits);
        m_heard = std::make_unique<Heard>(*m_service);
    }

private Q_SLOTS:
    void initTestCase() {
        m_tls = selfSignedServer(u"DNS:provider.test"_s);
        QVERIFY(m_tls);
    }

    void cleanup() {
        m_heard.reset();
        m_service.reset();
        m_network.reset();
        m_proxy.reset();
        m_provider.reset();
    }

    void anOrderArrivesOnce_data() { kinds(); }
    void anOrderArrivesOnce() {
        QFETCH(bool, socks);
        start(socks);
        const auto balance = m_service->fetchBalance();
        QTRY_VERIFY(m_heard->ended(balance));
        QVERIFY(m_heard->balance.contains(balance));
        const auto token = m_service->placeOrder(order);
        QTRY_VERIFY(m_heard->ended(token));
        QCOMPARE(m_heard->placed.value(token), u"4711"_s);
        QCOMPARE(m_provider->count(u"add"_s), 1);
        QVERIFY(!m_proxy->asked().isEmpty());
        // Under its name: it was not looked up here. Its letters tell connections apart.
        for (const QString& target : m_proxy->asked())
            QCOMPARE(target.toLower(), u"provider.test:%1"_s.arg(m_provider->port()));
    }

    void aReplyThatTheProxyLosesIsUnconfirmed_data() { kinds(); }
    void aReplyThatTheProxyLosesIsUnconfirmed() {
        QFETCH(bool, socks);
        start(socks);
        const auto balance = m_service->fetchBalance();
        QTRY_VERIFY(m_heard->ended(balance));
        connect(m_provider.get(), &FakeProvider::received, this, [this](const FakeRequest& request) {
            if (request.action() == "add"_L1)
                m_proxy->setDropsReplies(true);
        });
        const auto token = m_service->placeOrder(order);
        QTRY_VERIFY(m_heard->ended(token));
        QCOMPARE(m_heard->failure(token), ErrorKind::Disconnected);
        QCOMPARE(placementAfter(m_heard->failures.value(token).error), Placement::Unconfirmed);
        // One more exchange, so that whatever was on its way has arrived.
        m_proxy->setDropsReplies(false);
        const auto last = m_service->fetchBalance();
        QTRY_VERIFY(m_heard->ended(last));
        QVERIFY(m_heard->balance.contains(last));
        QCOMPARE(m_provider->count(u"add"_s), 1);
    }

    void whatTheProxyTurnsAwayWasNotSent_data() { kinds(); }
    void whatTheProxyTurnsAwayWasNotSent() {
        QFETCH(bool, socks);
        start(socks);
        m_proxy->setTurnsAway(true);
        restart(500ms); // Qt says nothing of it
        const auto token = m_service->placeOrder(order);
        QTRY_VERIFY(m_heard->ended(token));
        QCOMPARE(m_heard->failure(token), ErrorKind::Proxy);
        QCOMPARE(placementAfter(m_heard->failures.value(token).error), Placement::NotSent);
        QVERIFY(errorText(m_heard->failures.value(token).error).contains(u"proxy"_s));
        QVERIFY(m_provider->requests().isEmpty());
    }

    void aProxyThatIsNotThere_data() { kinds(); }
    void aProxyThatIsNotThere() {
        QFETCH(bool, socks);
        start(socks);
        m_proxy->shutDown();
        const auto token = m_service->placeOrder(order);
        QTRY_VERIFY(m_heard->ended(token));
        QCOMPARE(m_heard->failure(token), ErrorKind::Proxy);
        QCOMPARE(placementAfter(m_heard->failures.value(token).error), Placement::NotSent);
        const auto read = m_service->fetchBalance();
        QTRY_VERIFY(m_heard->ended(read));
        QCOMPARE(m_heard->failure(read), ErrorKind::Proxy);
    }

    void theProxyKnowsItsUsers_data() { kinds(); }
    void theProxyKnowsItsUsers() {
        QFETCH(bool, socks);
        start(socks);
        m_proxy->setUser(u"ann"_s, u"pass word"_s);
        ProxyChoice wrong = choice(socks);
        wrong.user = u"ann"_s;
        wrong.password = u"other"_s;
        m_network->setProxyChoice(wrong);
        const auto refused = m_service->placeOrder(order);
        QTRY_VERIFY(m_heard->ended(refused));
        QCOMPARE(m_heard->failure(refused), ErrorKind::ProxyUser);
        QCOMPARE(placementAfter(m_heard->failures.value(refused).error), Placement::NotSent);
        ProxyChoice right = wrong;
        right.password = u"pass word"_s;
        m_network->setProxyChoice(right);
        const auto token = m_service->placeOrder(order);
        QTRY_VERIFY(m_heard->ended(token));
        QCOMPARE(m_heard->placed.value(token), u"4711"_s);
        QCOMPARE(m_provider->count(u"add"_s), 1);
    }

    void thisComputerIsReachedWithoutIt_data() { kinds(); }
    void thisComputerIsReachedWithoutIt() {
        QFETCH(bool, socks);
        start(socks);
        FakeProvider here;
        here.answer(u"balance"_s, FakeReply::json(R"({"balance":"2","currency":"USD"})"));
        for (const QString& host : {u"127.0.0.1"_s, u"localhost"_s, u"LOCALHOST"_s}) {
            QUrl address = here.address();
            address.setHost(host);
            ApiService service(*m_network, {address, key, {}}, quick());
            Heard heard(service);
            const auto token = service.fetchBalance();
            QTRY_VERIFY(heard.ended(token));
            QVERIFY(heard.balance.contains(token));
        }
        QCOMPARE(m_proxy->asked(), QStringList());
    }

    void withoutAProxyTheNameIsLookedUpHere() {
        start(false);
        m_network->setProxyChoice({ProxyChoice::Kind::None, {}, 0, {}, {}});
        const auto token = m_service->placeOrder(order);
        QTRY_VERIFY(m_heard->ended(token));
        QCOMPARE(m_heard->failure(token), ErrorKind::HostNotFound);
        QCOMPARE(m_proxy->asked(), QStringList());
    }

    void whatIsUnderWayIsNotBrokenOff() {
        start(false);
        m_provider->answer(u"add"_s, FakeReply::json(R"({"order":4711})").whenReleased());
        const auto token = m_service->placeOrder(order);
        QTRY_COMPARE(m_provider->count(u"add"_s), 1);
        m_network->setProxyChoice({ProxyChoice::Kind::None, {}, 0, {}, {}});
        m_network->setAuthorities({});
        m_provider->release();
        QTRY_VERIFY(m_heard->ended(token));
        QCOMPARE(m_heard->placed.value(token), u"4711"_s);
        QCOMPARE(m_provider->count(u"add"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestProxy)
#include "test_proxy.moc"
