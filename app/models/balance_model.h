// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger.h"

#include <QObject>

#include <memory>
#include <optional>

/// What the Balance page tells of one account, from the ledger. Exact decimals; sums never mix currencies.
class BalanceModel final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BalanceModel)

public:
    explicit BalanceModel(Ledger& ledger, QObject* parent = nullptr);

    void setAccount(const QString& accountId);
    /// The chart's span; 0 for all.
    void setDays(int days);
    [[nodiscard]] int days() const { return m_days; }

    [[nodiscard]] const QList<BalancePoint>& points() const { return m_points; } ///< of the span, oldest first
    [[nodiscard]] const Spending& today() const { return m_today; }
    [[nodiscard]] const Spending& week() const { return m_week; }
    [[nodiscard]] const Spending& month() const { return m_month; }
    [[nodiscard]] const QList<ServiceSpending>& services() const { return m_services; } ///< 30 days, most first
    /// What the last 7 days cost a day, rounded down to 2 decimals for showing; nothing where nothing was spent.
    [[nodiscard]] std::optional<Money> averageADay(const QString& currency) const;
    /// Whole days that `balance` lasts at the last 7 days' rate.
    [[nodiscard]] std::optional<qint64> daysLeft(const Money& balance) const;
    /// The balance last recorded within the span.
    [[nodiscard]] std::optional<BalancePoint> last() const;
    /// True when a warning is asked for (canonical decimal, in the balance's currency) and the balance is less.
    [[nodiscard]] static bool isBelow(const Money& balance, const QString& warnBelow);

Q_SIGNALS:
    void changed();
    /// The ledger could not be read; words for people.
    void readFailed(const QString& text);

private:
    struct Reading;

    void refresh();
    void take(const std::shared_ptr<Reading>& reading);
    [[nodiscard]] std::optional<Decimal> weekSum(const QString& currency) const;

    Ledger& m_ledger;
    QString m_accountId;
    int m_days = 30;
    bool m_started = false;
    bool m_reading = false;
    bool m_stale = false;
    quint64 m_job = 0;
    QList<BalancePoint> m_points;
    Spending m_today;
    Spending m_week;
    Spending m_month;
    QList<ServiceSpending> m_services;
};
