// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/http_exchange.h"

#include "api/body_unpacker.h"
#include "api/certificate_strength.h"
#include "api/http_request.h"
#include "api/one_shot_body.h"
#include "api/retry_after.h"
#include "api/tls_fault.h"
#include "core/wipe.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

#include <utility>

namespace {

constexpr qint64 sliceSize = 262'144;
constexpr int firstRefusal = 400;

// Faults of the way, not the provider's HTTP code in disguise.
bool isTransportFault(QNetworkReply::NetworkError error, int status) {
    if (error == QNetworkReply::NoError)
        return false;
    // Codes of 400 and above come as errors too, with a body worth reading. A good code with an error is a broken
    // reply.
    return status < firstRefusal || error == QNetworkReply::ContentReSendError ||
           error == QNetworkReply::ProxyAuthenticationRequiredError ||
           error < QNetworkReply::ProxyConnectionRefusedError;
}

// Whether a proxy stands between: what cannot be reached then is the proxy, or is so for it.
bool isProxied(const QNetworkReply& reply) {
    QNetworkProxyFactory* factory = reply.manager()->proxyFactory();
    if (factory == nullptr)
        return false;
    const auto proxies = factory->queryProxy(QNetworkProxyQuery(reply.url()));
    return !proxies.isEmpty() && proxies.first().type() != QNetworkProxy::NoProxy;
}

// Qt 6.4.2 calls a proxy that is not there "connection refused", as it would a provider; and where a proxy closes
// instead of leading on, nothing comes at all until the time is over.
ErrorKind kindOfUnsent(QNetworkReply::NetworkError error, const QNetworkReply& reply) {
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::Tls;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return ErrorKind::ProxyUser;
    default:
        break;
    }
    if (isProxied(reply))
        return ErrorKind::Proxy;
    return error == QNetworkReply::HostNotFoundError ? ErrorKind::HostNotFound : ErrorKind::Refused;
}

ErrorKind kindOfMaybeSent(QNetworkReply::NetworkError error, Resend resend, const QNetworkReply& reply) {
    switch (error) {
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        return ErrorKind::Timeout;
    case QNetworkReply::UnknownNetworkError: // what Qt 6.4.2 calls a proxy that refuses
        return resend == Resend::Allowed && isProxied(reply) ? ErrorKind::Proxy : ErrorKind::Disconnected;
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return resend == Resend::Allowed ? kindOfUnsent(error, reply) : ErrorKind::Disconnected;
    default:
        return ErrorKind::Disconnected;
    }
}

} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager& network, const QUrl& address, const QByteArray& body,
                           const ApiLimits& limits, QObject* parent)
    : QObject(parent)
    , m_sent(body)
    , m_maxReply(limits.maxReply) {
    follow(network.post(formRequest(address, body.size(), limits), body), limits);
}

HttpExchange::HttpExchange(QNetworkAccessManager& network, const QUrl& address, const QByteArray& body,
                           const ApiLimits& limits, const ConnectionLane& lane, QObject* parent)
    : QObject(parent)
    , m_oneShot(new OneShotBody(body))
    , m_maxReply(limits.maxReply) {
    QNetworkRequest request = formRequest(address, body.size(), limits);
    useConnection(request, lane);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    follow(network.post(request, m_oneShot), limits);
    m_oneShot->setParent(m_reply);
}

void HttpExchange::follow(QNetworkReply* reply, const ApiLimits& limits) {
    m_reply = reply;
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_connected = true; });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& found) { m_tlsErrors = found; });
    connect(m_reply, &QNetworkReply::encrypted, this, &HttpExchange::checkCertificate);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::checkLength);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::readAvailable);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::finish);
    m_wholeTime.setSingleShot(true);
    connect(&m_wholeTime, &QTimer::timeout, this, [this] { giveUp(ErrorKind::Timeout); });
    m_wholeTime.start(limits.totalTimeout);
}

HttpExchange::~HttpExchange() {
    // At once, for its sending may only be due. No signal of the reply can be on the stack: finish() lets go of it
    // first.
    delete m_reply;
    wipe(m_sent);
}

