// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>

/// A format of QLocale for a short day, in the order of this locale: "d MMM" or "MMM d"; with its year "d MMM yyyy" or
/// "MMM d, yyyy".
[[nodiscard]] QString dayFormat(const QLocale& locale, bool withYear = false);
/// "3 Nov" or "Nov 3"; with its year where that is not the year of today. Without the full stop that some languages put
/// behind a shortened month: such a day stands within sentences.
[[nodiscard]] QString shortDay(const QDate& day, const QDate& today, const QLocale& locale);
