// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/network_setup.h"

#include "api/api_network.h"
#include "api/http_exchange.h"
#include "store/network_settings.h"
#include "store/settings.h"

#include <QLoggingCategory>

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(networkLog, "orderdeck.network", QtWarningMsg)

NetworkSetup::NetworkSetup(ApiNetwork& network, NetworkSettings& choices, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_network(network)
    , m_choices(choices)
    , m_settings(settings) {
    apply();
    connect(&choices, &NetworkSettings::changed, this, &NetworkSetup::apply);
    // An account's address tells for which host its certificates are.
    connect(&settings, &Settings::accountsChanged, this, [this] {
        if (!m_choices.certificates().isEmpty())
            apply();
    });
}

NetworkSetup::~NetworkSetup() = default;

void NetworkSetup::apply() {
    const ProxySettings& proxy = m_choices.proxy();
    m_network.setProxyChoice(
        {static_cast<ProxyChoice::Kind>(proxy.kind), proxy.host, proxy.port, proxy.user,
         proxy.kind == ProxyKind::System || proxy.kind == ProxyKind::None ? QString() : m_choices.password()});
    QList<OwnAuthority> authorities;
    for (const TrustedCertificate& own : m_choices.certificates()) {
        const QString host = own.accountId.isEmpty() ? QString() : m_settings.account(own.accountId).address.host();
        if (!own.accountId.isEmpty() && host.isEmpty())
            continue; // the practice provider has no use for one; and an account without an address trusts nobody
        for (const QSslCertificate& certificate : QSslCertificate::fromData(own.pem, QSsl::Pem))
            authorities.append({certificate, host});
    }
    m_network.setAuthorities(authorities);
    qCDebug(networkLog, "Proxy %d (system, none, HTTP, SOCKS5), certificates of one's own: %lld",
            static_cast<int>(proxy.kind), qint64(authorities.size()));
}

QUrl NetworkSetup::providerAddress() const {
    const AccountSettings current = m_settings.account(m_settings.currentAccount());
    if (!current.practice && !current.address.isEmpty())
        return current.address;
    for (const AccountSettings& account : m_settings.accounts()) {
        if (!account.practice && !account.address.isEmpty())
            return account.address;
    }
    return {};
}

void NetworkSetup::test(const QUrl& address) {
    ApiLimits limits;
    limits.transferTimeout = 15s;
    limits.totalTimeout = 20s;
    m_test = std::make_unique<HttpExchange>(m_network, address, QByteArrayLiteral("action=balance"), limits);
    connect(
        m_test.get(), &HttpExchange::finished, this,
        [this](const HttpAnswer& answer) {
            m_test.reset();
            // A code says that somebody was there and answered, whatever the answer.
            Q_EMIT tested(answer.status > 0 ? std::nullopt : answer.error);
        },
        Qt::QueuedConnection);
}
