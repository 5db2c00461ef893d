// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money.h"

#include <QLocale>

#include <array>
#include <utility>

namespace {

Result<Money, MoneyError> moneyOr(const std::optional<Decimal>& amount, const QString& currency) {
    if (!amount)
        return MoneyError::Overflow;
    return Money{*amount, currency};
}

// Digits as the locale writes them, one by one.
QString localDigits(QStringView digits, const QLocale& locale) {
    QString text;
    for (const QChar digit : digits)
        text += locale.toString(digit.digitValue());
    return text;
}

QString grouped(QStringView digits, const QLocale& locale) {
    bool fits = false;
    const quint64 whole = digits.toULongLong(&fits);
    if (fits)
        return locale.toString(whole);
    QString text = localDigits(digits, locale);
    const qsizetype width = locale.zeroDigit().size();
    for (qsizetype at = text.size() - 3 * width; at > 0; at -= 3 * width)
        text.insert(at, locale.groupSeparator());
    return text;
}

QString straightText(const Money& money, const QLocale& locale) {
    const QString sign = currencySign(money.currency);
    QString figure = money.amountText(locale);
    if (sign.isEmpty())
        return figure;
    if (sign == money.currency)
        return figure + QChar(QChar::Nbsp) + sign;
    const bool negative = money.amount.isNegative();
    if (negative)
        figure.remove(0, 1);
    return (negative ? QString(QChar(0x2212)) : QString()) + sign + figure;
}

} // namespace

Result<Money, MoneyError> Money::parse(QStringView amount, const QString& currency) {
    const auto parsed = Decimal::parse(amount);
    if (!parsed)
        return MoneyError::Unreadable;
    return Money{*parsed, currency.trimmed().toUpper()};
}

Result<Money, MoneyError> Money::plus(const Money& other) const {
    if (currency != other.currency)
        return MoneyError::MixedCurrencies;
    return moneyOr(amount.plus(other.amount), currency);
}

Result<Money, MoneyError> Money::minus(const Money& other) const {
    if (currency != other.currency)
        return MoneyError::MixedCurrencies;
    return moneyOr(amount.minus(other.amount), currency);
}

Result<Money, MoneyError> Money::chargeFor(qint64 units) const {
    const auto product = amount.times(Decimal(units));
    if (!product)
        return MoneyError::Overflow;
    return moneyOr(product->dividedByThousand(), currency);
}

QString Money::amountText(const QLocale& locale) const {
    const QString plain = (amount.isNegative() ? amount.negated() : amount).toString();
    const qsizetype point = plain.indexOf(u'.');
    QString fraction = point < 0 ? QString() : plain.mid(point + 1);
    while (fraction.size() < 2)
        fraction.append(u'0');
    const QString text = grouped(QStringView(plain).left(point < 0 ? plain.size() : point), locale) +
                         locale.decimalPoint() + localDigits(fraction, locale);
    return amount.isNegative() ? QChar(0x2212) + text : text;
}

QString Money::toText(const QLocale& locale) const {
    const QString text = straightText(*this, locale);
    // Among words that are read from the right it stays as it is written: with its sign at the left.
    return locale.textDirection() == Qt::RightToLeft ? QChar(0x2066) + text + QChar(0x2069) : text;
}

QString currencySign(const QString& currency) {
    static constexpr std::array<std::pair<const char*, char16_t>, 12> signs = {{{"USD", u'$'},
                                                                                {"EUR", u'\u20ac'},
                                                                                {"GBP", u'\u00a3'},
                                                                                {"INR", u'\u20b9'},
                                                                                {"RUB", u'\u20bd'},
                                                                                {"TRY", u'\u20ba'},
                                                                                {"JPY", u'\u00a5'},
                                                                                {"UAH", u'\u20b4'},
                                                                                {"NGN", u'\u20a6'},
                                                                                {"PHP", u'\u20b1'},
                                                                                {"VND", u'\u20ab'},
                                                                                {"KZT", u'\u20b8'}}};
    for (const auto& [code, sign] : signs) {
        if (currency == QLatin1StringView(code))
            return QString(QChar(sign));
    }
    return currency;
}
