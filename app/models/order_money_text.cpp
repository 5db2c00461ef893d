// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_money_text.h"

#include "core/order_cost.h"
#include "core/order_rules.h"
#include "core/service_type.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("OrderMoney", text);
}

// Empty where nothing of it is to be told.
QString differenceWords(const Order& order, const OrderCost& money, const QLocale& locale) {
    const QString amount = money.difference.toText(locale);
    switch (money.charge) {
    case OrderCost::Charge::Dearer:
        return words(QT_TRANSLATE_NOOP("OrderMoney", "%1 dearer than expected")).arg(amount);
    case OrderCost::Charge::Cheaper:
        // What came back is told as that.
        return money.back == OrderCost::Back::Told
                   ? QString()
                   : words(QT_TRANSLATE_NOOP("OrderMoney", "%1 cheaper than expected")).arg(amount);
    case OrderCost::Charge::OtherCurrency:
        return words(QT_TRANSLATE_NOOP("OrderMoney",
                                       "Charged in %1, though the price was in %2: the two are not compared."))
            .arg(order.charge->currency, order.expectedCharge.currency);
    case OrderCost::Charge::NotTold:
    case OrderCost::Charge::AsExpected:
    case OrderCost::Charge::PerPost:
        break;
    }
    return {};
}

QString backWords(const Order& order, const OrderCost& money, const QLocale& locale) {
    const QString of = locale.toString(order.units);
    const QString left = locale.toString(money.undelivered.value_or(0));
    if (money.back == OrderCost::Back::Told && money.undelivered.value_or(0) > 0)
        return words(QT_TRANSLATE_NOOP("OrderMoney", "%1 back: %2 of %3 not delivered"))
            .arg(money.moneyBack.toText(locale), left, of);
    if (money.back == OrderCost::Back::Told)
        return words(QT_TRANSLATE_NOOP("OrderMoney", "%1 back")).arg(money.moneyBack.toText(locale));
    if (money.back != OrderCost::Back::NotTold)
        return {};
    if (money.undelivered && money.worth)
        return words(QT_TRANSLATE_NOOP("OrderMoney",
                                       "Not seen in the provider’s charge: %1 of %2 not delivered, worth %3"))
            .arg(left, of, money.worth->toText(locale));
    return words(QT_TRANSLATE_NOOP("OrderMoney", "Not seen in the provider’s charge"));
}

} // namespace

QList<OrderFact> orderMoneyFacts(const Order& order, const QLocale& locale) {
    QList<OrderFact> facts;
    const auto add = [&facts](const char* name, const QString& value, Tone tone = Tone::Neutral) {
        if (!value.isEmpty())
            facts.append({words(name), value, OrderFact::Kind::Words, tone});
    };
    const OrderCost money = orderCost(order);
    const bool known = isServiceKnown(order);
    const bool perPost = serviceType(order.serviceType).units == UnitRule::PerPost;
    const QString expected = order.expectedCharge.toText(locale);
    if (order.placement == Placement::Rejected || order.placement == Placement::NotSent) {
        add(QT_TRANSLATE_NOOP("OrderMoney", "Charge"),
            words(QT_TRANSLATE_NOOP("OrderMoney", "Nothing; %1 was expected")).arg(expected));
        return facts;
    }
    if (order.charge)
        add(QT_TRANSLATE_NOOP("OrderMoney", "Charge"), order.charge->toText(locale));
    else if (!known)
        add(QT_TRANSLATE_NOOP("OrderMoney", "Charge"), words(QT_TRANSLATE_NOOP("OrderMoney", "Not known")));
    if (known && perPost)
        add(QT_TRANSLATE_NOOP("OrderMoney", "Expected charge"),
            words(QT_TRANSLATE_NOOP("OrderMoney", "at most %1 a post")).arg(expected));
    else if (known && (!order.charge || money.charge != OrderCost::Charge::AsExpected))
        add(QT_TRANSLATE_NOOP("OrderMoney", "Expected charge"), expected);
    const bool warns = money.charge == OrderCost::Charge::Dearer || money.charge == OrderCost::Charge::OtherCurrency;
    add(QT_TRANSLATE_NOOP("OrderMoney", "Difference"), differenceWords(order, money, locale),
        warns ? Tone::Warn : Tone::Neutral);
    add(QT_TRANSLATE_NOOP("OrderMoney", "Money back"), backWords(order, money, locale),
        money.back == OrderCost::Back::NotTold ? Tone::Warn : Tone::Neutral);
    return facts;
}
