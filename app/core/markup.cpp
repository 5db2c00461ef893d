// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup.h"

#include <algorithm>

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
    const Coefficient size = rest < 0 ? -rest : rest;
    bool awayFromZero = size >= *unit - size;
    if (rounding != Rounding::Nearest)
        awayFromZero = (rounding == Rounding::Up) == (rest > 0);
    Coefficient rounded = *amount - rest;
    if (awayFromZero && __builtin_add_overflow(rounded, rest < 0 ? -*unit : *unit, &rounded))
        return std::nullopt;
    return Decimal::fromParts(rounded, scale);
}

bool MarkupRule::isValid() const {
    return percent >= Decimal(leastPercent) && !step.isNegative();
}

std::optional<Decimal> MarkupRule::price(const Decimal& rate) const {
    if (!isValid())
        return std::nullopt;
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
