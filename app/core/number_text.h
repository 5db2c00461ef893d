// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QLocale;

/// A whole number as people type it: "1000", "1,000", "1 000", "1.000" where the point groups by three, "1k", "2.5k",
/// "10M". No value for anything else or what does not fit.
[[nodiscard]] std::optional<qint64> parseCount(QStringView text);

/// Short for the eyes: 950, "1,500", "10K", "2.5M"; numbers that lose digits when shortened are written in full below
/// 10,000 and rounded down above.
[[nodiscard]] QString shortCount(qint64 count, const QLocale& locale);
