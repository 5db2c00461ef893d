// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/api_network.h"

#include "api/loopback.h"

#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace {

class ChosenProxy final : public QNetworkProxyFactory {
public:
    explicit ChosenProxy(ProxyChoice choice)
        : m_choice(std::move(choice)) {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override {
        if (isLoopback(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        switch (m_choice.kind) {
        case ProxyChoice::Kind::System:
            return systemProxyForQuery(query);
        case ProxyChoice::Kind::None:
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        case ProxyChoice::Kind::Http:
            return {chosen(QNetworkProxy::HttpProxy)};
        case ProxyChoice::Kind::Socks5:
            return {chosen(QNetworkProxy::Socks5Proxy)};
        }
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    }

private:
    [[nodiscard]] QNetworkProxy chosen(QNetworkProxy::ProxyType type) const {
        QNetworkProxy proxy(type, m_choice.host, m_choice.port, m_choice.user, m_choice.password);
        // Names are sent to it as they are: they may mean nothing here, and asking for them would tell where we go.
        proxy.setCapabilities(QNetworkProxy::TunnelingCapability | QNetworkProxy::HostNameLookupCapability);
        return proxy;
    }

    ProxyChoice m_choice;
};

// What a lax system would allow (its openssl.cnf, an older OpenSSL) is not allowed here: versions before TLS 1.2, and
// anything of less than 112 bits, wherever in the chain. Qt 6.4.2 takes the security level through OpenSSL alone; it
// measures the chain as it was verified, authorities among it.
QSslConfiguration strict() {
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    if (QSslSocket::activeBackend() == "openssl"_L1)
        configuration.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT@SECLEVEL=2"));
    return configuration;
}

} // namespace

ApiNetwork::ApiNetwork(QObject* parent)
    : QNetworkAccessManager(parent) {
    setProxyFactory(new ChosenProxy({}));
}

void ApiNetwork::setProxyChoice(const ProxyChoice& choice) {
    setProxyFactory(new ChosenProxy(choice)); // which the manager owns
    forgetConnections();                      // and the names and passwords that were tried
}

void ApiNetwork::setAuthorities(const QList<OwnAuthority>& authorities) {
    m_authorities = authorities;
    m_byHost.clear();
    forgetConnections(); // what was trusted before may be trusted no more
}

QSslConfiguration ApiNetwork::configurationFor(const QString& host) {
    const QString name = host.toLower();
    const auto known = m_byHost.constFind(name);
    if (known != m_byHost.constEnd())
        return *known;
    QSslConfiguration configuration = strict();
    QList<QSslCertificate> own;
    for (const OwnAuthority& authority : std::as_const(m_authorities)) {
        if (authority.host.isEmpty() || authority.host.compare(name, Qt::CaseInsensitive) == 0)
            own.append(authority.certificate);
    }
    if (!own.isEmpty()) {
        // With certificates of its own a configuration no longer looks for the system's when it needs them.
        if (configuration.caCertificates().isEmpty())
            configuration.setCaCertificates(QSslConfiguration::systemCaCertificates());
        configuration.addCaCertificates(own);
    }
    m_byHost.insert(name, configuration);
    return configuration;
}

// Qt ends the thread of all requests with it: what is under way would never be answered.
void ApiNetwork::forgetConnections() {
    m_forgets = m_underWay > 0;
    if (!m_forgets)
        clearAccessCache();
}

QNetworkReply* ApiNetwork::createRequest(Operation operation, const QNetworkRequest& original, QIODevice* body) {
    QNetworkRequest request(original);
    if (request.url().scheme() == "https"_L1)
        request.setSslConfiguration(configurationFor(request.url().host()));
    QNetworkReply* reply = QNetworkAccessManager::createRequest(operation, request, body);
    ++m_underWay;
    connect(reply, &QObject::destroyed, &m_alive, [this] {
        --m_underWay;
        if (m_forgets)
            forgetConnections();
    });
    return reply;
}
