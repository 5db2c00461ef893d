// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"

#include <QString>

class QLocale;

/// What a person typed. amount: nothing where the field is empty or 0, and where problem says what is wrong.
struct TypedAmount final {
    std::optional<Decimal> amount;
    QString problem;
};
/// Reads "20", "20.5", "1,000", "1 000", "$20", "20 EUR", as the locale writes it, and where that gives nothing as
/// English does.
[[nodiscard]] TypedAmount readAmount(const QString& typed, const QString& currency, const QLocale& locale);

struct TypedDays final {
    int days = 0; ///< 0: none
    QString problem;
};
[[nodiscard]] TypedDays readDays(const QString& typed, int most);
