// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/services_page.h"

#include "ui/services/catalog_browser.h"
#include "ui/services/order_ticket.h"
#include "ui/services/services_toolbar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>

ServicesPage::ServicesPage(Theme& theme, Settings& settings, QWidget* parent)
    : Page(theme, parent)
    , m_browser(new CatalogBrowser(theme, settings, this))
    , m_ticket(new OrderTicket(theme, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_browser, 1);
    row->addWidget(m_ticket);
    addActions();
    connect(m_browser, &CatalogBrowser::chosen, m_ticket, &OrderTicket::setService);
    connect(m_browser, &CatalogBrowser::activated, this, &ServicesPage::toTicket);
    connect(m_browser, &CatalogBrowser::message, this, &Page::message);
    connect(m_browser, &CatalogBrowser::undoableMessage, this, &Page::undoableMessage);
    connect(m_browser, &CatalogBrowser::catalogChanged, m_ticket, &OrderTicket::setCatalog);
    connect(m_ticket, &OrderTicket::orderPlaced, this, &ServicesPage::orderPlaced);
    connect(&m_browser->toolbar(), &ServicesToolbar::bulkAsked, this, &ServicesPage::bulkRequested);
    connect(&m_browser->toolbar(), &ServicesToolbar::categoriesAsked, this, [this](bool shown) {
        m_categoriesWanted = shown;
        m_ticketWanted = false;
        fold();
    });
    connect(&m_browser->toolbar(), &ServicesToolbar::ticketAsked, this, [this](bool shown) {
        m_ticketWanted = shown;
        m_categoriesWanted = false;
        fold();
    });
    setAccount(nullptr);
}

void ServicesPage::addActions() {
    const auto add = [this](const QString& text, const QList<QKeySequence>& keys, void (CatalogBrowser::*action)()) {
        auto* made = new QAction(text, this);
        made->setShortcuts(keys);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QAction::triggered, m_browser, action);
        addAction(made);
    };
    add(tr("Favourite"), {Qt::CTRL | Qt::Key_D}, &CatalogBrowser::toggleFavourite);
    add(tr("Undo the last filter"), {QKeySequence::Undo}, &CatalogBrowser::undoFilter);
    add(tr("Do the filter again"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y},
        &CatalogBrowser::redoFilter);
}

void ServicesPage::setAccount(AccountDesk* desk) {
    m_ticket->setDesk(desk);
    m_browser->setDesk(desk);
}

void ServicesPage::focusSearch() {
    m_browser->focusSearch();
}

void ServicesPage::refresh() {
    m_browser->refresh();
}

void ServicesPage::orderAgain(const Order& order, bool forAnotherLink) {
    if (!m_browser->choose(order.serviceId)) {
        Q_EMIT message(Tone::Bad,
                       tr("The service of this order, %1, is no longer in the catalog.").arg(order.serviceId));
        return;
    }
    m_ticket->fillFrom(order.parameters, forAnotherLink);
    toTicket();
}

void ServicesPage::toTicket() {
    if (!m_browser->chooseMatch())
        return;
    m_ticketWanted = true;
    m_categoriesWanted = false;
    fold();
    m_ticket->focusFirstField();
}

void ServicesPage::fold() {
    const bool narrow = width() < Size::narrow - Size::rail;
    m_browser->toolbar().setNarrow(narrow);
    m_browser->toolbar().setCategoriesShown(m_categoriesWanted);
    m_browser->toolbar().setTicketShown(m_ticketWanted);
    m_browser->setFacetsShown(!narrow || m_categoriesWanted);
    m_ticket->setVisible(!narrow || m_ticketWanted);
}

void ServicesPage::keyPressEvent(QKeyEvent* event) {
    // Esc in the ticket goes back to the search; what is typed stays.
    if (event->key() == Qt::Key_Escape && m_ticket->isAncestorOf(focusWidget())) {
        focusSearch();
        m_ticketWanted = false;
        fold();
        return;
    }
    Page::keyPressEvent(event);
}

void ServicesPage::resizeEvent(QResizeEvent* event) {
    fold();
    Page::resizeEvent(event);
}
