// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

/// What lies over the window behind a sheet.
[[nodiscard]] inline QColor dimColor(const Theme& theme) {
    QColor dim = theme.isDark() ? theme.tokens().window.darker(300) : theme.tokens().text;
    dim.setAlphaF(theme.isDark() ? 0.6F : 0.36F);
    return dim;
}
