// SPDX-License-Identifier: GPL-3.0-or-later
// Whose catalog the page shows, and whose the chosen service is.
#include "ui/services/services_page.h"

#include "desk/catalog_source.h"
#include "ui/services/catalog_browser.h"
#include "ui/services/my_prices.h"
#include "ui/services/order_ticket.h"
#include "ui/services/service_details.h"
#include "ui/services/service_panel.h"
#include "ui/services/shown_catalog.h"

namespace {

struct Memory final {
    CatalogQuery query;
    QString accountId; ///< the chosen service's
    std::optional<Service> service;
    TicketFields::Values values;
    FreeRowsEditor::Rows freeRows;
};

} // namespace

std::any ServicesPage::memory() const {
    const OrderTicket& ticket = m_panel->ticket();
    return Memory{m_browser->model().query(), m_taken ? m_taken->id() : QString(), ticket.service(), ticket.typed(),
                  ticket.typedRows()};
}

void ServicesPage::resume(const std::any& memory) {
    const auto* kept = std::any_cast<Memory>(&memory);
    if (kept == nullptr)
        return;
    AccountDesk* desk = kept->service ? m_shown->deskOf(kept->accountId) : nullptr;
    if (desk != nullptr) {
        giveDesk(desk);
        sayAccount();
        m_panel->ticket().setService(*kept->service);
        m_panel->details().setService(*kept->service);
        m_browser->setSource(m_shown->source(), m_shown->keyOf(kept->accountId, kept->service->id), true);
    }
    m_browser->showQuery(kept->query);
    m_panel->ticket().type(kept->values, kept->freeRows);
}

void ServicesPage::setDesk(Desk& desk) {
    m_shown->setDesk(desk);
}

void ServicesPage::setAccount(AccountDesk* desk) {
    m_shown->setAccount(desk);
}

// From one account to another all is anew; between an account and all of them what is looked for stays, and the chosen
// service where both have it.
void ServicesPage::showSource() {
    CatalogSource* source = m_shown->source();
    const bool several = source && source->isOfSeveral();
    const bool sameLook = several || m_several;
    m_several = several;
    const auto chosen = m_panel->ticket().service();
    const bool stays = sameLook && m_taken && chosen && (several || m_taken == m_shown->account());
    if (!stays)
        giveDesk(several ? nullptr : m_shown->account());
    m_prices->setSource(source);
    sayAccount();
    m_browser->setSource(source, stays ? m_shown->keyOf(m_taken->id(), chosen->id) : QString(), sameLook);
}

void ServicesPage::take(const Service& service) {
    giveDesk(m_shown->deskOf(service.accountId));
    sayAccount();
    m_panel->ticket().setService(service);
    m_panel->details().setService(service);
}

// What still runs at another account is told here as well: this is one ticket.
void ServicesPage::giveDesk(AccountDesk* desk) {
    using Running = TicketPlacing::Running;
    m_taken = desk;
    m_panel->ticket().setDesk(desk, m_several && desk ? Running::Heard : Running::Forgotten);
    m_panel->details().setDesk(desk);
    m_prices->setDesk(desk ? desk : m_shown->account());
}

void ServicesPage::sayAccount() {
    m_panel->ticket().setAccountName(m_several && m_taken ? m_shown->nameOf(*m_taken) : QString());
}

// The chosen service's account went, or its desk is another one.
void ServicesPage::followDesks() {
    if (!m_several)
        return;
    const auto chosen = m_panel->ticket().service();
    AccountDesk* desk = chosen ? m_shown->deskOf(chosen->accountId) : nullptr;
    if (!chosen || desk == m_taken) {
        m_prices->setDesk(m_taken ? m_taken.data() : m_shown->account());
        return sayAccount();
    }
    giveDesk(desk);
    if (desk)
        take(*chosen);
}
