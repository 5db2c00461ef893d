// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"

/// Values as people type them in the catalog's search field; no value for what cannot be read, or only half.
[[nodiscard]] std::optional<bool> yesOrNo(QStringView value);
/// "$0.5", "0,5", "1,000", "1.5k", digits of any script.
[[nodiscard]] std::optional<Decimal> decimalOf(QStringView value);
/// "24h", "7d", "2w", "7" for days; in milliseconds.
[[nodiscard]] std::optional<qint64> periodOf(QStringView value);
