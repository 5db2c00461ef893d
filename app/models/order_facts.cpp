// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_facts.h"

#include "core/order_rules.h"
#include "models/order_money_text.h"
#include "models/order_words.h"
#include "models/outlook_text.h"
#include "models/time_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = OrderFact::Kind;

QString words(const char* text) {
    return QCoreApplication::translate("OrderFacts", text);
}

const FieldTrait* traitOf(const QString& parameter) {
    for (const FieldTrait& trait : fieldTraits()) {
        if (parameter == QLatin1StringView(trait.parameter))
            return &trait;
    }
    return nullptr;
}

QString valueWords(const FieldTrait* trait, const QString& value) {
    if (trait == nullptr)
        return value;
    for (const FieldTrait::Choice& choice : trait->choices) {
        if (value == QLatin1StringView(choice.value))
            return choiceLabel(choice);
    }
    return value;
}

class Facts final {
public:
    void add(const char* name, const QString& value, Kind kind = Kind::Words, Tone tone = Tone::Neutral,
             const QString& hint = {}) {
        if (!value.isEmpty())
            m_facts.append({words(name), value, kind, tone, hint});
    }
    void add(const QList<OrderFact>& facts) { m_facts += facts; }
    [[nodiscard]] QList<OrderFact> take() { return std::move(m_facts); }

private:
    QList<OrderFact> m_facts;
};

void addDelivery(const Order& order, const DeliveryOutlook& outlook, Timestamp now, const QLocale& locale,
                 Facts& facts) {
    const auto number = [&locale](const std::optional<qint64>& value) {
        return value ? locale.toString(*value) : QString();
    };
    const bool known = isServiceKnown(order);
    if (const auto delivered = order.delivered())
        facts.add(QT_TRANSLATE_NOOP("OrderFacts", "Delivered"),
                  words(QT_TRANSLATE_NOOP("OrderFacts", "%1 of %2"))
                      .arg(locale.toString(*delivered), locale.toString(order.units)));
    else if (order.units > 0 || !known)
        facts.add(QT_TRANSLATE_NOOP("OrderFacts", "Quantity"),
                  order.units > 0 ? locale.toString(order.units) : words(QT_TRANSLATE_NOOP("OrderFacts", "Not known")));
    facts.add(QT_TRANSLATE_NOOP("OrderFacts", "Start count"), number(order.startCount));
    facts.add(QT_TRANSLATE_NOOP("OrderFacts", "Remains"), number(order.remains));
    if (order.isRunning()) {
        facts.add(QT_TRANSLATE_NOOP("OrderFacts", "Speed"), speedText(outlook, locale));
        const bool rests = outlook.basis == DeliveryOutlook::Basis::Record;
        facts.add(QT_TRANSLATE_NOOP("OrderFacts", "Expected end"), outlookText(outlook, now, locale), Kind::Words,
                  Tone::Neutral, outlookBasisText(outlook));
        facts.add(QT_TRANSLATE_NOOP("OrderFacts", "Estimated"), rests ? outlookBasisText(outlook) : QString());
    } else if (order.status == OrderStatus::Completed && order.placedAt > 0 && order.changedAt > order.placedAt) {
        facts.add(QT_TRANSLATE_NOOP("OrderFacts", "Took"), spanText(order.changedAt - order.placedAt));
    }
}

void addTimes(const Order& order, Timestamp now, const QLocale& locale, Facts& facts) {
    const auto time = [&](Timestamp at) { return at == 0 ? QString() : clockText(at, now, locale); };
    if (order.placement == Placement::Placed)
        facts.add(QT_TRANSLATE_NOOP("OrderFacts", "Placed"),
                  order.placedAt != 0 ? time(order.placedAt) : words(QT_TRANSLATE_NOOP("OrderFacts", "Not known")),
                  Kind::Words, Tone::Neutral, exactTime(order.placedAt, locale));
    else
        facts.add(QT_TRANSLATE_NOOP("OrderFacts", "Written down"), time(order.recordedAt), Kind::Words, Tone::Neutral,
                  exactTime(order.recordedAt, locale));
    facts.add(QT_TRANSLATE_NOOP("OrderFacts", "Last checked"),
              order.checkedAt != 0 ? longAge(order.checkedAt, now) : QString(), Kind::Words, Tone::Neutral,
              exactTime(order.checkedAt, locale));
    if (!isFinal(order.status) && order.cancelAskedAt > 0)
        facts.add(QT_TRANSLATE_NOOP("OrderFacts", "Cancel"),
                  words(QT_TRANSLATE_NOOP("OrderFacts", "asked %1")).arg(longAge(order.cancelAskedAt, now)));
}

} // namespace

QList<OrderFact> orderFacts(const Order& order, const DeliveryOutlook& outlook, Timestamp now, const QLocale& locale) {
    Facts facts;
    addDelivery(order, outlook, now, locale, facts);
    facts.add(orderMoneyFacts(order, locale));
    const bool known = isServiceKnown(order);
    const QString notKnown = words(QT_TRANSLATE_NOOP("OrderFacts", "Not known"));
    facts.add(QT_TRANSLATE_NOOP("OrderFacts", "Service"),
              known ? u"%1 · %2"_s.arg(order.serviceId, order.serviceName) : notKnown);
    facts.add(QT_TRANSLATE_NOOP("OrderFacts", "Type"), order.serviceType);
    facts.add(QT_TRANSLATE_NOOP("OrderFacts", "Link"), known ? order.link : notKnown, Kind::Exact);
    if (known)
        facts.add(QT_TRANSLATE_NOOP("OrderFacts", "Rate"), order.rate.toText(locale));
    addTimes(order, now, locale, facts);
    const QString raw = order.rawStatus.simplified();
    if (raw.compare(statusText(order.status, order.rawStatus), Qt::CaseInsensitive) != 0)
        facts.add(QT_TRANSLATE_NOOP("OrderFacts", "Provider’s word"), raw);
    if (const QList<OrderFact> parameters = orderParameterFacts(order.parameters); !parameters.isEmpty()) {
        facts.add({{words(QT_TRANSLATE_NOOP("OrderFacts", "Parameters")), {}, Kind::Heading}});
        facts.add(parameters);
    }
    return facts.take();
}

QList<OrderFact> orderParameterFacts(const OrderParameters& parameters) {
    QList<OrderFact> facts;
    for (const auto& [parameter, value] : parameters) {
        if (parameter == "service"_L1 || parameter == "link"_L1 || parameter == "quantity"_L1 || value.isEmpty())
            continue;
        const FieldTrait* trait = traitOf(parameter);
        const QString name = trait != nullptr ? fieldLabel(trait->field) : parameter;
        QString shown = valueWords(trait, value);
        shown.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
        const bool lines = shown.contains(u'\n') || (trait != nullptr && trait->input == FieldInput::Lines);
        const bool exact = trait != nullptr && trait->input == FieldInput::Link;
        facts.append({name, shown, lines ? Kind::Lines : exact ? Kind::Exact : Kind::Words});
    }
    return facts;
}
