// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>
#include <string_view>

/// An exact decimal number: coefficient / 10^scale, always in lowest terms (1.50 is kept as 15 / 10^1), so that equal
/// numbers are equal member by member. Arithmetic that does not fit gives no value; nothing is ever rounded by itself.
class Decimal final {
public:
    __extension__ using Coefficient = __int128;
    /// Enough for a rate that a provider prints as a binary number (17 digits, "1.2345678901234567e-05") and for the
    /// three digits more of its charge.
    static constexpr int maxScale = 24;

    constexpr Decimal() = default;
    Decimal(qint64 whole);

    /// coefficient / 10^scale; no value when scale is outside 0..maxScale after lowest terms are reached.
    static std::optional<Decimal> fromParts(Coefficient coefficient, int scale);
    /// Reads what providers send: sign, digits, thousands separators, exponent. No value for anything else
    /// ("Unknown", "", "NaN", "1.2.3") and for numbers that do not fit.
    static std::optional<Decimal> parse(std::string_view text);
    static std::optional<Decimal> parse(QStringView text);

    [[nodiscard]] std::optional<Decimal> plus(const Decimal& other) const;
    [[nodiscard]] std::optional<Decimal> minus(const Decimal& other) const;
    [[nodiscard]] std::optional<Decimal> times(const Decimal& other) const;
    /// Exact: moves the point, adds digits.
    [[nodiscard]] std::optional<Decimal> dividedByThousand() const;
    /// The quotient rounded down to `decimals` (0..maxScale) decimals, for averages that are only shown. No value for a
    /// divisor of 0.
    [[nodiscard]] std::optional<Decimal> flooredQuotient(const Decimal& divisor, int decimals) const;
    [[nodiscard]] Decimal negated() const;

    [[nodiscard]] bool isZero() const { return m_coefficient == 0; }
    [[nodiscard]] bool isNegative() const { return m_coefficient < 0; }
    [[nodiscard]] int scale() const { return m_scale; }
    [[nodiscard]] Coefficient coefficient() const { return m_coefficient; }
    /// The whole part, when it fits and there is no fraction.
    [[nodiscard]] std::optional<qint64> toInteger() const;
    /// Canonical text, "-12.5": point, no separators, no trailing zeros. parse(toString()) is the same number.
    [[nodiscard]] QString toString() const;
    /// For the eyes of charts only: the nearest binary number. Never calculate money with it.
    [[nodiscard]] double toChartValue() const;

    friend bool operator==(const Decimal&, const Decimal&) = default;
    std::strong_ordering operator<=>(const Decimal& other) const;

private:
    Coefficient m_coefficient = 0;
    qint8 m_scale = 0;
};

Q_DECLARE_METATYPE(Decimal)
