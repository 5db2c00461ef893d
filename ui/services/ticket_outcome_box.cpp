// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/ticket_outcome_box.h"

#include "ui/kit/announcer.h"
#include "ui/kit/banner.h"
#include "ui/services/ticket_words.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace {

Tone toneOf(TicketOutcome::Kind kind) {
    switch (kind) {
    case TicketOutcome::Kind::Placed:
        return Tone::Good;
    case TicketOutcome::Kind::Unconfirmed:
        return Tone::Warn;
    case TicketOutcome::Kind::Rejected:
    case TicketOutcome::Kind::NotSent:
    case TicketOutcome::Kind::NotRecorded:
    case TicketOutcome::Kind::IdNotRecorded:
        break;
    }
    return Tone::Bad;
}

} // namespace

TicketOutcomeBox::TicketOutcomeBox(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_banner(new Banner(theme, this))
    , m_show(plainButton(theme, {}, tr("Show order"), this))
    , m_accept(plainButton(theme, {}, {}, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Size::step);
    column->addWidget(m_banner);
    column->addWidget(m_show);
    column->addWidget(m_accept);
    m_banner->setAccessibleName(tr("Order message"));
    connect(m_banner, &Banner::actionTriggered, this, [this] { Q_EMIT showOrder(m_key); });
    connect(m_show, &Button::clicked, this, [this] { Q_EMIT showOrder(m_key); });
    connect(m_accept, &Button::clicked, this, &TicketOutcomeBox::accepted);
    clear();
}

void TicketOutcomeBox::showOutcome(const TicketOutcome& outcome, const std::optional<RunningLinks::Running>& running) {
    using Kind = TicketOutcome::Kind;
    OrderKey key = 0;
    if (outcome.kind == Kind::Placed || outcome.kind == Kind::Unconfirmed)
        key = outcome.key;
    else if (outcome.kind == Kind::Rejected && running)
        key = running->key;
    say(toneOf(outcome.kind), outcomeText(outcome, running), key);
    if (outcome.kind == Kind::Placed) { // short enough for a button beside it
        m_banner->setAction(tr("Show"));
        m_show->hide();
    }
}

void TicketOutcomeBox::showQuestion(const TicketQuestion& question) {
    say(Tone::Warn, questionText(question),
        question.kind == TicketQuestion::Kind::Running ? question.running.key : OrderKey(0));
    m_accept->setText(acceptText(question));
}

void TicketOutcomeBox::ask() {
    m_accept->show();
    announce();
}

bool TicketOutcomeBox::isAsking() const {
    return !isHidden() && !m_accept->isHidden();
}

void TicketOutcomeBox::showGone() {
    say(Tone::Warn, tr("This service is no longer in the catalog."));
}

void TicketOutcomeBox::clear() {
    m_banner->setContent(Tone::Neutral, {}, {});
    m_show->hide();
    m_accept->hide();
    hide();
    ::announce(*this, {});
}

QString TicketOutcomeBox::text() const {
    return isHidden() ? QString() : m_banner->text();
}

void TicketOutcomeBox::say(Tone tone, const QString& text, OrderKey key) {
    m_key = key;
    m_banner->setContent(tone, {}, text);
    m_banner->setAction({});
    m_show->setVisible(key != 0);
    m_accept->hide();
    show();
    announce();
}

void TicketOutcomeBox::announce() {
    QAccessibleEvent alert(m_banner, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    ::announce(*this, m_banner->text());
}
