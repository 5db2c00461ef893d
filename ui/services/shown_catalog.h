// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/catalog_source.h"

#include <QPointer>

#include <memory>

class AllCatalogs;
class AccountDesk;
class Desk;
class Settings;

/// Which catalog Services shows: the current account's, or that of all accounts together where there are several and a
/// person wants it (remembered). All of them come on show only when their catalogs are one: nothing flashes empty.
class ShownCatalog final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShownCatalog)

public:
    /// settings must outlive this object.
    explicit ShownCatalog(Settings& settings, QObject* parent = nullptr);
    ~ShownCatalog() override;

    /// Without one there is never a choice. Must outlive this object.
    void setDesk(Desk& desk);
    /// The current account; nullptr: none.
    void setAccount(AccountDesk* account);
    [[nodiscard]] AccountDesk* account() const;

    [[nodiscard]] bool hasChoice() const;
    /// What a person wants to see where there is a choice.
    [[nodiscard]] bool wantsAll() const { return m_wantsAll; }
    void showAll(bool all);

    /// What is shown; nullptr: no account.
    [[nodiscard]] CatalogSource* source() const { return m_source; }
    /// Of a service's accountId; empty: the current account's. nullptr: the account is no more.
    [[nodiscard]] AccountDesk* deskOf(const QString& accountId) const;
    /// Under which key the source has the service of an account; of the current one where accountId is empty.
    [[nodiscard]] QString keyOf(const QString& accountId, const QString& serviceId) const;
    /// An account's name, told from those of the others.
    [[nodiscard]] QString nameOf(const AccountDesk& account) const;

Q_SIGNALS:
    /// The old source lives until this has been heard.
    void sourceChanged();
    /// hasChoice(), wantsAll(), or names of accounts.
    void choiceChanged();
    /// Accounts went or were opened anew: desks of services are others.
    void desksChanged();

private:
    void adopt();

    Settings& m_settings;
    Desk* m_desk = nullptr;
    QPointer<AccountDesk> m_account;
    std::unique_ptr<CatalogSource> m_one; ///< of m_account
    std::unique_ptr<AllCatalogs> m_all;   ///< while it is wanted
    CatalogSource* m_source = nullptr;
    bool m_wantsAll = false;
};
