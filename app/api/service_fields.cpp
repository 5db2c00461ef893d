// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/service_fields.h"

#include "api/json_text.h"

#include <algorithm>

namespace {

// Digits that always fit in 64 bits.
constexpr std::size_t safeDigits = 18;

std::string_view unquoted(std::string_view token) {
    while (!token.empty() && static_cast<unsigned char>(token.back()) <= ' ')
        token.remove_suffix(1);
    if (token.size() >= 2 && token.front() == '"' && token.back() == '"')
        return token.substr(1, token.size() - 2);
    return token;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// "0.90" and "1000", as nearly all numbers are written; no value where more must be understood.
std::optional<Decimal> plainDecimal(std::string_view text) {
    if (text.empty() || text.size() > safeDigits)
        return std::nullopt;
    const std::size_t point = text.find('.');
    if (point != text.npos) {
        while (text.back() == '0')
            text.remove_suffix(1);
        if (text.back() == '.')
            text.remove_suffix(1);
    }
    qint64 coefficient = 0;
    int scale = 0;
    bool behindPoint = false;
    for (const char c : text) {
        if (c == '.' && !behindPoint) {
            behindPoint = true;
        } else if (isDigit(c)) {
            coefficient = coefficient * 10 + (c - '0');
            scale += behindPoint ? 1 : 0;
        } else {
            return std::nullopt;
        }
    }
    if (text.empty())
        return std::nullopt;
    return scale == 0 ? Decimal(coefficient) : Decimal::fromParts(coefficient, scale);
}

} // namespace

std::string_view ServiceField::text(std::string_view token, ByteArena& scratch) {
    const std::string_view inside = unquoted(token);
    if (token.empty() || token.front() != '"')
        return !inside.empty() && (isDigit(inside.front()) || inside.front() == '-') ? inside : std::string_view();
    if (inside.find('\\') == inside.npos)
        return inside;
    scratch.clear();
    JsonText::appendUnescaped(scratch, inside);
    return scratch.view();
}

std::optional<Decimal> ServiceField::decimal(std::string_view token) {
    const std::string_view text = unquoted(token);
    const auto plain = plainDecimal(text);
    return plain ? plain : Decimal::parse(text);
}

qint64 ServiceField::count(std::string_view token) {
    const std::string_view text = unquoted(token);
    if (!text.empty() && text.size() <= safeDigits && std::all_of(text.begin(), text.end(), isDigit)) {
        qint64 number = 0;
        for (const char c : text)
            number = number * 10 + (c - '0');
        return number;
    }
    const auto number = Decimal::parse(text);
    return std::max<qint64>(0, number ? number->toInteger().value_or(0) : 0);
}

bool ServiceField::flag(std::string_view token) {
    const std::string_view text = unquoted(token);
    const auto is = [text](std::string_view word) {
        return text.size() == word.size() && std::equal(text.begin(), text.end(), word.begin(), [](char a, char b) {
                   return (a >= 'A' && a <= 'Z' ? static_cast<char>(a | 0x20) : a) == b;
               });
    };
    return is("true") || is("1") || is("yes");
}
