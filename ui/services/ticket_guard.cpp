// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/ticket_guard.h"

#include "ui/services/ticket_values.h"

void TicketGuard::setDesk(AccountDesk* desk) {
    m_desk = desk;
    m_accepted = 0;
}

void TicketGuard::open(const Service& service) {
    m_seenRate = service.rate;
}

std::optional<TicketQuestion> TicketGuard::question(const OrderDraft& draft, OrderKey besides) const {
    if (!m_desk)
        return std::nullopt;
    const ServiceType& type = serviceType(draft.service().type);
    const auto running = m_desk->runningLinks().find(draft.service().id, draft.value(linkField(type)), besides);
    if (running && running->key != m_accepted)
        return TicketQuestion{.kind = TicketQuestion::Kind::Running, .running = *running};
    if (draft.service().rate != m_seenRate)
        return TicketQuestion{.kind = TicketQuestion::Kind::Price,
                              .before = {m_seenRate, draft.rate().currency},
                              .now = draft.rate(),
                              .charge = draft.check().charge,
                              .units = type.units};
    return std::nullopt;
}

void TicketGuard::accept(const TicketQuestion& question) {
    switch (question.kind) {
    case TicketQuestion::Kind::Running:
        m_accepted = question.running.key;
        break;
    case TicketQuestion::Kind::Price:
        m_seenRate = question.now.amount;
        break;
    }
}

std::optional<RunningLinks::Running> TicketGuard::activeOrder(const CheckedOrder& order, OrderKey besides) const {
    if (!m_desk)
        return std::nullopt;
    const auto same = m_desk->runningLinks().find(order.service.id, order.link, besides);
    return same ? same : m_desk->runningLinks().find({}, order.link, besides);
}
