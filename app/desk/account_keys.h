// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/key_store.h"

#include <QHash>
#include <QObject>

class AccountDesk;

/// Whether each account has its key: those of the file at once, those of the keychain when it answers. Until then, and
/// where it does not, an account's desk sends nothing.
class AccountKeys final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountKeys)

public:
    enum class State : quint8 { Known, Reading, Missing };

    /// store must outlive this object.
    explicit AccountKeys(KeyStore& store, QObject* parent = nullptr);

    /// After the accounts were opened: tidies up what could not be removed from the keychain in an earlier run.
    void start();
    [[nodiscard]] KeyStore& store() { return m_store; }
    [[nodiscard]] State state(const QString& accountId) const;
    /// Why it is Missing; nothing otherwise.
    [[nodiscard]] KeyOutcome problem(const QString& accountId) const;
    [[nodiscard]] KeyHome home(const QString& accountId) const { return m_store.home(accountId); }
    [[nodiscard]] bool isMoving(const QString& accountId) const { return m_store.isMoving(accountId); }

    /// Gives a desk its key, or tells it that it has none (yet).
    void give(AccountDesk& desk);
    void tryAgain(const QString& accountId);
    /// For a person who asked to see it; read from where it is kept.
    [[nodiscard]] QFuture<KeyRead> show(const QString& accountId) { return m_store.read(accountId); }

    /// The account's key from now on. Where it cannot be kept it is known until the program ends, and notKept() comes.
    void keep(const QString& accountId, const QString& key);
    [[nodiscard]] QFuture<KeyOutcome> move(const QString& accountId, KeyHome to) { return m_store.move(accountId, to); }
    /// Where it cannot be removed at once, notRemoved() comes. Once it is removed, or another is kept in its place,
    /// what is left of it in memory is overwritten, unless another account has the same: tracesWiped().
    void forget(const QString& accountId);

Q_SIGNALS:
    /// state(), problem() or home().
    void changed(const QString& accountId);
    void notKept(const QString& accountId, const KeyProblem& problem);
    void notRemoved(const QString& accountId, const KeyProblem& problem);
    /// So many copies of a key that is kept no longer were found and overwritten.
    void tracesWiped(int found);

private:
    void wipeTraces(QString key);
    void read(const QString& accountId);
    [[nodiscard]] QString known(const QString& accountId) const;

    KeyStore& m_store;
    QHash<QString, QString> m_known; ///< of the keychain, or not kept anywhere
    QHash<QString, KeyProblem> m_missing;
    QHash<QString, int> m_reading; ///< the number of the reading whose answer counts
    int m_readings = 0;
};
