// SPDX-License-Identifier: GPL-3.0-or-later
#include "slow_number.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct Number {
    bool negative = false;
    std::vector<int> digits; ///< the lowest first
    int decimals = 0;
};

void widen(Number& number, int decimals) {
    number.digits.insert(number.digits.begin(), static_cast<std::size_t>(decimals - number.decimals), 0);
    number.decimals = decimals;
}

Number read(const QString& text) {
    Number number;
    bool fraction = false;
    for (const QChar c : text) {
        if (c == u'-')
            number.negative = true;
        else if (c == u'.')
            fraction = true;
        else if (c.isDigit()) {
            number.digits.insert(number.digits.begin(), c.digitValue());
            number.decimals += fraction ? 1 : 0;
        }
    }
    return number;
}

QString written(const Number& number) {
    QString text;
    for (std::size_t at = 0; at < number.digits.size() || at <= static_cast<std::size_t>(number.decimals); ++at) {
        if (number.decimals > 0 && at == static_cast<std::size_t>(number.decimals))
            text.prepend(u'.');
        text.prepend(QString::number(at < number.digits.size() ? number.digits[at] : 0));
    }
    while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.'))) {
        const bool point = text.endsWith(u'.');
        text.chop(1);
        if (point)
            break;
    }
    while (text.size() > 1 && text.startsWith(u'0') && text.at(1) != u'.')
        text.remove(0, 1);
    return number.negative && text != u"0" ? u'-' + text : text;
}

int digitAt(const Number& number, std::size_t at) {
    return at < number.digits.size() ? number.digits[at] : 0;
}

// Without regard to signs, of numbers with as many decimals.
int compareSizes(const Number& left, const Number& right) {
    for (std::size_t at = std::max(left.digits.size(), right.digits.size()); at-- > 0;) {
        if (digitAt(left, at) != digitAt(right, at))
            return digitAt(left, at) - digitAt(right, at);
    }
    return 0;
}

Number combined(const Number& left, const Number& right, int sign) {
    Number result;
    result.decimals = left.decimals;
    int carry = 0;
    for (std::size_t at = 0; at < std::max(left.digits.size(), right.digits.size()) + 1; ++at) {
        int digit = digitAt(left, at) + sign * digitAt(right, at) + carry;
        carry = digit < 0 ? -1 : digit / 10;
        digit = (digit + 10) % 10;
        result.digits.push_back(digit);
    }
    return result;
}

} // namespace

QString slow::canonical(const QString& number) {
    return written(read(number));
}

QString slow::negated(const QString& number) {
    Number turned = read(number);
    turned.negative = !turned.negative;
    return written(turned);
}

QString slow::sum(const QString& left, const QString& right) {
    Number a = read(left);
    Number b = read(right);
    const int decimals = std::max(a.decimals, b.decimals);
    widen(a, decimals);
    widen(b, decimals);
    if (a.negative != b.negative && compareSizes(a, b) < 0)
        std::swap(a, b);
    Number result = combined(a, b, a.negative == b.negative ? 1 : -1);
    result.negative = a.negative;
    return written(result);
}

QString slow::product(const QString& left, const QString& right) {
    const Number a = read(left);
    const Number b = read(right);
    Number result;
    result.digits.assign(a.digits.size() + b.digits.size() + 1, 0);
    result.decimals = a.decimals + b.decimals;
    result.negative = a.negative != b.negative;
    for (std::size_t i = 0; i < a.digits.size(); ++i) {
        int carry = 0;
        for (std::size_t j = 0; j < b.digits.size() || carry != 0; ++j) {
            const int digit = result.digits[i + j] + a.digits[i] * digitAt(b, j) + carry;
            result.digits[i + j] = digit % 10;
            carry = digit / 10;
        }
    }
    return written(result);
}

int slow::compare(const QString& left, const QString& right) {
    const QString difference = sum(left, negated(right));
    return difference == u"0" ? 0 : difference.startsWith(u'-') ? -1 : 1;
}
