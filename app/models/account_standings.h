// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/balance_book.h"

#include <QMap>
#include <QObject>

/// How accounts stand, kept current from the ledger: an account is read again when its balance is told, the current one
/// also when orders change. Never more than one reading of an account at a time.
class AccountStandings final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountStandings)

public:
    explicit AccountStandings(Ledger& ledger, QObject* parent = nullptr);

    /// Reads those that are new among these, and forgets the others.
    void setAccounts(const QStringList& ids);
    void setCurrent(const QString& id);
    /// Also where no order or balance changed: the days go on.
    void refresh(const QString& id);

    /// Nothing until it was read.
    [[nodiscard]] std::optional<AccountStanding> standing(const QString& id) const;

Q_SIGNALS:
    void changed(const QString& id);
    /// The ledger could not be read; words for people.
    void readFailed(const QString& text);

private:
    struct Kept final {
        std::optional<AccountStanding> standing;
        bool reading = false;
        bool stale = false;
    };
    void readAgain(const QString& id);

    BalanceBook m_book;
    QString m_current;
    QMap<QString, Kept> m_kept;
};
