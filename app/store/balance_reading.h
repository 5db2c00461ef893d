// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/balance_grouping.h"
#include "core/balance_reconciler.h"
#include "store/ledger_types.h"

#include <QMap>

#include <optional>

class Database;

/// What is to be read of an account's balance. from: 0 for all. utcOffset: of the local clock, milliseconds.
struct BalanceSpan final {
    QString accountId;
    Timestamp from = 0;
    Timestamp until = 0;
    qint64 utcOffset = 0;
    friend bool operator==(const BalanceSpan&, const BalanceSpan&) = default;
};

/// A span of the balance, explained.
struct BalanceHistory final {
    BalanceSpan span;
    QList<BalancePoint> points;      ///< by time, thinned to what a chart can show
    BalanceExplanation explanation;  ///< events: grouped as by EventGroups, with Orders; the totals exact for the span
    int leftOut = 0;                 ///< events that are not in the list
    qint64 stretch = 0;              ///< how much time is put together, milliseconds
    Spending spent;                  ///< what orders placed within cost, less what they gave back
    QList<ServiceSpending> services; ///< the same by service and currency, most first
    Timestamp firstOrder = 0;        ///< of the account; 0 for none
};

/// The first time an order of the account was placed, 0 for none.
[[nodiscard]] Stored<Timestamp> readFirstOrder(Database& database, const QString& accountId);

/// A span of the balance while it is read, in pieces of at most so many orders and balances; a million orders are
/// counted by the database and never held. Used by one thread at a time.
class BalanceReading final {
    Q_DISABLE_COPY_MOVE(BalanceReading)

public:
    struct Piece final {
        int orders = 5'000;
        int balances = 2'000;
    };

    explicit BalanceReading(BalanceSpan span);
    BalanceReading(BalanceSpan span, Piece piece);

    [[nodiscard]] const BalanceSpan& span() const { return m_span; }
    /// True while there is more.
    [[nodiscard]] Stored<bool> readNext(Database& database);
    /// What was read, once there is no more.
    [[nodiscard]] BalanceHistory finish();

    /// Its statements over orders, for EXPLAIN; the first value is an account's number.
    [[nodiscard]] static QStringList sql();

private:
    [[nodiscard]] Stored<Done> begin(Database& database);
    [[nodiscard]] Stored<QList<ToldBalance>> readPoints(Database& database);
    [[nodiscard]] Stored<Done> readBound(Database& database);
    [[nodiscard]] Stored<Done> readCharges(Database& database, QList<OrderMoney>& moneys);
    [[nodiscard]] Stored<Done> readRunning(Database& database, QList<OrderMoney>& moneys);
    [[nodiscard]] Stored<Done> readMoneyBack(Database& database, QList<OrderMoney>& moneys);
    [[nodiscard]] Stored<Done> readUnconfirmed(Database& database);
    [[nodiscard]] Stored<Done> readServices(Database& database);

    BalanceSpan m_span;
    Piece m_piece;
    bool m_begun = false;
    qint64 m_account = 0;
    Timestamp m_start = 0;  ///< of the balance told last before the span
    Timestamp m_cursor = 0; ///< read up to here
    Timestamp m_bound = 0;  ///< of this piece
    Timestamp m_firstOrder = 0;
    BalanceReconciler m_reconciler;
    std::optional<PointThinner> m_points;
    std::optional<EventGroups> m_groups;
    QList<UnconfirmedCharge> m_unconfirmed;
    QMap<std::pair<QString, QString>, ServiceSpending> m_services; ///< by service and currency
    bool m_fits = true;
};
