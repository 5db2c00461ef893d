// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"

#include <QMap>
#include <QObject>

#include <optional>

class BalanceWarnings;

/// Tells when an account falls below what its warnings ask for: once a crossing, however often the balance is told,
/// until it has been at or above that again.
class LowBalanceWatch final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LowBalanceWatch)

public:
    /// warnings must outlive this object.
    explicit LowBalanceWatch(BalanceWarnings& warnings, QObject* parent = nullptr);

    /// How an account stands now; where nothing is known nothing is told.
    void setStanding(const QString& accountId, const std::optional<Money>& balance, std::optional<qint64> daysLeft);
    /// Forgets other accounts.
    void keepOnly(const QStringList& accountIds);

    /// In the balance's currency; nothing where no warning is wanted.
    [[nodiscard]] std::optional<Money> threshold(const QString& accountId) const;
    [[nodiscard]] bool isLow(const QString& accountId) const { return m_accounts.value(accountId).low; }
    [[nodiscard]] bool isShort(const QString& accountId) const { return m_accounts.value(accountId).isShort; }

Q_SIGNALS:
    /// The warnings of an account, or what they say of it, are others.
    void changed(const QString& accountId);
    void crossed(const QString& accountId, const Money& balance, const Money& threshold);
    /// It lasts for less than `warned` days.
    void crossedDays(const QString& accountId, qint64 daysLeft, int warned);

private:
    struct Account final {
        std::optional<Money> balance;
        std::optional<qint64> daysLeft;
        std::optional<Money> threshold;
        int days = 0;
        bool low = false;
        bool isShort = false;
        bool toldLow = false;
        bool toldShort = false;
    };
    void look(const QString& accountId);

    BalanceWarnings& m_warnings;
    QMap<QString, Account> m_accounts;
};
