// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "desk/desk.h"
#include "models/order_facets_model.h"
#include "store/when_done.h"
#include "ui/balance/balance_page.h"
#include "ui/bulk/bulk_orders.h"
#include "ui/first_run/first_run_page.h"
#include "ui/kit/message_bar.h"
#include "ui/orders/orders_page.h"
#include "ui/orders/unconfirmed_banner.h"
#include "ui/record/record_page.h"
#include "ui/services/services_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/attention.h"
#include "ui/shell/backup_messages.h"
#include "ui/shell/desk_messages.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/ledger_failure_page.h"
#include "ui/shell/opening_message.h"
#include "ui/shell/window_attention.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDataStream>
#include <QDesktopServices>
#include <QFileInfo>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView stateName("window");
constexpr std::chrono::milliseconds balanceDelay(700);
constexpr std::chrono::milliseconds longestWait(60); ///< without a window

} // namespace

MainWindow::MainWindow(Desk& desk, Ledger& ledger, BackupKeeper& backups, Settings& settings, Theme& theme)
    : m_desk(desk)
    , m_ledger(ledger)
    , m_backups(backups)
    , m_settings(settings)
    , m_theme(theme)
    , m_counts(new OrderFacetsModel(ledger, this))
    , m_places(new QStackedWidget(this))
    , m_work(new QWidget(m_places))
    , m_header(new HeaderBar(desk, settings, theme, m_work))
    , m_rail(new NavigationRail(theme, m_work))
    , m_messages(new MessageBar(theme, m_work))
    , m_unconfirmed(new UnconfirmedBanner(theme, m_work))
    , m_deck(new QStackedWidget(m_work))
    , m_deskMessages(new DeskMessages(desk, ledger, *m_messages, this))
    , m_bulk(new BulkOrders(theme, settings, ledger, m_deck, this)) {
    setWindowTitle(u"Orderdeck"_s);
    setWindowIcon(QIcon(u":/icons/orderdeck.svg"_s));
    setMinimumSize(720, 480);
    new BackupMessages(backups, *m_messages, this);
    build();
    addActions();
    connect(m_header, &HeaderBar::addAccountRequested, this, &MainWindow::showFirstRun);
    connect(m_header, &HeaderBar::balanceRequested, this, [this] { showPage(PageId::Balance); });
    connect(m_rail, &NavigationRail::pageRequested, this, &MainWindow::showPage);
    connect(m_counts, &OrderFacetsModel::countsChanged, this,
            [this] { m_rail->setAttention(m_counts->count(OrdersQuery::Facet::NeedsAttention)); });
    connect(m_counts, &OrderFacetsModel::countsChanged, this, &MainWindow::updateUnconfirmed);
    connect(m_unconfirmed, &UnconfirmedBanner::lookRequested, this, [this] {
        showPage(PageId::Orders);
        orders().showUnconfirmed();
    });
    connect(&desk, &Desk::currentChanged, this, &MainWindow::onCurrentChanged);
    connect(m_deskMessages, &DeskMessages::closeConfirmed, this, &MainWindow::quit);
    connect(m_deskMessages, &DeskMessages::serviceWanted, this, &MainWindow::showServiceOf);
    restore();
    onCurrentChanged();
    // This page tells of a low balance, whatever page is shown; but rows come first.
    QTimer::singleShot(balanceDelay, this, [this] { std::ignore = page(PageId::Balance); });
}

MainWindow::~MainWindow() {
    remember();
}

void MainWindow::showFilled() {
    auto* awaited = m_pages.at(static_cast<std::size_t>(PageId::Services));
    if (currentPage() == nullptr || currentPage() != awaited)
        return show();
    auto* wait = new QTimer(this);
    const auto end = [this, wait] {
        wait->disconnect();
        wait->deleteLater();
        show();
    };
    connect(wait, &QTimer::timeout, wait, end);
    connect(static_cast<ServicesPage*>(awaited), &ServicesPage::filled, wait, end, Qt::SingleShotConnection);
    wait->start(longestWait);
}

