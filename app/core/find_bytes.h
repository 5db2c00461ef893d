// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstring>
#include <string_view>

/// Where `needle` (not empty) first stands in `text`, or npos. The C library's search where there is one: it is several
/// times faster than string_view::find on text in which the first letter is frequent.
[[nodiscard]] inline std::size_t findBytes(std::string_view text, std::string_view needle) {
#if defined(__GLIBC__) || defined(__APPLE__)
    const void* found = needle.size() == 1 ? std::memchr(text.data(), needle.front(), text.size())
                                           : memmem(text.data(), text.size(), needle.data(), needle.size());
    return found == nullptr ? std::string_view::npos
                            : static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
#else
    return text.find(needle);
#endif
}
