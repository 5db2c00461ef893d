// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"

#include <QObject>
#include <QSet>

#include <optional>

class Settings;

/// Tells when the balance of an account falls below what its settings warn below: once a crossing, however often the
/// balance is told, until it has been at or above that again.
class LowBalanceWatch final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LowBalanceWatch)

public:
    /// settings must outlive this object.
    explicit LowBalanceWatch(Settings& settings, QObject* parent = nullptr);

    /// The account to look at from now on, and its balance where one is known.
    void setBalance(const QString& accountId, const std::optional<Money>& balance);

    /// In the balance's currency; nothing where no warning is wanted.
    [[nodiscard]] std::optional<Money> threshold() const { return m_threshold; }
    [[nodiscard]] bool isLow() const { return m_isLow; }

Q_SIGNALS:
    /// threshold() or isLow() is another.
    void changed();
    void crossed(const Money& balance, const Money& threshold);

private:
    void look();

    Settings& m_settings;
    QString m_accountId;
    std::optional<Money> m_balance;
    std::optional<Money> m_threshold;
    bool m_isLow = false;
    QSet<QString> m_told; ///< accounts that are low, and of which that was told
};
