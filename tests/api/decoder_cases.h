// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

/// What must come out of a reply: a file below tests/data/replies, the call it answers, the HTTP code it came with, and
/// decodedText() of it.
struct DecoderCase final {
    const char* file;
    const char* call;
    int httpStatus;
    const char* expected;
};

/// add, status.
[[nodiscard]] std::span<const DecoderCase> orderCases();
/// services, balance, refill, refill_status, cancel.
[[nodiscard]] std::span<const DecoderCase> otherCases();
