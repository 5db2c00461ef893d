// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/http_request.h"

#include "api/body_unpacker.h"

#include <QString>
#include <QSysInfo>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

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

bool hasSpellings(QChar letter) {
    return letter.isLower() && letter.unicode() < 0x80;
}

// The host's name in a spelling of its own: upper and lower case by the bits of `number`, which no verification of a
// certificate minds. Over http nobody verifies it.
QString spelling(const QUrl& address, quint32 number) {
    QString host = address.host();
    if (address.scheme() == "http"_L1)
        return host + u'#' + QString::number(number);
    for (QChar& letter : host) {
        if (hasSpellings(letter)) {
            letter = (number & 1U) != 0 ? letter.toUpper() : letter;
            number >>= 1U;
        }
    }
    return host;
}

} // namespace

QNetworkRequest formRequest(const QUrl& address, qint64 length, const ApiLimits& limits) {
    QNetworkRequest request(address);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setHeader(QNetworkRequest::ContentLengthHeader, length);
    static const QByteArray agent = userAgent(); // the system does not change while the program runs
    request.setRawHeader("User-Agent", agent);
    request.setRawHeader("Accept", "application/json");
    // Asked for by name, the body comes as it was sent, and is unpacked here: Qt 6.4.2 would keep whatever unpacks to
    // nothing for as long as it comes, and takes a catalog, which packs far better than 40:1, for an archive bomb.
    request.setRawHeader("Accept-Encoding", acceptedPackings);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setTransferTimeout(static_cast<int>(limits.transferTimeout.count()));
    return request;
}

quint64 spellingsOf(const QUrl& address) {
    constexpr qsizetype most = 31;
    const QString host = address.host();
    const auto letters = address.scheme() == "http"_L1 ? most : std::count_if(host.begin(), host.end(), hasSpellings);
    return quint64(1) << std::min(letters, most);
}

// Measured with Qt 6.4.2: a kept connection whose close Qt has seen is replaced by a new one and all is well, but one
// that closes as the request leaves ends in ContentReSendError with the body read, http and TLS alike, and one that
// died unseen (a laptop that slept) in a time-out: an unconfirmed order for nothing. "Connection: close" alone does not
// do: a server may close without saying so in its reply, and Qt then hands the dying connection to the next request.
// The verify name is a part of what Qt tells connections apart by, so another spelling means another connection. Over
// loopback that costs 0.1 ms (http) to 3 ms (TLS) a request.
void useConnection(QNetworkRequest& request, const ConnectionLane& lane) {
    request.setPeerVerifyName(spelling(request.url(), lane.name));
    if (!lane.stays)
        request.setRawHeader("Connection", "close");
}
