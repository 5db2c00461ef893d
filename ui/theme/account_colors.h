// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

/// The colours that tell accounts apart, beside their names and never instead of them: at least 3:1 against every
/// ground that they are drawn on.
[[nodiscard]] QColor accountColor(const Theme& theme, AccountColor color);
[[nodiscard]] QString accountColorName(AccountColor color);
/// A dot of that colour, for lists and combo boxes.
[[nodiscard]] QIcon accountIcon(const Theme& theme, AccountColor color);
/// The same where it is painted: centred in the area.
void paintAccountDot(QPainter& painter, const QRect& area, const Theme& theme, AccountColor color);
