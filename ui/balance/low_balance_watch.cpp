// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balance/low_balance_watch.h"

#include "models/balance_model.h"
#include "store/settings.h"

LowBalanceWatch::LowBalanceWatch(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings) {
    connect(&settings, &Settings::accountsChanged, this, &LowBalanceWatch::look);
}

void LowBalanceWatch::setBalance(const QString& accountId, const std::optional<Money>& balance) {
    m_accountId = accountId;
    m_balance = balance;
    look();
}

void LowBalanceWatch::look() {
    const AccountSettings account = m_accountId.isEmpty() ? AccountSettings{} : m_settings.account(m_accountId);
    std::optional<Money> threshold;
    if (const auto amount = Decimal::parse(account.warnBelow))
        threshold = Money{*amount, m_balance ? m_balance->currency : account.currency};
    const bool low = m_balance && BalanceModel::isBelow(*m_balance, account.warnBelow);
    const bool differs = low != m_isLow || threshold != m_threshold;
    m_threshold = threshold;
    m_isLow = low;
    if (differs)
        Q_EMIT changed();
    if (!m_balance)
        return;
    if (!low) {
        m_told.remove(m_accountId);
    } else if (threshold && !m_told.contains(m_accountId)) {
        m_told.insert(m_accountId);
        Q_EMIT crossed(*m_balance, *threshold);
    }
}
