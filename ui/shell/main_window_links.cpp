// SPDX-License-Identifier: GPL-3.0-or-later
// What links and files from outside lead to. All is shown or filled in; placing is left to a person.
#include "ui/shell/main_window.h"

#include "core/deep_link.h"
#include "desk/account_desk.h"
#include "desk/desk.h"
#include "store/existing_orders.h"
#include "ui/bulk/bulk_orders.h"
#include "ui/first_run/first_run_page.h"
#include "ui/kit/message_bar.h"
#include "ui/orders/orders_page.h"
#include "ui/services/services_page.h"
#include "ui/shell/link_opener.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

void MainWindow::open(const QStringList& wanted) {
    if (m_links == nullptr) {
        m_links = new LinkOpener(m_desk, this);
        connect(m_links, &LinkOpener::linkWanted, this, &MainWindow::followLink);
        connect(m_links, &LinkOpener::fileWanted, this, [this](const QString& path) {
            leaveFirstRun();
            m_bulk->openFile(path);
        });
        connect(m_links, &LinkOpener::refused, this,
                [this](const QString& words) { m_messages->show(Tone::Warn, words, u"link"_s); });
    }
    m_links->open(wanted);
}

// Where an account is being added although there is one.
void MainWindow::leaveFirstRun() {
    if (m_places->currentWidget() == m_firstRun && !m_desk.accounts().isEmpty())
        showWork();
}

void MainWindow::followLink(const DeepLink& link) {
    leaveFirstRun();
    m_messages->clear(u"link"_s);
    switch (link.place) {
    case DeepLink::Place::Services:
        showPage(PageId::Services);
        services().searchFor(link.search);
        break;
    case DeepLink::Place::Service:
        showPage(PageId::Services);
        services().showService(link.id);
        break;
    case DeepLink::Place::Orders:
        showPage(PageId::Orders);
        orders().searchFor(link.search);
        break;
    case DeepLink::Place::Order:
        showPage(PageId::Orders);
        showOrderOfId(link.id);
        break;
    case DeepLink::Place::NewOrder:
        fillOrder(link);
        break;
    case DeepLink::Place::Bulk:
        m_bulk->open();
        break;
    }
}

void MainWindow::showOrderOfId(const QString& orderId) {
    whenDone(ExistingOrders(m_ledger).find(m_desk.current()->id(), orderId), this,
             [this, orderId](const Stored<OrderKey>& found) {
                 if (found && found.value() != 0)
                     orders().showOrder(found.value());
                 else if (found)
                     m_messages->show(Tone::Warn, tr("There is no order %1 in this account.").arg(orderId), u"link"_s);
                 else
                     m_messages->show(Tone::Bad, found.error().text, u"link"_s);
             });
}

void MainWindow::fillOrder(const DeepLink& link) {
    showPage(PageId::Services);
    OrderParameters parameters;
    if (!link.link.isEmpty())
        parameters.append({u"link"_s, link.link});
    if (!link.quantity.isEmpty())
        parameters.append({u"quantity"_s, link.quantity});
    if (!services().fillOrder(link.id, parameters))
        return;
    if (!parameters.isEmpty())
        m_messages->show(Tone::Warn, tr("A link filled in this order. Look at it before you place it."), u"link"_s);
    // Not in a field of the form: the next Enter may be meant for another program, from where the link came.
    if (!parameters.isEmpty())
        services().setFocus(Qt::OtherFocusReason);
}
