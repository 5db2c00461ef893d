// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/shown_catalog.h"

#include "desk/account_catalog.h"
#include "desk/all_catalogs.h"
#include "desk/desk.h"
#include "store/account_names.h"

#include <algorithm>
#include <utility>

namespace {

constexpr QLatin1StringView stateName("services/all-accounts");

} // namespace

ShownCatalog::ShownCatalog(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_wantsAll(!settings.state(stateName).isEmpty()) {}

ShownCatalog::~ShownCatalog() = default;

void ShownCatalog::setDesk(Desk& desk) {
    m_desk = &desk;
    connect(m_desk, &Desk::accountsChanged, this, [this] {
        adopt();
        Q_EMIT choiceChanged();
        Q_EMIT desksChanged();
    });
    connect(m_desk, &Desk::reopened, this, &ShownCatalog::desksChanged);
}

void ShownCatalog::setAccount(AccountDesk* account) {
    const auto before =
        std::exchange(m_one, account ? std::make_unique<AccountCatalog>(*account, m_settings) : nullptr);
    m_account = account;
    adopt();
    Q_EMIT choiceChanged();
    Q_EMIT desksChanged();
}

AccountDesk* ShownCatalog::account() const {
    return m_account;
}

bool ShownCatalog::hasChoice() const {
    return m_desk && m_desk->accounts().size() > 1;
}

void ShownCatalog::showAll(bool all) {
    if (std::exchange(m_wantsAll, all) == all)
        return;
    m_settings.setState(stateName, all ? QByteArrayLiteral("1") : QByteArray());
    Q_EMIT choiceChanged();
    adopt();
}

void ShownCatalog::adopt() {
    const bool all = m_wantsAll && hasChoice();
    std::unique_ptr<AllCatalogs> left; // goes when all have heard of it
    if (!all)
        left.swap(m_all);
    if (all && !m_all) {
        m_all = std::make_unique<AllCatalogs>(*m_desk, m_settings);
        connect(m_all.get(), &CatalogSource::catalogChanged, this, &ShownCatalog::adopt);
    }
    const bool waits = all && !m_all->isReady() && m_one && m_source == m_one.get();
    CatalogSource* const wanted = all && !waits ? static_cast<CatalogSource*>(m_all.get()) : m_one.get();
    if (std::exchange(m_source, wanted) != wanted)
        Q_EMIT sourceChanged();
}

AccountDesk* ShownCatalog::deskOf(const QString& accountId) const {
    if (accountId.isEmpty() || !m_desk)
        return m_account;
    const auto accounts = m_desk->accounts();
    const bool stays =
        std::any_of(accounts.begin(), accounts.end(), [&](const auto& account) { return account.id == accountId; });
    return stays ? m_desk->account(accountId) : nullptr;
}

QString ShownCatalog::keyOf(const QString& accountId, const QString& serviceId) const {
    if (!m_source || !m_source->isOfSeveral())
        return serviceId;
    return Catalog::keyOf(accountId.isEmpty() && m_account ? m_account->id() : accountId, serviceId);
}

QString ShownCatalog::nameOf(const AccountDesk& account) const {
    return m_desk ? nameToldApart(m_desk->accounts(), account.account()) : account.account().name;
}
