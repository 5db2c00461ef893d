// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

class QTcpServer;
class QTcpSocket;

/// A proxy on loopback that leads whatever it is asked for to one port of this computer: HTTP CONNECT or SOCKS5. Lives
/// in the test's thread.
class FakeProxy final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakeProxy)

public:
    enum class Speaks : quint8 { Http, Socks5 };

    FakeProxy(Speaks speaks, quint16 leadsTo, QObject* parent = nullptr);
    ~FakeProxy() override;

    [[nodiscard]] quint16 port() const;
    /// Who may pass from now on; empty: everybody.
    void setUser(const QString& user, const QString& password);
    /// Closes the connection instead of leading on.
    void setTurnsAway(bool turnsAway) { m_turnsAway = turnsAway; }
    /// From now on nothing that comes back is handed on: the connection is closed instead.
    void setDropsReplies(bool drops) { m_dropsReplies = drops; }
    /// Refuses everybody; whoever is connected is let go of.
    void shutDown();

    /// "host:port", as they were asked for.
    [[nodiscard]] const QStringList& asked() const { return m_asked; }

private:
    struct Client;
    void accept();
    void read(const std::shared_ptr<Client>& client);
    void readHttp(const std::shared_ptr<Client>& client);
    void readSocks(const std::shared_ptr<Client>& client);
    void lead(const std::shared_ptr<Client>& client, const QString& target, const QByteArray& welcome);

    Speaks m_speaks;
    quint16 m_leadsTo;
    std::unique_ptr<QTcpServer> m_server;
    QString m_user;
    QString m_password;
    QStringList m_asked;
    bool m_turnsAway = false;
    bool m_dropsReplies = false;
};
