// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/ticket_placing.h"

namespace {

/// The row of the ledger as far as sending it again needs it.
Order writtenDown(const QString& accountId, OrderKey key, const CheckedOrder& checked) {
    Order order;
    order.key = key;
    order.accountId = accountId;
    order.serviceId = checked.service.id;
    order.serviceName = checked.service.name;
    order.serviceType = checked.service.type;
    order.rate = checked.rate;
    order.refillOffered = checked.service.refill;
    order.cancelOffered = checked.service.cancel;
    order.parameters = checked.parameters;
    order.link = checked.link;
    order.units = checked.units;
    order.expectedCharge = checked.charge.most;
    order.placement = Placement::NotSent;
    return order;
}

} // namespace

TicketPlacing::TicketPlacing(QObject* parent)
    : QObject(parent) {}

void TicketPlacing::setDesk(AccountDesk* desk) {
    if (m_desk == desk)
        return;
    if (m_desk)
        m_desk->placer().disconnect(this);
    m_desk = desk;
    m_turnedAway.reset();
    const bool wasPlacing = isPlacing();
    m_wish.reset();
    if (m_desk) {
        auto& placer = m_desk->placer();
        connect(&placer, &OrderPlacer::recorded, this, &TicketPlacing::onRecorded);
        connect(&placer, &OrderPlacer::finished, this, &TicketPlacing::onFinished);
        connect(&placer, &OrderPlacer::failed, this, [this](quint64 number, const ApiError& error) {
            if (m_wish && m_wish->number == number)
                m_wish->error = error.kind;
        });
        connect(&placer, &OrderPlacer::notRecorded, this, [this](quint64 number, const LedgerError& error) {
            if (m_wish && m_wish->number == number)
                end(TicketOutcome::Kind::NotRecorded, 0, error.text);
        });
        connect(&placer, &OrderPlacer::outcomeNotRecorded, this,
                [this](quint64 number, OrderKey key, const QString& orderId) {
                    if (m_wish && m_wish->number == number)
                        end(TicketOutcome::Kind::IdNotRecorded, key, orderId);
                });
    }
    if (wasPlacing)
        Q_EMIT placingChanged();
}

bool TicketPlacing::wouldSendAgain(const CheckedOrder& order) const {
    // At another price it is another order: the row that is sent again keeps what it was expected to cost.
    return m_turnedAway && m_turnedAway->order.parameters == order.parameters && m_turnedAway->order.rate == order.rate;
}

bool TicketPlacing::place(const CheckedOrder& order) {
    if (!m_desk || m_wish)
        return false;
    const OrderKey again = wouldSendAgain(order) ? m_turnedAway->key : 0;
    auto& placer = m_desk->placer();
    m_turnedAway.reset();
    m_wish = Wish{0, again, order};
    m_wish->number = again ? placer.sendAgain(writtenDown(m_desk->id(), again, order)) : placer.place(order);
    Q_EMIT placingChanged();
    return true;
}

void TicketPlacing::onRecorded(quint64 number, OrderKey key) {
    if (m_wish && m_wish->number == number)
        m_wish->key = key;
    else if (m_turnedAway && m_turnedAway->key == key)
        m_turnedAway.reset(); // sent again from elsewhere: it is no longer this ticket's to send
}

void TicketPlacing::onFinished(quint64 number, OrderKey key, Placement placement, const QString& text) {
    if (!m_wish || m_wish->number != number)
        return;
    switch (placement) {
    case Placement::Placed:
        return end(TicketOutcome::Kind::Placed, key, text);
    case Placement::Rejected:
        return end(TicketOutcome::Kind::Rejected, key, text);
    case Placement::NotSent:
        return end(TicketOutcome::Kind::NotSent, key, text);
    case Placement::Sending:
    case Placement::Unconfirmed:
        return end(TicketOutcome::Kind::Unconfirmed, key, text);
    }
}

void TicketPlacing::end(TicketOutcome::Kind kind, OrderKey key, const QString& text) {
    using Kind = TicketOutcome::Kind;
    const Wish wish = *std::exchange(m_wish, std::nullopt);
    if (kind == Kind::Rejected || kind == Kind::NotSent)
        m_turnedAway = Wish{0, key, wish.order};
    Q_EMIT placingChanged();
    Q_EMIT ended({kind, key, text, wish.order, wish.error});
}
