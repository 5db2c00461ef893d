// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Sizes of the round count at the corner of an icon.
namespace Badge {
inline constexpr int height = 15;
inline constexpr int text = 10;     ///< height of its figures
inline constexpr int leastText = 7; ///< the same on the smallest icon of a tray
} // namespace Badge
