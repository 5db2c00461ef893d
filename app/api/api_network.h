// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QNetworkAccessManager>
#include <QSslCertificate>
#include <QSslConfiguration>

/// Through which proxy requests leave. password: a secret; it goes to that proxy and nowhere else.
struct ProxyChoice final {
    enum class Kind : quint8 { System, None, Http, Socks5 };
    Kind kind = Kind::System;
    QString host;
    quint16 port = 0;
    QString user;
    QString password;
};

/// Trusted besides the system's. host: the only one for which it is, without regard to case; empty: for all.
struct OwnAuthority final {
    QSslCertificate certificate;
    QString host;
};

/// The manager that all requests go through, with the proxy and the certificates that a person chose. This computer
/// itself is never reached through a proxy; with a proxy of one's own the names of hosts are looked up by it. What is
/// changed holds for the requests after it; nothing under way is broken off. TLS 1.2 or later, and nothing weak,
/// whatever the system allows.
class ApiNetwork final : public QNetworkAccessManager {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiNetwork)

public:
    explicit ApiNetwork(QObject* parent = nullptr);

    void setProxyChoice(const ProxyChoice& choice);
    void setAuthorities(const QList<OwnAuthority>& authorities);
    /// What a connection to this host trusts.
    [[nodiscard]] QSslConfiguration configurationFor(const QString& host);

protected:
    QNetworkReply* createRequest(Operation operation, const QNetworkRequest& original, QIODevice* body) override;

private:
    void forgetConnections();

    int m_underWay = 0;
    bool m_forgets = false; ///< once nothing is under way
    QList<OwnAuthority> m_authorities;
    QHash<QString, QSslConfiguration> m_byHost; ///< made when first needed
    QObject m_alive; ///< gone before the replies, which are children of the base, when all of it ends
};
