// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/unconfirmed_view.h"

#include "desk/account_desk.h"
#include "models/unconfirmed_orders.h"
#include "ui/kit/buttons.h"
#include "ui/kit/plain_label.h"
#include "ui/kit/rule.h"
#include "ui/kit/segments.h"
#include "ui/kit/usable.h"
#include "ui/orders/evidence_panel.h"
#include "ui/orders/find_choice.h"
#include "ui/orders/not_placed_choice.h"
#include "ui/orders/order_comparison.h"
#include "ui/orders/placed_choice.h"
#include "ui/orders/settled_state.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 4 * Size::step;
constexpr int evidenceLeast = 340;
constexpr int narrow = 800; // below, the choices stand under the evidence

} // namespace

UnconfirmedView::UnconfirmedView(Theme& theme, Settings& settings, Ledger& ledger, QWidget* parent)
    : QWidget(parent)
    , m_orders(new UnconfirmedOrders(ledger, this))
    , m_evidence(new EvidencePanel(theme, this))
    , m_segments(new Segments(theme, tr("What became of it"),
                              {tr("It was placed"), tr("Find it"), tr("It was not placed")}, this))
    , m_placed(new PlacedChoice(theme, this))
    , m_find(new FindChoice(theme, settings, this))
    , m_notPlaced(new NotPlacedChoice(theme, this))
    , m_settled(new SettledState(theme, this))
    , m_right(new QStackedWidget(this))
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_rule(new Rule(this, Qt::Vertical)) {
    setAccessibleName(tr("Unconfirmed order"));
    m_evidence->setMinimumWidth(evidenceLeast);
    m_right->addWidget(buildChoices(theme));
    m_right->addWidget(m_settled);
    m_body->setSpacing(0);
    m_body->addWidget(m_evidence, 2);
    m_body->addWidget(m_rule);
    m_body->addWidget(m_right, 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar(theme));
    column->addWidget(new Rule(this));
    column->addLayout(m_body, 1);

    connect(m_orders, &UnconfirmedOrders::changed, this, &UnconfirmedView::refresh);
    connect(m_orders, &UnconfirmedOrders::readFailed, this,
            [this](const QString& text) { Q_EMIT message(Tone::Bad, text); });
    connect(m_evidence, &EvidencePanel::balanceChecked, m_orders, &UnconfirmedOrders::compareNewestBalance);
    connect(m_segments, &Segments::chosen, this, &UnconfirmedView::choose);
    connect(m_placed, &PlacedChoice::showOrderRequested, this, &UnconfirmedView::showOrderRequested);
    connect(m_settled, &SettledState::showOrderRequested, this, &UnconfirmedView::showOrderRequested);
    connect(m_settled, &SettledState::sendAgainRequested, this, &UnconfirmedView::sendAgainRequested);
    m_segments->setCurrent(0);
    choose(0);
}

QWidget* UnconfirmedView::buildBar(Theme& theme) {
    auto* bar = new QWidget(this);
    Button* back = plainButton(theme, u"arrow-left"_s, tr("Back to orders"), bar);
    m_title = new PlainLabel(theme, Theme::Text::Title, Theme::Ink::Text, {}, bar);
    m_place = new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted, {}, bar);
    m_place->setAccessibleName(tr("Which of them"));
    m_previous = iconButton(theme, u"chevron-left"_s, tr("Previous unconfirmed order"), bar);
    m_next = iconButton(theme, u"chevron-right"_s, tr("Next unconfirmed order"), bar);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(3 * Size::step, 10, 3 * Size::step, 10);
    row->setSpacing(2 * Size::step);
    row->addWidget(back);
    row->addSpacing(Size::step);
    row->addWidget(m_title);
    row->addStretch();
    row->addWidget(m_place);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    connect(back, &QPushButton::clicked, this, &UnconfirmedView::backRequested);
    connect(m_previous, &QPushButton::clicked, this, [this] { m_orders->choose(m_orders->previous()); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_orders->choose(m_orders->next()); });
    return bar;
}

QWidget* UnconfirmedView::buildChoices(Theme& theme) {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(3 * Size::step);
    column->addWidget(new PlainLabel(theme, Theme::Text::Section, Theme::Ink::Muted, tr("WHAT BECAME OF IT?"), box));
    column->addWidget(m_segments);
    m_choices = new QStackedWidget(box);
    m_choices->addWidget(m_placed);
    m_choices->addWidget(m_find);
    m_choices->addWidget(m_notPlaced);
    column->addWidget(m_choices, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(box);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    for (auto* comparison : box->findChildren<OrderComparison*>()) {
        // Queued: only then it has its place.
        connect(
            comparison, &OrderComparison::appeared, scroll,
            [scroll, comparison] { scroll->ensureWidgetVisible(comparison, 0, gap); }, Qt::QueuedConnection);
    }
    return scroll;
}

void UnconfirmedView::setAccount(AccountDesk* desk) {
    m_evidence->setAccount(desk);
    m_placed->setAccount(desk);
    m_find->setAccount(desk);
    m_notPlaced->setAccount(desk);
    m_orders->setAccount(desk ? desk->id() : QString());
}

void UnconfirmedView::open(OrderKey key) {
    m_orders->choose(key);
    m_choices->currentWidget()->setFocus();
}

void UnconfirmedView::checkBalance() {
    m_evidence->checkBalance();
}

void UnconfirmedView::choose(int choice) {
    m_choices->setCurrentIndex(choice);
    // As high as the one that is shown, not as the highest.
    for (int at = 0; at < m_choices->count(); ++at)
        m_choices->widget(at)->setSizePolicy(QSizePolicy::Preferred,
                                             at == choice ? QSizePolicy::Preferred : QSizePolicy::Ignored);
}

void UnconfirmedView::refresh() {
    showPlace();
    const auto& evidence = m_orders->evidence();
    if (!evidence)
        return;
    m_evidence->setEvidence(*evidence);
    m_placed->setOrder(evidence->order);
    m_find->setEvidence(*evidence);
    m_notPlaced->setEvidence(*evidence);
    m_settled->setOrder(evidence->order);
    m_right->setCurrentIndex(evidence->order.placement == Placement::Unconfirmed ? 0 : 1);
}

void UnconfirmedView::showPlace() {
    const int count = m_orders->count();
    if (m_orders->place() >= 0)
        m_place->setText(tr("%L1 of %L2").arg(m_orders->place() + 1).arg(count));
    else
        m_place->setText(count > 0 ? tr("%Ln more unconfirmed", nullptr, count) : tr("no more unconfirmed"));
    m_title->setText(m_orders->place() < 0 && m_orders->evidence() ? tr("This order is settled")
                                                                   : tr("This order may have been placed"));
    setUsable(*m_previous, m_orders->previous() != 0, tr("There is no unconfirmed order before this one."));
    setUsable(*m_next, m_orders->next() != 0, tr("There is no unconfirmed order after this one."));
}

void UnconfirmedView::showEvent(QShowEvent* event) {
    m_orders->setActive(true);
    QWidget::showEvent(event);
}

void UnconfirmedView::hideEvent(QHideEvent* event) {
    m_orders->setActive(false);
    QWidget::hideEvent(event);
}

void UnconfirmedView::resizeEvent(QResizeEvent* event) {
    const bool stacked = event->size().width() < narrow;
    m_body->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_rule->setVisible(!stacked);
    QWidget::resizeEvent(event);
}

void UnconfirmedView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        QWidget::keyPressEvent(event);
}
