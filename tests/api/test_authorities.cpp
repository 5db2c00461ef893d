// SPDX-License-Identifier: GPL-3.0-or-later
#include "heard.h"
#include "support/fake_provider.h"
#include "support/test_certificate.h"

#include "api/api_network.h"
#include "api/authority_file.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Certificates of one's own: what is trusted with them, for whom, and what cannot be taken for one.
class TestAuthorities final : public QObject {
    Q_OBJECT

    std::optional<QSslConfiguration> m_tls;
    std::unique_ptr<FakeProvider> m_provider;

    // What a call to the provider ends in, over a manager that trusts these.
    std::optional<ErrorKind> asked(ApiNetwork& network) {
        ApiLimits limits;
        limits.retries = 0;
        ApiService service(network, {m_provider->address(), u"secret+key/42"_s, {}}, limits);
        Heard heard(service);
        const auto token = service.placeOrder({{u"service"_s, u"1"_s}});
        if (!QTest::qWaitFor([&] { return heard.ended(token); }))
            return ErrorKind::Timeout;
        return heard.placed.contains(token) ? std::nullopt : std::optional(heard.failure(token));
    }

private Q_SLOTS:
    void initTestCase() {
        m_tls = selfSignedServer(u"IP:127.0.0.1"_s);
        QVERIFY(m_tls);
        m_provider = std::make_unique<FakeProvider>(*m_tls);
        m_provider->answer(u"add"_s, FakeReply::json(R"({"order":1})"));
    }

    void refusedBeforeAcceptedAfter() {
        ApiNetwork network;
        QCOMPARE(asked(network), ErrorKind::Tls);
        QVERIFY(m_provider->requests().isEmpty());
        const QSslCertificate own = m_tls->localCertificate();
        network.setAuthorities({{own, {}}});
        QCOMPARE(asked(network), std::nullopt);
        QCOMPARE(m_provider->count(u"add"_s), 1);
        network.setAuthorities({{own, u"another.example"_s}});
        QCOMPARE(asked(network), ErrorKind::Tls);
        network.setAuthorities({{own, u"127.0.0.1"_s}});
        QCOMPARE(asked(network), std::nullopt);
        network.setAuthorities({});
        QCOMPARE(asked(network), ErrorKind::Tls);
        QCOMPARE(m_provider->count(u"add"_s), 2);
    }

    void theSystemsAreTrustedOn() {
        ApiNetwork network;
        network.setAuthorities({{m_tls->localCertificate(), {}}});
        const auto trusted = network.configurationFor(u"example.org"_s).caCertificates();
        QVERIFY(trusted.contains(m_tls->localCertificate()));
        const auto systems = QSslConfiguration::systemCaCertificates();
        for (const QSslCertificate& certificate : systems)
            QVERIFY(trusted.contains(certificate));
        QCOMPARE(network.configurationFor(u"example.org"_s).peerVerifyMode(),
                 QSslConfiguration::defaultConfiguration().peerVerifyMode());
    }

    void filesAreRead() {
        const QSslCertificate own = m_tls->localCertificate();
        const auto now = QDateTime::currentDateTimeUtc();
        for (const QByteArray& bytes : {own.toPem(), "Some words\n" + own.toPem() + "and more", own.toDer()}) {
            const auto read = readAuthorities(bytes, now);
            QVERIFY2(read.ok(), qPrintable(read ? QString() : read.error()));
            QCOMPARE(read.value(), QList{own});
        }
        const CertificateFacts facts = factsOf(own);
        QCOMPARE(facts.subject, u"Orderdeck test"_s);
        QCOMPARE(facts.issuer, u"Orderdeck test"_s);
        QVERIFY(facts.isAuthority);
        QCOMPARE(facts.fingerprint.size(), 32 * 3 - 1);
        QVERIFY(facts.until > now);
    }

    void whatCannotBeTrustedIsTold() {
        const auto now = QDateTime::currentDateTimeUtc();
        const QByteArray own = m_tls->localCertificate().toPem();
        for (const QByteArray& bytes :
             {QByteArray(), QByteArray("not a certificate"), own.first(200), QByteArray(100'000, '\x30')}) {
            const auto read = readAuthorities(bytes, now);
            QVERIFY(!read.ok());
            QVERIFY(read.error().contains(u"no certificate"_s));
        }
        const auto late = readAuthorities(own, now.addDays(30));
        QVERIFY(!late.ok());
        QVERIFY(late.error().contains(u"expired"_s));
        const auto early = readAuthorities(own, now.addDays(-30));
        QVERIFY(!early.ok());
        QVERIFY(early.error().contains(u"not valid before"_s));
        const auto leaf = selfSignedServer(u"IP:127.0.0.1"_s, false);
        QVERIFY(leaf);
        const auto none = readAuthorities(leaf->localCertificate().toPem(), now);
        QVERIFY(!none.ok());
        QVERIFY(none.error().contains(u"authority"_s));
        // One that cannot be trusted is not taken along with one that can.
        QVERIFY(!readAuthorities(own + leaf->localCertificate().toPem(), now).ok());
    }
};

QTEST_GUILESS_MAIN(TestAuthorities)
#include "test_authorities.moc"
