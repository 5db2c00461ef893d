// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "desk/desk.h"
#include "models/order_facets_model.h"
#include "store/when_done.h"
#include "ui/bulk/bulk_orders.h"
#include "ui/first_run/first_run_page.h"
#include "ui/kit/focus_first.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/program_icon.h"
#include "ui/kit/sight_order.h"
#include "ui/orders/orders_page.h"
#include "ui/orders/unconfirmed_banner.h"
#include "ui/services/services_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/attention.h"
#include "ui/shell/backup_messages.h"
#include "ui/shell/desk_messages.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/key_messages.h"
#include "ui/shell/ledger_failure_page.h"
#include "ui/shell/opening_message.h"
#include "ui/shell/window_attention.h"
#include "ui/shell/window_keeper.h"

#include <QApplication>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds balanceDelay(700);
constexpr std::chrono::milliseconds longestWait(60); ///< without a window
constexpr std::chrono::minutes sessionPatience(2);

} // namespace

MainWindow::MainWindow(Desk& desk, Ledger& ledger, BackupKeeper& backups, Settings& settings, Theme& theme,
                       ActionRegistry& actions)
    : m_desk(desk)
    , m_ledger(ledger)
    , m_backups(backups)
    , m_settings(settings)
    , m_theme(theme)
    , m_actions(actions)
    , m_counts(new OrderFacetsModel(ledger, this))
    , m_places(new QStackedWidget(this))
    , m_work(new QWidget(m_places))
    , m_header(new HeaderBar(desk, settings, theme, m_work))
    , m_rail(new NavigationRail(theme, m_work))
    , m_notices(new QVBoxLayout)
    , m_messages(new MessageBar(theme, m_work))
    , m_unconfirmed(new UnconfirmedBanner(theme, m_work))
    , m_deck(new QStackedWidget(m_work))
    , m_deskMessages(new DeskMessages(desk, ledger, *m_messages, this))
    , m_keyMessages(new KeyMessages(desk, settings, *m_messages, this))
    , m_bulk(new BulkOrders(theme, settings, ledger, m_deck, this))
    , m_keeper(new WindowKeeper(*this, settings)) {
    setWindowTitle(u"Orderdeck"_s);
    setWindowIcon(programIcon());
    new BackupMessages(backups, *m_messages, this);
    new FocusFirst(this);
    build();
    addActions();
    addPalette();
    takeDrops();
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
    connect(m_keyMessages, &KeyMessages::settingsRequested, this, [this] { showPage(PageId::Settings); });
    // Who asks here may change their mind.
    connect(qApp, &QGuiApplication::commitDataRequest, this,
            [this] { m_sessionEnds.setRemainingTime(sessionPatience); });
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
    side->addLayout(m_notices);
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

void MainWindow::onCurrentChanged() {
    auto* account = m_desk.current();
    m_header->setAccount(account);
    m_deskMessages->setAccount(account);
    m_bulk->setAccount(account);
    const QString id = account == nullptr ? QString() : account->id();
    if (id != m_counts->accountId())
        m_rail->setAttention(0);
    m_counts->setAccount(id);
    for (auto* made : m_pages) {
        if (made != nullptr)
            made->setAccount(account);
    }
    if (!m_desk.accounts().isEmpty())
        showWork();
    else if (m_firstRun == nullptr || m_places->currentWidget() != m_firstRun) // else somebody may be typing there
        showFirstRun();
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
        m_firstRun->tell(m_settingsWords);
        if (m_lastEnd != nullptr)
            m_firstRun->addNotice(makeCrashNotice());
        m_places->addWidget(m_firstRun);
        connect(m_firstRun, &FirstRunPage::backRequested, this, &MainWindow::showWork);
    }
    m_firstRun->begin();
    m_places->setCurrentWidget(m_firstRun);
}

void MainWindow::tellOpening(const QFuture<Stored<QList<OrderKey>>>& opening) {
    new OpeningMessage(opening, *m_messages, this);
}

void MainWindow::tellSettingsFile(const QString& words) {
    m_keyMessages->tellFile(words);
    m_settingsWords = words; // settings that were lost are why there is no account
    if (m_firstRun != nullptr)
        m_firstRun->tell(words);
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

bool MainWindow::focusNextPrevChild(bool next) {
    return moveFocusBySight(*this, next);
}

void MainWindow::comeForward() {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

// Orders has the banner among its own; beside the settings it would be in the way.
void MainWindow::updateUnconfirmed() {
    const auto* shown = m_deck->currentWidget();
    const auto is = [&](PageId id) { return shown == m_pages.at(static_cast<std::size_t>(id)); };
    const bool matters = shown != nullptr && (is(PageId::Services) || is(PageId::Balance) || is(PageId::Record));
    m_unconfirmed->setCount(matters ? m_counts->count(OrdersQuery::Facet::Unconfirmed) : 0);
}

Page* MainWindow::currentPage() const {
    // What a sheet lies over is not for the keyboard.
    return m_places->currentWidget() == m_work && !m_bulk->isOpen() ? static_cast<Page*>(m_deck->currentWidget())
                                                                    : nullptr;
}

void MainWindow::setAttention(Attention& attention) {
    m_attention = &attention;
    attention.setWindow(this);
    new WindowAttention(attention, m_desk, m_settings, m_theme, m_actions, *m_header, *this);
    if (auto* made = m_pages.at(static_cast<std::size_t>(PageId::Settings)); made != nullptr)
        static_cast<SettingsPage*>(made)->addNotices(attention);
}
