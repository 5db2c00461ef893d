// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/http_exchange.h"

/// What RequestQueue makes of an answer, by rule.

/// The provider was not reached, or went silent.
[[nodiscard]] bool isOutOfReach(ErrorKind kind);
/// The provider wants fewer requests: HTTP 429, or words that say so.
[[nodiscard]] bool isTurnedAway(const HttpAnswer& answer, const std::optional<ApiError>& error);
/// A reply worth decoding. One that broke off may still hold a whole JSON text, and where a request left only once an
/// order id in it must not be lost.
[[nodiscard]] bool mayHoldAnswer(const HttpAnswer& answer, Resend resend);
/// Worth asking again, for a read: passing errors, unless the provider wants a wait that nobody would sit through.
[[nodiscard]] bool mayAskAgain(const ApiError& error);
/// The provider is not well: it answered late, not at all, or with a fault of its own. What is asked by itself waits
/// then, longer each time in a row.
[[nodiscard]] bool isFailing(const HttpAnswer& answer, const std::optional<ApiError>& error);
/// The wait after so many tries: doubled each time up to the longest, give or take a quarter so that many programs do
/// not come back all at once.
[[nodiscard]] std::chrono::milliseconds backOff(std::chrono::milliseconds first, int tries,
                                                std::chrono::milliseconds longest = std::chrono::minutes(1));
