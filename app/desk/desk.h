// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/account_desk.h"
#include "desk/account_keys.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

/// The accounts of the profile and the work of each. Adds, removes and switches accounts.
class Desk final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Desk)

public:
    /// Where the practice provider listens; starts it when it is not running. An invalid address when it cannot start.
    using PracticeAddress = std::function<QUrl()>;

    /// All must outlive this object. practiceKey: what the practice provider takes as key.
    Desk(QNetworkAccessManager& network, Ledger& ledger, Settings& settings, KeyStore& keys,
         PracticeAddress practiceAddress, QString practiceKey, QObject* parent = nullptr);
    ~Desk() override;

    /// Asks the ledger for the current account's catalog, so that it is read while a window is made; start() needs it.
    void readAhead();
    /// Opens a desk for every account of the settings.
    void start();
    [[nodiscard]] AccountDesk* current() const; ///< nullptr while there is no account
    [[nodiscard]] AccountDesk* account(const QString& id) const;
    [[nodiscard]] QList<AccountSettings> accounts() const { return m_settings.accounts(); }
    void setCurrent(const QString& id);
    /// Where the accounts' keys are, and whether each account has its own.
    [[nodiscard]] AccountKeys& keys() { return m_keys; }
    /// Of all accounts.
    [[nodiscard]] OutcomeKeeper& outcomes() { return m_outcomes; }

    /// Whether an order of any account is being written down or is at its provider.
    [[nodiscard]] bool isPlacing() const;

    /// Checks an address and a key with `balance`; answered by connectionChecked once.
    void checkConnection(const QUrl& address, const QString& key);
    /// Keeps the account and makes it the current one.
    void addAccount(const QUrl& address, const QString& key, const QString& name);
    void addPracticeAccount();
    /// Changed address, key (kept when empty), name or limits: its desk is opened anew.
    void changeAccount(const AccountSettings& account, const QString& key);
    /// The settings were replaced as a whole: accounts that are new or differ are opened anew.
    void adoptSettings();
    void arrangeAccounts(const QStringList& ids) { m_settings.arrangeAccounts(ids); }
    /// Its key goes, from wherever it is kept; its orders stay in the ledger.
    void removeAccount(const QString& id);

Q_SIGNALS:
    void currentChanged();
    void accountsChanged();
    /// The account has another desk from now on; the old one is gone when this has been heard.
    void reopened(const QString& accountId);
    /// error: nothing when the provider answered with a balance.
    void connectionChecked(const std::optional<ApiError>& error, const Money& balance);
    /// What a refresh of an account's catalog changed about its favourites and running orders, in words.
    void catalogNoticed(const QString& accountId, const QString& words, const QStringList& serviceIds);
    /// The practice provider could not be started.
    void practiceFailed();

private:
    /// The practice provider is on this computer: no one's limit.
    static constexpr int practicePerMinute = 600;

    void open(const AccountSettings& account);
    void reopen(const QString& id);

    QNetworkAccessManager& m_network;
    Ledger& m_ledger;
    Settings& m_settings;
    AccountKeys m_keys;
    PracticeAddress m_practiceAddress;
    QString m_practiceKey;
    OutcomeKeeper m_outcomes; ///< outlives the desks, whose last outcomes it writes
    std::map<QString, std::unique_ptr<AccountDesk>> m_desks;
    std::unique_ptr<ApiService> m_check;
    int m_checks = 0; ///< so many were begun
    struct ReadAhead final {
        QString accountId;
        QFuture<CatalogCache> cache;
    };
    std::optional<ReadAhead> m_readAhead; ///< until that account's desk opens
};
