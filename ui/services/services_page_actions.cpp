// SPDX-License-Identifier: GPL-3.0-or-later
// What the page offers to menus, keys and the search of everything; and what is pasted where nothing is typed.
#include "ui/services/services_page.h"

#include "ui/actions/action_registry.h"
#include "ui/services/catalog_browser.h"
#include "ui/services/catalog_choice.h"
#include "ui/services/facet_panel.h"
#include "ui/services/my_prices.h"
#include "ui/services/order_ticket.h"
#include "ui/services/pasted_link.h"
#include "ui/services/service_panel.h"
#include "ui/services/services_foot.h"
#include "ui/services/services_toolbar.h"
#include "ui/services/shown_catalog.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

void ServicesPage::setActions(ActionRegistry& actions) {
    const auto add = [&](QLatin1StringView id, auto* receiver, auto does) {
        connect(actions.add(id, *this), &QAction::triggered, receiver, does);
    };
    add(ActionId::favourite, m_browser, &CatalogBrowser::toggleFavourite);
    add(ActionId::serviceDetails, this, &ServicesPage::toggleDetails);
    add(ActionId::undoFilter, m_browser, &CatalogBrowser::undoFilter);
    add(ActionId::redoFilter, m_browser, &CatalogBrowser::redoFilter);
    add(ActionId::exportServices, m_browser, &CatalogBrowser::exportShown);
    add(ActionId::pasteLink, this, &ServicesPage::pasteLink);
    auto* all = actions.add(ActionId::servicesOfAll, *this);
    connect(all, &QAction::triggered, this, [this] { m_shown->showAll(!m_shown->wantsAll()); });
    const auto offer = [this, all] { all->setEnabled(m_shown->hasChoice()); };
    connect(m_shown, &ShownCatalog::choiceChanged, all, offer);
    offer();
    m_prices->setActions(actions);
    m_browser->setActions(actions, *this);
    if (auto* choice = findChild<CatalogChoice*>())
        choice->setActions(actions);
}

void ServicesPage::toNewOrder() {
    if (m_panel->ticket().service())
        toTicket();
    else
        focusSearch();
}

CatalogPtr ServicesPage::shownCatalog() const {
    return m_browser->catalog();
}

void ServicesPage::openService(const QString& accountId, const QString& serviceId) {
    if (m_browser->choose(m_shown->keyOf(accountId, serviceId)))
        toTicket();
    else
        Q_EMIT message(Tone::Neutral, tr("Service %1 is no longer in the catalog.").arg(serviceId));
}

void ServicesPage::pasteLink() {
    const QString text = QGuiApplication::clipboard()->text();
    switch (kindOfPaste(text)) {
    case PasteKind::Nothing:
        return Q_EMIT message(Tone::Neutral, tr("There is no link on the clipboard."));
    case PasteKind::Lines:
        return Q_EMIT linesPasted(text);
    case PasteKind::Link:
        break;
    }
    if (!m_panel->ticket().putLink(text.trimmed()))
        return Q_EMIT message(Tone::Neutral, tr("This service takes no link."));
    m_ticketWanted = true;
    m_categoriesWanted = false;
    fold();
    m_panel->showDetails(false);
    if (m_panel->ticket().service())
        m_panel->ticket().focusWhatLacks();
    else
        Q_EMIT message(Tone::Neutral, tr("The link is in the ticket. Choose a service to go on."));
}
