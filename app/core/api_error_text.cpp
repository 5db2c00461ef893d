// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api_error.h"

#include <QCoreApplication>

namespace {

// A provider's words are untrusted: one line of bounded length without control characters.
QString shownWords(const QString& text) {
    static constexpr qsizetype longest = 300;
    QString words;
    for (const QChar c : text.simplified()) {
        if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
            words.append(c);
    }
    return words.size() > longest ? words.left(longest).trimmed() + QChar(0x2026) : words;
}

QString rateLimitText(const ApiError& error, const QString& words) {
    if (error.retryAfter && error.retryAfter->count() > 0) {
        const auto seconds = static_cast<int>(std::min<qint64>(error.retryAfter->count(), 86'400));
        if (words.isEmpty())
            return QCoreApplication::translate("ApiError", "The provider asks to wait %n second(s): too many requests.",
                                               nullptr, seconds);
        return QCoreApplication::translate("ApiError", "The provider asks to wait %n second(s). It says: %1", nullptr,
                                           seconds)
            .arg(words);
    }
    if (words.isEmpty())
        return QCoreApplication::translate("ApiError", "The provider asks to wait a little: too many requests.");
    return QCoreApplication::translate("ApiError", "The provider says: %1").arg(words);
}

QString tlsText(const QString& why) {
    const QString text = QCoreApplication::translate(
        "ApiError", "No secure connection (TLS) could be made: the host cannot prove who it is. Nothing was sent.");
    return why.isEmpty() ? text : text + u' ' + why;
}

QString httpText(const ApiError& error, const QString& words) {
    if (!words.isEmpty())
        return QCoreApplication::translate("ApiError", "The provider answered with HTTP error %1 and says: %2")
            .arg(QString::number(error.httpStatus), words);
    if (error.httpStatus == 404)
        return QCoreApplication::translate("ApiError",
                                           "There is nothing at this address (HTTP 404). Check the API address.");
    if (error.httpStatus >= 500)
        return QCoreApplication::translate("ApiError",
                                           "The provider has a fault of its own (HTTP %1). Try again later.")
            .arg(error.httpStatus);
    return QCoreApplication::translate("ApiError", "The provider answered with HTTP error %1.").arg(error.httpStatus);
}

QString saysText(const ApiError& error, const QString& words) {
    if (words.isEmpty())
        return QCoreApplication::translate("ApiError", "The provider refused without saying why.");
    if (error.httpStatus >= 500)
        return httpText(error, words);
    return QCoreApplication::translate("ApiError", "The provider says: %1").arg(words);
}

QString activeOrderText(const ApiError& error, const QString& words) {
    if (error.httpStatus >= 500)
        return httpText(error, words);
    return QCoreApplication::translate("ApiError",
                                       "An order for this link is still running at the provider. It says: %1")
        .arg(words);
}

} // namespace

QString errorText(const ApiError& error) {
    const QString words = shownWords(error.providerText);
    switch (error.kind) {
    case ErrorKind::NotAllowed:
        if (!words.isEmpty()) // the program's own: the key is not known yet
            return words;
        return QCoreApplication::translate(
            "ApiError", "The API address must begin with https:// so that the key cannot be read on its way.");
    case ErrorKind::HostNotFound:
        return QCoreApplication::translate(
            "ApiError", "There is no such host. Check the API address and the connection to the internet.");
    case ErrorKind::Refused:
        return QCoreApplication::translate("ApiError", "The host cannot be reached or refuses the connection.");
    case ErrorKind::Tls:
        return tlsText(words);
    case ErrorKind::Proxy:
        return QCoreApplication::translate(
            "ApiError",
            "The proxy cannot be reached, or it does not lead on to the provider. Nothing was sent. Check the "
            "proxy in Settings, Network.");
    case ErrorKind::ProxyUser:
        return QCoreApplication::translate(
            "ApiError", "The proxy refuses the user name or the password. Nothing was sent. Check them in Settings, "
                        "Network.");
    case ErrorKind::Timeout:
        return QCoreApplication::translate("ApiError", "The provider did not answer in time.");
    case ErrorKind::Disconnected:
        return QCoreApplication::translate("ApiError", "The connection closed before the answer came.");
    case ErrorKind::Redirect:
        if (words.isEmpty())
            return QCoreApplication::translate(
                "ApiError", "The address sends on to another address. It was not followed, to keep the key here.");
        return QCoreApplication::translate("ApiError",
                                           "The address sends on to %1. It was not followed, to keep the key here. "
                                           "If you trust it, enter it as the API address.")
            .arg(words);
    case ErrorKind::Http:
        return httpText(error, words);
    case ErrorKind::NotJson:
        return QCoreApplication::translate(
            "ApiError",
            "The answer is a web page, empty or unreadable, not API v2. Check the API address, or try again "
            "later: it may be a bot check or maintenance.");
    case ErrorKind::Unexpected:
        return QCoreApplication::translate("ApiError", "The provider answered, but not in the form of API v2.");
    case ErrorKind::TooLarge:
        return QCoreApplication::translate("ApiError", "The provider's answer is too long and was cut off.");
    case ErrorKind::Stopped:
        return QCoreApplication::translate("ApiError", "The call was stopped before the answer came.");
    case ErrorKind::RateLimited:
        return rateLimitText(error, words);
    case ErrorKind::ActiveOrder:
        return activeOrderText(error, words);
    case ErrorKind::Key:
    case ErrorKind::Funds:
    case ErrorKind::Service:
    case ErrorKind::Link:
    case ErrorKind::Quantity:
    case ErrorKind::Order:
    case ErrorKind::Refill:
    case ErrorKind::Request:
    case ErrorKind::Provider:
        break;
    }
    return saysText(error, words);
}
