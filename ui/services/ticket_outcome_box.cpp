// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/ticket_outcome_box.h"

#include "ui/kit/banner.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

TicketOutcomeBox::TicketOutcomeBox(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_banner(new Banner(theme, this))
    , m_allow(new QCheckBox(tr("Place another one all the same"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Size::step);
    column->addWidget(m_banner);
    column->addWidget(m_allow);
    m_banner->setAccessibleName(tr("Order message"));
    connect(m_banner, &Banner::actionTriggered, this, [this] { Q_EMIT showOrder(m_key); });
    connect(m_allow, &QCheckBox::toggled, this, &TicketOutcomeBox::allowedChanged);
    clear();
}

void TicketOutcomeBox::showOutcome(const TicketOutcome& outcome) {
    using Kind = TicketOutcome::Kind;
    switch (outcome.kind) {
    case Kind::Placed:
        if (outcome.order.charge.least == outcome.order.charge.most)
            say(Tone::Good, tr("Order %1 placed · %2").arg(outcome.text, outcome.order.charge.most.toText(QLocale())),
                outcome.key, false);
        else
            say(Tone::Good, tr("Order %1 placed").arg(outcome.text), outcome.key, false);
        return;
    case Kind::Rejected:
        return say(Tone::Bad, tr("The order was not taken. %1").arg(outcome.text), 0, false);
    case Kind::NotSent:
        return say(Tone::Bad, tr("The order was not sent; you can place it again. %1").arg(outcome.text), 0, false);
    case Kind::Unconfirmed:
        return showDoubt();
    case Kind::NotRecorded:
        return say(Tone::Bad, tr("The order could not be written down, so nothing was sent. %1").arg(outcome.text), 0,
                   false);
    case Kind::IdNotRecorded:
        return say(Tone::Bad,
                   tr("The provider took the order as %1, but that could not be written down yet. Keep the number.")
                       .arg(outcome.text),
                   0, true);
    }
}

void TicketOutcomeBox::showDoubt() {
    say(Tone::Warn,
        tr("This order may have been placed. It will not be sent again by itself. Look at Orders › Unconfirmed."), 0,
        true);
}

void TicketOutcomeBox::showGone() {
    say(Tone::Warn, tr("This service is no longer in the catalog."), 0, false);
}

void TicketOutcomeBox::clear() {
    m_banner->setContent(Tone::Neutral, {}, {});
    m_allow->setChecked(false);
    hide();
}

bool TicketOutcomeBox::isAllowed() const {
    return !m_allow->isHidden() && m_allow->isChecked();
}

QString TicketOutcomeBox::text() const {
    return isHidden() ? QString() : m_banner->text();
}

void TicketOutcomeBox::say(Tone tone, const QString& text, OrderKey key, bool doubt) {
    m_key = key;
    m_banner->setContent(tone, {}, text);
    m_banner->setAction(key ? tr("Show") : QString());
    const QSignalBlocker quiet(m_allow);
    m_allow->setChecked(false);
    m_allow->setVisible(doubt);
    show();
    QAccessibleEvent alert(m_banner, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}
