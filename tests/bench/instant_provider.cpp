// SPDX-License-Identifier: GPL-3.0-or-later
#include "instant_provider.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

QByteArray valueOf(const QByteArray& head, const QByteArray& name) {
    const qsizetype start = head.indexOf("\r\n" + name + ':');
    if (start < 0)
        return {};
    const qsizetype from = start + 3 + name.size();
    const qsizetype end = head.indexOf('\r', from);
    return head.mid(from, end < 0 ? -1 : end - from).trimmed();
}

void answer(QTcpSocket* socket, QByteArray& unread, int& orders) {
    unread += socket->readAll();
    for (;;) {
        const qsizetype end = unread.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = unread.first(end).toLower();
        const qsizetype whole = end + 4 + valueOf(head, "content-length").toLongLong();
        if (unread.size() < whole)
            return;
        unread.remove(0, whole);
        const QByteArray body = "{\"order\":" + QByteArray::number(++orders) + '}';
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                      QByteArray::number(body.size()) + "\r\n\r\n" + body);
        if (valueOf(head, "connection") == "close")
            socket->disconnectFromHost();
    }
}

} // namespace

InstantProvider::InstantProvider() {
    start();
    m_listening.acquire();
}

InstantProvider::~InstantProvider() {
    quit();
    wait();
}

QUrl InstantProvider::address() const {
    return m_port == 0 ? QUrl() : QUrl(u"http://127.0.0.1:%1/api/v2"_s.arg(m_port));
}

void InstantProvider::run() {
    QTcpServer server;
    int orders = 0;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&server, &orders] {
        while (QTcpSocket* socket = server.nextPendingConnection()) {
            const auto unread = std::make_shared<QByteArray>();
            QObject::connect(socket, &QTcpSocket::readyRead, socket,
                             [socket, unread, &orders] { answer(socket, *unread, orders); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    if (server.listen(QHostAddress::LocalHost))
        m_port = server.serverPort();
    m_listening.release();
    exec();
}
