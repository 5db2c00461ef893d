// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/retry_rules.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds longestPatience = 60s;

} // namespace

bool isOutOfReach(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::HostNotFound:
    case ErrorKind::Refused:
    case ErrorKind::Tls:
    case ErrorKind::Proxy:
    case ErrorKind::ProxyUser:
    case ErrorKind::Timeout:
    case ErrorKind::Disconnected:
        return true;
    default:
        return false;
    }
}

bool isTurnedAway(const HttpAnswer& answer, const std::optional<ApiError>& error) {
    return answer.status == 429 || (error && error->kind == ErrorKind::RateLimited);
}

bool mayHoldAnswer(const HttpAnswer& answer, Resend resend) {
    if (!answer.error)
        return true;
    const bool brokeOff = answer.error->kind == ErrorKind::Disconnected || answer.error->kind == ErrorKind::Timeout;
    return resend == Resend::Never && brokeOff && answer.status == 200 && !answer.body.isEmpty();
}

bool mayAskAgain(const ApiError& error) {
    // A wrong host stays wrong, and the person who typed it waits for word; so does a wrong key, whatever the code.
    if (error.kind == ErrorKind::HostNotFound || error.kind == ErrorKind::Proxy || error.kind == ErrorKind::Key ||
        !isPassing(error))
        return false;
    return !error.retryAfter || *error.retryAfter <= longestPatience;
}

bool isFailing(const HttpAnswer& answer, const std::optional<ApiError>& error) {
    return error && !isTurnedAway(answer, error) && (answer.status >= 500 || isPassing(*error));
}

milliseconds backOff(milliseconds first, int tries, milliseconds longest) {
    const milliseconds doubled = std::min(longest, first * (1 << std::clamp(tries - 1, 0, 16)));
    return doubled * QRandomGenerator::global()->bounded(75, 126) / 100;
}
