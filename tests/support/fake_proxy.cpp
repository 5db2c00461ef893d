// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_proxy.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

struct FakeProxy::Client final {
    QTcpSocket* socket = nullptr;
    QTcpSocket* onward = nullptr; ///< once it is led on
    QByteArray unread;
    enum class Step : quint8 { Greeting, User, Request } step = Step::Greeting; ///< of SOCKS5
};

FakeProxy::FakeProxy(Speaks speaks, quint16 leadsTo, QObject* parent)
    : QObject(parent)
    , m_speaks(speaks)
    , m_leadsTo(leadsTo)
    , m_server(std::make_unique<QTcpServer>()) {
    m_server->listen(QHostAddress::LocalHost);
    connect(m_server.get(), &QTcpServer::newConnection, this, &FakeProxy::accept);
}

FakeProxy::~FakeProxy() = default;

quint16 FakeProxy::port() const {
    return m_server->serverPort();
}

void FakeProxy::setUser(const QString& user, const QString& password) {
    m_user = user;
    m_password = password;
}

void FakeProxy::shutDown() {
    m_server->close();
    const auto clients = findChildren<QTcpSocket*>(QString(), Qt::FindDirectChildrenOnly);
    for (QTcpSocket* client : clients)
        client->abort();
}

void FakeProxy::accept() {
    while (QTcpSocket* socket = m_server->nextPendingConnection()) {
        auto client = std::make_shared<Client>();
        client->socket = socket;
        socket->setParent(this); // it may outlive the server
        connect(socket, &QTcpSocket::readyRead, this, [this, client] { read(client); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void FakeProxy::read(const std::shared_ptr<Client>& client) {
    if (client->onward != nullptr) {
        client->onward->write(client->socket->readAll());
        return;
    }
    client->unread += client->socket->readAll();
    if (m_speaks == Speaks::Http)
        readHttp(client);
    else
        readSocks(client);
}

void FakeProxy::readHttp(const std::shared_ptr<Client>& client) {
    const qsizetype end = client->unread.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = client->unread.first(end);
    client->unread.remove(0, end + 4);
    const QByteArray pass = "Basic " + (m_user + u':' + m_password).toUtf8().toBase64();
    if (!m_user.isEmpty() && !head.contains("Proxy-Authorization: " + pass)) {
        client->socket->write("HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm=\"test\"\r\n"
                              "Content-Length: 0\r\nProxy-Connection: close\r\n\r\n");
        client->socket->disconnectFromHost();
        return;
    }
    lead(client, QString::fromLatin1(head.split(' ').value(1)), "HTTP/1.1 200 Go on\r\n\r\n");
}

void FakeProxy::readSocks(const std::shared_ptr<Client>& client) {
    QByteArray& bytes = client->unread;
    if (client->step == Client::Step::Greeting) {
        if (bytes.size() < 2 || bytes.size() < 2 + bytes.at(1))
            return;
        bytes.clear();
        client->step = m_user.isEmpty() ? Client::Step::Request : Client::Step::User;
        client->socket->write(m_user.isEmpty() ? QByteArray("\x05\x00", 2) : QByteArray("\x05\x02", 2));
        return;
    }
    if (client->step == Client::Step::User) {
        const QByteArray user = m_user.toUtf8();
        const QByteArray password = m_password.toUtf8();
        const QByteArray right = QByteArray("\x01") + char(user.size()) + user + char(password.size()) + password;
        const bool passes = bytes == right;
        bytes.clear();
        client->step = Client::Step::Request;
        client->socket->write(passes ? QByteArray("\x01\x00", 2) : QByteArray("\x01\x01", 2));
        if (!passes)
            client->socket->disconnectFromHost();
        return;
    }
    constexpr char byName = 3;
    if (bytes.size() < 7 || bytes.at(3) != byName || bytes.size() < 7 + bytes.at(4))
        return;
    const qsizetype length = bytes.at(4);
    const auto port = static_cast<quint16>(static_cast<quint8>(bytes.at(5 + length)) * 256 +
                                           static_cast<quint8>(bytes.at(6 + length)));
    const QString target = QString::fromLatin1(bytes.mid(5, length)) + u':' + QString::number(port);
    bytes.clear();
    lead(client, target, QByteArray("\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00", 10));
}

void FakeProxy::lead(const std::shared_ptr<Client>& client, const QString& target, const QByteArray& welcome) {
    m_asked.append(target);
    if (m_turnsAway) {
        client->socket->abort();
        return;
    }
    auto* onward = new QTcpSocket(client->socket);
    client->onward = onward;
    connect(onward, &QTcpSocket::connected, this, [client, welcome] { client->socket->write(welcome); });
    connect(onward, &QTcpSocket::readyRead, this, [this, client] {
        if (m_dropsReplies)
            client->socket->abort();
        else
            client->socket->write(client->onward->readAll());
    });
    connect(onward, &QTcpSocket::disconnected, client->socket, &QTcpSocket::disconnectFromHost);
    onward->connectToHost(QHostAddress::LocalHost, m_leadsTo);
}
