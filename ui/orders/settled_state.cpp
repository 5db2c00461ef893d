// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/settled_state.h"

#include "models/order_words.h"
#include "ui/kit/empty_state.h"

#include <QVBoxLayout>

SettledState::SettledState(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_state(new EmptyState(theme, {}, {}, {}, {}, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_state);
    connect(m_state, &EmptyState::activated, this, [this] {
        if (m_order.placement == Placement::NotSent)
            Q_EMIT sendAgainRequested(m_order);
        else
            Q_EMIT showOrderRequested(m_order.key);
    });
}

void SettledState::setOrder(const Order& order) {
    m_order = order;
    const QString icon = orderStateIcon(order);
    switch (order.placement) {
    case Placement::Placed:
        m_state->setContent(icon, tr("It was placed: order %1").arg(order.orderId),
                            tr("It is written down with its id and watched like any other order."),
                            tr("Show in orders"));
        return;
    case Placement::NotSent:
        m_state->setContent(icon, tr("It was not placed"),
                            tr("It is written down as not sent. Send it again when you want it."), tr("Send again"));
        return;
    case Placement::Sending:
        m_state->setContent(icon, tr("It is being sent"), tr("The provider has not answered yet."));
        return;
    case Placement::Rejected:
        m_state->setContent(icon, tr("The provider refused it"), order.placementText, tr("Show in orders"));
        return;
    case Placement::Unconfirmed:
        return;
    }
}
