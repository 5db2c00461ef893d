// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balance/low_balance_watch.h"

#include "store/balance_warnings.h"

LowBalanceWatch::LowBalanceWatch(BalanceWarnings& warnings, QObject* parent)
    : QObject(parent)
    , m_warnings(warnings) {
    connect(&warnings, &BalanceWarnings::changed, this, [this] {
        const QStringList accounts = m_accounts.keys();
        for (const QString& id : accounts)
            look(id);
    });
}

void LowBalanceWatch::setStanding(const QString& accountId, const std::optional<Money>& balance,
                                  std::optional<qint64> daysLeft) {
    if (accountId.isEmpty())
        return;
    Account& account = m_accounts[accountId];
    account.balance = balance;
    account.daysLeft = daysLeft;
    look(accountId);
}

void LowBalanceWatch::keepOnly(const QStringList& accountIds) {
    m_accounts.removeIf(
        [&](const QMap<QString, Account>::iterator& account) { return !accountIds.contains(account.key()); });
}

std::optional<Money> LowBalanceWatch::threshold(const QString& accountId) const {
    return m_accounts.value(accountId).threshold;
}

void LowBalanceWatch::look(const QString& accountId) {
    Account& account = m_accounts[accountId];
    const Account before = account;
    const auto below = m_warnings.below(accountId);
    account.threshold =
        below && account.balance ? std::optional(Money{*below, account.balance->currency}) : std::nullopt;
    account.days = m_warnings.days(accountId);
    account.low = account.threshold && account.balance->amount < account.threshold->amount;
    account.isShort = account.days > 0 && account.daysLeft && *account.daysLeft < account.days;
    const bool tellLow = account.low && !account.toldLow;
    const bool tellShort = account.isShort && !account.toldShort;
    if (account.balance)
        account.toldLow = account.low;
    // A rate that wavers about the line is told once: a whole day more is needed to be told again.
    if (account.isShort || account.days == 0 || (account.daysLeft && *account.daysLeft > account.days))
        account.toldShort = account.isShort;
    const Account now = account; // whoever is told may change what is kept
    if (now.low != before.low || now.isShort != before.isShort || now.threshold != before.threshold ||
        now.days != before.days)
        Q_EMIT changed(accountId);
    if (tellLow)
        Q_EMIT crossed(accountId, *now.balance, *now.threshold);
    if (tellShort)
        Q_EMIT crossedDays(accountId, *now.daysLeft, now.days);
}
