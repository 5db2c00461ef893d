// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reply_json.h"

/// What a reply says instead of a good answer.
namespace ReplyError {

/// A body in which no JSON was found, or too much of it (kind as readJson told).
[[nodiscard]] ApiError unreadable(ErrorKind kind, const QByteArray& body, int httpStatus);
/// JSON without what was asked for; words are what it says, as far as it says something.
[[nodiscard]] ApiError unexpected(const Json& json, int httpStatus);
/// The provider's words, classed by the table of words; RateLimited for 429 whatever they are.
[[nodiscard]] ApiError inWords(const QString& words, int httpStatus);

/// The error an object tells of: `error` in any shape, or `message`/`msg` beside a status that says error.
/// statusIsAnswer: `status` may be an order's or a refill's word ("Error"), so alone it is no error.
[[nodiscard]] std::optional<ApiError> in(const Json& json, int httpStatus, bool statusIsAnswer = false);

/// The reply as JSON, or why it is none: 429, unreadable, or an error in it.
[[nodiscard]] Result<Json, ApiError> readReply(const QByteArray& body, int httpStatus, bool statusIsAnswer = false);

/// True for "nothing": [], {} and {"status":"success","data":"Empty Data"}.
[[nodiscard]] bool isEmptyReply(const Json& json);

} // namespace ReplyError
