// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/support_text.h"

#include "core/order_rules.h"
#include "models/order_event_text.h"
#include "models/order_facts.h"
#include "models/order_words.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("SupportText", text);
}

QString timeText(Timestamp at, const QTimeZone& zone) {
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at, zone);
    const int offset = time.offsetFromUtc() / 60;
    const int size = std::abs(offset);
    return u"%1 %2%3:%4"_s.arg(time.toString(u"yyyy-MM-dd HH:mm:ss"_s), offset < 0 ? u"-"_s : u"+"_s)
        .arg(size / 60, 2, 10, QChar(u'0'))
        .arg(size % 60, 2, 10, QChar(u'0'));
}

QString moneyText(const Money& money) {
    return money.currency.isEmpty() ? money.amount.toString() : u"%1 %2"_s.arg(money.amount.toString(), money.currency);
}

/// "Name: value" a line; values of several lines below their name.
class Lines final {
public:
    void add(const char* name, const QString& value) { addNamed(words(name), value); }
    void addNamed(const QString& name, const QString& value) {
        if (value.isEmpty())
            return;
        if (!value.contains(u'\n')) {
            m_lines.append(u"%1: %2"_s.arg(name, value.trimmed()));
            return;
        }
        m_lines.append(name + u':');
        for (const QString& line : value.split(u'\n'))
            m_lines.append(u"    "_s + line.trimmed());
    }
    void addLine(const QString& line) { m_lines.append(line); }
    [[nodiscard]] QString text() const { return m_lines.join(u'\n'); }

private:
    QStringList m_lines;
};

QString statusWords(const Order& order) {
    const QString state = orderStateText(order);
    const QString raw = order.rawStatus.simplified();
    if (raw.isEmpty() || raw == state)
        return state;
    return words(QT_TRANSLATE_NOOP("SupportText", "%1 (the provider’s word: %2)")).arg(state, raw);
}

void addOrdered(const Order& order, Lines& lines) {
    if (isServiceKnown(order)) {
        lines.add(QT_TRANSLATE_NOOP("SupportText", "Service"),
                  u"%1, %2"_s.arg(order.serviceId, order.serviceName.simplified()));
        lines.add(QT_TRANSLATE_NOOP("SupportText", "Link"), order.link);
    }
    const auto number = [](const std::optional<qint64>& value) { return value ? QString::number(*value) : QString(); };
    lines.add(QT_TRANSLATE_NOOP("SupportText", "Quantity"), order.units > 0 ? QString::number(order.units) : QString());
    for (const OrderFact& fact : orderParameterFacts(order.parameters))
        lines.addNamed(fact.name, fact.value);
    lines.add(QT_TRANSLATE_NOOP("SupportText", "Start count"), number(order.startCount));
    lines.add(QT_TRANSLATE_NOOP("SupportText", "Remains"), number(order.remains));
    lines.add(QT_TRANSLATE_NOOP("SupportText", "Charge"), order.charge ? moneyText(*order.charge) : QString());
    if (isServiceKnown(order))
        lines.add(QT_TRANSLATE_NOOP("SupportText", "Expected charge"), moneyText(order.expectedCharge));
}

QString childWords(const ChildOrder& child) {
    return child.order ? u"%1 (%2)"_s.arg(child.orderId, orderStateText(*child.order)) : child.orderId;
}

} // namespace

QString supportText(const OrderDossier& dossier, const SupportAccount& account, const QTimeZone& zone) {
    const Order& order = dossier.order;
    Lines lines;
    lines.add(QT_TRANSLATE_NOOP("SupportText", "Order"),
              order.orderId.isEmpty() ? words(QT_TRANSLATE_NOOP("SupportText", "no order id was told"))
                                      : order.orderId);
    lines.add(QT_TRANSLATE_NOOP("SupportText", "Account"),
              account.host.isEmpty() ? account.name : u"%1 (%2)"_s.arg(account.name, account.host));
    lines.add(QT_TRANSLATE_NOOP("SupportText", "Status"), statusWords(order));
    lines.add(QT_TRANSLATE_NOOP("SupportText", "Reason"), order.placementText.simplified());
    addOrdered(order, lines);
    const auto time = [&zone](Timestamp at) { return at == 0 ? QString() : timeText(at, zone); };
    lines.add(QT_TRANSLATE_NOOP("SupportText", "Placed"), time(order.placedAt));
    lines.add(QT_TRANSLATE_NOOP("SupportText", "Last checked"), time(order.checkedAt));
    lines.add(QT_TRANSLATE_NOOP("SupportText", "Made by order"), dossier.series.parentId);
    QStringList children;
    for (const ChildOrder& child : dossier.series.children)
        children.append(childWords(child));
    lines.add(QT_TRANSLATE_NOOP("SupportText", "Orders made"), children.join(", "_L1));
    for (const Refill& refill : dossier.refills)
        lines.addNamed(words(QT_TRANSLATE_NOOP("SupportText", "Refill %1")).arg(refill.refillId),
                       words(QT_TRANSLATE_NOOP("SupportText", "%1, asked %2"))
                           .arg(statusText(refill.status, refill.rawStatus), time(refill.askedAt)));
    lines.addLine(words(QT_TRANSLATE_NOOP("SupportText", "What happened (local time and its offset from UTC):")));
    OrderEventText told(order.units);
    for (const OrderEvent& event : dossier.events) {
        if (const auto line = told.next(event); !line.text.isEmpty())
            lines.addLine(u"    %1  %2"_s.arg(timeText(event.at, zone), line.text));
    }
    return lines.text();
}
