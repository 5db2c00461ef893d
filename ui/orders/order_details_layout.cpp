// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of an order's details stand.
#include "ui/orders/order_details.h"

#include "ui/kit/buttons.h"
#include "ui/kit/plain_label.h"
#include "ui/kit/rule.h"
#include "ui/kit/sides.h"
#include "ui/orders/child_orders_view.h"
#include "ui/orders/delivery_pane.h"
#include "ui/orders/order_facts_view.h"
#include "ui/orders/order_head.h"
#include "ui/orders/order_notes_view.h"
#include "ui/orders/section_tabs.h"
#include "ui/orders/timeline_view.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 4 * Size::step;
constexpr int headHeight = 6 * Size::step;
// From here on there is room for the notes beside the delivery.
constexpr int roomForNotes = 1320;

QVBoxLayout* columnLayout(QWidget* parent = nullptr) {
    auto* column = new QVBoxLayout(parent);
    column->setContentsMargins(gap, 2 * Size::step, gap, 2 * Size::step);
    column->setSpacing(Size::step);
    return column;
}

QScrollArea* scrolled(QWidget* inside, QWidget* parent) {
    auto* scroll = new QScrollArea(parent);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

void makeSmall(Button* button) {
    button->setProperty("kind", u"quiet"_s);
    button->setFixedSize(headHeight, headHeight);
}

} // namespace

void OrderDetails::build() {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildFacts(), 6);
    row->addWidget(new Rule(this, Qt::Vertical));
    row->addWidget(buildTimeline(), 7);
    row->addWidget(new Rule(this, Qt::Vertical));
    row->addWidget(buildSections(), 6);
    m_notesRule = new Rule(this, Qt::Vertical);
    row->addWidget(m_notesRule);
    row->addWidget(buildNotesColumn(), 5);
    placeNotes(false);
}

QWidget* OrderDetails::buildFacts() {
    auto* box = new QWidget(this);
    auto* column = columnLayout(box);
    column->addWidget(m_head);
    auto* inside = new QWidget(box);
    auto* facts = new QVBoxLayout(inside);
    facts->setContentsMargins(sidedMargins(0, 0, 2 * Size::step, 0));
    facts->addWidget(m_facts);
    facts->addStretch();
    column->addWidget(scrolled(inside, box), 1);
    box->setMinimumWidth(248);
    return box;
}

QWidget* OrderDetails::buildTimeline() {
    auto* box = new QWidget(this);
    m_actions = {iconButton(m_theme, u"clipboard-copy"_s, tr("Copy as text"), box),
                 iconButton(m_theme, u"repeat"_s, tr("Order again"), box),
                 iconButton(m_theme, u"square-pen"_s, tr("Order for another link"), box)};
    auto* head = new QHBoxLayout;
    head->setSpacing(Size::step);
    head->addWidget(new PlainLabel(m_theme, Theme::Text::Section, Theme::Ink::Muted, tr("TIMELINE"), box));
    head->addStretch();
    for (Button* button : std::as_const(m_actions)) {
        makeSmall(button);
        head->addWidget(button);
    }
    connect(m_actions.at(0), &QPushButton::clicked, this, [this] { Q_EMIT copyTextRequested(m_order.key); });
    connect(m_actions.at(1), &QPushButton::clicked, this, [this] { Q_EMIT orderAgainRequested(m_order, false); });
    connect(m_actions.at(2), &QPushButton::clicked, this, [this] { Q_EMIT orderAgainRequested(m_order, true); });
    auto* column = columnLayout(box);
    column->addLayout(head);
    column->addWidget(m_history, 1);
    return box;
}

QWidget* OrderDetails::buildSections() {
    auto* box = new QWidget(this);
    m_tabs->addTab(tr("DELIVERY"), tr("Show the delivery"));
    m_tabs->addTab(tr("NOTES"), tr("Show the notes"));
    m_tabs->addTab(tr("ORDERS MADE"), tr("Show the orders made"));
    m_tabs->setTabShown(Children, false);
    m_sections->addWidget(m_delivery);
    m_sections->addWidget(new QWidget(m_sections));
    m_sections->addWidget(m_children);
    connect(m_tabs, &SectionTabs::chosen, m_sections, &QStackedWidget::setCurrentIndex);
    makeSmall(m_full);
    connect(m_full, &QPushButton::clicked, this, [this] { Q_EMIT fullRequested(!m_isFull); });
    auto* head = new QHBoxLayout;
    head->setSpacing(Size::step);
    head->addWidget(m_tabs);
    head->addStretch();
    head->addWidget(m_full);
    auto* column = columnLayout(box);
    column->addLayout(head);
    column->addWidget(m_sections, 1);
    return box;
}

QWidget* OrderDetails::buildNotesColumn() {
    m_notesPage = scrolled(m_notes, this);
    m_notes->layout()->setContentsMargins(sidedMargins(0, Size::step, 2 * Size::step, 0));
    m_notesColumn = new QWidget(this);
    auto* column = columnLayout(m_notesColumn);
    auto* heading = new PlainLabel(m_theme, Theme::Text::Section, Theme::Ink::Muted, tr("NOTES"), m_notesColumn);
    heading->setFixedHeight(headHeight);
    column->addWidget(heading);
    return m_notesColumn;
}

void OrderDetails::placeNotes(bool beside) {
    m_beside = beside;
    if (beside) {
        if (m_tabs->current() == Notes)
            m_tabs->setCurrent(Delivery);
        m_notesColumn->layout()->addWidget(m_notesPage);
    } else {
        auto* page = m_sections->widget(Notes);
        if (page->layout() == nullptr)
            (new QVBoxLayout(page))->setContentsMargins(0, 0, 0, 0);
        page->layout()->addWidget(m_notesPage);
    }
    m_notesPage->show();
    m_tabs->setTabShown(Notes, !beside);
    m_notesColumn->setVisible(beside);
    m_notesRule->setVisible(beside);
}

void OrderDetails::resizeEvent(QResizeEvent* event) {
    if (const bool beside = event->size().width() >= roomForNotes; beside != m_beside)
        placeNotes(beside);
    QWidget::resizeEvent(event);
}
