// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placement.h"

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

/// Why a call has no good reply.
enum class ErrorKind : quint8 {
    // Provably never reached the provider.
    NotAllowed,   ///< the address is not https (nor loopback), or no address at all
    HostNotFound, ///< no such host
    Refused,      ///< connection refused, network unreachable
    Tls,          ///< TLS failed before a request was sent
    Proxy,        ///< the proxy is not there, or did not lead on to the provider
    ProxyUser,    ///< the proxy wants another user or password
    // It may have reached the provider.
    Timeout,      ///< silence
    Disconnected, ///< closed, reset or cut off
    Redirect,     ///< the provider answered with another address (in providerText); never followed
    Http,         ///< HTTP code 500 or above, or any code without JSON
    NotJson,      ///< a page, an empty body or unreadable JSON with 200
    Unexpected,   ///< JSON, but not in the shape of this reply
    TooLarge,     ///< longer than the bound; cut off
    Stopped,      ///< given up by the program: closing, account removed
    // The provider's own words.
    Key,
    Funds,
    ActiveOrder, ///< an unfinished order for the same link
    Service,
    Link,
    Quantity,
    Order,
    Refill,
    Request,
    RateLimited, ///< HTTP 429, or words that say so
    Provider,    ///< any other words
};

/// A call without a good reply, as a value.
/// httpStatus: 0 when no status line came. providerText: raw and untrusted, the provider's words or the redirect's
/// target, or, for NotAllowed and Tls, the program's own words; never holds the key. retryAfter: as the provider asked,
/// when it did.
struct ApiError final {
    ErrorKind kind = ErrorKind::Unexpected;
    int httpStatus = 0;
    QString providerText;
    std::optional<std::chrono::seconds> retryAfter;

    friend bool operator==(const ApiError&, const ApiError&) = default;
};

/// The class of a provider's error text by the table of api-v2.md; Provider when it is in none.
[[nodiscard]] ErrorKind classifyErrorText(QStringView text);

/// What a failed `add` means for the ledger: NotSent, Rejected or Unconfirmed (design.md, "Placing an order").
[[nodiscard]] Placement placementAfter(const ApiError& error);

/// True where asking again later may help (never used for add, refill and cancel).
[[nodiscard]] bool isPassing(const ApiError& error);

/// One or two sentences for people, translated, with the provider's raw words where there are any.
[[nodiscard]] QString errorText(const ApiError& error);

Q_DECLARE_METATYPE(ApiError)
