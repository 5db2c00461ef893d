// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class Settings;

enum class ProxyKind : quint8 { System, None, Http, Socks5 };

/// The way out to providers. host, port and user are unused for System and None.
struct ProxySettings final {
    ProxyKind kind = ProxyKind::System;
    QString host;
    quint16 port = 0;
    QString user;
    friend bool operator==(const ProxySettings&, const ProxySettings&) = default;
};

/// A certificate that is trusted besides the system's. pem: one certificate. accountId: for whose provider alone; empty
/// for every account's.
struct TrustedCertificate final {
    QByteArray pem;
    QString accountId;
    friend bool operator==(const TrustedCertificate&, const TrustedCertificate&) = default;
};

/// Proxy and certificates of one's own, kept with the settings; the proxy's password lies beside the keys, in the group
/// that is never exported. What cannot be read is as if it were not there.
class NetworkSettings final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkSettings)

public:
    /// settings must outlive it. One for a program: what another one changes is not told here.
    explicit NetworkSettings(Settings& settings, QObject* parent = nullptr);

    [[nodiscard]] const ProxySettings& proxy() const { return m_proxy; }
    [[nodiscard]] QString password() const;
    /// An empty password is none.
    void setProxy(const ProxySettings& proxy, const QString& password);

    [[nodiscard]] const QList<TrustedCertificate>& certificates() const { return m_certificates; }
    /// One that is there already is not kept twice.
    void addCertificate(const TrustedCertificate& certificate);
    void removeCertificate(const TrustedCertificate& certificate);

Q_SIGNALS:
    void changed();

private:
    void read();
    void keep();
    void dropOfGoneAccounts();

    Settings& m_settings;
    ProxySettings m_proxy;
    QList<TrustedCertificate> m_certificates;
};
