// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_provider.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// The next whole request of what came, taken out of it; nothing while it is not whole.
std::optional<FakeRequest> takeRequest(QByteArray& bytes) {
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    FakeRequest request;
    const QList<QByteArray> lines = bytes.first(end).split('\n');
    request.line = lines.constFirst().trimmed();
    for (const QByteArray& line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.first(std::max<qsizetype>(0, colon)).toLower(), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (bytes.size() < end + 4 + length)
        return std::nullopt;
    request.body = bytes.sliced(end + 4, length);
    bytes.remove(0, end + 4 + length);
    return request;
}

QByteArray head(const FakeReply& reply, bool withLength) {
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Fake\r\n";
    for (const auto& [name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    if (withLength)
        head += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    return head + "\r\n";
}

} // namespace

struct FakeProvider::Connection final {
    QTcpSocket* socket = nullptr;
    int number = 0;
    QByteArray unread;
};

QString FakeRequest::value(const QString& name) const {
    QByteArray form = body;
    form.replace('+', "%20");
    return QUrlQuery(QString::fromLatin1(form)).queryItemValue(name, QUrl::FullyDecoded);
}

QString FakeRequest::action() const {
    return value(u"action"_s);
}

FakeReply FakeReply::json(const QByteArray& body, int status) {
    return {Way::Send, status, body, {{"Content-Type", "application/json"}}, false, false};
}

FakeReply FakeReply::html(const QByteArray& body, int status) {
    return {Way::Send, status, body, {{"Content-Type", "text/html"}}, false, false};
}

FakeReply FakeReply::redirect(const QByteArray& target, int status) {
    return {Way::Send, status, {}, {{"Location", target}}, false, false};
}

FakeReply FakeReply::tooMany(const QByteArray& retryAfter) {
    FakeReply reply = json(R"({"error":"Too many requests"})", 429);
    if (!retryAfter.isEmpty())
        reply.headers.append({"Retry-After", retryAfter});
    return reply;
}

FakeReply FakeReply::whenReleased() const {
    FakeReply reply = *this;
    reply.held = true;
    return reply;
}

FakeProvider::FakeProvider(QObject* parent)
    : QObject(parent)
    , m_server(std::make_unique<QTcpServer>()) {
    start();
}

FakeProvider::FakeProvider(const QSslConfiguration& tls, QObject* parent)
    : QObject(parent) {
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    start();
}

FakeProvider::~FakeProvider() = default;

void FakeProvider::start() {
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FakeProvider::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("The fake provider cannot listen on loopback.");
}

QUrl FakeProvider::address() const {
    const bool tls = qobject_cast<QSslServer*>(m_server.get());
    QUrl url;
    url.setScheme(tls ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(port());
    url.setPath(u"/api/v2"_s);
    return url;
}

quint16 FakeProvider::port() const {
    return m_server->serverPort();
}

void FakeProvider::then(const FakeReply& reply) {
    m_next.append(reply);
}

void FakeProvider::answer(const QString& action, const FakeReply& reply) {
    m_byAction.insert(action, reply);
}

void FakeProvider::setHandler(std::function<FakeReply(const FakeRequest&)> handler) {
    m_handler = std::move(handler);
}

void FakeProvider::release() {
    const auto held = std::exchange(m_held, {});
    for (const auto& [socket, reply] : held) {
        if (socket)
            send(socket, reply);
    }
}

void FakeProvider::closeConnections() {
    const auto sockets = std::exchange(m_sockets, {});
    for (const auto& socket : sockets) {
        if (socket)
            socket->disconnectFromHost();
    }
}

void FakeProvider::shutDown() {
    m_server->close();
    closeConnections();
}

int FakeProvider::count(const QString& action) const {
    return static_cast<int>(std::count_if(m_requests.begin(), m_requests.end(),
                                          [&action](const FakeRequest& r) { return r.action() == action; }));
}

void FakeProvider::accept() {
    while (QTcpSocket* socket = m_server->nextPendingConnection()) {
        const auto connection = std::make_shared<Connection>(Connection{socket, ++m_connections, {}});
        m_sockets.append(socket);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, connection] { read(connection); });
        read(connection);
    }
}

void FakeProvider::read(const std::shared_ptr<Connection>& connection) {
    connection->unread += connection->socket->readAll();
    while (auto request = takeRequest(connection->unread)) {
        request->connection = connection->number;
        m_requests.append(*request);
        FakeReply reply = replyFor(*request);
        if (request->headers.value("connection").toLower() == "close")
            reply.closesAfterwards = true;
        if (reply.held)
            m_held.append({connection->socket, reply});
        else
            send(connection->socket, reply);
        Q_EMIT received(*request);
    }
}

FakeReply FakeProvider::replyFor(const FakeRequest& request) {
    if (!m_next.isEmpty())
        return m_next.takeFirst();
    const auto found = m_byAction.constFind(request.action());
    if (found != m_byAction.constEnd())
        return *found;
    if (m_handler)
        return m_handler(request);
    return FakeReply::json(R"({"error":"Incorrect request"})");
}

void FakeProvider::send(QTcpSocket* socket, const FakeReply& reply) {
    switch (reply.way) {
    case FakeReply::Way::Send:
        socket->write(head(reply, true) + reply.body);
        if (reply.closesAfterwards)
            socket->disconnectFromHost();
        return;
    case FakeReply::Way::CutOff:
        socket->write(head(reply, true) + reply.body.first(reply.body.size() / 2));
        socket->disconnectFromHost();
        return;
    case FakeReply::Way::Close:
        socket->disconnectFromHost();
        return;
    case FakeReply::Way::Reset:
        socket->abort();
        return;
    case FakeReply::Way::Endless:
        socket->write(head(reply, false));
        connect(socket, &QTcpSocket::bytesWritten, socket, [socket] {
            if (socket->bytesToWrite() < 65'536)
                socket->write(QByteArray(262'144, ' '));
        });
        socket->write("[");
        return;
    }
}
