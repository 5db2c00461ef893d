// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire_server.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

WireServer::WireServer()
    : m_server(std::make_unique<QTcpServer>()) {
    start();
}

WireServer::WireServer(const QSslConfiguration& tls)
    : m_tls(true) {
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    start();
}

WireServer::~WireServer() = default;

void WireServer::start() {
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &WireServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("The server cannot listen on loopback.");
}

quint16 WireServer::port() const {
    return m_server->serverPort();
}

QUrl WireServer::address() const {
    QUrl address((m_tls ? u"https"_s : u"http"_s) + u"://127.0.0.1/api/v2"_s);
    address.setPort(m_server->serverPort());
    return address;
}

void WireServer::setWire(const Wire& wire) {
    m_wire = wire;
}

void WireServer::behave() {
    m_behaves = true;
}

int WireServer::count(const QByteArray& action) const {
    return static_cast<int>(std::count_if(m_bodies.begin(), m_bodies.end(), [&action](const QByteArray& body) {
        return (body + '&').contains("action=" + action + '&');
    }));
}

void WireServer::accept() {
    while (QTcpSocket* socket = m_server->nextPendingConnection()) {
        ++m_connections;
        const auto client = std::make_shared<Client>(Client{socket});
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, client] { read(*client); });
        if (!m_behaves && m_wire.begins == Wire::Begins::Connected)
            begin(*client);
        else
            read(*client);
    }
}

void WireServer::read(Client& client) {
    client.unread += client.socket->readAll();
    const qsizetype head = client.unread.indexOf("\r\n\r\n");
    if (head < 0)
        return;
    if (!m_behaves && m_wire.begins == Wire::Begins::Head && !client.begun)
        begin(client);
    const QByteArray lines = client.unread.first(head).toLower();
    const qsizetype at = lines.indexOf("content-length:");
    const qsizetype length = lines.mid(at + 15, lines.indexOf('\r', at) - at - 15).trimmed().toLongLong();
    if (client.unread.size() < head + 4 + length)
        return;
    const QByteArray body = client.unread.mid(head + 4, length);
    client.unread.remove(0, head + 4 + length);
    m_bodies.append(body);
    if (m_behaves)
        client.socket->write(httpReply(goodAnswer(body)));
    else if (m_wire.begins == Wire::Begins::Request)
        begin(client);
}

void WireServer::begin(Client& client) {
    client.begun = true;
    QTcpSocket* socket = client.socket;
    if (m_wire.drip > 0) {
        drip(socket, 0);
        return;
    }
    socket->write(m_wire.bytes);
    if (m_wire.endless.isEmpty()) {
        end(socket);
        return;
    }
    pump(socket);
}

// At a pace: a flood for whoever keeps it, and no contest of two processors.
void WireServer::pump(QTcpSocket* socket) {
    constexpr qint64 enough = 262'144;
    const auto* tls = qobject_cast<QSslSocket*>(socket);
    const qint64 waiting = socket->bytesToWrite() + (tls != nullptr ? tls->encryptedBytesToWrite() : 0);
    if (m_behaves || socket->state() != QTcpSocket::ConnectedState)
        return;
    if (waiting < enough)
        socket->write(m_wire.endless.repeated(1 + m_wire.burst / m_wire.endless.size()));
    QTimer::singleShot(1, Qt::PreciseTimer, socket, [this, socket] { pump(socket); });
}

void WireServer::drip(QTcpSocket* socket, qsizetype from) {
    const bool more = from < m_wire.bytes.size() || !m_wire.endless.isEmpty();
    if (!more) {
        end(socket);
        return;
    }
    const qsizetype beyond = from - m_wire.bytes.size();
    socket->write(beyond < 0 ? m_wire.bytes.mid(from, 1) : m_wire.endless.mid(beyond % m_wire.endless.size(), 1));
    QTimer::singleShot(m_wire.drip, socket, [this, socket, from] { drip(socket, from + 1); });
}

void WireServer::end(QTcpSocket* socket) {
    if (m_wire.then == Wire::Then::Close)
        socket->disconnectFromHost();
    else if (m_wire.then == Wire::Then::Reset)
        socket->abort();
}

QByteArray WireServer::goodAnswer(const QByteArray& body) {
    if (body.contains("action=add"))
        return R"({"order":4711})";
    if (body.contains("action=services"))
        return R"([{"service":1,"name":"Followers","type":"Default","rate":"0.90","min":50,"max":1000}])";
    return R"({"balance":"7.25","currency":"USD"})";
}
