// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"

#include <QObject>

class Settings;

/// When to be warned of an account's balance: below an amount, and when it lasts for less than some days. Kept with the
/// settings of the account.
class BalanceWarnings final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BalanceWarnings)

public:
    static constexpr int mostDays = 3'650;

    /// settings must outlive it.
    explicit BalanceWarnings(Settings& settings, QObject* parent = nullptr);

    /// Nothing: no warning. In the currency of the balance.
    [[nodiscard]] std::optional<Decimal> below(const QString& accountId) const;
    void setBelow(const QString& accountId, const std::optional<Decimal>& amount);
    /// 0: no warning.
    [[nodiscard]] int days(const QString& accountId) const;
    void setDays(const QString& accountId, int days);

Q_SIGNALS:
    /// Of any account.
    void changed();

private:
    Settings& m_settings;
};
