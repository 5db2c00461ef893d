// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>
#include <memory>

class QSslConfiguration;
class QTcpServer;
class QTcpSocket;

/// A request as it came over the wire.
struct FakeRequest final {
    QByteArray line;                       ///< "POST /api/v2 HTTP/1.1"
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    int connection = 0; ///< 1 for the first connection that was accepted, 2 …

    /// A parameter of the form, decoded; empty when absent.
    [[nodiscard]] QString value(const QString& name) const;
    [[nodiscard]] QString action() const;
};

/// What the provider does with one request.
struct FakeReply final {
    enum class Way : quint8 {
        Send,   ///< the whole reply
        CutOff, ///< all the headers, half of the body, then the connection is closed
        Close,  ///< not a byte, the connection is closed
        Reset,  ///< not a byte, the connection is reset
        Endless ///< the body never ends
    };
    Way way = Way::Send;
    int status = 200;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers = {};
    bool held = false;             ///< only after release()
    bool closesAfterwards = false; ///< the connection, without having said so

    static FakeReply json(const QByteArray& body, int status = 200);
    static FakeReply html(const QByteArray& body, int status = 200);
    static FakeReply redirect(const QByteArray& target, int status = 302);
    /// 429; no Retry-After header when empty.
    static FakeReply tooMany(const QByteArray& retryAfter = {});
    static FakeReply without(Way way) { return {way, 200, {}, {}, false, false}; }
    [[nodiscard]] FakeReply whenReleased() const;
};

/// An HTTP server on loopback that records every request and answers as the test wishes. Lives in the test's thread.
/// The order of wishes: then() replies one by one, the reply set for the action, the handler, `{"error":"Incorrect
/// request"}`.
class FakeProvider final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakeProvider)

public:
    explicit FakeProvider(QObject* parent = nullptr);
    /// Over TLS.
    explicit FakeProvider(const QSslConfiguration& tls, QObject* parent = nullptr);
    ~FakeProvider() override;

    [[nodiscard]] QUrl address() const;
    [[nodiscard]] quint16 port() const;

    /// For the next request that no earlier then() is for.
    void then(const FakeReply& reply);
    void answer(const QString& action, const FakeReply& reply);
    void setHandler(std::function<FakeReply(const FakeRequest&)> handler);
    /// Sends the replies that were held, in their order.
    void release();
    /// Closes the connections that stay open between requests.
    void closeConnections();
    /// Accepts no more connections: they are refused.
    void shutDown();

    [[nodiscard]] const QList<FakeRequest>& requests() const { return m_requests; }
    [[nodiscard]] int count(const QString& action) const;
    [[nodiscard]] int connections() const { return m_connections; }

Q_SIGNALS:
    void received(const FakeRequest& request);

private:
    struct Connection;
    void start();
    void accept();
    void read(const std::shared_ptr<Connection>& connection);
    [[nodiscard]] FakeReply replyFor(const FakeRequest& request);
    void send(QTcpSocket* socket, const FakeReply& reply);

    std::unique_ptr<QTcpServer> m_server;
    QList<FakeRequest> m_requests;
    QList<FakeReply> m_next;
    QHash<QString, FakeReply> m_byAction;
    std::function<FakeReply(const FakeRequest&)> m_handler;
    QList<std::pair<QPointer<QTcpSocket>, FakeReply>> m_held;
    QList<QPointer<QTcpSocket>> m_sockets;
    int m_connections = 0;
};
