// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/balance_warnings.h"

#include "store/settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString daysState(const QString& accountId) {
    return accountState(accountId, u"balance/warnDays"_s);
}

} // namespace

BalanceWarnings::BalanceWarnings(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings) {
    connect(&settings, &Settings::accountsChanged, this, &BalanceWarnings::changed);
}

std::optional<Decimal> BalanceWarnings::below(const QString& accountId) const {
    return accountId.isEmpty() ? std::nullopt : Decimal::parse(m_settings.account(accountId).warnBelow);
}

void BalanceWarnings::setBelow(const QString& accountId, const std::optional<Decimal>& amount) {
    AccountSettings account = m_settings.account(accountId);
    const QString warnBelow = amount ? amount->toString() : QString();
    if (accountId.isEmpty() || account.warnBelow == warnBelow)
        return;
    account.warnBelow = warnBelow;
    m_settings.saveAccount(account); // tells
}

int BalanceWarnings::days(const QString& accountId) const {
    if (accountId.isEmpty())
        return 0;
    bool readable = false;
    const int days = m_settings.state(daysState(accountId)).toInt(&readable);
    return readable && days > 0 && days <= mostDays ? days : 0;
}

void BalanceWarnings::setDays(const QString& accountId, int days) {
    const int kept = std::clamp(days, 0, mostDays);
    if (accountId.isEmpty() || kept == this->days(accountId))
        return;
    m_settings.setState(daysState(accountId), QByteArray::number(kept));
    Q_EMIT changed();
}
