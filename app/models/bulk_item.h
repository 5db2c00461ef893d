// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bulk_line.h"
#include "core/order.h"

#include <functional>

/// An unfinished order of the same service for the same link.
struct BulkRunning final {
    QString orderId; ///< empty while there is none
    Placement placement = Placement::Sending;
    friend bool operator==(const BulkRunning&, const BulkRunning&) = default;
};

/// A checked line of the list that is being prepared, with what stands against placing it besides its own faults.
struct BulkItem final {
    BulkLine line;
    QString place;                      ///< service and linkKey() of an order that can be placed; else empty
    int sameAs = 0;                     ///< number of an earlier line of the same place; 0: none
    std::optional<BulkRunning> running; ///< an order that is on its way already
};

/// Where a line stands; each in one of them besides All.
enum class BulkFacet : quint8 { All, Ready, Running, Repeated, Faulty };
[[nodiscard]] BulkFacet facetOf(const BulkItem& item);

/// The unfinished order of a service for a link, if there is one.
using BulkRunningLookup = std::function<std::optional<BulkRunning>(const QString& serviceId, const QString& link)>;

/// Checks one row; pure, for any thread.
[[nodiscard]] BulkItem checkBulkItem(const BulkRow& row, const Catalog& catalog, const QString& currency);
[[nodiscard]] QList<BulkItem> checkBulkItems(const QList<BulkRow>& rows, const Catalog& catalog,
                                             const QString& currency);
/// Marks what is repeated within the list; and what is running, where a lookup is given. The rows that changed.
[[nodiscard]] QList<int> markRepeated(QList<BulkItem>& items);
[[nodiscard]] QList<int> markRunning(QList<BulkItem>& items, const BulkRunningLookup& lookup);

/// What placing some lines costs: sums by currency, and apart from them what subscriptions cost a post.
struct BulkTotals final {
    int orders = 0;
    QList<Money> sums;
    QList<ChargeRange> perPost;
    bool tooLarge = false; ///< a sum does not fit
    friend bool operator==(const BulkTotals&, const BulkTotals&) = default;
};
/// doubtful: with those that are repeated or running already.
[[nodiscard]] BulkTotals totalsOf(const QList<BulkItem>& items, bool doubtful);
[[nodiscard]] bool isPlaceable(const BulkItem& item, bool doubtful);
