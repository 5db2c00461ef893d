// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/my_prices.h"

#include "desk/account_desk.h"
#include "desk/catalog_source.h"
#include "store/when_done.h"
#include "ui/actions/action_registry.h"
#include "ui/kit/data_table.h"
#include "ui/services/catalog_browser.h"
#include "ui/services/my_prices_sheet.h"
#include "ui/services/order_ticket.h"
#include "ui/services/price_list.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPromise>
#include <QThreadPool>

MyPrices::MyPrices(Theme& theme, Settings& settings, CatalogBrowser& browser, OrderTicket& ticket, QWidget* page)
    : QObject(page)
    , m_theme(theme)
    , m_settings(settings)
    , m_browser(browser)
    , m_ticket(ticket)
    , m_page(*page)
    , m_store(settings.filePath()) {
    connect(&m_store, &MarkupStore::changed, this, [this](const QString& accountId) {
        if (m_desk && m_desk->id() == accountId)
            adopt();
        showMarkups();
    });
}

void MyPrices::setActions(ActionRegistry& actions) {
    auto* own = actions.add(ActionId::setMyPrice, m_page);
    connect(own, &QAction::triggered, this, [this] {
        if (m_ticket.service())
            openFor(m_ticket.service()->id);
    });
    auto* sheet = actions.add(ActionId::myPrices, m_page);
    connect(sheet, &QAction::triggered, this, &MyPrices::openSheet);
    auto* copy = actions.add(ActionId::copyPriceList, m_page);
    connect(copy, &QAction::triggered, this, &MyPrices::copyPriceList);
    DataTable& table = m_browser.table();
    table.addActions({own, sheet, copy}); // in the menu of its rows
    // After the table has filled it.
    QMenu* columns = table.columnsButtonMenu();
    connect(columns, &QMenu::aboutToShow, this, [columns, sheet, copy] {
        columns->addSeparator();
        columns->addActions({sheet, copy});
    });
}

void MyPrices::setDesk(AccountDesk* desk) {
    if (m_desk == desk)
        return;
    if (m_sheet)
        m_sheet->reject();
    m_desk = desk;
    adopt();
}

void MyPrices::setSource(CatalogSource* source) {
    m_source = source;
    ++m_copy;
    showMarkups();
}

void MyPrices::adopt() {
    m_ticket.setMarkup(m_desk ? m_store.markup(m_desk->id()) : Markup());
}

void MyPrices::showMarkups() {
    if (m_source && m_source->isOfSeveral()) {
        QHash<QString, Markup> markups;
        for (const AccountSettings& account : m_settings.accounts())
            markups.insert(account.id, m_store.markup(account.id));
        m_browser.model().setMarkups(markups);
    } else {
        m_browser.model().setMarkup(m_source ? m_store.markup(m_source->id()) : Markup());
    }
}

void MyPrices::openSheet() {
    openFor({});
}

void MyPrices::openFor(const QString& serviceId) {
    if (!m_desk)
        return;
    if (!m_sheet) {
        const QString chosen = m_ticket.service() ? m_ticket.service()->id : QString();
        m_sheet = new MyPricesSheet(m_theme, m_settings, m_store, *m_desk, chosen, &m_page);
        connect(m_sheet, &QDialog::finished, this, [this] { m_sheet.clear(); }); // it goes later
        // Whoever makes prices wants to see them.
        connect(m_sheet, &QDialog::accepted, this, [this, none = m_store.markup(m_desk->id()).isEmpty()] {
            if (none && m_desk && !m_store.markup(m_desk->id()).isEmpty())
                m_browser.table().horizontalHeader()->setSectionHidden(CatalogModel::MyPrice, false);
        });
        m_sheet->open();
    }
    if (!serviceId.isEmpty())
        m_sheet->choose({MarkupSubject::Kind::Service, serviceId});
}

void MyPrices::copyPriceList() {
    if (!m_source)
        return;
    CatalogModel& model = m_browser.model();
    model.finishQuery(); // what is typed, not what was shown before
    auto promise = std::make_shared<QPromise<PriceList>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, catalog = model.catalog(), prices = model.prices(),
                                          rows = model.matches().rows, currency = m_source->currency()] {
        promise->addResult(makePriceList(*catalog, *prices, rows, currency));
        promise->finish();
    });
    whenDone(promise->future(), this, [this, number = ++m_copy](const PriceList& list) {
        if (number == m_copy)
            onCopied(list);
    });
}

void MyPrices::onCopied(const PriceList& list) {
    const QString without = tr("%Ln service(s) have no price.", nullptr, list.unpriced);
    if (list.priced == 0) {
        Q_EMIT message(Tone::Warn, list.unpriced == 0
                                       ? tr("Nothing was copied: no service is shown.")
                                       : tr("Nothing was copied: no rule gives these services a price. Make one with "
                                            "“My prices…”."));
        return;
    }
    auto* mime = new QMimeData;
    mime->setText(list.text);
    mime->setHtml(list.html);
    QGuiApplication::clipboard()->setMimeData(mime);
    const QString copied = tr("Copied %Ln price(s).", nullptr, list.priced);
    Q_EMIT message(Tone::Good, list.unpriced == 0 ? copied : tr("%1 %2", "two whole sentences").arg(copied, without));
}
