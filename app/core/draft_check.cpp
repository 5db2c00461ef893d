// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft_check.h"

#include "core/field_text.h"
#include "core/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

QString tooLargeText() {
    return QCoreApplication::translate("OrderDraft", "The charge is too large to be calculated.");
}

// The least number that makes sense in a field.
qint64 leastOf(Field field) {
    return field == Field::OldPosts ? 0 : 1;
}

bool isBounded(Field field) {
    return field == Field::Quantity || field == Field::Minimum || field == Field::Maximum;
}

bool isParameterName(const QString& name) {
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
}

} // namespace

DraftCheck::DraftCheck(const Service& service, const Money& rate, const QMap<Field, QString>& values,
                       const Rows& freeRows)
    : m_service(service)
    , m_type(serviceType(service.type))
    , m_rate(rate) {
    for (const FieldUse& use : m_type.fields)
        checkField(use, values.value(use.field).trimmed());
    checkTogether();
    if (m_type.freeRows)
        checkFreeRows(freeRows);
    charge();
}

void DraftCheck::checkField(const FieldUse& use, const QString& typed) {
    if (typed.isEmpty()) {
        if (use.required)
            m_report.missing.append(use.field);
        return;
    }
    const FieldTrait& trait = fieldTrait(use.field);
    switch (trait.input) {
    case FieldInput::Link:
        if (const QString problem = linkProblem(typed); !problem.isEmpty())
            m_report.problems.insert(use.field, problem);
        else
            m_sent.insert(use.field, typed);
        break;
    case FieldInput::Number:
        checkNumber(use.field, typed);
        break;
    case FieldInput::Text:
        m_sent.insert(use.field, typed.simplified());
        break;
    case FieldInput::Lines:
        checkList(use.field, typed);
        break;
    case FieldInput::Choice:
        checkChoice(trait, typed);
        break;
    case FieldInput::Date:
        checkDay(use.field, typed);
        break;
    }
}

void DraftCheck::checkNumber(Field field, const QString& typed) {
    const auto count = parseCount(typed);
    if (!count) {
        m_report.problems.insert(
            field,
            QCoreApplication::translate("OrderDraft", "This is not a whole number. Type it like 1000, 1,000 or 1k."));
        return;
    }
    m_numbers.insert(field, *count);
    m_sent.insert(field, QString::number(*count));
    if (*count < leastOf(field))
        m_report.problems.insert(field,
                                 QCoreApplication::translate("OrderDraft", "Enter at least %1.").arg(leastOf(field)));
    else if (isBounded(field))
        checkBounds(field, *count);
}

void DraftCheck::checkBounds(Field field, qint64 number) {
    const bool maxStands = m_service.max > 0 && m_service.max >= m_service.min;
    if (m_service.min > 0 && number < m_service.min)
        m_report.problems.insert(field, QCoreApplication::translate("OrderDraft", "Order at least %1 for this service.")
                                            .arg(QLocale().toString(m_service.min)));
    else if (maxStands && number > m_service.max)
        m_report.problems.insert(field, QCoreApplication::translate("OrderDraft", "Order at most %1 for this service.")
                                            .arg(QLocale().toString(m_service.max)));
}

void DraftCheck::checkList(Field field, const QString& typed) {
    const QStringList items = listItems(typed);
    m_numbers.insert(field, items.size());
    m_sent.insert(field, items.join(u'\n'));
    const bool counted = (m_type.units == UnitRule::CommentLines && field == Field::Comments) ||
                         (m_type.units == UnitRule::UsernameLines && field == Field::Usernames);
    if (counted)
        checkBounds(field, items.size());
}

void DraftCheck::checkChoice(const FieldTrait& trait, const QString& typed) {
    const bool known = std::any_of(trait.choices.begin(), trait.choices.end(),
                                   [&](const auto& choice) { return typed == QLatin1StringView(choice.value); });
    if (known)
        m_sent.insert(trait.field, typed);
    else
        m_report.problems.insert(trait.field, QCoreApplication::translate("OrderDraft", "Choose one of the list."));
}

void DraftCheck::checkDay(Field field, const QString& typed) {
    const QDate day = parseDay(typed);
    if (!day.isValid())
        m_report.problems.insert(
            field, QCoreApplication::translate("OrderDraft",
                                               "This is not a day. Type it as day/month/year, like 31/12/2030."));
    else if (day < QDate::currentDate())
        m_report.problems.insert(field, QCoreApplication::translate("OrderDraft", "This day has passed."));
    else
        m_sent.insert(field, day.toString(u"dd/MM/yyyy"_s));
}

void DraftCheck::checkTogether() {
    checkDripFeed();
    checkTraffic();
    const auto least = number(Field::Minimum);
    const auto most = number(Field::Maximum);
    if (least && most && *least > *most && !m_report.problems.contains(Field::Maximum))
        m_report.problems.insert(Field::Maximum,
                                 QCoreApplication::translate("OrderDraft", "The maximum is less than the minimum."));
}

