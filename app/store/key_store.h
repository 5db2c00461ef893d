// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/key_place.h"

#include <QSet>

#include <memory>

class FileKeys;
class QSettings;

/// The API keys of the accounts, each where its account wants it: in orderdeck.ini (group "keys", mode 0600) or in the
/// system's keychain, which is first asked when an account's key is there.
class KeyStore final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyStore)

public:
    /// keychain: nothing for the system's.
    explicit KeyStore(const QString& filePath, std::unique_ptr<KeyPlace> keychain = {}, QObject* parent = nullptr);
    ~KeyStore() override;

    [[nodiscard]] KeyHome home(const QString& accountId) const;
    /// That of the file; empty where there is none.
    [[nodiscard]] QString key(const QString& accountId) const;
    /// Whether the file has this key for any account.
    [[nodiscard]] bool fileHolds(const QString& key) const;
    /// Into the file, whatever the account's home.
    KeyOutcome setKey(const QString& accountId, const QString& key);
    KeyOutcome removeKey(const QString& accountId);

    /// From the account's home.
    [[nodiscard]] QFuture<KeyRead> read(const QString& accountId);
    /// Into the account's home, and read back there.
    [[nodiscard]] QFuture<KeyOutcome> keep(const QString& accountId, const QString& key);
    /// Written into the other home, read back and compared, and only then removed from the one before; a failure leaves
    /// it, and home(), as they were. What could not be removed from the keychain is tried again: sweep().
    [[nodiscard]] QFuture<KeyOutcome> move(const QString& accountId, KeyHome to);
    [[nodiscard]] bool isMoving(const QString& accountId) const { return m_moving.contains(accountId); }
    /// From wherever it is or may be.
    [[nodiscard]] QFuture<KeyOutcome> forget(const QString& accountId);

    /// Accounts of whose key a copy may still be in the keychain although it is not to be there.
    [[nodiscard]] QStringList leftovers() const;
    /// Removes those, where the keychain lets it; does not touch the keychain where there are none.
    void sweep();

Q_SIGNALS:
    void homeChanged(const QString& accountId);
    /// The keychain answers again.
    void answeredLate();

private:
    [[nodiscard]] KeyPlace& keychain();
    [[nodiscard]] KeyPlace& place(KeyHome home);
    void setHome(const QString& accountId, KeyHome home);
    void setLeftover(const QString& accountId, bool left);
    QFuture<KeyOutcome> clean(const QString& accountId);
    [[nodiscard]] KeyOutcome settle(const QString& accountId, const QString& key, KeyHome to);
    QFuture<KeyOutcome> writeChecked(KeyPlace& place, KeyHome home, const QString& accountId, const QString& key);

    std::unique_ptr<FileKeys> m_file;
    std::unique_ptr<QSettings> m_settings; ///< of the same file: the homes
    std::unique_ptr<KeyPlace> m_keychain;
    QSet<QString> m_moving;
};
