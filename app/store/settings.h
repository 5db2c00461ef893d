// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QUrl>

#include <memory>

class QSettings;

/// An account as it is kept; the key lies in the KeyStore.
struct AccountSettings final {
    QString id; ///< stable, made here
    QString name;
    QUrl address;          ///< unused for the practice provider, whose port changes
    bool practice = false; ///< the provider inside the program
    QString currency;      ///< as the balance last told
    int perMinute = 50;
    int atOnce = 2;
    bool multiForms = true;
    QString warnBelow; ///< canonical decimal; empty: no warning
    friend bool operator==(const AccountSettings&, const AccountSettings&) = default;
};

enum class Appearance : quint8 { System, Light, Dark };
enum class Density : quint8 { Comfortable, Compact };

/// Everything remembered besides the ledger, in orderdeck.ini (QSettings, mode 0600) behind one typed table of keys,
/// types and defaults. Values out of range or unreadable give the default.
class Settings final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Settings)

public:
    /// The file is made with mode 0600 when it is missing, and mended to it when not.
    explicit Settings(const QString& filePath, QObject* parent = nullptr);
    ~Settings() override;

    [[nodiscard]] QString filePath() const;

    [[nodiscard]] QList<AccountSettings> accounts() const;
    [[nodiscard]] AccountSettings account(const QString& id) const;
    /// Adds the account, or changes the one with this id; an empty id gets a new one. Returns the id.
    QString saveAccount(AccountSettings account);
    void removeAccount(const QString& id);
    [[nodiscard]] QString currentAccount() const;
    void setCurrentAccount(const QString& id);

    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);
    [[nodiscard]] Density density() const; ///< as last set for the current account, else as last set at all
    void setDensity(Density density);
    [[nodiscard]] QString language() const; ///< "" follows the system, else "en", "es" …
    void setLanguage(const QString& language);
    [[nodiscard]] int pollSeconds() const; ///< between checks of young orders, 10 … 3600
    void setPollSeconds(int seconds);
    [[nodiscard]] int balanceMinutes() const; ///< between checks of the balance, 1 … 1440
    void setBalanceMinutes(int minutes);

    [[nodiscard]] QStringList favourites(const QString& accountId) const; ///< service ids
    void setFavourites(const QString& accountId, const QStringList& serviceIds);

    /// Window and header states, by name ("window", "services/columns").
    [[nodiscard]] QByteArray state(const QString& name) const;
    void setState(const QString& name, const QByteArray& state);

Q_SIGNALS:
    void accountsChanged();
    void appearanceChanged();
    void languageChanged();
    void pollingChanged();
    void favouritesChanged(const QString& accountId);

private:
    std::unique_ptr<QSettings> m_settings;
};

/// The name of a state that belongs to one account and goes with it.
[[nodiscard]] QString accountState(const QString& accountId, const QString& name);
