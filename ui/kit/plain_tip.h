// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A text as a tooltip that shows it as it is, whatever markup it seems to hold; cut off where it is longer than
/// anybody reads in passing.
[[nodiscard]] QString plainTip(const QString& text);
