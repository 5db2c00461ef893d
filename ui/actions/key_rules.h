// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QKeySequence;

/// Why these keys cannot be an action's shortcut, in a sentence for people: they are needed for typing, or mean the
/// same everywhere. Empty where they can. Of one combination.
[[nodiscard]] QString whyNoShortcut(const QKeySequence& keys);