void MainWindow::build() {
    auto* side = new QVBoxLayout;
    side->setSpacing(0);
    side->addWidget(m_messages);
    m_unconfirmed->setContentsMargins(3 * Size::step, 10, 3 * Size::step, Size::step);
    side->addWidget(m_unconfirmed);
    side->addWidget(m_bulk->strip());
    side->addWidget(m_deck, 1);
    auto* below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_rail);
    below->addLayout(side, 1);
    auto* all = new QVBoxLayout(m_work);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addLayout(below, 1);
    m_places->addWidget(m_work);
    setCentralWidget(m_places);
}

void MainWindow::addActions() {
    const auto add = [this](const QKeySequence& keys, auto&& does) {
        auto* action = new QAction(this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, does);
        addAction(action);
        return action;
    };
    for (std::size_t at = 0; at < pageCount; ++at) {
        const auto id = static_cast<PageId>(at);
        const QKeySequence keys(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(at)));
        add(keys, [this, id] {
            if (m_places->currentWidget() == m_work)
                showPage(id);
        });
        m_rail->setShortcut(id, keys.toString(QKeySequence::NativeText));
    }
    add(QKeySequence::Find, [this] {
        if (auto* shown = currentPage())
            shown->focusSearch();
    });
    add(QKeySequence(Qt::Key_F5), [this] {
        if (auto* shown = currentPage())
            shown->refresh();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_B), [this] {
        if (m_places->currentWidget() == m_work)
            m_bulk->open();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { quit(); });
}

void MainWindow::onCurrentChanged() {
    auto* account = m_desk.current();
    m_header->setAccount(account);
    m_deskMessages->setAccount(account);
    m_bulk->setAccount(account);
    m_counts->setAccount(account == nullptr ? QString() : account->id());
    m_rail->setAttention(0);
    for (auto* made : m_pages) {
        if (made != nullptr)
            made->setAccount(account);
    }
    if (m_desk.accounts().isEmpty())
        showFirstRun();
    else
        showWork();
}

void MainWindow::showWork() {
    if (m_places->currentWidget() == m_work)
        return;
    m_places->setCurrentWidget(m_work);
    toPage(*currentPage());
}

void MainWindow::toPage(Page& page) {
    // Keys go to the page at once: to its search field where it has one, else to nothing that would show a ring.
    page.setFocus();
    page.focusSearch();
}

void MainWindow::showFirstRun() {
    if (m_firstRun == nullptr) {
        m_firstRun = new FirstRunPage(m_desk, m_theme, m_places);
        m_places->addWidget(m_firstRun);
        connect(m_firstRun, &FirstRunPage::backRequested, this, &MainWindow::showWork);
    }
    m_firstRun->begin();
    m_places->setCurrentWidget(m_firstRun);
}

void MainWindow::tellOpening(const QFuture<Stored<QList<OrderKey>>>& opening) {
    new OpeningMessage(opening, *m_messages, this);
}

void MainWindow::showLedgerFailure(const LedgerError& error) {
    auto* failure = new LedgerFailurePage(m_backups, m_theme, error, m_places);
    m_places->addWidget(failure);
    m_places->setCurrentWidget(failure);
    connect(failure, &LedgerFailurePage::quitRequested, this, &MainWindow::quit);
}

void MainWindow::showPage(PageId id) {
    auto& shown = page(id);
    m_bulk->close();
    m_deck->setCurrentWidget(&shown);
    m_rail->setCurrent(id);
    updateUnconfirmed();
    toPage(shown);
    if (isVisible()) // a window that takes this one's place shows the same page
        remember();
}

