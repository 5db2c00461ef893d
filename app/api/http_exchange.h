// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api_limits.h"
#include "api/connection_lanes.h"
#include "core/api_error.h"

#include <QByteArray>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>
#include <QUrl>

#include <memory>

class BodyUnpacker;
class OneShotBody;
class QNetworkAccessManager;

/// What came back for one HTTP request. error: why there is no reply that may be read in full; body is then what came
/// before it broke off. status: 0 when no status line came. retryAfter: the provider's wish, when it made one.
struct HttpAnswer final {
    QByteArray body;
    int status = 0;
    std::optional<ApiError> error;
    std::optional<std::chrono::seconds> retryAfter;
    ConnectionUse connection = {};
};

/// May Qt send the request again by itself when a connection breaks? Never for what costs money.
enum class Resend : quint8 { Never, Allowed };

/// One POST of a form and its answer. Redirects are not followed, nothing is cached, no cookie is kept, no TLS error
/// ignored; silence, the whole time and the size of the reply are bounded. finished() is emitted once, never from
/// within the constructor; destruction gives the request up silently.
class HttpExchange final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpExchange)

public:
    /// May be sent again by Qt.
    HttpExchange(QNetworkAccessManager& network, const QUrl& address, const QByteArray& body, const ApiLimits& limits,
                 QObject* parent = nullptr);
    /// Leaves at most once, over this connection.
    HttpExchange(QNetworkAccessManager& network, const QUrl& address, const QByteArray& body, const ApiLimits& limits,
                 const ConnectionLane& lane, QObject* parent = nullptr);
    ~HttpExchange() override;

    /// Not one byte of the body was handed to the network, so the provider cannot have acted. Always false
    /// where Qt may send it again, for there nobody needs to know.
    [[nodiscard]] bool neverSent() const;

Q_SIGNALS:
    void finished(const HttpAnswer& answer);
    /// So much of the body is there; unpacked where it came packed.
    void received(qint64 bytes);

private:
    void follow(QNetworkReply* reply, const ApiLimits& limits);
    void readAvailable();
    void checkCertificate();
    void checkLength();
    void giveUp(ErrorKind kind);
    void finish();
    [[nodiscard]] std::optional<ApiError> fault(int status) const;
    /// What is wrong with the secure connection that did not come about.
    [[nodiscard]] QString tlsWords() const;

    QPointer<QNetworkReply> m_reply;
    OneShotBody* m_oneShot = nullptr;         ///< the reply's child
    std::unique_ptr<BodyUnpacker> m_unpacker; ///< once the head is there
    QByteArray m_sent; ///< where Qt may send it again; overwritten at the end, for it holds the key
    QByteArray m_body;
    qint64 m_came = 0; ///< bytes of the body as it came
    qint64 m_maxReply;
    QTimer m_wholeTime;
    std::optional<ErrorKind> m_gaveUp;
    QList<QSslError> m_tlsErrors;
    bool m_isTooWeak = false; ///< what the other side proves itself with
    bool m_connected = false; ///< a connection was opened for it
};
