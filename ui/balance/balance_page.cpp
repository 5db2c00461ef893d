// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balance/balance_page.h"

#include "desk/account_desk.h"
#include "models/account_standings.h"
#include "models/balance_model.h"
#include "store/balance_warnings.h"
#include "ui/balance/account_overview_panel.h"
#include "ui/balance/balance_cards.h"
#include "ui/balance/balance_check_panel.h"
#include "ui/balance/balance_events_panel.h"
#include "ui/balance/balance_export.h"
#include "ui/balance/balance_history_panel.h"
#include "ui/balance/balance_range_bar.h"
#include "ui/balance/balance_warning_panel.h"
#include "ui/balance/low_balance_watch.h"
#include "ui/balance/spending_panel.h"
#include "ui/kit/empty_state.h"

#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int gap = 3 * Size::step;
constexpr int margin = 5 * Size::step;
// Below: six cards in a row are too narrow for their figures, and the panels stand below each other.
constexpr int wide = 900;
constexpr int roomForTwo = 1'000; // lists side by side
constexpr int sideColumn = 348;

} // namespace

BalancePage::BalancePage(Theme& theme, Settings& settings, Ledger& ledger, QWidget* parent)
    : Page(theme, parent)
    , m_settings(settings)
    , m_warnings(new BalanceWarnings(settings, this))
    , m_model(new BalanceModel(ledger, this))
    , m_standings(new AccountStandings(ledger, this))
    , m_watch(new LowBalanceWatch(*m_warnings, this))
    , m_pageOrEmpty(new QStackedWidget(this))
    , m_cards(new BalanceCards(theme, this))
    , m_history(new BalanceHistoryPanel(theme, this))
    , m_check(new BalanceCheckPanel(theme, this))
    , m_warningPanel(new BalanceWarningPanel(theme, *m_warnings, this))
    , m_events(new BalanceEventsPanel(theme, settings, this))
    , m_spending(new SpendingPanel(theme, this))
    , m_overview(new AccountOverviewPanel(theme, settings, *m_standings, this)) {
    m_pageOrEmpty->addWidget(buildContent());
    m_pageOrEmpty->addWidget(new EmptyState(theme, u"wallet"_s, tr("No account"),
                                            tr("Connect an account first; its balance and what it spends stand here "
                                               "then."),
                                            {}, this));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pageOrEmpty);
    m_age.setInterval(30s);
    connectParts();
    connectWarnings();
    followAccounts();
    setAccount(nullptr);
}

