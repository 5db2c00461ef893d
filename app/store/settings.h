// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/settings_file.h"

#include <QList>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <memory>

class QSettings;

/// What tells accounts apart at a glance; the theme has a colour for each, and a word.
enum class AccountColor : quint8 { Blue, Teal, Green, Amber, Orange, Red, Purple, Grey };
inline constexpr int accountColorCount = 8;

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
    AccountColor color = AccountColor::Blue;
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
    /// The file is made with mode 0600 when it is missing, and mended to it when not. A broken one is kept aside.
    explicit Settings(const QString& filePath, QObject* parent = nullptr);
    ~Settings() override;

    [[nodiscard]] QString filePath() const;
    /// How the file was found.
    [[nodiscard]] const SettingsFile& file() const { return m_file; }
    /// Writes what has changed, which also happens by itself soon after. False where that fails: writeFailed() comes
    /// the first time, and what has changed is kept for the next try.
    bool flush();
    /// Others wrote into the file's settings (an import): everything may differ.
    void noteReplaced();

    [[nodiscard]] QList<AccountSettings> accounts() const;
    [[nodiscard]] AccountSettings account(const QString& id) const;
    /// Adds the account, or changes the one with this id; an empty id gets a new one. Returns the id.
    QString saveAccount(AccountSettings account);
    void removeAccount(const QString& id);
    /// The order in which accounts are shown; ids that are missing here follow as they stood.
    void arrangeAccounts(const QStringList& ids);
    /// One that no account has, or the one that the fewest have.
    [[nodiscard]] AccountColor freeAccountColor() const;
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
    /// why: a sentence. Once; writeRecovered() comes when it was possible after all.
    void writeFailed(const QString& why);
    void writeRecovered();
    /// Comes before the other signals, which all follow.
    void replaced();

private:
    void set(const QString& name, const QVariant& value);
    void remove(const QString& name);

    SettingsFile m_file;
    std::unique_ptr<QSettings> m_settings;
    QTimer m_flush; ///< while something has changed
    bool m_failing = false;
};

/// The name of a state that belongs to one account and goes with it.
[[nodiscard]] QString accountState(const QString& accountId, const QString& name);
