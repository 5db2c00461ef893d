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

void TicketPlacing::setDesk(AccountDesk* desk, Running running) {
    if (m_desk == desk)
        return;
    const bool wasPlacing = isPlacing();
    const QPointer<AccountDesk> before = std::exchange(m_desk, desk);
    m_turnedAway.reset();
    if (running == Running::Forgotten) {
        m_wish.reset();
        m_unwritten.reset();
        if (m_of)
            unlisten(*m_of);
        m_of.clear();
    }
    if (before && before != m_of)
        unlisten(*before);
    if (m_desk && m_desk != m_of)
        listen(*m_desk);
    if (wasPlacing || isPlacing())
        Q_EMIT placingChanged();
}

void TicketPlacing::listen(AccountDesk& desk) {
    auto& placer = desk.placer();
    const AccountDesk* of = &desk;
    connect(&placer, &OrderPlacer::recorded, this,
            [this, of](quint64 number, OrderKey key) { onRecorded(of, number, key); });
    connect(&placer, &OrderPlacer::finished, this,
            [this, of](quint64 number, OrderKey key, Placement placement, const QString& text) {
                onFinished(of, number, key, placement, text);
            });
    connect(&placer, &OrderPlacer::blockedChanged, this, &TicketPlacing::placingChanged);
    connect(&placer, &OrderPlacer::failed, this, [this, of](quint64 number, const ApiError& error) {
        if (isOf(of, number))
            m_wish->error = error.kind;
    });
    connect(&placer, &OrderPlacer::notRecorded, this, [this, of](quint64 number, const LedgerError& error) {
        if (isOf(of, number))
            end(TicketOutcome::Kind::NotRecorded, 0, error.text);
    });
    connect(&placer, &OrderPlacer::outcomeNotRecorded, this,
            [this, of](quint64 number, OrderKey key, const QString& orderId) {
                if (isOf(of, number))
                    end(TicketOutcome::Kind::IdNotRecorded, key, orderId);
            });
    connect(&desk, &QObject::destroyed, this, [this] {
        if (m_of || !m_wish)
            return;
        m_wish.reset();
        Q_EMIT placingChanged();
    });
}

void TicketPlacing::unlisten(AccountDesk& desk) {
    desk.disconnect(this);
    desk.placer().disconnect(this);
}

// Numbers are each placer's own.
bool TicketPlacing::isOf(const AccountDesk* desk, quint64 number) const {
    return m_wish && m_of == desk && m_wish->number == number;
}

// Nothing more is to be heard of the wish's account but where it is the next one's, too.
void TicketPlacing::leave() {
    if (m_of && m_of != m_desk)
        unlisten(*m_of);
    m_of.clear();
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
    m_unwritten.reset();
    leave();
    m_of = m_desk;
    m_turnedAway.reset();
    m_wish = Wish{0, again, order};
    m_wish->number = again ? placer.sendAgain(writtenDown(m_desk->id(), again, order)) : placer.place(order);
    Q_EMIT placingChanged();
    return true;
}

void TicketPlacing::onRecorded(const AccountDesk* desk, quint64 number, OrderKey key) {
    if (isOf(desk, number))
        m_wish->key = key;
    else if (m_turnedAway && m_turnedAway->key == key)
        m_turnedAway.reset(); // sent again from elsewhere: it is no longer this ticket's to send
}

void TicketPlacing::onFinished(const AccountDesk* desk, quint64 number, OrderKey key, Placement placement,
                               const QString& text) {
    if (!m_wish && m_unwritten && m_of == desk && m_unwritten->number == number)
        m_wish = std::exchange(m_unwritten, std::nullopt);
    if (!isOf(desk, number))
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
    const QString accountId = m_of->id();
    if (m_of == m_desk && (kind == Kind::Rejected || kind == Kind::NotSent))
        m_turnedAway = Wish{0, key, wish.order};
    if (kind == Kind::IdNotRecorded)
        m_unwritten = wish;
    else
        leave();
    Q_EMIT placingChanged();
    Q_EMIT ended({kind, key, text, wish.order, wish.error, accountId});
}
