// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

class QPalette;

/// Tokens for people who need more contrast: text reaches WCAG AAA (7:1) on every surface, and lines, which are drawn
/// twice as wide then, reach 3:1.
[[nodiscard]] const Tokens& lightContrastTokens();
[[nodiscard]] const Tokens& darkContrastTokens();

/// Whether the desktop's own palette is one of high contrast: black and white, as Windows and GTK name theirs.
[[nodiscard]] bool isHighContrast(const QPalette& palette);
