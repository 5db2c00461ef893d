// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

/// Every colour of the program, by meaning; nothing else names one.
struct Tokens final {
    QColor window, surface, raised;
    QColor line;
    QColor text, muted;
    QColor accent, onAccent, selection;
    QColor good, goodTint;
    QColor warn, warnTint;
    QColor bad, badTint;
};

[[nodiscard]] const Tokens& lightTokens();
[[nodiscard]] const Tokens& darkTokens();

/// Every size of the program, in device independent pixels; spacing goes in steps of 4.
namespace Size {
inline constexpr int step = 4;
inline constexpr int header = 48;
inline constexpr int rail = 72;
inline constexpr int facets = 196;
inline constexpr int ticket = 284;
inline constexpr int control = 32; ///< height of fields and buttons
inline constexpr int button = 36;  ///< height of the main button
inline constexpr int rowComfortable = 34;
inline constexpr int rowCompact = 26;
inline constexpr int facetRow = 28;
inline constexpr int tableHeader = 32;
inline constexpr int radius = 6;
inline constexpr int icon = 16;
inline constexpr int railIcon = 20;
inline constexpr int narrow = 1100; ///< below: facets and ticket fold away
} // namespace Size
