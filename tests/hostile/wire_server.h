// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire_case.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include <memory>

class QSslConfiguration;
class QTcpServer;
class QTcpSocket;

/// A server on loopback that does as a Wire says, until it is told to behave: then it answers as a provider does.
class WireServer final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WireServer)

public:
    WireServer();
    /// Over TLS.
    explicit WireServer(const QSslConfiguration& tls);
    ~WireServer() override;

    [[nodiscard]] QUrl address() const;
    [[nodiscard]] quint16 port() const;
    void setWire(const Wire& wire);
    /// From now on.
    void behave();

    /// Whole requests for this action.
    [[nodiscard]] int count(const QByteArray& action) const;
    [[nodiscard]] int connections() const { return m_connections; }

private:
    struct Client {
        QTcpSocket* socket = nullptr;
        QByteArray unread = {};
        bool begun = false;
    };
    void accept();
    void read(Client& client);
    void begin(Client& client);
    void drip(QTcpSocket* socket, qsizetype from);
    void pump(QTcpSocket* socket);
    void end(QTcpSocket* socket);
    static QByteArray goodAnswer(const QByteArray& body);

    void start();

    std::unique_ptr<QTcpServer> m_server;
    bool m_tls = false;
    Wire m_wire;
    bool m_behaves = false;
    QList<QByteArray> m_bodies;
    int m_connections = 0;
};
