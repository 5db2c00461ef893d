// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decimal.h"

#include <algorithm>
#include <array>
#include <limits>

namespace {

using Coefficient = Decimal::Coefficient;

// 10^0 .. 10^36, all that a signed 128-bit number is scaled by here.
constexpr auto powersOfTen = [] {
    std::array<Coefficient, 37> powers{};
    Coefficient power = 1;
    for (auto& entry : powers) {
        entry = power;
        power *= 10;
    }
    return powers;
}();

// As many always fit; one more may. What was reckoned is read again as it was written.
constexpr int maxDigits = 38;

std::optional<Coefficient> scaledUp(Coefficient coefficient, int powers) {
    Coefficient result = 0;
    const auto power = static_cast<std::size_t>(powers);
    if (power >= powersOfTen.size() || __builtin_mul_overflow(coefficient, powersOfTen[power], &result))
        return std::nullopt;
    return result;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

struct Digits {
    Coefficient coefficient = 0;
    int fraction = 0;
    bool valid = false;
};

// Digits with an optional point; commas only as separators of three before the point. "0,500" and "1234,567" are how
// others write a fraction: they are refused, since taking their comma for a separator makes an amount 1,000 times
// larger.
Digits readDigits(std::string_view text) {
    // Zeros at the end of a fraction say nothing, however many they are.
    if (text.find('.') != std::string_view::npos) {
        while (text.size() > 1 && text.back() == '0' && text[text.size() - 2] != '.')
            text.remove_suffix(1);
    }
    Digits digits;
    int count = 0;
    int sinceComma = -1;
    int whole = 0;
    bool point = false;
    bool any = false;
    for (const char c : text) {
        if (isDigit(c)) {
            any = true;
            if (!point)
                ++whole;
            if (point)
                ++digits.fraction;
            else if (sinceComma >= 0)
                ++sinceComma;
            if (digits.coefficient != 0 || c != '0') {
                if (++count <= maxDigits)
                    digits.coefficient = digits.coefficient * 10 + (c - '0');
                else if (__builtin_mul_overflow(digits.coefficient, 10, &digits.coefficient) ||
                         __builtin_add_overflow(digits.coefficient, c - '0', &digits.coefficient))
                    return {};
            }
        } else if (c == '.' && !point) {
            point = true;
            if (sinceComma >= 0 && sinceComma != 3)
                return {};
            sinceComma = -1;
        } else if (c == ',' && !point &&
                   (sinceComma == 3 ||
                    (sinceComma < 0 && whole > 0 && whole <= 3 && count > 0 && text.front() != '0'))) {
            sinceComma = 0;
        } else {
            return {};
        }
    }
    digits.valid = any && (sinceComma < 0 || sinceComma == 3);
    return digits;
}

std::optional<int> readExponent(std::string_view text) {
    bool negative = false;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        negative = text.front() == '-';
        text.remove_prefix(1);
    }
    if (text.empty() || text.size() > 4 || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    int value = 0;
    for (const char c : text)
        value = value * 10 + (c - '0');
    return negative ? -value : value;
}

std::string_view trimmed(std::string_view text) {
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

} // namespace

Decimal::Decimal(qint64 whole)
    : m_coefficient(whole) {}

std::optional<Decimal> Decimal::fromParts(Coefficient coefficient, int scale) {
    if (coefficient == 0)
        return Decimal();
    // Division of 128 bits is slow, and nearly all numbers fit in half of them.
    if (coefficient >= std::numeric_limits<qint64>::min() && coefficient <= std::numeric_limits<qint64>::max()) {
        auto small = static_cast<qint64>(coefficient);
        for (; scale > 0 && small % 10 == 0; --scale)
            small /= 10;
        coefficient = small;
    }
    while (scale > 0 && coefficient % 10 == 0) {
        coefficient /= 10;
        --scale;
    }
    if (scale < 0) {
        if (scale < -maxDigits)
            return std::nullopt;
        const auto scaled = scaledUp(coefficient, -scale);
        if (!scaled)
            return std::nullopt;
        coefficient = *scaled;
        scale = 0;
    }
    // The least coefficient has no counterpart above zero and could not be negated.
    if (scale > maxScale || coefficient == std::numeric_limits<Coefficient>::min())
        return std::nullopt;
    Decimal result;
    result.m_coefficient = coefficient;
    result.m_scale = static_cast<qint8>(scale);
    return result;
}

std::optional<Decimal> Decimal::parse(std::string_view text) {
    text = trimmed(text);
    bool negative = false;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        negative = text.front() == '-';
        text.remove_prefix(1);
    }
    int exponent = 0;
    if (const auto at = text.find_first_of("eE"); at != std::string_view::npos) {
        const auto read = readExponent(text.substr(at + 1));
        if (!read)
            return std::nullopt;
        exponent = *read;
        text = text.substr(0, at);
    }
    const Digits digits = readDigits(text);
    if (!digits.valid)
        return std::nullopt;
    return fromParts(negative ? -digits.coefficient : digits.coefficient, digits.fraction - exponent);
}

std::optional<Decimal> Decimal::parse(QStringView text) {
    const QByteArray utf8 = text.toUtf8();
    return parse(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

std::optional<Decimal> Decimal::plus(const Decimal& other) const {
    const int scale = std::max(m_scale, other.m_scale);
    const auto left = scaledUp(m_coefficient, scale - m_scale);
    const auto right = scaledUp(other.m_coefficient, scale - other.m_scale);
    Coefficient sum = 0;
    if (!left || !right || __builtin_add_overflow(*left, *right, &sum))
        return std::nullopt;
    return fromParts(sum, scale);
}

std::optional<Decimal> Decimal::minus(const Decimal& other) const {
    return plus(other.negated());
}

std::optional<Decimal> Decimal::times(const Decimal& other) const {
    Coefficient product = 0;
    if (__builtin_mul_overflow(m_coefficient, other.m_coefficient, &product))
        return std::nullopt;
    return fromParts(product, m_scale + other.m_scale);
}

std::optional<Decimal> Decimal::dividedByThousand() const {
    return fromParts(m_coefficient, m_scale + 3);
}

std::optional<Decimal> Decimal::flooredQuotient(const Decimal& divisor, int decimals) const {
    if (divisor.isZero() || decimals < 0 || decimals > maxScale)
        return std::nullopt;
    const int shift = divisor.m_scale + decimals - m_scale;
    const auto numerator = scaledUp(m_coefficient, std::max(0, shift));
    const auto denominator = scaledUp(divisor.m_coefficient, std::max(0, -shift));
    if (!numerator || !denominator)
        return std::nullopt;
    Coefficient quotient = *numerator / *denominator;
    const bool negative = (*numerator < 0) != (*denominator < 0);
    if (negative && *numerator % *denominator != 0)
        --quotient;
    return fromParts(quotient, decimals);
}

Decimal Decimal::negated() const {
    Decimal result = *this;
    result.m_coefficient = -result.m_coefficient;
    return result;
}

std::optional<qint64> Decimal::toInteger() const {
    if (m_scale != 0 || m_coefficient > std::numeric_limits<qint64>::max() ||
        m_coefficient < std::numeric_limits<qint64>::min())
        return std::nullopt;
    return static_cast<qint64>(m_coefficient);
}

QString Decimal::toString() const {
    std::array<char, 48> buffer{};
    auto* end = buffer.data() + buffer.size();
    auto* at = end;
    Coefficient rest = m_coefficient < 0 ? -m_coefficient : m_coefficient;
    int written = 0;
    while (rest != 0 || written <= m_scale) {
        if (m_scale > 0 && written == m_scale)
            *--at = '.';
        *--at = static_cast<char>('0' + static_cast<int>(rest % 10));
        rest /= 10;
        ++written;
    }
    if (m_coefficient < 0)
        *--at = '-';
    return QString::fromLatin1(at, end - at);
}

double Decimal::toChartValue() const {
    return static_cast<double>(m_coefficient) / static_cast<double>(powersOfTen[static_cast<std::size_t>(m_scale)]);
}

std::strong_ordering Decimal::operator<=>(const Decimal& other) const {
    const int scale = std::max(m_scale, other.m_scale);
    const auto left = scaledUp(m_coefficient, scale - m_scale);
    const auto right = scaledUp(other.m_coefficient, scale - other.m_scale);
    if (left && right)
        return *left <=> *right;
    // The one that overflows when given the other's digits is the farther from zero: its sign alone decides.
    if (!left)
        return m_coefficient <=> Coefficient(0);
    return Coefficient(0) <=> other.m_coefficient;
}
