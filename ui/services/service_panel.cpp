// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/service_panel.h"

#include "ui/kit/after_first_paint.h"
#include "ui/kit/rule.h"
#include "ui/kit/segments.h"
#include "ui/services/order_ticket.h"
#include "ui/services/service_details.h"

#include <QApplication>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace {

constexpr int ordering = 0;
constexpr int detailed = 1;

} // namespace

ServicePanel::ServicePanel(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_choice(new Segments(theme, tr("Order or details"), {tr("Order"), tr("Details")}, this))
    , m_stack(new QStackedLayout)
    , m_ticket(new OrderTicket(theme, this))
    , m_details(new ServiceDetails(theme, this)) {
    setFixedWidth(Size::ticket);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_choice->setCurrent(ordering);
    m_choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_stack->addWidget(m_ticket);
    m_stack->addWidget(m_details);
    auto* above = new QHBoxLayout;
    above->setContentsMargins(4 * Size::step, 3 * Size::step, 4 * Size::step, 3 * Size::step);
    above->addWidget(m_choice);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addLayout(above);
    column->addWidget(new Rule(this)); // goes on where the one under the search ends
    column->addLayout(m_stack, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(new Rule(this, Qt::Vertical));
    row->addLayout(column, 1);
    new AfterFirstPaint(this, [this] { m_details->prepare(); });
    connect(m_choice, &Segments::chosen, this, [this](int taken) { showDetails(taken == detailed); });
}

bool ServicePanel::areDetailsShown() const {
    return m_stack->currentWidget() == m_details;
}

void ServicePanel::showDetails(bool shown) {
    if (shown == areDetailsShown())
        return;
    m_choice->setCurrent(shown ? detailed : ordering);
    // What is hidden would hand the focus on to whatever comes next.
    if (m_stack->currentWidget()->isAncestorOf(QApplication::focusWidget()))
        m_choice->setFocus(Qt::OtherFocusReason);
    m_stack->setCurrentWidget(shown ? static_cast<QWidget*>(m_details) : m_ticket);
}