void MainWindow::comeForward() {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
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

// Orders has the banner among its own; beside the settings it would be in the way.
void MainWindow::updateUnconfirmed() {
    const auto* shown = m_deck->currentWidget();
    const auto is = [&](PageId id) { return shown == m_pages.at(static_cast<std::size_t>(id)); };
    const bool matters = shown != nullptr && (is(PageId::Services) || is(PageId::Balance) || is(PageId::Record));
    m_unconfirmed->setCount(matters ? m_counts->count(OrdersQuery::Facet::Unconfirmed) : 0);
}

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
                    m_messages->show(Tone::Neutral, text, key, tr("Undo"), [this, key, undo] {
                        undo();
                        m_messages->clear(key);
                    });
                });
        slot->setAccount(m_desk.current());
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
        m_bulk->takeDropsOn(made);
        return made;
    }
    case PageId::Orders: {
        auto* made = new OrdersPage(m_theme, m_settings, m_ledger, m_deck);
        made->setDesks([this](const QString& accountId) { return m_desk.account(accountId); });
        connect(made, &OrdersPage::orderAsked, this, &MainWindow::showOrder);
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
    return made;
}

ServicesPage& MainWindow::services() {
    return static_cast<ServicesPage&>(page(PageId::Services));
}

OrdersPage& MainWindow::orders() {
    return static_cast<OrdersPage&>(page(PageId::Orders));
}

Page* MainWindow::currentPage() const {
    // What a sheet lies over is not for the keyboard.
    return m_places->currentWidget() == m_work && !m_bulk->isOpen() ? static_cast<Page*>(m_deck->currentWidget())
                                                                    : nullptr;
}

void MainWindow::showOrders(const QList<OrderKey>& keys, const QString& words) {
    showPage(PageId::Orders);
    orders().showOrders(keys, words);
}

void MainWindow::setAttention(Attention& attention) {
    m_attention = &attention;
    attention.setWindow(this);
    new WindowAttention(attention, m_desk, m_settings, m_theme, *m_header, *this);
    if (auto* made = m_pages.at(static_cast<std::size_t>(PageId::Settings)); made != nullptr)
        static_cast<SettingsPage*>(made)->addNotices(attention);
}

void MainWindow::quit() {
    const bool endsByItself = isVisible() && QApplication::quitOnLastWindowClosed();
    m_leaving = true;
    const bool closed = close();
    m_leaving = false;
    if (closed && !endsByItself)
        QCoreApplication::exit();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!m_leaving && m_attention != nullptr && m_attention->keep(*this)) {
        remember();
        event->ignore();
        return;
    }
    if (!m_quitting && !m_bulk->mayQuit([this] {
            m_quitting = true;
            quit();
        })) {
        if (!isVisible())
            comeForward();
        event->ignore();
        return;
    }
    if (!m_quitting && !letsAskingEnd()) {
        event->ignore();
        return;
    }
    remember();
    if (!m_deskMessages->letsClose()) {
        if (!isVisible())
            comeForward();
        m_places->setCurrentWidget(m_work); // where the messages are
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
}

// What was not asked for yet would be lost without a word.
bool MainWindow::letsAskingEnd() {
    const auto* page = static_cast<OrdersPage*>(m_pages.at(static_cast<std::size_t>(PageId::Orders)));
    const QString running = page == nullptr ? QString() : page->askingText();
    if (running.isEmpty())
        return true;
    if (!isVisible())
        comeForward();
    m_places->setCurrentWidget(m_work);
    //: %1 what is asked for and how far it is
    m_messages->show(Tone::Warn, tr("%1. What was not asked for yet would not be asked for.").arg(running), u"asking"_s,
                     tr("Quit anyway"), [this] {
                         m_quitting = true;
                         quit();
                     });
    return false;
}

void MainWindow::remember() {
    const auto shown = std::find(m_pages.cbegin(), m_pages.cend(), m_deck->currentWidget()) - m_pages.cbegin();
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << saveGeometry() << static_cast<quint8>(shown);
    m_settings.setState(stateName, bytes);
}

void MainWindow::restore() {
    QDataStream stream(m_settings.state(stateName));
    QByteArray geometry;
    quint8 shown = 0;
    stream >> geometry >> shown;
    if (stream.status() != QDataStream::Ok || !restoreGeometry(geometry))
        resize(1280, 800);
    showPage(shown < pageCount ? static_cast<PageId>(shown) : PageId::Services);
}
