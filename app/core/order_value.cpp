// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/order_value.h"

#include "core/catalog_number.h"
#include "core/order_tag.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = OrderTerm::Kind;

struct StatusWord {
    const char16_t* word;
    QList<int> facets; ///< as the ledger numbers them
};

const QList<StatusWord>& statusWords() {
    static const QList<StatusWord> words{
        {u"attention", {1}}, {u"unconfirmed", {2}}, {u"not sent", {3}},   {u"notsent", {3}},  {u"rejected", {4}},
        {u"pending", {5}},   {u"in progress", {6}}, {u"inprogress", {6}}, {u"progress", {6}}, {u"running", {5, 6}},
        {u"completed", {7}}, {u"done", {7}},        {u"partial", {8}},    {u"canceled", {9}}, {u"cancelled", {9}},
        {u"refunded", {9}},  {u"failed", {10}},     {u"other", {11}},     {u"hidden", {12}},  {u"archived", {13}}};
    return words;
}

Result<OrderTerm, QString> statusTerm(QStringView value) {
    QString word = value.trimmed().toString();
    word.replace(u'_', u' ').replace(u'-', u' ');
    for (const StatusWord& known : statusWords()) {
        if (word.compare(QStringView(known.word), Qt::CaseInsensitive) == 0) {
            OrderTerm term;
            term.kind = Kind::Status;
            term.facets = known.facets;
            return term;
        }
    }
    return QCoreApplication::translate("OrderLanguage",
                                       "“%1” is no status. Write pending, progress, running, completed, partial, "
                                       "canceled, failed, rejected, unconfirmed, notsent, other, hidden, archived or "
                                       "attention.")
        .arg(value);
}

OrderTerm serviceTerm(const OrderFieldToken& token) {
    OrderTerm term;
    term.kind = Kind::Service;
    term.text = token.value.toString();
    const bool digits =
        std::any_of(token.value.cbegin(), token.value.cend(), [](QChar letter) { return letter.isDigit(); });
    term.isName = token.sign == u":" && (token.quoted || !digits);
    return term;
}

Result<OrderTerm, QString> accountTerm(QStringView value, const OrderTextContext& context) {
    OrderTerm term;
    term.kind = Kind::Account;
    for (const auto& [id, name] : context.accounts) {
        if (id == value || name.contains(value, Qt::CaseInsensitive))
            term.accounts.append(id);
    }
    if (term.accounts.isEmpty())
        return QCoreApplication::translate("OrderLanguage", "No account is called “%1”.").arg(value);
    return term;
}

OrderTerm tagTerm(const OrderFieldToken& token) {
    OrderTerm term;
    term.kind = Kind::Tag;
    term.text = foldedTag(token.value.toString().simplified());
    term.isBeginning = !token.quoted && term.text.endsWith(u'*');
    if (term.isBeginning)
        term.text.chop(1);
    return term;
}

// A day, or a month as its first and last day.
std::optional<std::pair<QDate, QDate>> dayOf(QStringView value, const QDate& today) {
    if (value.compare(u"today", Qt::CaseInsensitive) == 0)
        return std::pair(today, today);
    if (value.compare(u"yesterday", Qt::CaseInsensitive) == 0)
        return std::pair(today.addDays(-1), today.addDays(-1));
    if (const QDate day = QDate::fromString(value.toString(), u"yyyy-M-d"_s); day.isValid())
        return std::pair(day, day);
    if (const QDate month = QDate::fromString(value.toString() + u"-1"_s, u"yyyy-M-d"_s); month.isValid())
        return std::pair(month, month.addMonths(1).addDays(-1));
    return std::nullopt;
}

Result<OrderTerm, QString> placedTerm(QStringView value, qint64 now) {
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    const auto term = [](const DaySpan& span) {
        OrderTerm made;
        made.kind = Kind::Placed;
        made.from = span.from;
        made.until = span.until;
        return made;
    };
    const qsizetype dots = value.indexOf(u"..");
    const QStringView left = dots < 0 ? value : value.left(dots);
    const QStringView right = dots < 0 ? value : value.mid(dots + 2);
    const auto first = dayOf(left, today);
    const auto last = dayOf(right, today);
    const bool readable = (first || left.isEmpty()) && (last || right.isEmpty()) && (first || last);
    if (readable) {
        if (first && last && last->second < first->first)
            return QCoreApplication::translate("OrderLanguage", "The range “%1” ends before it begins.").arg(value);
        return term(daySpan(first ? first->first : QDate(), last ? last->second : QDate()));
    }
    const auto period = dots < 0 && !value.isEmpty() && value.back().isLetter() ? periodOf(value) : std::nullopt;
    constexpr qint64 day = 86'400'000;
    if (!period || *period <= 0)
        return QCoreApplication::translate(
                   "OrderLanguage", "“%1” is not a time. Write today, 7d, 24h, 2026-11-01 or 2026-11-01..2026-11-20.")
            .arg(value);
    if (value.back().toLower() == u'h')
        return term({now - *period, 0});
    return term(lastDays(static_cast<int>(*period / day), now));
}

