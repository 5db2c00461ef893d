// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/not_placed_choice.h"

#include "desk/account_desk.h"
#include "models/evidence_text.h"
#include "ui/kit/banner.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NotPlacedChoice::NotPlacedChoice(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_deny(plainButton(theme, u"circle-x"_s, tr("Write down as not sent"), this))
    , m_warning(new Banner(theme, this))
    , m_problem(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Bad, {}, this)) {
    auto* words = new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Text,
                                 tr("The order becomes “Not sent”. Nothing is sent by that; you can send it again "
                                    "afterwards, or leave it. If the provider took it after all, sending it again "
                                    "pays twice."),
                                 this);
    words->setWordWrap(true);
    m_problem->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * Size::step);
    column->addWidget(words);
    column->addWidget(m_deny, 0, Qt::AlignLeft);
    column->addWidget(m_warning);
    column->addWidget(m_problem);
    column->addStretch();
    m_warning->setAccessibleName(tr("Warning"));
    m_warning->setAction(tr("Not placed all the same"));
    m_warning->hide();
    m_problem->hide();
    connect(m_deny, &QPushButton::clicked, this, &NotPlacedChoice::decide);
    connect(m_warning, &Banner::actionTriggered, this, &NotPlacedChoice::deny);
    setFocusProxy(m_deny);
}

void NotPlacedChoice::setAccount(AccountDesk* desk) {
    if (m_desk)
        disconnect(&m_desk->inquiry(), nullptr, this, nullptr);
    m_desk = desk;
    if (!desk)
        return;
    connect(&desk->inquiry(), &OrderInquiry::notSettled, this, [this](OrderKey key, const QString& text) {
        if (key != m_evidence.order.key)
            return;
        m_deny->setEnabled(true);
        m_problem->setText(text);
        m_problem->show();
    });
}

void NotPlacedChoice::setEvidence(const Evidence& evidence) {
    const bool another = evidence.order.key != m_evidence.order.key;
    m_evidence = evidence;
    // What the balance says may have changed since it was asked.
    if (!another && (m_warning->isHidden() || fellByTheCharge(evidence.balance, evidence.order)))
        return;
    m_warning->hide();
    m_problem->hide();
    m_deny->setEnabled(true);
}

void NotPlacedChoice::decide() {
    if (!fellByTheCharge(m_evidence.balance, m_evidence.order)) {
        deny();
        return;
    }
    m_warning->setContent(Tone::Warn, {}, balanceText(m_evidence.balance, m_evidence.order, QLocale()));
    m_warning->show();
    m_deny->setEnabled(false); // asked once: the answer is the warning's button
}

void NotPlacedChoice::deny() {
    if (!m_desk)
        return;
    m_deny->setEnabled(false);
    m_warning->hide();
    m_problem->hide();
    m_desk->inquiry().deny(m_evidence.order);
}
