// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/http_exchange.h"

#include "api/one_shot_body.h"
#include "api/retry_after.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSysInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sliceSize = 256 * 1024;

// Bot checks turn default user agents away: shaped as browsers' are, but naming the program as it is.
QByteArray userAgent() {
#if defined(Q_OS_WIN)
    const QString platform = "Windows NT "_L1 + QSysInfo::kernelVersion().section(u'.', 0, 1) + "; Win64; x64"_L1;
#elif defined(Q_OS_MACOS)
    const QString platform = "Macintosh; Mac OS X "_L1 + QSysInfo::productVersion().replace(u'.', u'_');
#else
    const QString platform = "X11; Linux "_L1 + QSysInfo::currentCpuArchitecture();
#endif
    return "Mozilla/5.0 (" + platform.toLatin1() + ") Orderdeck/" ORDERDECK_VERSION;
}

QNetworkRequest requestFor(const QUrl& address, qint64 length, const ApiLimits& limits) {
    QNetworkRequest request(address);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setHeader(QNetworkRequest::ContentLengthHeader, length);
    request.setRawHeader("User-Agent", userAgent());
    request.setRawHeader("Accept", "application/json");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setTransferTimeout(static_cast<int>(limits.transferTimeout.count()));
    // Off: a catalog repeats itself and packs far better than 40:1, where Qt would take it for an archive bomb. Our own
    // bound is on the unpacked bytes, which Qt unpacks as they are read.
    request.setDecompressedSafetyCheckThreshold(-1);
    return request;
}

// The host's name in a spelling of its own: upper and lower case by the bits of `number`, which no verification of a
// certificate minds. Over http nobody verifies it.
QString spelling(const QUrl& address, quint32 number) {
    QString host = address.host();
    if (address.scheme() == "http"_L1)
        return host + u'#' + QString::number(number);
    for (QChar& letter : host) {
        if (letter.isLower() && letter.unicode() < 0x80) {
            letter = (number & 1U) != 0 ? letter.toUpper() : letter;
            number >>= 1U;
        }
    }
    return host;
}

// What must leave at most once always gets a connection of its own, never one that stood idle. Measured with Qt 6.4.2:
// a kept connection whose close Qt has seen is replaced by a new one and all is well, but one that closes as the
// request leaves ends in ContentReSendError with the body read, http and TLS alike, and one that died unseen (a laptop
// that slept) in a time-out: an unconfirmed order for nothing. "Connection: close" alone does not do: a server may
// close without saying so in its reply, and Qt then hands the dying connection to the next request. The verify name is
// a part of what Qt tells connections apart by, so another spelling means another connection; a few hundred in turn are
// enough for the old ones to be gone. Over loopback that costs 0.1 ms (http) to 3 ms (TLS) a request.
void useOwnConnection(QNetworkRequest& request, quint32 number) {
    static constexpr quint32 spellings = 256;
    request.setPeerVerifyName(spelling(request.url(), number % spellings));
    request.setRawHeader("Connection", "close");
}

// Faults of the way, not the provider's HTTP code in disguise.
bool isTransportFault(QNetworkReply::NetworkError error, int status) {
    if (error == QNetworkReply::NoError)
        return false;
    // Codes of 400 and above come as errors too, with a body worth reading. A good code with an error is a broken
    // reply.
    return status < 400 || error == QNetworkReply::ContentReSendError ||
           error == QNetworkReply::ProxyAuthenticationRequiredError ||
           error < QNetworkReply::ProxyConnectionRefusedError;
}

ErrorKind kindOfUnsent(QNetworkReply::NetworkError error) {
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return ErrorKind::HostNotFound;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::Tls;
    default:
        return ErrorKind::Refused;
    }
}

ErrorKind kindOfMaybeSent(QNetworkReply::NetworkError error, Resend resend) {
    switch (error) {
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return ErrorKind::Timeout;
    case QNetworkReply::UnknownContentError: // a packed body that cannot be unpacked
        return ErrorKind::NotJson;
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return resend == Resend::Allowed ? kindOfUnsent(error) : ErrorKind::Disconnected;
    default:
        return ErrorKind::Disconnected;
    }
}

} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager& network, const QUrl& address, const QByteArray& body, Resend resend,
                           quint32 number, const ApiLimits& limits, QObject* parent)
    : QObject(parent)
    , m_maxReply(limits.maxReply) {
    QNetworkRequest request = requestFor(address, body.size(), limits);
    if (resend == Resend::Never) {
        useOwnConnection(request, number);
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        m_oneShot = new OneShotBody(body);
        m_reply = network.post(request, m_oneShot);
        m_oneShot->setParent(m_reply);
    } else {
        m_reply = network.post(request, body);
    }
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
}

bool HttpExchange::neverSent() const {
    return m_oneShot && !m_oneShot->wasRead();
}

void HttpExchange::checkLength() {
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (length.isValid() && length.toLongLong() > m_maxReply)
        giveUp(ErrorKind::TooLarge);
}

void HttpExchange::readAvailable() {
    // In slices: all that waits could be many times the bound when it is unpacked.
    while (m_body.size() <= m_maxReply) {
        const QByteArray slice = m_reply->read(sliceSize);
        if (slice.isEmpty())
            return;
        m_body += slice;
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
    if (status >= 300 && status < 400 && m_reply->hasRawHeader("Location")) {
        // Scheme, host and path alone: a query or a user name could carry what nobody should read.
        const QUrl target = m_reply->url().resolved(QUrl::fromEncoded(m_reply->rawHeader("Location")));
        return ApiError{ErrorKind::Redirect,
                        status,
                        target.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment),
                        {}};
    }
    // Turned away is turned away, even when the words about it were cut off.
    if (status == 429 || !isTransportFault(error, status))
        return std::nullopt;
    if (neverSent())
        return ApiError{kindOfUnsent(error), status, {}, {}};
    return ApiError{kindOfMaybeSent(error, m_oneShot ? Resend::Never : Resend::Allowed), status, {}, {}};
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
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply.clear();
    m_oneShot = nullptr;
    Q_EMIT finished(answer);
}
