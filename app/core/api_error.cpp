// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api_error.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Phrase {
    QLatin1StringView words; ///< whole words, set off by spaces
    ErrorKind kind;
};

// The first phrase that a text holds decides, so the narrow ones stand first: "Order not eligible for refill" is about
// the refill, "neworder.error.link_duplicate" not about a bad link.
constexpr std::array phrases = {
    Phrase{" active order "_L1, ErrorKind::ActiveOrder},
    Phrase{" link duplicate "_L1, ErrorKind::ActiveOrder},
    Phrase{" not enough funds "_L1, ErrorKind::Funds},
    Phrase{" not enough balance "_L1, ErrorKind::Funds},
    Phrase{" insufficient balance "_L1, ErrorKind::Funds},
    Phrase{" insufficient funds "_L1, ErrorKind::Funds},
    Phrase{" rate limit "_L1, ErrorKind::RateLimited},
    Phrase{" too many requests "_L1, ErrorKind::RateLimited},
    Phrase{" invalid api key "_L1, ErrorKind::Key},
    Phrase{" invalid apikey "_L1, ErrorKind::Key},
    Phrase{" incorrect api key "_L1, ErrorKind::Key},
    Phrase{" wrong api key "_L1, ErrorKind::Key},
    Phrase{" api key is invalid "_L1, ErrorKind::Key},
    Phrase{" invalid key "_L1, ErrorKind::Key},
    Phrase{" user inactive "_L1, ErrorKind::Key},
    Phrase{" refill "_L1, ErrorKind::Refill},
    Phrase{" incorrect service "_L1, ErrorKind::Service},
    Phrase{" invalid service "_L1, ErrorKind::Service},
    Phrase{" service not found "_L1, ErrorKind::Service},
    Phrase{" quantity "_L1, ErrorKind::Quantity},
    Phrase{" bad link "_L1, ErrorKind::Link},
    Phrase{" incorrect link "_L1, ErrorKind::Link},
    Phrase{" invalid link "_L1, ErrorKind::Link},
    Phrase{" error link "_L1, ErrorKind::Link},
    Phrase{" incorrect order "_L1, ErrorKind::Order},
    Phrase{" invalid order "_L1, ErrorKind::Order},
    Phrase{" order not found "_L1, ErrorKind::Order},
    Phrase{" incorrect request "_L1, ErrorKind::Request},
    Phrase{" invalid request "_L1, ErrorKind::Request},
    Phrase{" request invalid "_L1, ErrorKind::Request},
    Phrase{" invalid action "_L1, ErrorKind::Request},
    Phrase{" unknown action "_L1, ErrorKind::Request},
};

// Lower-case words set off by single spaces: "error.incorrect_service_id" is " error incorrect service id ".
QString spacedWords(QStringView text) {
    QString words(u' ');
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            words.append(c.toLower());
        else if (!words.endsWith(u' '))
            words.append(u' ');
    }
    if (!words.endsWith(u' '))
        words.append(u' ');
    return words;
}

} // namespace

ErrorKind classifyErrorText(QStringView text) {
    const QString words = spacedWords(text);
    for (const Phrase& phrase : phrases) {
        if (words.contains(phrase.words))
            return phrase.kind;
    }
    return ErrorKind::Provider;
}

Placement placementAfter(const ApiError& error) {
    switch (error.kind) {
    case ErrorKind::NotAllowed:
    case ErrorKind::HostNotFound:
    case ErrorKind::Refused:
    case ErrorKind::Tls:
    case ErrorKind::Proxy:
    case ErrorKind::ProxyUser:
        return Placement::NotSent;
    case ErrorKind::RateLimited:
        return error.httpStatus < 500 ? Placement::NotSent : Placement::Unconfirmed;
    case ErrorKind::Key:
    case ErrorKind::Funds:
    case ErrorKind::ActiveOrder:
    case ErrorKind::Service:
    case ErrorKind::Link:
    case ErrorKind::Quantity:
    case ErrorKind::Order:
    case ErrorKind::Refill:
    case ErrorKind::Request:
    case ErrorKind::Provider:
        // A server that failed may have written the order down before it failed, whatever it says.
        return error.httpStatus < 500 ? Placement::Rejected : Placement::Unconfirmed;
    case ErrorKind::Timeout:
    case ErrorKind::Disconnected:
    case ErrorKind::Redirect:
    case ErrorKind::Http:
    case ErrorKind::NotJson:
    case ErrorKind::Unexpected:
    case ErrorKind::TooLarge:
    case ErrorKind::Stopped:
        break;
    }
    return Placement::Unconfirmed;
}

bool isPassing(const ApiError& error) {
    switch (error.kind) {
    case ErrorKind::HostNotFound:
    case ErrorKind::Refused:
    case ErrorKind::Proxy:
    case ErrorKind::Timeout:
    case ErrorKind::Disconnected:
    case ErrorKind::NotJson:
    case ErrorKind::RateLimited:
        return true;
    case ErrorKind::NotAllowed:
    case ErrorKind::Tls:
    case ErrorKind::ProxyUser:
    case ErrorKind::Redirect:
    case ErrorKind::TooLarge:
    case ErrorKind::Stopped:
        return false;
    default:
        break;
    }
    return error.httpStatus >= 500 || error.httpStatus == 408;
}
