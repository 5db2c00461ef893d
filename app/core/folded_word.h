// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A provider's word as it is compared: lower case, without spaces, underscores and hyphens ("In_Progress" and
/// "in progress" are both "inprogress").
[[nodiscard]] QString foldedWord(QStringView word);
