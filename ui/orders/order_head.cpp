// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_head.h"

#include "core/order_rules.h"
#include "models/order_words.h"
#include "ui/kit/buttons.h"
#include "ui/kit/chip.h"
#include "ui/kit/plain_label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

OrderHead::OrderHead(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_title(new PlainLabel(theme, Theme::Text::Strong, Theme::Ink::Text, {}, this))
    , m_status(new ChipLabel(theme, this))
    , m_words(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Text, {}, this))
    , m_problem(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Warn, {}, this))
    , m_parent(quietButton(theme, {}, {}, this))
    , m_sendAgain(plainButton(theme, u"send"_s, tr("Send again"), this))
    , m_inquire(plainButton(theme, u"circle-question-mark"_s, tr("Look into this order"), this)) {
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setElide(Qt::ElideRight);
    m_problem->setAccessibleName(tr("The provider’s answer"));
    for (PlainLabel* label : {m_words, m_problem}) {
        label->setWordWrap(true);
        label->setMinimumWidth(1);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_problem->hide();
    m_parent->hide();
    connect(m_sendAgain, &QPushButton::clicked, this, &OrderHead::sendAgainRequested);
    connect(m_inquire, &QPushButton::clicked, this, &OrderHead::inquiryRequested);
    connect(m_parent, &QPushButton::clicked, this, [this] { Q_EMIT parentRequested(m_parentKey); });

    auto* row = new QHBoxLayout;
    row->setSpacing(2 * Size::step);
    row->addWidget(m_title);
    row->addWidget(m_status);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Size::step);
    column->addLayout(row);
    column->addWidget(m_words);
    column->addWidget(m_problem);
    for (Button* button : {m_parent, m_sendAgain, m_inquire})
        column->addWidget(button, 0, Qt::AlignLeft);
}

void OrderHead::setOrder(const Order& order) {
    const bool chosen = order.key != 0;
    m_title->setText(!chosen                   ? tr("No order chosen")
                     : order.orderId.isEmpty() ? tr("No order id")
                                               : tr("Order %1").arg(order.orderId));
    if (chosen)
        m_status->setChip(orderStateTone(order), orderStateIcon(order), orderStateText(order));
    else
        m_status->setChip(Tone::Neutral, {}, {});
    m_words->setText(order.placementText);
    m_words->setVisible(chosen && !order.placementText.isEmpty());
    m_sendAgain->setVisible(chosen && whyNoSendAgain(order).isEmpty());
    m_inquire->setVisible(chosen && order.placement == Placement::Unconfirmed);
}

void OrderHead::setProblem(const QString& words) {
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

void OrderHead::setParentOrder(OrderKey key, const QString& orderId) {
    m_parentKey = key;
    m_parent->setText(key == 0 ? QString() : tr("Made by order %1").arg(orderId));
    m_parent->setVisible(key != 0);
}
