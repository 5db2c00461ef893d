// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog.h"
#include "core/order.h"
#include "ui/kit/page.h"

#include <QPointer>

class CatalogBrowser;
class Desk;
class MyPrices;
class ServicePanel;
class ShownCatalog;

/// Browse the catalog and order from it: facets, table, and the order ticket always at the right, the service's details
/// behind it. Pick a row, type, Enter. The catalog is the current account's or, where a person wants it, that of all
/// accounts; what is done with a service is then done with its own account.
class ServicesPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServicesPage)

public:
    /// theme and settings must outlive the page.
    ServicesPage(Theme& theme, Settings& settings, QWidget* parent = nullptr);

    /// Offers all accounts' catalogs as one, too; before setAccount(). Must outlive the page.
    void setDesk(Desk& desk);
    void setAccount(AccountDesk* desk) override;
    void setActions(ActionRegistry& actions) override;
    void focusSearch() override;
    void refresh() override;
    [[nodiscard]] std::any memory() const override;
    void resume(const std::any& memory) override;

    /// To the ticket where a service is chosen, else to the search for one.
    void toNewOrder();
    /// Of what is on show: one account's services, or those of all. Null before the first.
    [[nodiscard]] CatalogPtr shownCatalog() const;
    /// Chooses the service, shows its row and goes to its ticket. accountId: of the service where the catalog is of
    /// several accounts, else empty.
    void openService(const QString& accountId, const QString& serviceId);

public Q_SLOTS:
    /// Chooses the order's service and fills the ticket as it was filled then; forAnotherLink: but for the link, which
    /// gets the focus.
    void orderAgain(const Order& order, bool forAnotherLink = false);
    /// Of the current account: chooses it and shows its row.
    void showService(const QString& serviceId);
    void searchFor(const QString& text);
    /// Chooses the service of the current account, where one is named, and puts these into the ticket in place of what
    /// is typed; empty: what is typed stays. False, after saying why: there is no service to order.
    bool fillOrder(const QString& serviceId, const OrderParameters& parameters);

Q_SIGNALS:
    /// A person asks to see the order just placed, or the last of a service.
    void orderPlaced(OrderKey key);
    /// A person asks to see their orders of a service.
    void ordersAsked(const QString& accountId, const QString& serviceId);
    void bulkRequested();
    /// Lines were pasted where nothing is typed: a bulk order's.
    void linesPasted(const QString& text);
    /// A catalog's rows are there.
    void filled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectParts();
    void showSource();
    void take(const Service& service);
    void followDesks();
    void giveDesk(AccountDesk* desk);
    void sayAccount();
    void toTicket();
    void pasteLink();
    void toggleDetails();
    void fold();

    ShownCatalog* m_shown;
    CatalogBrowser* m_browser;
    ServicePanel* m_panel;
    MyPrices* m_prices;
    QPointer<AccountDesk> m_taken;   ///< of the chosen service
    bool m_several = false;          ///< accounts' catalogs are on show
    bool m_categoriesWanted = false; ///< asked for where the window is narrow
    bool m_ticketWanted = false;
};
