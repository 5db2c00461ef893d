// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"
#include "core/result.h"

#include <QList>

/// Why the ledger could not do what was asked: the database's own words, for people and the log. Refused: what the
/// ledger holds does not allow it; asking again changes nothing.
struct LedgerError final {
    enum class Kind : quint8 { CannotOpen, TooNew, Damaged, CannotWrite, CannotRead, Refused };
    Kind kind = Kind::CannotRead;
    QString text;
};

template <typename T>
using Stored = Result<T, LedgerError>;
struct Done final {};

/// An order before it has a key: what the ledger writes before a byte is sent.
struct NewOrder final {
    QString accountId;
    CheckedOrder order;
};

struct BalancePoint final {
    Timestamp at = 0;
    Money balance;
};

/// Which orders a view shows. Sorted by a column, ties by key in the same direction; the default is the newest first.
struct OrdersQuery final {
    /// The numbers are stored; never renumber.
    enum class Facet : quint8 {
        All = 0,
        NeedsAttention = 1, ///< besides one of the others; also what is late
        Unconfirmed = 2,
        NotSent = 3,
        Rejected = 4,
        Pending = 5, ///< also while it is being sent, and placed before the first status
        InProgress = 6,
        Completed = 7,
        Partial = 8,
        Canceled = 9, ///< also refunded
        Failed = 10,
        Other = 11,  ///< paused, and words that nobody knows
        Hidden = 12, ///< put away, whatever its status; neither this nor the next is among All
        Archived = 13,
    };
    enum class Column : quint8 {
        OrderId,
        Service,
        Link,
        Quantity,
        Progress,
        Charge,
        Status,
        Refill,
        Placed,
        StartCount,
        Remains,
        Account
    };
    QString accountId; ///< empty: all accounts
    Facet facet = Facet::All;
    QString serviceId; ///< empty: any
    /// When it was placed, or recorded where it was not: from the first to before the second; 0: open.
    Timestamp placedFrom = 0;
    Timestamp placedUntil = 0;
    QList<OrderKey> keys = {};                        ///< only these; empty: any
    QString text;                                     ///< as core/order_condition.h reads it
    QList<QPair<QString, QString>> accountNames = {}; ///< ids and names, for "account:" in the text
    Column sortColumn = Column::Placed;
    bool descending = true;
    friend bool operator==(const OrdersQuery&, const OrdersQuery&) = default;
};

/// Counts per OrdersQuery::Facet of one account.
using FacetCounts = QMap<OrdersQuery::Facet, int>;

/// The facets an order stands in besides All (Needs attention: unconfirmed, not sent, partial, failed).
[[nodiscard]] QList<OrdersQuery::Facet> facetsOf(const Order& order);

/// What was spent, by currency: charges known of orders placed in a span of time, expected charges where none is known.
struct Spending final {
    int orders = 0;
    QList<Money> sums; ///< one a currency
};

struct ServiceSpending final {
    QString serviceId;
    QString serviceName;
    int orders = 0;
    Money sum;
};

/// The catalog as it was last fetched.
struct CachedCatalog final {
    QByteArray bytes; ///< Catalog::toBytes()
    QString currency;
    Timestamp fetchedAt = 0;
};

Q_DECLARE_METATYPE(LedgerError)
