// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QString>

/// The application's one style sheet, its colours filled in from the tokens. What it does not say is painted by
/// DeskStyle, which draws what a style sheet can only take from image files.
[[nodiscard]] QString styleSheet(const Tokens& tokens, int lineWidth = 1);
