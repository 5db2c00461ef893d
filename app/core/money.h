// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"
#include "core/result.h"

class QLocale;

enum class MoneyError : quint8 { Overflow, MixedCurrencies, Unreadable };

/// An exact amount of one currency. The currency is the provider's own word ("USD", upper case), empty when unknown.
/// Sums of different currencies and results that do not fit are errors; nothing is rounded.
struct Money final {
    Decimal amount;
    QString currency;

    static Result<Money, MoneyError> parse(QStringView amount, const QString& currency);

    [[nodiscard]] Result<Money, MoneyError> plus(const Money& other) const;
    [[nodiscard]] Result<Money, MoneyError> minus(const Money& other) const;
    /// What `units` cost when this is the price of 1,000: exactly rate * units / 1000.
    [[nodiscard]] Result<Money, MoneyError> chargeFor(qint64 units) const;

    /// As many decimals as it has, at least two; the locale's separators and the currency's sign: "$1,234.50".
    [[nodiscard]] QString toText(const QLocale& locale) const;
    /// The figure alone, the same way: "1,234.50".
    [[nodiscard]] QString amountText(const QLocale& locale) const;

    friend bool operator==(const Money&, const Money&) = default;
};

/// The customary sign of an ISO 4217 code ("$" for USD), or the code itself where it has none of its own.
QString currencySign(const QString& currency);

Q_DECLARE_METATYPE(Money)