Result<OrderTerm, QString> chargeTerm(const OrderFieldToken& token) {
    OrderTerm term;
    term.kind = Kind::Charge;
    const bool equal = token.sign == u":" || token.sign == u"=";
    const qsizetype dots = equal ? token.value.indexOf(u"..") : -1;
    const QStringView left = dots < 0 ? token.value : token.value.left(dots);
    const QStringView right = dots < 0 ? token.value : token.value.mid(dots + 2);
    const auto low = decimalOf(left);
    const auto high = decimalOf(right);
    bool readable = (low || (dots >= 0 && left.isEmpty())) && (high || (dots >= 0 && right.isEmpty())) && (low || high);
    // The ledger sorts by billionths.
    constexpr int finest = 9;
    for (const auto& limit : {low, high}) {
        const QString digits = limit ? limit->toString() : QString();
        readable = readable && (!digits.contains(u'.') || digits.size() - digits.indexOf(u'.') - 1 <= finest);
    }
    if (!readable)
        return QCoreApplication::translate("OrderLanguage", "“%1” is not an amount. Write it like 0.5 or 0.1..0.5.")
            .arg(token.value);
    if (low && high && *high < *low)
        return QCoreApplication::translate("OrderLanguage", "The range “%1” ends before it begins.").arg(token.value);
    const bool below = token.sign.startsWith(u'<') || token.sign == u"\u2264";
    const bool above = token.sign.startsWith(u'>') || token.sign == u"\u2265";
    if (!below)
        term.low = low;
    if (!above)
        term.high = high;
    term.lowIncluded = token.sign != u">";
    term.highIncluded = token.sign != u"<";
    return term;
}

} // namespace

std::optional<OrderField> orderField(QStringView name) {
    static constexpr std::pair<const char16_t*, OrderField> names[] = {
        {u"status", OrderField::Status}, {u"service", OrderField::Service}, {u"placed", OrderField::Placed},
        {u"charge", OrderField::Charge}, {u"account", OrderField::Account}, {u"tag", OrderField::Tag}};
    const auto found = std::find_if(std::begin(names), std::end(names), [name](const auto& known) {
        return name.compare(QStringView(known.first), Qt::CaseInsensitive) == 0;
    });
    return found == std::end(names) ? std::nullopt : std::optional(found->second);
}

Result<OrderTerm, QString> orderTerm(const OrderFieldToken& token, const OrderTextContext& context) {
    if (token.value.trimmed().isEmpty())
        return QCoreApplication::translate("OrderLanguage", "A value is missing here.");
    if (token.field != OrderField::Charge && token.sign != u":" && token.sign != u"=")
        return QCoreApplication::translate("OrderLanguage", "This takes a colon: only the charge is compared.");
    switch (token.field) {
    case OrderField::Status:
        return statusTerm(token.value);
    case OrderField::Service:
        return serviceTerm(token);
    case OrderField::Placed:
        return placedTerm(token.value, context.now != 0 ? context.now : QDateTime::currentMSecsSinceEpoch());
    case OrderField::Charge:
        return chargeTerm(token);
    case OrderField::Tag:
        return tagTerm(token);
    case OrderField::Account:
        break;
    }
    return accountTerm(token.value, context);
}

DaySpan daySpan(const QDate& first, const QDate& last) {
    return {first.isValid() ? first.startOfDay().toMSecsSinceEpoch() : 0,
            last.isValid() ? last.addDays(1).startOfDay().toMSecsSinceEpoch() : 0};
}

DaySpan lastDays(int days, qint64 now) {
    return daySpan(QDateTime::fromMSecsSinceEpoch(now).date().addDays(1 - days), {});
}
