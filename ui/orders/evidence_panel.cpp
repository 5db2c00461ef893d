// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/evidence_panel.h"

#include "desk/account_desk.h"
#include "models/evidence_text.h"
#include "models/time_text.h"
#include "ui/kit/banner.h"
#include "ui/kit/fact_grid.h"
#include "ui/orders/neighbour_list.h"

#include <QDateTime>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 4 * Size::step;

} // namespace

EvidencePanel::EvidencePanel(Theme& theme, QWidget* parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_sent(new FactGrid(theme))
    , m_why(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Text))
    , m_balances(new FactGrid(theme))
    , m_balanceWords(new Banner(theme))
    , m_check(plainButton(theme, u"refresh-cw"_s, tr("Check balance now")))
    , m_checkFailed(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Bad))
    , m_neighbours(new NeighbourList(theme))
    , m_noNeighbours(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted,
                                    tr("No other order of this account has been placed yet."))) {
    setAccessibleName(tr("Evidence"));
    m_sent->setAccessibleName(tr("What was sent"));
    m_balances->setAccessibleName(tr("Balances"));
    m_balanceWords->setAccessibleName(tr("What the balance says"));
    for (PlainLabel* words : {m_why, m_checkFailed, m_noNeighbours})
        words->setWordWrap(true);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_checkFailed->hide();

    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(2 * Size::step);
    addTitle(*column, tr("WHAT WAS SENT"));
    column->addWidget(m_sent);
    column->addSpacing(Size::step);
    m_whyTitle = addTitle(*column, tr("WHY NOBODY KNOWS"));
    column->addWidget(m_why);
    column->addSpacing(Size::step);
    addTitle(*column, tr("BALANCE"));
    column->addWidget(m_balances);
    column->addWidget(m_balanceWords);
    column->addWidget(m_check, 0, Qt::AlignLeft);
    column->addWidget(m_checkFailed);
    column->addSpacing(Size::step);
    addTitle(*column, tr("ORDERS AROUND IT"));
    column->addWidget(m_neighbours);
    column->addWidget(m_noNeighbours);
    column->addStretch();
    setWidget(box);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);

    connect(m_check, &QPushButton::clicked, this, &EvidencePanel::checkBalance);
}

PlainLabel* EvidencePanel::addTitle(QVBoxLayout& column, const QString& title) {
    auto* label = new PlainLabel(m_theme, Theme::Text::Section, Theme::Ink::Muted, title);
    column.addWidget(label);
    return label;
}

void EvidencePanel::setAccount(AccountDesk* desk) {
    if (m_desk)
        disconnect(&m_desk->balance(), nullptr, this, nullptr);
    m_desk = desk;
    m_checkFailed->hide();
    if (!desk)
        return;
    connect(&desk->balance(), &BalanceWatcher::balanceChanged, this, &EvidencePanel::showChecking);
    connect(&desk->balance(), &BalanceWatcher::checkFailed, this, [this](const ApiError& error) {
        showChecking();
        m_checkFailed->setText(errorText(error));
        m_checkFailed->show();
    });
    showChecking();
}

void EvidencePanel::checkBalance() {
    if (!m_desk)
        return;
    m_desk->balance().check();
    showChecking();
    Q_EMIT balanceChecked();
}

void EvidencePanel::showChecking() {
    const bool checking = m_desk && m_desk->balance().isChecking();
    m_check->setText(checking ? tr("Checking balance…") : tr("Check balance now"));
    m_checkFailed->hide();
}

void EvidencePanel::setEvidence(const Evidence& evidence) {
    showSent(evidence);
    showBalance(evidence.balance, evidence.order);
    const bool none = evidence.before.isEmpty() && evidence.after.isEmpty();
    m_neighbours->setVisible(!none);
    m_noNeighbours->setVisible(none);
    m_neighbours->setEvidence(evidence);
}

void EvidencePanel::showSent(const Evidence& evidence) {
    const Order& order = evidence.order;
    const QLocale locale;
    const Timestamp now = QDateTime::currentMSecsSinceEpoch();
    QList<FactGrid::Fact> facts{
        {tr("Service"), u"%1 · %2"_s.arg(order.serviceId, order.serviceName)},
        {tr("Link"), order.link},
        {tr("Quantity"), order.units > 0 ? locale.toString(order.units) : QString()},
        {tr("Expected charge"), order.expectedCharge.toText(locale), true},
        {tr("Sent"), tr("%1, %2", "a time and how long ago")
                         .arg(clockText(evidence.sentAt, now, locale), longAge(evidence.sentAt, now))}};
    for (const auto& [name, value] : order.parameters) {
        if (name != "service"_L1 && name != "link"_L1 && name != "quantity"_L1)
            facts.append({name, value.simplified()});
    }
    m_sent->setFacts(facts);
    m_why->setText(order.placementText);
    // Of one that is settled the text says something else.
    for (PlainLabel* label : {m_whyTitle, m_why})
        label->setVisible(order.placement == Placement::Unconfirmed);
}

void EvidencePanel::showBalance(const BalanceEvidence& balance, const Order& order) {
    const QLocale locale;
    const Timestamp now = QDateTime::currentMSecsSinceEpoch();
    QList<FactGrid::Fact> facts;
    if (balance.before)
        facts.append({tr("Before, %1", "a time").arg(clockText(balance.before->at, now, locale)),
                      balance.before->balance.toText(locale)});
    if (balance.after)
        facts.append({tr("After, %1", "a time").arg(clockText(balance.after->at, now, locale)),
                      balance.after->balance.toText(locale)});
    if (balance.before && balance.after && balance.others > 0)
        facts.append(
            {tr("%Ln other order(s) in between", nullptr, balance.others), balance.otherCharges.toText(locale)});
    m_balances->setFacts(facts);
    m_balances->setVisible(!facts.isEmpty());
    m_balanceWords->setContent(balanceTone(balance, order), {}, balanceText(balance, order, locale));
}
