// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/request_log.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(requestLog, "orderdeck.requests", QtWarningMsg)

namespace {

const char* nameOf(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::NotAllowed:
        return "not allowed";
    case ErrorKind::HostNotFound:
        return "host not found";
    case ErrorKind::Refused:
        return "refused or unreachable";
    case ErrorKind::Tls:
        return "TLS failed";
    case ErrorKind::Proxy:
        return "the proxy does not lead on";
    case ErrorKind::ProxyUser:
        return "the proxy refuses the user";
    case ErrorKind::Timeout:
        return "timed out";
    case ErrorKind::Disconnected:
        return "the connection broke off";
    case ErrorKind::Redirect:
        return "redirected elsewhere";
    case ErrorKind::TooLarge:
        return "the reply is too long";
    default:
        return "unreadable";
    }
}

} // namespace

void logSending(const QString& action, const QUrl& address, int tries) {
    qCDebug(requestLog, "%s %s: leaves, try %d", qUtf8Printable(action), qUtf8Printable(address.host()), tries);
}

void logRequest(const QString& action, const QUrl& address, const HttpAnswer& answer, qint64 milliseconds) {
    const QString host = address.host();
    if (answer.error)
        qCWarning(requestLog, "%s %s: %s (HTTP %d) after %lld ms", qUtf8Printable(action), qUtf8Printable(host),
                  nameOf(answer.error->kind), answer.status, milliseconds);
    else if (answer.status >= 500)
        qCWarning(requestLog, "%s %s: HTTP %d, %lld bytes, %lld ms", qUtf8Printable(action), qUtf8Printable(host),
                  answer.status, qint64(answer.body.size()), milliseconds);
    else
        qCInfo(requestLog, "%s %s: HTTP %d, %lld bytes, %lld ms", qUtf8Printable(action), qUtf8Printable(host),
               answer.status, qint64(answer.body.size()), milliseconds);
}
