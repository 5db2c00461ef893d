// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>

/// Draws the program's icon in the sizes of a desktop's icon theme as NxN.png; those that are committed in
/// resources/icons/app. False when one could not be drawn or written.
[[nodiscard]] bool writeProgramIcons(const QDir& folder);
