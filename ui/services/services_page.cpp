// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/services_page.h"

#include "ui/services/catalog_browser.h"
#include "ui/services/catalog_choice.h"
#include "ui/services/facet_panel.h"
#include "ui/services/my_prices.h"
#include "ui/services/order_ticket.h"
#include "ui/services/record_columns.h"
#include "ui/services/service_details.h"
#include "ui/services/service_panel.h"
#include "ui/services/services_toolbar.h"
#include "ui/services/shown_catalog.h"

#include <QHBoxLayout>
#include <QKeyEvent>

ServicesPage::ServicesPage(Theme& theme, Settings& settings, QWidget* parent)
    : Page(theme, parent)
    , m_shown(new ShownCatalog(settings, this))
    , m_browser(new CatalogBrowser(theme, settings, this))
    , m_panel(new ServicePanel(theme, this))
    , m_prices(new MyPrices(theme, settings, *m_browser, m_panel->ticket(), this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_browser, 1);
    row->addWidget(m_panel);
    m_browser->facets().setTop(new CatalogChoice(theme, *m_shown, this));
    new RecordColumns(*m_shown, *m_browser, this);
    connectParts();
    showSource();
}

void ServicesPage::connectParts() {
    connect(m_shown, &ShownCatalog::sourceChanged, this, &ServicesPage::showSource);
    connect(m_shown, &ShownCatalog::desksChanged, this, &ServicesPage::followDesks);
    OrderTicket* ticket = &m_panel->ticket();
    ServiceDetails* details = &m_panel->details();
    connect(m_browser, &CatalogBrowser::chosen, this, &ServicesPage::take);
    connect(m_browser, &CatalogBrowser::activated, this, &ServicesPage::toTicket);
    connect(m_browser, &CatalogBrowser::message, this, &Page::message);
    connect(m_browser, &CatalogBrowser::undoableMessage, this, &Page::undoableMessage);
    connect(m_prices, &MyPrices::message, this, &Page::message);
    connect(m_browser, &CatalogBrowser::exported, this, &Page::fileWritten);
    connect(m_browser, &CatalogBrowser::catalogChanged, ticket, &OrderTicket::setCatalog);
    connect(m_browser, &CatalogBrowser::catalogChanged, details, &ServiceDetails::setCatalog);
    connect(m_browser, &CatalogBrowser::filled, this, &ServicesPage::filled);
    connect(ticket, &OrderTicket::orderPlaced, this, &ServicesPage::orderPlaced);
    connect(details, &ServiceDetails::showOrder, this, &ServicesPage::orderPlaced);
    connect(details, &ServiceDetails::showOrders, this, &ServicesPage::ordersAsked);
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
}

void ServicesPage::focusSearch() {
    m_browser->focusSearch();
}

void ServicesPage::refresh() {
    m_browser->refresh();
}

void ServicesPage::orderAgain(const Order& order, bool forAnotherLink) {
    if (!m_browser->choose(m_shown->keyOf(order.accountId, order.serviceId))) {
        Q_EMIT message(Tone::Bad,
                       tr("The service of this order, %1, is no longer in the catalog.").arg(order.serviceId));
        return;
    }
    m_panel->ticket().fillFrom(order.parameters, forAnotherLink);
    toTicket();
}

void ServicesPage::showService(const QString& serviceId) {
    if (!m_browser->choose(m_shown->keyOf({}, serviceId)))
        Q_EMIT message(Tone::Neutral, tr("Service %1 is no longer in the catalog.").arg(serviceId));
}

void ServicesPage::searchFor(const QString& text) {
    m_browser->toolbar().search().setText(text);
}

bool ServicesPage::fillOrder(const QString& serviceId, const OrderParameters& parameters) {
    if (!serviceId.isEmpty() && !m_browser->choose(m_shown->keyOf({}, serviceId))) {
        Q_EMIT message(Tone::Warn, tr("Service %1 is not in the catalog.").arg(serviceId));
        return false;
    }
    if (!m_panel->ticket().service()) {
        Q_EMIT message(Tone::Neutral, tr("Choose a service, and its order form opens beside the table."));
        return false;
    }
    if (!parameters.isEmpty())
        m_panel->ticket().fillFrom(parameters);
    m_panel->showDetails(false);
    m_ticketWanted = true;
    m_categoriesWanted = false;
    fold();
    return true;
}

void ServicesPage::toTicket() {
    if (!m_browser->chooseMatch())
        return;
    m_ticketWanted = true;
    m_categoriesWanted = false;
    fold();
    m_panel->showDetails(false);
    m_panel->ticket().focusFirstField();
}

void ServicesPage::toggleDetails() {
    const bool shown = m_panel->isVisible() && m_panel->areDetailsShown();
    m_panel->showDetails(!shown);
    // Where the window is narrow they come and go with the panel.
    m_ticketWanted = !shown;
    m_categoriesWanted = false;
    fold();
}

void ServicesPage::fold() {
    const bool narrow = width() < Size::narrow - Size::rail;
    m_browser->toolbar().setNarrow(narrow);
    m_browser->toolbar().setCategoriesShown(m_categoriesWanted);
    m_browser->toolbar().setTicketShown(m_ticketWanted);
    m_browser->setFacetsShown(!narrow || m_categoriesWanted);
    m_panel->setVisible(!narrow || m_ticketWanted);
}

void ServicesPage::keyPressEvent(QKeyEvent* event) {
    // Esc in the ticket or the details goes back to the search; what is typed stays.
    if (event->key() == Qt::Key_Escape && m_panel->isAncestorOf(focusWidget())) {
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
