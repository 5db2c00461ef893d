// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balance/balance_page.h"

#include "core/catalog.h"
#include "desk/account_desk.h"
#include "models/account_overview_model.h"
#include "models/account_standings.h"
#include "models/balance_model.h"
#include "models/category_spending.h"
#include "store/account_names.h"
#include "store/balance_warnings.h"
#include "ui/balance/balance_cards.h"
#include "ui/balance/balance_check_panel.h"
#include "ui/balance/balance_events_panel.h"
#include "ui/balance/balance_history_panel.h"
#include "ui/balance/balance_warning_panel.h"
#include "ui/balance/low_balance_watch.h"
#include "ui/balance/spending_panel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> categoryOf(const CatalogPtr& catalog, const QString& serviceId) {
    const int row = catalog ? catalog->find(serviceId) : -1;
    return row < 0 ? std::nullopt : std::optional(catalog->category(row));
}

} // namespace

void BalancePage::connectWarnings() {
    connect(m_watch, &LowBalanceWatch::changed, this, [this] {
        showBalance();
        showHistory();
    });
    connect(m_watch, &LowBalanceWatch::crossed, this,
            [this](const QString& id, const Money& balance, const Money& threshold) {
                Q_EMIT message(Tone::Warn, tr("The balance of %1 is %2, below your warning of %3.")
                                               .arg(nameToldApart(m_settings.accounts(), m_settings.account(id)),
                                                    balance.toText(QLocale()), threshold.toText(QLocale())));
            });
    connect(m_watch, &LowBalanceWatch::crossedDays, this, [this](const QString& id, qint64 daysLeft, int warned) {
        const auto left = static_cast<int>(daysLeft);
        const QString lasts = daysLeft < 1 ? tr("less than a day") : tr("about %Ln day(s)", nullptr, left);
        Q_EMIT message(Tone::Warn, tr("The balance of %1 lasts for %2 at this rate; your warning is at %Ln day(s).",
                                      nullptr, warned)
                                       .arg(nameToldApart(m_settings.accounts(), m_settings.account(id)), lasts));
    });
}

void BalancePage::adoptBalance() {
    const QString id = m_desk ? m_desk->id() : QString();
    m_warningPanel->setAccount(id, m_desk ? m_desk->currency() : QString());
    adoptStanding(id);
}

// The desk knows the current account's balance before the ledger does.
void BalancePage::adoptStanding(const QString& accountId) {
    const auto standing = m_standings->standing(accountId);
    const bool isCurrent = m_desk && m_desk->id() == accountId;
    AccountStanding now = standing.value_or(AccountStanding());
    if (const auto balance = isCurrent ? m_desk->balance().balance() : std::nullopt)
        now.balance = BalancePoint{m_desk->balance().checkedAt(), *balance};
    m_watch->setStanding(accountId, now.balance ? std::optional(now.balance->balance) : std::nullopt, now.daysLeft());
    if (isCurrent || accountId.isEmpty())
        showBalance();
}

void BalancePage::showBalance() {
    const QString id = m_desk ? m_desk->id() : QString();
    const auto balance = m_desk ? m_desk->balance().balance() : std::nullopt;
    BalanceCards::Check check{balance, m_desk ? m_desk->balance().checkedAt() : 0, m_checking, {}, {}};
    if (m_watch->isLow(id))
        check.low = tr("Below your warning of %1").arg(m_watch->threshold(id)->toText(QLocale()));
    if (m_failure)
        check.failed = tr("The last check failed. %1").arg(errorText(*m_failure));
    m_cards->setCheck(check);
    m_cards->setStanding(
        m_standings->standing(id), balance, m_desk ? m_desk->currency() : QString(),
        m_watch->isShort(id) ? tr("Less than your warning of %Ln day(s)", nullptr, m_warnings->days(id)) : QString());
}

void BalancePage::showHistory() {
    const BalanceHistory& history = m_model->history();
    m_history->setHistory(history, m_model->range(), m_watch->threshold(m_desk ? m_desk->id() : QString()),
                          m_model->isReading());
    m_check->setHistory(history, m_model->range());
    m_events->setHistory(history);
}

void BalancePage::showSpent() {
    const CatalogPtr catalog = m_desk ? m_desk->catalog().catalog() : CatalogPtr();
    const QList<ServiceSpending>& services = m_model->history().services;
    const auto byCategory =
        spendingByCategory(services, [&catalog](const QString& id) { return categoryOf(catalog, id); });
    m_spending->setSpent({services, byCategory, spentWords()}, m_model->range());
}

QString BalancePage::spentWords() const {
    const BalanceHistory& history = m_model->history();
    if (history.spent.orders == 0)
        return {};
    QStringList averages;
    for (const Money& sum : history.spent.sums) {
        if (const auto average = m_model->averageADay(sum.currency))
            averages.append(average->toText(QLocale()));
    }
    const auto days = static_cast<int>(
        (elapsedFor(history.span.from, history.firstOrder, history.span.until) + 86'399'999) / 86'400'000);
    const QString orders = tr("%Ln order(s)", nullptr, history.spent.orders);
    //: What was spent, by how many orders, what that makes a day, over how many days
    return tr("%1 by %2; %3 a day over %Ln day(s), less what came back", nullptr, days)
        .arg(sumsText(history.spent.sums, QLocale()), orders, averages.join(u" · "_s));
}

QStringList BalancePage::categories() const {
    const CatalogPtr catalog = m_desk ? m_desk->catalog().catalog() : CatalogPtr();
    QStringList categories;
    for (const ServiceSpending& service : m_model->history().services)
        categories.append(categoryOf(catalog, service.serviceId).value_or(QString()));
    return categories;
}
