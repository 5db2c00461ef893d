// SPDX-License-Identifier: GPL-3.0-or-later
// The accounts of the settings.
#include "core/decimal.h"
#include "core/spreadsheet_text.h"
#include "store/settings.h"
#include "store/settings_values.h"

#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
namespace Table = SettingsTable;
using SettingsTable::accountGroup;

namespace {

// Those of earlier versions have none yet: by their place, so that neighbours differ.
AccountColor colorIn(const QSettings& settings, const QString& id) {
    const QString word = settings.value(accountGroup(id) + Table::Account::color.name).toString();
    auto place = Table::Account::color.words().indexOf(word);
    if (place < 0)
        place = std::max<qsizetype>(0, settings.value(Table::accountIds.name).toStringList().indexOf(id));
    return static_cast<AccountColor>(place % accountColorCount);
}

constexpr qsizetype longestName = 120;

} // namespace

QList<AccountSettings> Settings::accounts() const {
    QList<AccountSettings> accounts;
    const QStringList ids = m_settings->value(Table::accountIds.name).toStringList();
    for (const QString& id : ids) {
        if (!id.isEmpty())
            accounts.append(account(id));
    }
    return accounts;
}

AccountSettings Settings::account(const QString& id) const {
    const QString group = accountGroup(id);
    AccountSettings account;
    account.id = id;
    // As it can be typed: the file may be another's that was imported.
    account.name =
        inOneLine(withoutControls(Table::textIn(*m_settings, group, Table::Account::name).left(longestName)));
    account.address = QUrl(Table::textIn(*m_settings, group, Table::Account::address));
    account.practice = Table::flagIn(*m_settings, group, Table::Account::practice);
    account.currency = Table::textIn(*m_settings, group, Table::Account::currency);
    account.perMinute = Table::numberIn(*m_settings, group, Table::Account::perMinute);
    account.atOnce = Table::numberIn(*m_settings, group, Table::Account::atOnce);
    account.multiForms = Table::flagIn(*m_settings, group, Table::Account::multiForms);
    account.color = colorIn(*m_settings, id);
    if (const auto below = Decimal::parse(Table::textIn(*m_settings, group, Table::Account::warnBelow)))
        account.warnBelow = below->toString();
    return account;
}

QString Settings::saveAccount(AccountSettings account) {
    if (account.id.isEmpty())
        account.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString group = accountGroup(account.id);
    set(group + Table::Account::name.name, account.name);
    set(group + Table::Account::address.name, account.address.toString(QUrl::FullyEncoded));
    set(group + Table::Account::practice.name, account.practice);
    set(group + Table::Account::currency.name, account.currency);
    set(group + Table::Account::perMinute.name, Table::within(Table::Account::perMinute, account.perMinute));
    set(group + Table::Account::atOnce.name, Table::within(Table::Account::atOnce, account.atOnce));
    set(group + Table::Account::multiForms.name, account.multiForms);
    set(group + Table::Account::warnBelow.name, account.warnBelow);
    set(group + Table::Account::color.name, Table::Account::color.words().at(static_cast<int>(account.color)));
    QStringList ids = m_settings->value(Table::accountIds.name).toStringList();
    if (!ids.contains(account.id)) {
        ids.append(account.id);
        set(Table::accountIds.name, ids);
    }
    flush();
    Q_EMIT accountsChanged();
    return account.id;
}

void Settings::removeAccount(const QString& id) {
    if (id.isEmpty())
        return;
    QStringList ids = m_settings->value(Table::accountIds.name).toStringList();
    ids.removeAll(id);
    set(Table::accountIds.name, ids);
    remove(Table::accountsGroup + id);
    remove(Table::favouritesGroup + id);
    remove(Table::statesGroup + Table::accountsGroup + id);
    remove(Table::markupGroup + id);
    remove(Table::statesGroup + accountState(id, {}).chopped(1));
    if (currentAccount() == id)
        remove(Table::currentAccount.name);
    flush();
    Q_EMIT accountsChanged();
}

void Settings::arrangeAccounts(const QStringList& ids) {
    const QStringList before = m_settings->value(Table::accountIds.name).toStringList();
    QStringList after;
    for (const QString& id : ids) {
        if (before.contains(id) && !after.contains(id))
            after.append(id);
    }
    for (const QString& id : before) {
        if (!after.contains(id))
            after.append(id);
    }
    if (after == before)
        return;
    const auto all = accounts();
    for (const AccountSettings& account : all) // a colour that came of the place stays
        set(accountGroup(account.id) + Table::Account::color.name,
            Table::Account::color.words().at(static_cast<int>(account.color)));
    set(Table::accountIds.name, after);
    flush();
    Q_EMIT accountsChanged();
}

AccountColor Settings::freeAccountColor() const {
    std::array<int, accountColorCount> uses{};
    const auto all = accounts();
    for (const AccountSettings& account : all)
        ++uses.at(static_cast<std::size_t>(account.color));
    return static_cast<AccountColor>(std::min_element(uses.begin(), uses.end()) - uses.begin());
}
