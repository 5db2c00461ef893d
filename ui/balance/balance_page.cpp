// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balance/balance_page.h"

#include "desk/account_desk.h"
#include "models/balance_model.h"
#include "models/time_text.h"
#include "ui/balance/balance_card.h"
#include "ui/balance/balance_history.h"
#include "ui/balance/low_balance_watch.h"
#include "ui/balance/notice_line.h"
#include "ui/balance/service_spending_panel.h"
#include "ui/balance/warn_below.h"
#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLocale>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int gap = 4 * Size::step;
constexpr int margin = 5 * Size::step;
// Below: five cards in a row are too narrow for their figures, and the panels stand below each other.
constexpr int wide = 820;

} // namespace

BalancePage::BalancePage(Theme& theme, Settings& settings, Ledger& ledger, QWidget* parent)
    : Page(theme, parent)
    , m_settings(settings)
    , m_model(new BalanceModel(ledger, this))
    , m_watch(new LowBalanceWatch(settings, this))
    , m_pageOrEmpty(new QStackedWidget(this))
    , m_balance(new BalanceCard(theme, tr("Balance"), this))
    , m_today(new BalanceCard(theme, tr("Spent today"), this))
    , m_week(new BalanceCard(theme, tr("Last 7 days"), this))
    , m_month(new BalanceCard(theme, tr("Last 30 days"), this))
    , m_lasts(new BalanceCard(theme, tr("Lasts about"), this))
    , m_check(quietButton(theme, u"refresh-cw"_s, tr("Check balance"), this))
    , m_low(new NoticeLine(theme, Theme::Ink::Warn, u"triangle-alert"_s, this))
    , m_failed(new NoticeLine(theme, Theme::Ink::Bad, u"circle-alert"_s, this))
    , m_history(new BalanceHistory(theme, this))
    , m_services(new ServiceSpendingPanel(theme, this))
    , m_warnBelow(new WarnBelow(theme, settings, this)) {
    m_balance->setButton(m_check);
    m_balance->addLine(m_low);
    m_balance->addLine(m_failed);
    m_pageOrEmpty->addWidget(buildContent());
    m_pageOrEmpty->addWidget(new EmptyState(theme, u"wallet"_s, tr("No account"),
                                            tr("Connect an account first; its balance and what it spends stand here "
                                               "then."),
                                            {}, this));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pageOrEmpty);
    m_age.setInterval(30s);

    connect(&m_age, &QTimer::timeout, this, &BalancePage::showBalance);
    connect(m_check, &QPushButton::clicked, this, &BalancePage::refresh);
    connect(m_model, &BalanceModel::changed, this, [this] {
        showSpending();
        showHistory();
    });
    connect(m_model, &BalanceModel::readFailed, this, [this](const QString& text) { Q_EMIT message(Tone::Bad, text); });
    connect(m_history, &BalanceHistory::daysChosen, m_model, &BalanceModel::setDays);
    connect(m_watch, &LowBalanceWatch::changed, this, [this] {
        showBalance();
        showHistory();
    });
    connect(m_watch, &LowBalanceWatch::crossed, this, &BalancePage::warn);
    setAccount(nullptr);
}

