// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup_words.h"

#include "core/amount_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

// "+ 50%", "− 50%": the sign stands apart, as in a sum.
QString percentText(const Decimal& percent) {
    const QLocale locale;
    const bool negative = percent.isNegative();
    const QString figure = amountText(negative ? percent.negated() : percent, locale);
    return negative ? QCoreApplication::translate("MarkupWords", "Rate − %1%").arg(figure)
                    : QCoreApplication::translate("MarkupWords", "Rate + %1%").arg(figure);
}

// Before rounding.
QString sumText(const MarkupRule& rule, const QString& currency) {
    const bool negative = rule.fixed.isNegative();
    const QString fixed = Money{negative ? rule.fixed.negated() : rule.fixed, currency}.toText(QLocale());
    if (rule.percent == Decimal(MarkupRule::leastPercent))
        return negative ? QString(QChar(0x2212)) + fixed : fixed;
    if (rule.percent.isZero() && rule.fixed.isZero())
        return QCoreApplication::translate("MarkupWords", "Rate");
    if (rule.fixed.isZero())
        return percentText(rule.percent);
    const QString rate =
        rule.percent.isZero() ? QCoreApplication::translate("MarkupWords", "Rate") : percentText(rule.percent);
    return negative ? QCoreApplication::translate("MarkupWords", "%1 − %2").arg(rate, fixed)
                    : QCoreApplication::translate("MarkupWords", "%1 + %2").arg(rate, fixed);
}

} // namespace

QString markupRuleText(const MarkupRule& rule, const QString& currency) {
    const QString sum = sumText(rule, currency);
    if (rule.step.isZero())
        return sum;
    const QString step = Money{rule.step, currency}.toText(QLocale());
    switch (rule.rounding) {
    case Rounding::Up:
        return QCoreApplication::translate("MarkupWords", "%1, rounded up to %2").arg(sum, step);
    case Rounding::Down:
        return QCoreApplication::translate("MarkupWords", "%1, rounded down to %2").arg(sum, step);
    case Rounding::Nearest:
        break;
    }
    return QCoreApplication::translate("MarkupWords", "%1, rounded to %2").arg(sum, step);
}

QString marginText(const Money& price, const Money& cost) {
    const auto margin = price.minus(cost);
    if (!margin)
        return {};
    const Money& left = margin.value();
    if (left.amount.isNegative())
        return QCoreApplication::translate("MarkupWords", "You lose %1")
            .arg(Money{left.amount.negated(), left.currency}.toText(QLocale()));
    return QCoreApplication::translate("MarkupWords", "You earn %1").arg(left.toText(QLocale()));
}
