// SPDX-License-Identifier: GPL-3.0-or-later
// The pages: made when they are first shown, and what leads from one to another.
#include "ui/shell/main_window.h"

#include "desk/desk.h"
#include "store/when_done.h"
#include "ui/balance/balance_page.h"
#include "ui/bulk/bulk_orders.h"
#include "ui/kit/message_bar.h"
#include "ui/orders/orders_page.h"
#include "ui/record/record_page.h"
#include "ui/services/services_page.h"
#include "ui/settings/settings_page.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QStackedWidget>

#include <utility>

Page& MainWindow::page(PageId id) {
    auto& slot = m_pages.at(static_cast<std::size_t>(id));
    if (slot == nullptr) {
        slot = makePage(id);
        m_deck->addWidget(slot);
        connect(slot, &Page::message, this, [this](Tone tone, const QString& text) { m_messages->show(tone, text); });
        connect(slot, &Page::fileWritten, this, [this](const QString& said, const QString& path) {
            m_messages->show(Tone::Good, said, {}, tr("Show folder"), [folder = QFileInfo(path).absolutePath()] {
                QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
            });
        });
        connect(slot, &Page::undoableMessage, this,
                [this](const QString& text, const QString& key, const std::function<void()>& undo) {
                    if (text.isEmpty())
                        return m_messages->clear(key);
                    m_messages->show(Tone::Neutral, text, key, tr("Undo"), [this, key, undo] {
                        undo();
                        m_messages->clear(key);
                    });
                });
        slot->setActions(m_actions);
        slot->setAccount(m_desk.current());
        if (auto& kept = m_memory.pages.at(static_cast<std::size_t>(id)); kept.has_value())
            slot->resume(std::exchange(kept, {}));
    }
    return *slot;
}

// In the deck from the first: a page that moves there afterwards is styled twice.
Page* MainWindow::makePage(PageId id) {
    switch (id) {
    case PageId::Services: {
        auto* made = new ServicesPage(m_theme, m_settings, m_deck);
        made->setDesk(m_desk);
        connect(made, &ServicesPage::orderPlaced, this, &MainWindow::showOrder);
        connect(made, &ServicesPage::ordersAsked, this, &MainWindow::showOrdersOf);
        connect(made, &ServicesPage::bulkRequested, m_bulk, &BulkOrders::open);
        connect(made, &ServicesPage::linesPasted, m_bulk, &BulkOrders::openText);
        return made;
    }
    case PageId::Orders: {
        auto* made = new OrdersPage(m_theme, m_settings, m_ledger, m_deck);
        made->setDesks([this](const QString& accountId) { return m_desk.account(accountId); });
        connect(made, &OrdersPage::orderAsked, this, &MainWindow::showOrder);
        connect(made, &OrdersPage::servicesAsked, this, [this] { showPage(PageId::Services); });
        connect(made, &OrdersPage::orderAgainRequested, this, [this](const Order& order, bool forAnotherLink) {
            if (m_desk.account(order.accountId)) // what is ordered again is ordered at the same provider
                m_desk.setCurrent(order.accountId);
            showPage(PageId::Services);
            services().orderAgain(order, forAnotherLink);
        });
        return made;
    }
    case PageId::Balance: {
        auto* made = new BalancePage(m_theme, m_settings, m_ledger, m_deck);
        connect(made, &BalancePage::orderAsked, this, &MainWindow::showOrder);
        return made;
    }
    case PageId::Record: {
        auto* made = new RecordPage(m_theme, m_settings, m_ledger, m_deck);
        connect(made, &RecordPage::serviceAsked, this, &MainWindow::showServiceOf);
        connect(made, &RecordPage::ordersAsked, this, &MainWindow::showOrdersOf);
        connect(made, &RecordPage::servicesAsked, this, [this] { showPage(PageId::Services); });
        return made;
    }
    case PageId::Settings:
        break;
    }
    auto* made = new SettingsPage(m_desk, m_settings, m_ledger, m_backups, m_theme, m_deck);
    connect(made, &SettingsPage::addAccountRequested, this, &MainWindow::showFirstRun);
    if (m_attention != nullptr)
        made->addNotices(*m_attention);
    if (m_parts)
        made->addParts(*m_parts);
    return made;
}

WindowMemory MainWindow::memory() const {
    WindowMemory kept = m_memory;
    for (std::size_t at = 0; at < pageCount; ++at) {
        if (const Page* made = m_pages.at(at))
            kept.pages.at(at) = made->memory();
    }
    kept.bulk = m_bulk->memory();
    return kept;
}

void MainWindow::resume(const WindowMemory& memory) {
    m_memory = memory;
    for (std::size_t at = 0; at < pageCount; ++at) {
        if (m_pages.at(at) != nullptr)
            m_pages.at(at)->resume(std::exchange(m_memory.pages.at(at), {}));
    }
    m_bulk->resume(std::exchange(m_memory.bulk, {}));
}

void MainWindow::setSettingsParts(const SettingsParts& parts) {
    m_parts = parts;
    if (auto* made = m_pages.at(static_cast<std::size_t>(PageId::Settings)); made != nullptr)
        static_cast<SettingsPage*>(made)->addParts(parts);
}

void MainWindow::showSettings(const QString& sectionId) {
    showPage(PageId::Settings);
    static_cast<SettingsPage&>(page(PageId::Settings)).showSection(sectionId);
}

ServicesPage& MainWindow::services() {
    return static_cast<ServicesPage&>(page(PageId::Services));
}

OrdersPage& MainWindow::orders() {
    return static_cast<OrdersPage&>(page(PageId::Orders));
}

void MainWindow::showOrder(OrderKey key) {
    whenDone(m_ledger.orders({key}), this, [this, key](const Stored<QList<Order>>& found) {
        if (found && !found.value().isEmpty())
            m_desk.setCurrent(found.value().first().accountId);
        showPage(PageId::Orders);
        orders().showOrder(key);
    });
}

void MainWindow::showOrdersOf(const QString& accountId, const QString& serviceId) {
    m_desk.setCurrent(accountId);
    showPage(PageId::Orders);
    orders().showOrdersOf(serviceId);
}

void MainWindow::showServiceOf(const QString& accountId, const QString& serviceId) {
    m_desk.setCurrent(accountId);
    showPage(PageId::Services);
    services().showService(serviceId);
}

void MainWindow::showOrders(const QList<OrderKey>& keys, const QString& words) {
    showPage(PageId::Orders);
    orders().showOrders(keys, words);
}
