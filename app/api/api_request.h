// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/http_exchange.h"
#include "api/replies.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

/// Who goes first when several wait: what a person waits for, and money.
enum class Priority : quint8 { Person, Balance, Statuses, Services };
inline constexpr int priorityCount = 4;

/// One HTTP request of one call, as it waits in the RequestQueue.
struct ApiRequest final {
    RequestToken token = 0;
    Priority priority = Priority::Person;
    /// Allowed: also asked again by the queue after a passing error. Never: sent at most once, whatever happens.
    Resend resend = Resend::Never;
    QString action = {};
    OrderParameters parameters = {};
    /// What is wrong with this reply; nothing when it is good, then the value is kept for done. May run on any thread.
    std::function<std::optional<ApiError>(const QByteArray& body, int httpStatus)> decode = {};
    /// Called once, on the queue's thread, with what went wrong if anything did.
    std::function<void(const std::optional<ApiError>& error)> done = {};
};

/// Ties a decoder of T to the one who waits for a T or an error.
template <typename T>
void answerWith(ApiRequest& request, std::function<Result<T, ApiError>(const QByteArray&, int)> decode,
                std::function<void(Result<T, ApiError>)> done) {
    auto kept = std::make_shared<std::optional<T>>();
    request.decode = [kept, decode = std::move(decode)](const QByteArray& body,
                                                        int httpStatus) -> std::optional<ApiError> {
        auto decoded = decode(body, httpStatus);
        if (!decoded)
            return decoded.error();
        *kept = std::move(decoded.value());
        return std::nullopt;
    };
    request.done = [kept, done = std::move(done)](const std::optional<ApiError>& error) {
        if (error)
            done(*error);
        else
            done(std::move(**kept));
    };
}
