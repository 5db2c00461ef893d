// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup.h"

#include <algorithm>
#include <limits>

namespace {

using Coefficient = Decimal::Coefficient;

// The coefficient as one of `scale` decimals, which is not less than the number has.
std::optional<Coefficient> atScale(const Decimal& number, int scale) {
    Coefficient coefficient = number.coefficient();
    for (int at = number.scale(); at < scale; ++at) {
        if (__builtin_mul_overflow(coefficient, Coefficient(10), &coefficient))
            return std::nullopt;
    }
    return coefficient;
}

// What is added to an amount that is `rest` away from a multiple of `step`, on its own side of zero.
template <typename Number>
Number roundingStep(Number rest, Number step, Rounding rounding) {
    const Number size = rest < 0 ? -rest : rest;
    bool awayFromZero = size >= step - size;
    if (rounding != Rounding::Nearest)
        awayFromZero = (rounding == Rounding::Up) == (rest > 0);
    const Number away = rest < 0 ? -(step - size) : step - size;
    return awayFromZero ? away : -rest;
}

// Nearly all prices are small numbers, for which 64 bits are many times faster: a catalog of 100,000 feels it.
using Small = qint64;

bool raise(Small& coefficient, int scale, int wanted) {
    for (; scale < wanted; ++scale) {
        if (__builtin_mul_overflow(coefficient, Small(10), &coefficient))
            return false;
    }
    return true;
}

bool isSmall(const Decimal& number) {
    constexpr Small most = std::numeric_limits<Small>::max() / 4;
    return number.coefficient() <= most && number.coefficient() >= -most;
}

/// Before anything is refused: no value where it does not fit 64 bits.
std::optional<Decimal> smallPrice(const MarkupRule& rule, const Decimal& rate) {
    if (!isSmall(rate) || !isSmall(rule.percent) || !isSmall(rule.fixed) || !isSmall(rule.step))
        return std::nullopt;
    Small hundredths = 100;
    Small price = 0;
    if (!raise(hundredths, 0, rule.percent.scale()) ||
        __builtin_add_overflow(hundredths, static_cast<Small>(rule.percent.coefficient()), &hundredths) ||
        __builtin_mul_overflow(static_cast<Small>(rate.coefficient()), hundredths, &price))
        return std::nullopt;
    const int raisedScale = rate.scale() + rule.percent.scale() + 2;
    const int scale = std::max({raisedScale, rule.fixed.scale(), rule.step.scale()});
    auto fixed = static_cast<Small>(rule.fixed.coefficient());
    auto step = static_cast<Small>(rule.step.coefficient());
    if (!raise(price, raisedScale, scale) || !raise(fixed, rule.fixed.scale(), scale) ||
        !raise(step, rule.step.scale(), scale) || __builtin_add_overflow(price, fixed, &price))
        return std::nullopt;
    const Small rest = step == 0 ? 0 : price % step;
    if (rest != 0 && __builtin_add_overflow(price, roundingStep(rest, step, rule.rounding), &price))
        return std::nullopt;
    int decimals = scale;
    while (decimals > 0 && price % 10 == 0) {
        price /= 10;
        --decimals;
    }
    return Decimal::fromParts(price, decimals);
}

} // namespace

std::optional<Decimal> roundedTo(const Decimal& value, const Decimal& step, Rounding rounding) {
    if (step.isZero() || step.isNegative())
        return std::nullopt;
    const int scale = std::max(value.scale(), step.scale());
    const auto amount = atScale(value, scale);
    const auto unit = atScale(step, scale);
    if (!amount || !unit)
        return std::nullopt;
    const Coefficient rest = *amount % *unit; // of the amount's sign
    if (rest == 0)
        return value;
    Coefficient rounded = 0;
    if (__builtin_add_overflow(*amount, roundingStep(rest, *unit, rounding), &rounded))
        return std::nullopt;
    return Decimal::fromParts(rounded, scale);
}

bool MarkupRule::isValid() const {
    return percent >= Decimal(leastPercent) && !step.isNegative();
}

std::optional<Decimal> MarkupRule::price(const Decimal& rate) const {
    if (!isValid())
        return std::nullopt;
    if (const auto small = smallPrice(*this, rate))
        return small->isNegative() ? std::nullopt : small;
    const auto hundredths = percent.plus(Decimal(100));
    const auto hundredfold = hundredths ? rate.times(*hundredths) : std::nullopt;
    const auto raised =
        hundredfold ? Decimal::fromParts(hundredfold->coefficient(), hundredfold->scale() + 2) : std::nullopt;
    auto price = raised ? raised->plus(fixed) : std::nullopt;
    if (price && !step.isZero())
        price = roundedTo(*price, step, rounding);
    return price && !price->isNegative() ? price : std::nullopt;
}

std::optional<MarkupRule> Markup::rule(const MarkupSubject& subject) const {
    if (subject.kind == MarkupSubject::Kind::Account)
        return account;
    const auto& rules = subject.kind == MarkupSubject::Kind::Category ? categories : services;
    const auto found = rules.constFind(subject.key);
    return found == rules.constEnd() ? std::nullopt : std::optional(*found);
}

void Markup::setRule(const MarkupSubject& subject, const std::optional<MarkupRule>& rule) {
    if (subject.kind == MarkupSubject::Kind::Account) {
        account = rule;
        return;
    }
    auto& rules = subject.kind == MarkupSubject::Kind::Category ? categories : services;
    if (rule)
        rules.insert(subject.key, *rule);
    else
        rules.remove(subject.key);
}

std::optional<MarkupSubject> Markup::subjectFor(const QString& serviceId, const QString& category) const {
    if (services.contains(serviceId))
        return MarkupSubject{MarkupSubject::Kind::Service, serviceId};
    if (categories.contains(category))
        return MarkupSubject{MarkupSubject::Kind::Category, category};
    return account ? std::optional(MarkupSubject()) : std::nullopt;
}

std::optional<Decimal> Markup::price(const Service& service) const {
    const auto subject = service.gone ? std::nullopt : subjectFor(service.id, service.category);
    return subject ? rule(*subject)->price(service.rate) : std::nullopt;
}