void DraftCheck::checkDripFeed() {
    const bool runs = m_numbers.contains(Field::Runs);
    const bool interval = m_numbers.contains(Field::Interval);
    if (runs && !interval && !m_report.problems.contains(Field::Interval) && !m_report.problems.contains(Field::Runs))
        m_report.problems.insert(
            Field::Runs, QCoreApplication::translate("OrderDraft", "Runs need an interval in minutes between them."));
    if (interval && !runs && !m_report.problems.contains(Field::Interval) && !m_report.problems.contains(Field::Runs))
        m_report.problems.insert(Field::Interval,
                                 QCoreApplication::translate("OrderDraft", "An interval needs a number of runs."));
}

void DraftCheck::checkTraffic() {
    const QString traffic = m_sent.value(Field::TrafficType);
    if (traffic.isEmpty())
        return;
    const auto only = [&](Field field, bool needed) {
        if (!needed) {
            // What a person typed before choosing another type of traffic does not go out and is not judged.
            m_sent.remove(field);
            m_report.problems.remove(field);
        } else if (!m_sent.contains(field) && !m_report.problems.contains(field)) {
            m_report.missing.append(field);
        }
    };
    only(Field::GoogleKeyword, traffic == "1"_L1);
    only(Field::ReferringUrl, traffic == "2"_L1);
}

void DraftCheck::checkFreeRows(const Rows& rows) {
    static constexpr std::array taken = {"key"_L1, "action"_L1, "service"_L1, "link"_L1, "quantity"_L1};
    QSet<QString> seen;
    for (const auto& [typedName, typedValue] : rows) {
        const QString name = typedName.trimmed();
        const QString value = typedValue.trimmed();
        if (name.isEmpty() && value.isEmpty())
            continue;
        const QString folded = name.toLower();
        if (!isParameterName(name))
            m_report.freeRowProblem = QCoreApplication::translate(
                "OrderDraft", "A parameter's name holds only the letters A to Z, digits and underscores.");
        else if (std::find(taken.begin(), taken.end(), folded) != taken.end())
            m_report.freeRowProblem =
                QCoreApplication::translate("OrderDraft", "The parameter “%1” is filled in by the program.").arg(name);
        else if (seen.contains(name))
            m_report.freeRowProblem =
                QCoreApplication::translate("OrderDraft", "The parameter “%1” is there twice.").arg(name);
        else if (value.isEmpty())
            m_report.freeRowProblem =
                QCoreApplication::translate("OrderDraft", "The parameter “%1” has no value.").arg(name);
        else
            m_freeParameters.append({name, value});
        if (!m_report.freeRowProblem.isEmpty())
            return;
        seen.insert(name);
    }
}

void DraftCheck::charge() {
    switch (m_type.units) {
    case UnitRule::Package:
        m_report.charge = ChargeRange{m_rate, m_rate};
        return;
    case UnitRule::PerPost: {
        const auto least = number(Field::Minimum);
        const auto most = number(Field::Maximum);
        if (!least || !most || *least > *most)
            return;
        const auto from = m_rate.chargeFor(*least);
        const auto to = m_rate.chargeFor(*most);
        if (from && to)
            m_report.charge = ChargeRange{from.value(), to.value()};
        else
            m_report.problems.insert(Field::Maximum, tooLargeText());
        return;
    }
    case UnitRule::CommentLines:
        return chargeUnits(Field::Comments, number(Field::Comments));
    case UnitRule::UsernameLines:
        return chargeUnits(Field::Usernames, number(Field::Usernames));
    case UnitRule::Quantity:
        return chargeUnits(Field::Quantity, number(Field::Quantity));
    case UnitRule::QuantityTimesRuns:
        break;
    }
    const auto quantity = number(Field::Quantity);
    if (!quantity || m_report.problems.contains(Field::Runs))
        return;
    qint64 units = 0;
    if (__builtin_mul_overflow(*quantity, std::max<qint64>(1, number(Field::Runs).value_or(1)), &units))
        m_report.problems.insert(Field::Quantity, tooLargeText());
    else
        chargeUnits(Field::Quantity, units);
}

void DraftCheck::chargeUnits(Field field, std::optional<qint64> units) {
    if (!units)
        return;
    m_report.units = *units;
    if (const auto sum = m_rate.chargeFor(*units); sum)
        m_report.charge = ChargeRange{sum.value(), sum.value()};
    else
        m_report.problems.insert(field, tooLargeText());
}

std::optional<qint64> DraftCheck::number(Field field) const {
    const auto at = m_numbers.constFind(field);
    return at == m_numbers.constEnd() ? std::nullopt : std::optional(*at);
}

OrderParameters DraftCheck::parameters() const {
    OrderParameters parameters = {{u"service"_s, m_service.id}};
    for (const FieldUse& use : m_type.fields) {
        if (const auto sent = m_sent.constFind(use.field); sent != m_sent.constEnd())
            parameters.append({QString::fromLatin1(fieldTrait(use.field).parameter), *sent});
    }
    return parameters + m_freeParameters;
}

QString DraftCheck::link() const {
    return m_sent.contains(Field::Link) ? m_sent.value(Field::Link) : m_sent.value(Field::Username);
}
