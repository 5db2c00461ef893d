// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balance/typed_amount.h"

#include "core/amount_text.h"
#include "core/money.h"
#include "core/number_text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

// Without marks of the direction of writing, which some locales put beside a currency; all kinds of spaces are one.
QString plain(QString text) {
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    for (QChar& c : text) {
        if (c.isSpace())
            c = u' ';
    }
    return text.trimmed();
}

// In groups that are not of three, just as the locale writes them: "12,34,567.25".
std::optional<Decimal> inLocalGroups(QString text, const QLocale& locale) {
    const QString typed = text;
    const auto amount = parseAmount(text.remove(plain(locale.groupSeparator())), locale);
    return amount && plain(Money{*amount, QString()}.amountText(locale)) == typed ? amount : std::nullopt;
}

} // namespace

TypedAmount readAmount(const QString& typed, const QString& currency, const QLocale& locale) {
    QString text = plain(typed);
    for (const QString& word : {currency, currencySign(currency)}) {
        if (!word.isEmpty() && text.startsWith(word, Qt::CaseInsensitive))
            text = text.mid(word.size()).trimmed();
        else if (!word.isEmpty() && text.endsWith(word, Qt::CaseInsensitive))
            text = text.chopped(word.size()).trimmed();
    }
    if (text.isEmpty())
        return {};
    auto amount = parseAmount(text, locale);
    if (!amount)
        amount = parseAmount(text, QLocale(QLocale::English, QLocale::UnitedStates));
    if (!amount)
        amount = inLocalGroups(text, locale);
    if (!amount) {
        const auto example = [&locale](QStringView number) {
            return Money{*Decimal::parse(number), QString()}.amountText(locale);
        };
        return {{},
                QCoreApplication::translate("BalanceWarning", "Write an amount such as %1 or %2.")
                    .arg(example(u"20.50"), example(u"1000"))};
    }
    if (amount->isNegative())
        return {{}, QCoreApplication::translate("BalanceWarning", "The amount cannot be below zero.")};
    return {amount->isZero() ? std::optional<Decimal>() : amount, {}};
}

TypedDays readDays(const QString& typed, int most) {
    const QString text = plain(typed);
    if (text.isEmpty())
        return {};
    const auto days = parseCount(text);
    if (!days)
        return {0, QCoreApplication::translate("BalanceWarning", "Write a number of days such as 7.")};
    if (*days > most)
        return {0, QCoreApplication::translate("BalanceWarning", "At most %Ln day(s).", nullptr, most)};
    return {static_cast<int>(*days), {}};
}