QWidget* BalancePage::buildContent() {
    auto* scroll = new QScrollArea(this);
    auto* content = new QWidget(scroll);
    m_cardGrid = new QGridLayout;
    m_cardGrid->setSpacing(gap);
    m_bottom = new QBoxLayout(QBoxLayout::LeftToRight);
    m_bottom->setSpacing(gap);
    m_bottom->addWidget(m_services, 3);
    m_bottom->addWidget(m_warnBelow, 2);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(gap);
    column->addLayout(m_cardGrid);
    column->addWidget(m_history, 1);
    column->addLayout(m_bottom);
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
    if (isWide == m_wide)
        return;
    m_wide = isWide;
    const QList<BalanceCard*> cards{m_balance, m_today, m_week, m_month, m_lasts};
    const int columns = isWide ? 5 : 6;
    for (int i = 0; i < cards.size(); ++i) {
        m_cardGrid->removeWidget(cards.at(i));
        if (isWide)
            m_cardGrid->addWidget(cards.at(i), 0, i);
        else if (i < 2)
            m_cardGrid->addWidget(cards.at(i), 0, 3 * i, 1, 3);
        else
            m_cardGrid->addWidget(cards.at(i), 1, 2 * (i - 2), 1, 2);
    }
    for (int i = 0; i < 6; ++i)
        m_cardGrid->setColumnStretch(i, i >= columns ? 0 : (isWide && i == 0 ? 3 : 2));
    m_bottom->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void BalancePage::setAccount(AccountDesk* desk) {
    if (m_desk) {
        disconnect(m_desk, nullptr, this, nullptr);
        disconnect(&m_desk->balance(), nullptr, this, nullptr);
    }
    m_desk = desk;
    m_failure.reset();
    m_checking = false;
    m_pageOrEmpty->setCurrentIndex(desk != nullptr ? 0 : 1);
    m_model->setAccount(desk != nullptr ? desk->id() : QString());
    if (desk != nullptr) {
        connect(desk, &AccountDesk::currencyChanged, this, &BalancePage::adoptBalance);
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
}

void BalancePage::refresh() {
    if (!m_desk || m_checking)
        return;
    m_checking = true;
    m_desk->balance().check();
    showBalance();
}

void BalancePage::adoptBalance() {
    m_warnBelow->setAccount(m_desk ? m_desk->id() : QString(), m_desk ? m_desk->currency() : QString());
    m_watch->setBalance(m_desk ? m_desk->id() : QString(), m_desk ? m_desk->balance().balance() : std::nullopt);
    showBalance();
    showSpending();
}

void BalancePage::showBalance() {
    const auto balance = m_desk ? m_desk->balance().balance() : std::nullopt;
    const Timestamp at = m_desk ? m_desk->balance().checkedAt() : 0;
    if (balance)
        m_balance->figure().setMoney({*balance});
    else
        m_balance->figure().setWords(u"—"_s);
    if (m_checking)
        m_balance->setNote(tr("checking…"));
    else if (at == 0)
        m_balance->setNote(tr("not checked yet"));
    else
        m_balance->setNote(tr("checked %1").arg(longAge(at, QDateTime::currentMSecsSinceEpoch())),
                           exactTime(at, QLocale()));
    m_low->setText(m_watch->isLow() ? tr("Below your warning of %1").arg(m_watch->threshold()->toText(QLocale()))
                                    : QString());
    m_failed->setText(m_failure ? tr("The last check failed. %1").arg(errorText(*m_failure)) : QString());
}

void BalancePage::showSpending() {
    m_today->figure().setMoney(sumsOf(m_model->today()));
    m_today->setNote(tr("%Ln order(s)", nullptr, m_model->today().orders));
    m_week->figure().setMoney(sumsOf(m_model->week()));
    m_week->setNote(averages());
    m_month->figure().setMoney(sumsOf(m_model->month()));
    m_month->setNote(tr("%Ln order(s)", nullptr, m_model->month().orders));
    const auto balance = m_desk ? m_desk->balance().balance() : std::nullopt;
    const auto days = balance ? m_model->daysLeft(*balance) : std::nullopt;
    if (!days)
        m_lasts->figure().setWords(u"—"_s);
    else if (*days < 1)
        m_lasts->figure().setWords(tr("under a day"));
    else
        m_lasts->figure().setWords(tr("%Ln day(s)", nullptr, static_cast<int>(std::min<qint64>(*days, 99'999))));
    m_lasts->setNote(days ? tr("at the last 7 days' rate") : tr("nothing was spent in the last 7 days"));
    m_services->setServices(m_model->services());
}

void BalancePage::showHistory() {
    m_history->setHistory(m_model->points(), m_watch->threshold());
}

QList<Money> BalancePage::sumsOf(const Spending& spending) const {
    return spending.sums.isEmpty() ? QList<Money>{{Decimal(), m_desk ? m_desk->currency() : QString()}} : spending.sums;
}

QString BalancePage::averages() const {
    QStringList texts;
    for (const Money& sum : m_model->week().sums) {
        if (const auto average = m_model->averageADay(sum.currency))
            texts.append(tr("%1 a day").arg(average->toText(QLocale())));
    }
    return texts.isEmpty() ? tr("nothing spent") : texts.join(u'\n');
}

void BalancePage::warn(const Money& balance, const Money& threshold) {
    Q_EMIT message(Tone::Warn, tr("The balance of %1 is %2, below your warning of %3.")
                                   .arg(m_settings.account(m_desk->id()).name, balance.toText(QLocale()),
                                        threshold.toText(QLocale())));
}

void BalancePage::showEvent(QShowEvent* event) {
    m_age.start();
    showBalance();
    Page::showEvent(event);
}

void BalancePage::hideEvent(QHideEvent* event) {
    m_age.stop();
    Page::hideEvent(event);
}

void BalancePage::resizeEvent(QResizeEvent* event) {
    arrange(event->size().width());
    Page::resizeEvent(event);
}
