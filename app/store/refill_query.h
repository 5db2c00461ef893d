// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_types.h"

/// A refill with what its list shows of its order.
struct ListedRefill final {
    Refill refill;
    QString serviceId;
    QString serviceName;
    QString link;
};

/// Which refills a list shows. Sorted by a column, ties by key in the same direction; the default is the newest first.
struct RefillsQuery final {
    enum class Facet : quint8 {
        All,
        Open, ///< pending or in progress
        Completed,
        Rejected,
        Failed, ///< or canceled
        Other,  ///< words that nobody knows
    };
    enum class Column : quint8 { RefillId, OrderId, Service, Link, Status, Asked, Changed, Account };
    QString accountId = {}; ///< empty: all accounts
    Facet facet = Facet::All;
    /// Words, each a part of the refill's id, the order's id, link or service; without regard to case.
    QString text = {};
    Column sortColumn = Column::Asked;
    bool descending = true;
    friend bool operator==(const RefillsQuery&, const RefillsQuery&) = default;
};

/// How many refills stand in each facet.
using RefillCounts = QMap<RefillsQuery::Facet, int>;

[[nodiscard]] RefillsQuery::Facet facetOf(RefillStatus status);
/// The statuses of a facet; empty for all.
[[nodiscard]] QList<RefillStatus> statusesOf(RefillsQuery::Facet facet);
[[nodiscard]] QStringList wordsOf(const RefillsQuery& query);
/// Whether a refill is one that the query asks for.
[[nodiscard]] bool matches(const RefillsQuery& query, const ListedRefill& listed);
