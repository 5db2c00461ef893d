// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

/// The wall clock of this process, which stands still until it is set: pictures made twice are the same. Where the
/// system's libraries cannot be told another time (not on Linux) nothing changes.
namespace GalleryClock {

/// Milliseconds since 1970, UTC.
void set(std::chrono::milliseconds time);
void advance(std::chrono::milliseconds by);
[[nodiscard]] std::chrono::milliseconds now();

} // namespace GalleryClock
