// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_target.h"

#include "core/amount_text.h"
#include "core/catalog_number.h"
#include "core/markup.h"
#include "core/money.h"
#include "core/number_text.h"
#include "slow_number.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

using MaybeDecimal = std::optional<Decimal>;

// Small enough that nothing may be refused.
bool isEasy(const Decimal& number) {
    constexpr Decimal::Coefficient most = 1'000'000'000'000'000;
    return number.scale() <= 10 && number.coefficient() < most && number.coefficient() > -most;
}

QString parseProblem(const QByteArray& text, const MaybeDecimal& number) {
    static const QRegularExpression plain(u"^-?[0-9]{1,18}(\\.[0-9]{1,18})?$"_s);
    const QString typed = QString::fromLatin1(text);
    if (plain.match(typed).hasMatch() && (!number || number->toString() != slow::canonical(typed)))
        return u"a plain number is read as another one"_s;
    if (!number)
        return {};
    const QString written = number->toString();
    if (Decimal::parse(written) != number || written != slow::canonical(written))
        return u"a number is not what its text says"_s;
    if (const auto whole = number->toInteger(); whole && QString::number(*whole) != written)
        return u"a whole number is another one"_s;
    if (const auto thousandth = number->dividedByThousand();
        thousandth && slow::product(thousandth->toString(), u"1000"_s) != written)
        return u"a thousandth is wrong"_s;
    for (const auto& locale : {QLocale::c(), QLocale(u"de_DE"_s), QLocale(u"ar_EG"_s), QLocale(u"hi_IN"_s)}) {
        if (parseAmount(amountText(*number, locale), locale) != number)
            return u"a number is not what its text in a language says"_s;
        static_cast<void>(Money{*number, u"USD"_s}.toText(locale));
    }
    return {};
}

QString pairProblem(const Decimal& a, const Decimal& b) {
    const QString left = a.toString();
    const QString right = b.toString();
    const bool easy = isEasy(a) && isEasy(b);
    const auto isWrong = [easy](const MaybeDecimal& got, const QString& wanted) {
        return got ? got->toString() != wanted : easy;
    };
    if (isWrong(a.plus(b), slow::sum(left, right)))
        return u"a sum is wrong"_s;
    if (isWrong(a.minus(b), slow::sum(left, slow::negated(right))))
        return u"a difference is wrong"_s;
    if (isWrong(a.times(b), slow::product(left, right)))
        return u"a product is wrong"_s;
    const int order = slow::compare(left, right);
    if ((a < b) != (order < 0) || (a > b) != (order > 0) || (a == b) != (order == 0))
        return u"two numbers are compared wrongly"_s;
    return {};
}

// quotient * divisor <= number < (quotient + 1 of its last decimal) * divisor, turned around below zero.
QString quotientProblem(const Decimal& number, const Decimal& divisor, int decimals) {
    const auto quotient = number.flooredQuotient(divisor, decimals);
    if (!quotient)
        return isEasy(number) && isEasy(divisor) && !divisor.isZero() && decimals < 5 ? u"no quotient"_s : QString();
    const QString unit = Decimal::fromParts(1, decimals)->toString();
    const int sign = divisor.isNegative() ? -1 : 1;
    const QString least = slow::product(quotient->toString(), divisor.toString());
    const QString most = slow::product(slow::sum(quotient->toString(), unit), divisor.toString());
    const QString text = number.toString();
    return quotient->scale() <= decimals && slow::compare(least, text) * sign <= 0 &&
                   slow::compare(text, most) * sign < 0
               ? QString()
               : u"a quotient is wrong"_s;
}

QString markupProblem(const Decimal& rate, const Decimal& percent, const Decimal& step) {
    MarkupRule rule;
    rule.percent = percent;
    if (const auto price = rule.price(rate)) {
        const QString factor = slow::product(slow::sum(percent.toString(), u"100"_s), u"0.01"_s);
        if (price->toString() != slow::product(rate.toString(), factor))
            return u"a price is wrong"_s;
    }
    for (const auto rounding : {Rounding::Nearest, Rounding::Up, Rounding::Down}) {
        const auto rounded = roundedTo(rate, step, rounding);
        if (!rounded)
            continue;
        const auto away = rounded->minus(rate);
        if (away &&
            ((away->isNegative() ? away->negated() : *away) >= step ||
             (rounding == Rounding::Up && away->isNegative()) || (rounding == Rounding::Down && *away > Decimal())))
            return u"a price is rounded wrongly"_s;
    }
    return {};
}

} // namespace

QString fuzz::numbers(const QByteArray& bytes) {
    const QList<QByteArray> texts = bytes.split('\n');
    QList<Decimal> numbers;
    for (const QByteArray& text : texts.first(std::min<qsizetype>(texts.size(), 3))) {
        const auto number = Decimal::parse(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
        if (const QString problem = parseProblem(text, number); !problem.isEmpty())
            return problem;
        numbers.append(number.value_or(Decimal(0)));
        const QString typed = fuzz::typed(text);
        for (const auto& locale : {QLocale::c(), QLocale(u"de_DE"_s), QLocale(u"ar_EG"_s)})
            static_cast<void>(parseAmount(typed, locale));
        static_cast<void>(decimalOf(typed));
        static_cast<void>(periodOf(typed));
        static_cast<void>(yesOrNo(typed));
        if (const auto count = parseCount(typed))
            static_cast<void>(shortCount(*count, QLocale::c()));
    }
    while (numbers.size() < 3)
        numbers.append(Decimal(7));
    const Decimal& a = numbers.at(0);
    const Decimal& b = numbers.at(1);
    const int decimals = static_cast<int>(bytes.size()) % (Decimal::maxScale + 1);
    for (const QString& problem :
         {pairProblem(a, b), quotientProblem(a, b, decimals), markupProblem(a, b, numbers.at(2))}) {
        if (!problem.isEmpty())
            return problem;
    }
    static_cast<void>(Money{a, u"USD"_s}.chargeFor(b.toInteger().value_or(1000)));
    return {};
}
