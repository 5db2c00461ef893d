// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

/// The Retry-After header's value, in seconds or as an HTTP date, as a wait from `now`: at least 0, at most a day, so
/// that no provider can stop an account for good. No value for what is neither.
[[nodiscard]] std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray& value, const QDateTime& now);
