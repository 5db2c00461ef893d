// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_event_text.h"

#include "models/order_words.h"
#include "models/refill_cells.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("OrderEvent", text);
}

QString because(const char* text, const char* textWithReason, const OrderEvent& event) {
    const QString reason = event.text.simplified();
    return reason.isEmpty() ? words(text) : words(textWithReason).arg(reason);
}

QString refillText(const OrderEvent& event) {
    switch (parseRefillStatus(event.text)) {
    case RefillStatus::Pending:
        return words(QT_TRANSLATE_NOOP("OrderEvent", "Refill pending"));
    case RefillStatus::InProgress:
        return words(QT_TRANSLATE_NOOP("OrderEvent", "Refill in progress"));
    case RefillStatus::Completed:
        return words(QT_TRANSLATE_NOOP("OrderEvent", "Refill completed"));
    case RefillStatus::Rejected:
        return words(QT_TRANSLATE_NOOP("OrderEvent", "Refill rejected"));
    case RefillStatus::Canceled:
        return words(QT_TRANSLATE_NOOP("OrderEvent", "Refill canceled"));
    case RefillStatus::Failed:
        return words(QT_TRANSLATE_NOOP("OrderEvent", "Refill failed"));
    case RefillStatus::Unknown:
        break;
    }
    return words(QT_TRANSLATE_NOOP("OrderEvent", "Refill: %1")).arg(event.text.simplified());
}

} // namespace

OrderEventText::Line OrderEventText::next(const OrderEvent& event) {
    switch (event.kind) {
    case OrderEvent::Kind::Recorded:
        if (std::exchange(m_recorded, true))
            return {words(QT_TRANSLATE_NOOP("OrderEvent", "Sent again")), Tone::Neutral};
        return {words(QT_TRANSLATE_NOOP("OrderEvent", "Sent")), Tone::Neutral};
    case OrderEvent::Kind::Placed:
        m_status = statusText(OrderStatus::Pending, QString());
        return {
            because(QT_TRANSLATE_NOOP("OrderEvent", "Placed"), QT_TRANSLATE_NOOP("OrderEvent", "Placed as %1"), event),
            Tone::Neutral};
    case OrderEvent::Kind::Rejected:
        return {because(QT_TRANSLATE_NOOP("OrderEvent", "Rejected"), QT_TRANSLATE_NOOP("OrderEvent", "Rejected: %1"),
                        event),
                Tone::Bad};
    case OrderEvent::Kind::NotSent:
        return {because(QT_TRANSLATE_NOOP("OrderEvent", "Not sent"), QT_TRANSLATE_NOOP("OrderEvent", "Not sent: %1"),
                        event),
                Tone::Warn};
    case OrderEvent::Kind::Unconfirmed:
        return {because(QT_TRANSLATE_NOOP("OrderEvent", "May have been placed"),
                        QT_TRANSLATE_NOOP("OrderEvent", "May have been placed: %1"), event),
                Tone::Warn};
    case OrderEvent::Kind::Added:
        m_remains = event.remains;
        m_status = statusText(parseOrderStatus(event.text), event.text);
        return {words(QT_TRANSLATE_NOOP("OrderEvent", "Added by its id: %1")).arg(m_status), Tone::Neutral};
    case OrderEvent::Kind::Status:
        return status(event);
    case OrderEvent::Kind::RefillAsked:
        return {because(QT_TRANSLATE_NOOP("OrderEvent", "Refill asked"),
                        QT_TRANSLATE_NOOP("OrderEvent", "Refill %1 asked"), event),
                Tone::Neutral};
    case OrderEvent::Kind::RefillRefused:
        return {because(QT_TRANSLATE_NOOP("OrderEvent", "Refill refused"),
                        QT_TRANSLATE_NOOP("OrderEvent", "Refill refused: %1"), event),
                Tone::Bad};
    case OrderEvent::Kind::RefillStatus:
        return {refillText(event), refillTone(parseRefillStatus(event.text))};
    case OrderEvent::Kind::CancelAsked:
        return {words(QT_TRANSLATE_NOOP("OrderEvent", "Cancelling asked")), Tone::Neutral};
    case OrderEvent::Kind::CancelRefused:
        return {because(QT_TRANSLATE_NOOP("OrderEvent", "Cancelling refused"),
                        QT_TRANSLATE_NOOP("OrderEvent", "Cancelling refused: %1"), event),
                Tone::Bad};
    case OrderEvent::Kind::RefillNotSent:
        return {because(QT_TRANSLATE_NOOP("OrderEvent", "Refill not asked"),
                        QT_TRANSLATE_NOOP("OrderEvent", "Refill not asked: %1"), event),
                Tone::Warn};
    case OrderEvent::Kind::RefillNotKnown:
        return {because(QT_TRANSLATE_NOOP("OrderEvent", "Refill may have been taken"),
                        QT_TRANSLATE_NOOP("OrderEvent", "Refill may have been taken: %1"), event),
                Tone::Warn};
    case OrderEvent::Kind::CancelNotSent:
        return {because(QT_TRANSLATE_NOOP("OrderEvent", "Cancelling not asked"),
                        QT_TRANSLATE_NOOP("OrderEvent", "Cancelling not asked: %1"), event),
                Tone::Warn};
    case OrderEvent::Kind::CancelNotKnown:
        return {because(QT_TRANSLATE_NOOP("OrderEvent", "Cancelling may have been taken"),
                        QT_TRANSLATE_NOOP("OrderEvent", "Cancelling may have been taken: %1"), event),
                Tone::Warn};
    }
    return {};
}

OrderEventText::Line OrderEventText::status(const OrderEvent& event) {
    const OrderStatus now = parseOrderStatus(event.text);
    const QString after = event.text.trimmed().isEmpty() ? m_status : statusText(now, event.text);
    const QString before = std::exchange(m_status, after);
    const auto told = event.remains ? event.remains : m_remains;
    const bool moved = told != m_remains && m_units > 0;
    m_remains = told;
    const QLocale locale;
    const QString delivered = moved ? locale.toString(m_units - std::clamp<qint64>(*told, 0, m_units)) : QString();
    const bool same = before == after;
    const Tone tone = statusTone(now);
    if (same && !moved)
        return {};
    if (same)
        return {words(QT_TRANSLATE_NOOP("OrderEvent", "%1 delivered")).arg(delivered), tone};
    if (before.isEmpty())
        return {moved ? words(QT_TRANSLATE_NOOP("OrderEvent", "%1, %2 delivered")).arg(after, delivered) : after, tone};
    if (moved)
        return {words(QT_TRANSLATE_NOOP("OrderEvent", "%1 → %2, %3 delivered")).arg(before, after, delivered), tone};
    return {words(QT_TRANSLATE_NOOP("OrderEvent", "%1 → %2")).arg(before, after), tone};
}
