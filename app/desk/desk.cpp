// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

Desk::Desk(QNetworkAccessManager& network, Ledger& ledger, Settings& settings, KeyStore& keys,
           PracticeAddress practiceAddress, QString practiceKey, QObject* parent)
    : QObject(parent)
    , m_network(network)
    , m_ledger(ledger)
    , m_settings(settings)
    , m_keys(keys)
    , m_practiceAddress(std::move(practiceAddress))
    , m_practiceKey(std::move(practiceKey))
    , m_outcomes(ledger, [this](const QString& id) { return m_settings.account(id).name; }) {
    connect(&m_settings, &Settings::accountsChanged, this, &Desk::accountsChanged);
    connect(&m_settings, &Settings::replaced, this, &Desk::adoptSettings, Qt::QueuedConnection);
    connect(&m_keys, &AccountKeys::changed, this, [this](const QString& id) {
        if (auto* desk = account(id))
            m_keys.give(*desk);
    });
}

Desk::~Desk() = default;

void Desk::readAhead() {
    if (const QString id = m_settings.currentAccount(); !id.isEmpty())
        m_readAhead = {id, CatalogCache::read(m_ledger, id)};
}

void Desk::start() {
    m_outcomes.start();
    const auto accounts = m_settings.accounts();
    for (const AccountSettings& account : accounts)
        open(account);
    if (!current() && !accounts.isEmpty())
        m_settings.setCurrentAccount(accounts.first().id);
    Q_EMIT currentChanged();
    m_keys.start();
}

AccountDesk* Desk::current() const {
    return account(m_settings.currentAccount());
}

AccountDesk* Desk::account(const QString& id) const {
    const auto found = m_desks.find(id);
    return found == m_desks.end() ? nullptr : found->second.get();
}

void Desk::setCurrent(const QString& id) {
    if (m_settings.currentAccount() == id || !account(id))
        return;
    m_settings.setCurrentAccount(id);
    Q_EMIT currentChanged();
}

bool Desk::isPlacing() const {
    // An outcome that is not written yet belongs to this ledger and no other.
    return m_outcomes.isBlocked() || std::any_of(m_desks.cbegin(), m_desks.cend(),
                                                 [](const auto& desk) { return desk.second->placer().isBusy(); });
}

void Desk::checkConnection(const QUrl& address, const QString& key) {
    ApiLimits limits;
    limits.retries = 0;
    limits.transferTimeout = 15s;
    m_check = std::make_unique<ApiService>(m_network, ApiAccount{address, key, {}}, limits);
    // Queued, so that the next check may take the place of this object, which has the key and goes with its answer.
    const int number = ++m_checks;
    const auto end = [this, number](const std::optional<ApiError>& error, const Money& balance) {
        if (number == m_checks)
            m_check.reset();
        Q_EMIT connectionChecked(error, balance);
    };
    connect(
        m_check.get(), &ApiService::balanceReceived, this,
        [end](RequestToken, const Money& balance) { end(std::nullopt, balance); }, Qt::QueuedConnection);
    connect(
        m_check.get(), &ApiService::failed, this, [end](const ApiFailure& failure) { end(failure.error, {}); },
        Qt::QueuedConnection);
    m_check->fetchBalance();
}

void Desk::addAccount(const QUrl& address, const QString& key, const QString& name) {
    AccountSettings account;
    account.address = address;
    account.name = name;
    account.color = m_settings.freeAccountColor();
    account.id = m_settings.saveAccount(account);
    m_keys.keep(account.id, key);
    open(m_settings.account(account.id));
    setCurrent(account.id);
}

void Desk::addPracticeAccount() {
    for (const AccountSettings& account : m_settings.accounts()) {
        if (account.practice) {
            open(account);
            setCurrent(account.id);
            return;
        }
    }
    AccountSettings account;
    account.name = tr("Practice provider");
    account.practice = true;
    account.perMinute = practicePerMinute;
    account.color = m_settings.freeAccountColor();
    account.id = m_settings.saveAccount(account);
    open(m_settings.account(account.id));
    setCurrent(account.id);
}

void Desk::changeAccount(const AccountSettings& account, const QString& key) {
    if (!key.isEmpty() && !account.practice)
        m_keys.keep(account.id, key);
    m_settings.saveAccount(account);
    reopen(account.id);
}

void Desk::reopen(const QString& id) {
    const bool wasCurrent = m_settings.currentAccount() == id;
    // Views let go of the old desk, by reopened and currentChanged, before it is gone.
    const auto old = m_desks.extract(id);
    open(m_settings.account(id));
    Q_EMIT reopened(id);
    if (wasCurrent)
        Q_EMIT currentChanged();
}

void Desk::adoptSettings() {
    const auto accounts = m_settings.accounts();
    for (const AccountSettings& account : accounts) {
        auto* desk = this->account(account.id);
        if (desk == nullptr)
            open(account);
        else if (desk->account() != account && !desk->placer().isBusy())
            reopen(account.id);
        else if (!account.practice)
            m_keys.give(*desk); // which may have come with them
    }
    if (!current() && !accounts.isEmpty())
        m_settings.setCurrentAccount(accounts.first().id);
    Q_EMIT currentChanged();
}

void Desk::removeAccount(const QString& id) {
    const bool wasCurrent = m_settings.currentAccount() == id;
    m_keys.forget(id);
    m_settings.removeAccount(id);
    // Views let go of the old desk before it is gone: by accountsChanged or, of the current account, now.
    if (wasCurrent) {
        const auto rest = m_settings.accounts();
        m_settings.setCurrentAccount(rest.isEmpty() ? QString() : rest.first().id);
        Q_EMIT currentChanged();
    }
    m_desks.erase(id);
}

void Desk::open(const AccountSettings& account) {
    if (m_desks.contains(account.id))
        return;
    QUrl address = account.address;
    if (account.practice) {
        address = m_practiceAddress();
        if (!address.isValid())
            Q_EMIT practiceFailed();
    }
    auto desk = std::make_unique<AccountDesk>(m_network, m_ledger, m_settings, account, address,
                                              account.practice ? m_practiceKey : QString(), &m_outcomes);
    if (!account.practice)
        m_keys.give(*desk);
    connect(desk.get(), &AccountDesk::catalogNoticed, this,
            [this, id = account.id](const QString& words, const QStringList& serviceIds) {
                Q_EMIT catalogNoticed(id, words, serviceIds);
            });
    if (m_readAhead && m_readAhead->accountId == account.id) {
        desk->catalog().setReadAhead(m_readAhead->cache);
        m_readAhead.reset();
    }
    desk->start();
    m_desks.emplace(account.id, std::move(desk));
}
