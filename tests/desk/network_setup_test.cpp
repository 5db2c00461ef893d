// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/api_network.h"
#include "api/api_service.h"
#include "desk/network_setup.h"
#include "store/network_settings.h"
#include "store/program_log.h"
#include "store/settings.h"
#include "support/fake_provider.h"
#include "support/fake_proxy.h"
#include "support/test_certificate.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

AccountSettings accountAt(const QString& name, const QUrl& address) {
    AccountSettings account;
    account.name = name;
    account.address = address;
    return account;
}

} // namespace

/// What a person chose takes effect at once; the test of the way; what is written down of requests.
class NetworkSetupTest final : public QObject {
    Q_OBJECT

    std::optional<QSslConfiguration> m_tls;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<NetworkSettings> m_choices;
    std::unique_ptr<ApiNetwork> m_network;
    std::unique_ptr<NetworkSetup> m_setup;
    std::unique_ptr<FakeProvider> m_provider;
    std::optional<ApiError> m_error;

    bool tests(const QUrl& address) {
        QSignalSpy tested(m_setup.get(), &NetworkSetup::tested);
        connect(
            m_setup.get(), &NetworkSetup::tested, this,
            [this](const std::optional<ApiError>& error) { m_error = error; }, Qt::SingleShotConnection);
        m_setup->test(address);
        return tested.wait() && !m_setup->isTesting();
    }
    [[nodiscard]] QUrl named() const { return QUrl(u"https://provider.test:%1/api/v2"_s.arg(m_provider->port())); }
    [[nodiscard]] QByteArray pem() const { return m_tls->localCertificate().toPem(); }

private Q_SLOTS:
    void initTestCase() {
        m_tls = selfSignedServer(u"DNS:provider.test"_s);
        QVERIFY(m_tls);
    }

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"orderdeck.ini"_s));
        m_choices = std::make_unique<NetworkSettings>(*m_settings);
        m_network = std::make_unique<ApiNetwork>();
        m_setup = std::make_unique<NetworkSetup>(*m_network, *m_choices, *m_settings);
        m_provider = std::make_unique<FakeProvider>(*m_tls);
    }

    void cleanup() {
        m_setup.reset();
        m_network.reset();
        m_choices.reset();
        m_settings.reset();
        m_provider.reset();
    }

    void theTestFollowsTheChoices() {
        FakeProxy proxy(FakeProxy::Speaks::Http, m_provider->port());
        proxy.setUser(u"ann"_s, u"geheim"_s);
        m_choices->setProxy({ProxyKind::Http, u"127.0.0.1"_s, proxy.port(), u"ann"_s}, u"wrong"_s);
        QVERIFY(tests(named()));
        QVERIFY(m_error && m_error->kind == ErrorKind::ProxyUser);
        m_choices->setProxy({ProxyKind::Http, u"127.0.0.1"_s, proxy.port(), u"ann"_s}, u"geheim"_s);
        QVERIFY(tests(named()));
        QVERIFY(m_error && m_error->kind == ErrorKind::Tls);
        m_choices->addCertificate({pem(), {}});
        QVERIFY(tests(named()));
        QCOMPARE(m_error, std::nullopt);
        // Without a key: it is nobody's order.
        QCOMPARE(m_provider->requests().size(), 1);
        QVERIFY(!m_provider->requests().first().body.contains("key"));
        m_choices->removeCertificate({pem(), {}});
        QVERIFY(tests(named()));
        QVERIFY(m_error && m_error->kind == ErrorKind::Tls);
        proxy.shutDown();
        QVERIFY(tests(named()));
        QVERIFY(m_error && m_error->kind == ErrorKind::Proxy);
    }

    void aCertificateForOneAccount() {
        FakeProxy proxy(FakeProxy::Speaks::Socks5, m_provider->port());
        m_choices->setProxy({ProxyKind::Socks5, u"127.0.0.1"_s, proxy.port(), {}}, {});
        AccountSettings account = accountAt(u"Other"_s, QUrl(u"https://other.test/api"_s));
        account.id = m_settings->saveAccount(account);
        m_choices->addCertificate({pem(), account.id});
        QVERIFY(tests(named()));
        QVERIFY(m_error && m_error->kind == ErrorKind::Tls);
        // The account moves to this provider.
        account.address = named();
        m_settings->saveAccount(account);
        QVERIFY(tests(named()));
        QCOMPARE(m_error, std::nullopt);
        QCOMPARE(m_setup->providerAddress(), named());
        m_settings->removeAccount(account.id);
        QVERIFY(m_setup->providerAddress().isEmpty());
        QVERIFY(tests(named()));
        QVERIFY(m_error && m_error->kind == ErrorKind::Tls);
    }

    void requestsAreWrittenDownWithoutWhatTheySay() {
        const QString path = m_folder->filePath(u"orderdeck.log"_s);
        const QString key = u"k3y-0123456789abcdef"_s;
        FakeProvider provider;
        provider.answer(u"balance"_s, FakeReply::json("{\"balance\":\"1\",\"currency\":\"USD\"}"));
        provider.answer(u"add"_s, FakeReply::json("{\"error\":\"bad key " + key.toLatin1() + "\"}"));
        ProgramLog log(path, LogLevel::Everything);
        ApiLimits limits;
        limits.retries = 0;
        ApiService service(*m_network, {provider.address(), key, {}}, limits);
        QSignalSpy received(&service, &ApiService::balanceReceived);
        QSignalSpy failed(&service, &ApiService::failed);
        service.fetchBalance();
        QVERIFY(received.wait());
        service.placeOrder({{u"service"_s, u"1"_s}, {u"link"_s, u"https://example.com/secret-link"_s}});
        QVERIFY(failed.wait());
        provider.shutDown();
        provider.closeConnections();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^balance 127.0.0.1: refused"_s));
        service.fetchBalance();
        QVERIFY(failed.wait());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString written = QString::fromUtf8(file.readAll());
        QVERIFY2(written.contains(u"D orderdeck.requests add 127.0.0.1: leaves, try 1"_s), qPrintable(written));
        QVERIFY2(written.contains(u"I orderdeck.requests balance 127.0.0.1: HTTP 200, "_s), qPrintable(written));
        QVERIFY2(written.contains(u"I orderdeck.requests add 127.0.0.1: HTTP 200, "_s), qPrintable(written));
        QVERIFY2(written.contains(u"W orderdeck.requests balance 127.0.0.1: refused"_s), qPrintable(written));
        for (const QString& secret : {key, u"secret-link"_s, u"bad key"_s, u"USD"_s})
            QVERIFY2(!written.contains(secret), qPrintable(written));
        log.setLevel(LogLevel::Errors);
        const qint64 size = file.size();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^balance 127.0.0.1: refused"_s));
        service.fetchBalance();
        QVERIFY(failed.wait());
        QVERIFY(file.size() > size);
    }
};

QTEST_GUILESS_MAIN(NetworkSetupTest)
#include "network_setup_test.moc"
