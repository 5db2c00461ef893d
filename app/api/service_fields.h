// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/byte_arena.h"
#include "core/decimal.h"

#include <optional>
#include <string_view>

/// Members of a service as they stand in the reply: raw JSON tokens, understood without building values.
namespace ServiceField {

/// The token of a string without its quotes and escapes (in `scratch` when it had any); a number's as it is; empty
/// else.
[[nodiscard]] std::string_view text(std::string_view token, ByteArena& scratch);
/// Of a number or a string that holds one; no value for null, "Unknown" and what does not fit.
[[nodiscard]] std::optional<Decimal> decimal(std::string_view token);
/// A count: 0 when there is none.
[[nodiscard]] qint64 count(std::string_view token);
/// true, 1, "1", "true", "yes".
[[nodiscard]] bool flag(std::string_view token);

} // namespace ServiceField