QWidget* BalancePage::buildContent() {
    auto* scroll = new QScrollArea(this);
    auto* content = new QWidget(scroll);
    auto* side = new QVBoxLayout;
    side->setSpacing(gap);
    side->addWidget(m_check, 1);
    side->addWidget(m_warningPanel);
    m_middle = new QBoxLayout(QBoxLayout::LeftToRight);
    m_middle->setSpacing(gap);
    m_middle->addWidget(m_history, 1);
    m_middle->addLayout(side);
    m_bottom = new QBoxLayout(QBoxLayout::LeftToRight);
    m_bottom->setSpacing(gap);
    m_bottom->addWidget(m_events, 1);
    m_bottom->addWidget(m_spending, 1);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(gap);
    column->addWidget(m_cards);
    column->addLayout(m_middle, 1);
    column->addLayout(m_bottom);
    column->addWidget(m_overview);
    arrange(wide);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    // The window's ground shows through.
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

void BalancePage::arrange(int width) {
    const bool isWide = width >= wide;
    m_cards->arrange(isWide);
    const auto direction = isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    m_middle->setDirection(direction);
    m_bottom->setDirection(width >= roomForTwo ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (QWidget* panel : {static_cast<QWidget*>(m_check), static_cast<QWidget*>(m_warningPanel)}) {
        panel->setMinimumWidth(isWide ? sideColumn : 0);
        panel->setMaximumWidth(isWide ? sideColumn : QWIDGETSIZE_MAX);
    }
    m_history->setMinimumHeight(isWide ? 0 : 300);
}

void BalancePage::connectParts() {
    connect(&m_age, &QTimer::timeout, this, [this] {
        if (m_desk)
            m_standings->refresh(m_desk->id());
        showBalance();
    });
    connect(m_cards, &BalanceCards::checkAsked, this, &BalancePage::refresh);
    const auto failed = [this](const QString& text) { Q_EMIT message(Tone::Bad, text); };
    connect(m_model, &BalanceModel::readFailed, this, failed);
    connect(m_standings, &AccountStandings::readFailed, this, failed);
    connect(m_model, &BalanceModel::changed, this, [this] {
        showHistory();
        showSpent();
    });
    connect(m_model, &BalanceModel::readingChanged, this, &BalancePage::showHistory);
    connect(m_standings, &AccountStandings::changed, this, &BalancePage::adoptStanding);
    connect(&m_history->rangeBar(), &BalanceRangeBar::chosen, m_model, &BalanceModel::setRange);
    connect(m_check, &BalanceCheckPanel::unexplainedAsked, m_events, &BalanceEventsPanel::showUnexplained);
    connect(m_check, &BalanceCheckPanel::orderAsked, this, &BalancePage::orderAsked);
    connect(m_events, &BalanceEventsPanel::orderAsked, this, &BalancePage::orderAsked);
    connect(m_events, &BalanceEventsPanel::eventChosen, m_history, &BalanceHistoryPanel::showEventAt);
    connect(m_events, &BalanceEventsPanel::exportAsked, this, [this] {
        exportTo(eventsExport(m_events->events(), m_desk ? m_desk->account().name : QString(), m_model->range()));
    });
    connect(m_spending, &SpendingPanel::exportAsked, this, [this] {
        exportTo(spendingExport(m_model->history().services, categories(), m_desk ? m_desk->account().name : QString(),
                                m_model->range()));
    });
}

void BalancePage::followAccounts() {
    const auto adopt = [this] {
        QStringList ids;
        const auto accounts = m_settings.accounts();
        for (const AccountSettings& account : accounts)
            ids.append(account.id);
        m_standings->setAccounts(ids);
        m_watch->keepOnly(ids);
    };
    connect(&m_settings, &Settings::accountsChanged, this, adopt);
    adopt();
}

void BalancePage::setAccount(AccountDesk* desk) {
    if (m_desk) {
        disconnect(m_desk, nullptr, this, nullptr);
        disconnect(&m_desk->balance(), nullptr, this, nullptr);
        disconnect(&m_desk->catalog(), nullptr, this, nullptr);
    }
    m_desk = desk;
    m_failure.reset();
    m_checking = false;
    const QString id = desk != nullptr ? desk->id() : QString();
    m_pageOrEmpty->setCurrentIndex(desk != nullptr ? 0 : 1);
    m_standings->setCurrent(id);
    m_standings->refresh(id);
    m_model->setAccount(id);
    if (desk != nullptr) {
        connect(desk, &AccountDesk::currencyChanged, this, &BalancePage::adoptBalance);
        connect(&desk->catalog(), &CatalogKeeper::catalogChanged, this, &BalancePage::showSpent);
        connect(&desk->balance(), &BalanceWatcher::balanceChanged, this, [this] {
            m_checking = m_desk->balance().isChecking();
            m_failure.reset();
            adoptBalance();
        });
        connect(&desk->balance(), &BalanceWatcher::checkFailed, this, [this](const ApiError& error) {
            m_checking = false;
            m_failure = error;
            showBalance();
        });
    }
    adoptBalance();
    showHistory();
    showSpent();
}

void BalancePage::refresh() {
    if (!m_desk || m_checking)
        return;
    m_checking = true;
    m_desk->balance().check();
    showBalance();
}

void BalancePage::exportTo(const ExportRequest& request) {
    auto* sheet = new ExportSheet(theme(), m_settings, request, this);
    connect(sheet, &ExportSheet::exported, this, &Page::fileWritten);
    sheet->open();
}

void BalancePage::showEvent(QShowEvent* event) {
    m_age.start();
    m_model->setActive(true);
    showBalance();
    Page::showEvent(event);
}

void BalancePage::hideEvent(QHideEvent* event) {
    m_age.stop();
    m_model->setActive(false);
    Page::hideEvent(event);
}

void BalancePage::resizeEvent(QResizeEvent* event) {
    arrange(event->size().width());
    Page::resizeEvent(event);
}
