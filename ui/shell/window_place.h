// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/screen_setup.h"

/// Where a window belongs that was left at `wanted`: as it was where enough of it can be seen and its title be taken
/// hold of, else moved onto the screen that it is nearest to; never larger than that screen's room, nor smaller than
/// `least` where there is room. `wanted` as it is where there is no screen.
[[nodiscard]] QRect placeOn(const QList<ScreenArea>& screens, const QRect& wanted, QSize least);
/// How large a window is that never was anywhere: `usual` where the first screen has room for it and for the title that
/// the desktop puts above it, else as large as it has.
[[nodiscard]] QSize firstSize(const QList<ScreenArea>& screens, QSize usual);
