// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spending_rate.h"
#include "store/balance_reading.h"
#include "store/ledger.h"

#include <memory>

/// How an account stands, for an overview and for warnings.
struct AccountStanding final {
    std::optional<BalancePoint> balance; ///< as last told
    Spending today;
    Spending week;      ///< the last 7 days
    Spending month;     ///< the last 30 days
    Spending thisMonth; ///< since the calendar month began
    Timestamp firstOrder = 0;
    Timestamp readAt = 0;

    /// The last 7 days', in the balance's currency; the last 30 where nothing was spent in 7.
    [[nodiscard]] std::optional<SpendingRate> rate() const;
    /// Whole days the balance lasts at that rate.
    [[nodiscard]] std::optional<qint64> daysLeft() const;
};

/// Where the days and months of a standing begin, by the local clock.
struct CalendarTimes final {
    Timestamp now = 0;
    Timestamp today = 0;
    Timestamp month = 0;
    [[nodiscard]] static CalendarTimes current();
};

/// Reads balances and what explains them. Calls as those of Ledger.
class BalanceBook final {
public:
    explicit BalanceBook(Ledger& ledger);

    /// The next piece of a reading: true while there is more. Pieces are small enough to let others have their turn on
    /// the reading thread. Do not look into it before the future is finished.
    QFuture<Stored<bool>> readNext(const std::shared_ptr<BalanceReading>& reading);
    QFuture<Stored<AccountStanding>> standing(const QString& accountId, const CalendarTimes& times);

private:
    LedgerCore& m_core;
};
