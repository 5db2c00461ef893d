// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"
#include "core/service.h"

#include <QHash>

/// To which multiple of a step a price is moved: the nearest (a half goes away from zero), the next above, or the next
/// below. Up and down are those of the number line, also below zero.
enum class Rounding : quint8 { Nearest, Up, Down };

/// value as a multiple of step, exact; no value for a step that is not above zero and where it does not fit.
[[nodiscard]] std::optional<Decimal> roundedTo(const Decimal& value, const Decimal& step, Rounding rounding);

/// How one's own price is made of a rate: rate * (1 + percent / 100) + fixed, then rounded. Amounts are in the
/// account's currency, per 1,000 units as the rate is (per package for package types). -100 percent and a fixed amount
/// are a price of one's own that does not follow the rate.
struct MarkupRule final {
    static constexpr qint64 leastPercent = -100;

    Decimal percent;
    Decimal fixed; ///< may be negative
    Decimal step;  ///< 0: not rounded
    Rounding rounding = Rounding::Nearest;

    /// percent is -100 or more, step 0 or more.
    [[nodiscard]] bool isValid() const;
    /// No value where the rule is not valid, where the price would be below zero, and where it does not fit.
    [[nodiscard]] std::optional<Decimal> price(const Decimal& rate) const;

    friend bool operator==(const MarkupRule&, const MarkupRule&) = default;
};

/// What a rule is for: all services of the account, those of a category (by its name), or one service (by its id).
struct MarkupSubject final {
    enum class Kind : quint8 { Account, Category, Service };
    Kind kind = Kind::Account;
    QString key = {}; ///< empty for the account
    friend bool operator==(const MarkupSubject&, const MarkupSubject&) = default;
};

/// The rules of one account. The nearest one counts: the service's, else its category's, else the account's.
struct Markup final {
    std::optional<MarkupRule> account;
    QHash<QString, MarkupRule> categories;
    QHash<QString, MarkupRule> services;

    [[nodiscard]] bool isEmpty() const { return !account && categories.isEmpty() && services.isEmpty(); }
    [[nodiscard]] std::optional<MarkupRule> rule(const MarkupSubject& subject) const;
    /// Nothing takes the rule away.
    void setRule(const MarkupSubject& subject, const std::optional<MarkupRule>& rule);
    /// Whose rule counts for the service; nothing where none does.
    [[nodiscard]] std::optional<MarkupSubject> subjectFor(const QString& serviceId, const QString& category) const;
    /// Per 1,000 units, or per package. No value where no rule counts or it gives none; what went cannot be sold on.
    [[nodiscard]] std::optional<Decimal> price(const Service& service) const;

    friend bool operator==(const Markup&, const Markup&) = default;
};
