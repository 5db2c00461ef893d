// SPDX-License-Identifier: GPL-3.0-or-later
// What the page is asked to show: orders of a kind, one order, the refills, what may have been placed.
#include "ui/orders/orders_page.h"

#include "core/order_condition.h"
#include "desk/account_desk.h"
#include "models/order_facets_model.h"
#include "models/orders_model.h"
#include "ui/kit/data_table.h"
#include "ui/kit/search_field.h"
#include "ui/orders/asking_strip.h"
#include "ui/orders/order_actions.h"
#include "ui/orders/order_filters.h"
#include "ui/orders/orders_foot.h"
#include "ui/orders/refills_view.h"
#include "ui/orders/unconfirmed_view.h"
#include "ui/orders/view_switch.h"

#include <QStackedWidget>

namespace {

struct Memory final {
    QString search;
    std::any filters;
    OrderKey order = 0; ///< the current row's
    bool refills = false;
};

} // namespace

std::any OrdersPage::memory() const {
    const QModelIndex current = m_table->currentIndex();
    return Memory{m_search->text(), m_side->memory(), current.isValid() ? m_model->keyAt(current.row()) : m_wanted,
                  m_refills != nullptr && m_views->currentWidget() == m_refills};
}

void OrdersPage::resume(const std::any& memory) {
    const auto* kept = std::any_cast<Memory>(&memory);
    if (kept == nullptr)
        return;
    m_wanted = kept->order;
    m_side->resume(kept->filters);
    m_search->setText(kept->search);
    if (kept->refills)
        showRefills();
}

void OrdersPage::showFacet(OrdersQuery::Facet facet) {
    m_views->setCurrentWidget(m_list);
    m_search->clear();
    m_side->clear();
    m_side->choose(facet);
}

void OrdersPage::showOrder(OrderKey key) {
    m_wanted = key;
    showFacet(OrdersQuery::Facet::All);
    onRowsShown();
}

void OrdersPage::showOrders(const QList<OrderKey>& keys, const QString& words) {
    showFacet(OrdersQuery::Facet::All);
    m_side->showOnly(keys, words);
}

void OrdersPage::searchFor(const QString& text) {
    showFacet(OrdersQuery::Facet::All);
    m_search->setText(text);
}

void OrdersPage::showOrdersOf(const QString& serviceId) {
    searchFor(ordersOfService(serviceId));
}

void OrdersPage::showUnconfirmed(OrderKey key) {
    if (!m_inquiry) {
        m_inquiry = new UnconfirmedView(theme(), m_settings, m_ledger, m_views);
        m_views->addWidget(m_inquiry);
        connect(m_inquiry, &UnconfirmedView::backRequested, this, &OrdersPage::showList);
        connect(m_inquiry, &UnconfirmedView::showOrderRequested, this, &OrdersPage::showOrder);
        connect(m_inquiry, &UnconfirmedView::sendAgainRequested, m_actions, &OrderActions::sendAgain);
        connect(m_inquiry, &UnconfirmedView::message, this, &Page::message);
        m_inquiry->setAccount(m_desk);
    }
    m_views->setCurrentWidget(m_inquiry);
    m_inquiry->open(key);
}

bool OrdersPage::isUnconfirmedShown() const {
    return m_inquiry != nullptr && m_views->currentWidget() == m_inquiry;
}

void OrdersPage::showRefills() {
    if (!m_refills) {
        m_refills = new RefillsView(
            theme(), m_settings, m_ledger, [this](const QString& accountId) { return m_actions->deskOf(accountId); },
            m_views);
        m_views->addWidget(m_refills);
        connect(m_refills, &RefillsView::ordersRequested, this, &OrdersPage::showList);
        connect(m_refills, &RefillsView::showOrderRequested, this, [this](OrderKey key, const QString& accountId) {
            if (m_desk && m_desk->id() == accountId)
                showOrder(key);
            else
                Q_EMIT orderAsked(key);
        });
        connect(m_refills, &RefillsView::askRequested, m_askings, &AskingStrip::start);
        connect(m_refills, &RefillsView::message, this, &Page::message);
        connect(m_refills, &RefillsView::fileWritten, this, &Page::fileWritten);
        m_refills->setAccount(m_desk);
    }
    m_views->setCurrentWidget(m_refills);
    m_refills->focusTable();
}

void OrdersPage::updateFoot() {
    const OrderFacetsModel& counts = m_side->statuses();
    const OrdersQuery query = m_model->query();
    const bool plain = query.serviceId.isEmpty() && query.placedFrom == 0 && query.placedUntil == 0 &&
                       query.keys.isEmpty() && query.text.isEmpty();
    // The list counted what it does not show when it was asked; what is found by its status alone is counted live.
    const int live = counts.count(query.facet); // 0 before it is known
    const auto total = plain && live >= m_model->rowCount() ? std::optional(live) : m_model->total();
    m_foot->setCounts(m_model->rowCount(), total, static_cast<int>(m_table->selectedRowNumbers().size()),
                      counts.count(OrdersQuery::Facet::Pending) + counts.count(OrdersQuery::Facet::InProgress));
}

QString OrdersPage::askingText() const {
    return m_askings->runningText();
}

void OrdersPage::showList() {
    m_views->setCurrentWidget(m_list);
    m_table->setFocus();
}