bool HttpExchange::neverSent() const {
    return m_oneShot && !m_oneShot->wasRead();
}

// Before a byte of the request leaves: Qt waits for the end of this.
void HttpExchange::checkCertificate() {
    if (!isTooWeak(m_reply->sslConfiguration().peerCertificate()))
        return;
    m_isTooWeak = true;
    giveUp(ErrorKind::Tls);
}

QString HttpExchange::tlsWords() const {
    return m_isTooWeak ? tooWeakText() : tlsFaultText(m_tlsErrors, m_reply->sslConfiguration(), m_reply->errorString());
}

void HttpExchange::checkLength() {
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (length.isValid() && length.toLongLong() > m_maxReply)
        giveUp(ErrorKind::TooLarge);
}

void HttpExchange::readAvailable() {
    if (!m_unpacker)
        m_unpacker = std::make_unique<BodyUnpacker>(m_reply->rawHeader("Content-Encoding"));
    // In slices, and both counted: what comes packed may be nothing once it is unpacked, or many times the bound.
    while (m_body.size() <= m_maxReply && m_came <= m_maxReply) {
        const QByteArray slice = m_reply->read(sliceSize);
        if (slice.isEmpty()) {
            Q_EMIT received(m_body.size());
            return;
        }
        m_came += slice.size();
        m_unpacker->take(slice, m_body, m_maxReply);
    }
    m_body.clear();
    giveUp(ErrorKind::TooLarge);
}

void HttpExchange::giveUp(ErrorKind kind) {
    if (m_gaveUp)
        return;
    m_gaveUp = kind;
    m_reply->abort();
}

std::optional<ApiError> HttpExchange::fault(int status) const {
    const auto error = m_reply->error();
    if (m_gaveUp == ErrorKind::TooLarge)
        return ApiError{ErrorKind::TooLarge, status, {}, {}};
    if (m_gaveUp == ErrorKind::Tls)
        return ApiError{ErrorKind::Tls, status, tlsWords(), {}};
    if (status >= 300 && status < 400 && m_reply->hasRawHeader("Location")) {
        // Scheme, host and path alone: a query or a user name could carry what nobody should read.
        const QUrl target = m_reply->url().resolved(QUrl::fromEncoded(m_reply->rawHeader("Location")));
        return ApiError{ErrorKind::Redirect,
                        status,
                        target.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment),
                        {}};
    }
    // Turned away is turned away, even when the words about it were cut off.
    if (status == 429)
        return std::nullopt;
    if (m_unpacker && m_unpacker->isDamaged() && status < firstRefusal)
        return ApiError{ErrorKind::NotJson, status, {}, {}};
    if (!isTransportFault(error, status)) {
        const bool cutOff = m_unpacker && m_unpacker->isCutOff() && status < firstRefusal;
        return cutOff ? std::optional(ApiError{ErrorKind::Disconnected, status, {}, {}}) : std::nullopt;
    }
    const Resend resend = m_oneShot ? Resend::Never : Resend::Allowed;
    const ErrorKind kind = neverSent() ? kindOfUnsent(error, *m_reply) : kindOfMaybeSent(error, resend, *m_reply);
    return ApiError{kind, status, kind == ErrorKind::Tls ? tlsWords() : QString(), {}};
}

void HttpExchange::finish() {
    m_wholeTime.stop();
    if (m_reply->isOpen())
        readAvailable();
    HttpAnswer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.error = fault(answer.status);
    answer.body = std::exchange(m_body, {});
    answer.retryAfter = parseRetryAfter(m_reply->rawHeader("Retry-After"), QDateTime::currentDateTimeUtc());
    answer.connection = {.connected = m_connected,
                         .replied = answer.status > 0 && !answer.error,
                         .closes = m_reply->rawHeader("Connection").toLower().contains("close")};
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply.clear();
    m_oneShot = nullptr;
    Q_EMIT finished(answer);
}
