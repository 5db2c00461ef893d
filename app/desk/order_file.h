// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"
#include "core/result.h"
#include "core/table_cell.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <optional>

/// The file that holds orders with all that the ledger knows of them, so that another ledger can take them up: what
/// "all columns" of an export of orders writes, and what "Open a file of orders…" reads.
///
/// It is known by its heads, which are these words in every language of the program ("Account ID", "Order ID", …): a
/// table with all of `required` is such a file, whatever the order of its columns, other columns, separators or the
/// encoding. Words in the columns Outcome, Status, Refill status, Shelf and the yes and no of "… offered" are English,
/// too. Numbers have a point or a comma and no separators, amounts are exact, with their currency in a column of its
/// own; times are ISO 8601 with their offset from UTC; parameters a JSON array of [name, value] pairs; an apostrophe
/// before what a spreadsheet would take for a formula is no part of the value.
enum class OrderFileColumn : quint8 {
    AccountId,
    Account,
    OrderId,
    ServiceId,
    Service,
    Type,
    Link,
    Quantity,
    Charge,
    ChargeCurrency,
    ExpectedCharge,
    Rate,
    Currency, ///< of the expected charge and the rate
    Outcome,
    Reason,
    Status,
    ProvidersWord,
    StartCount,
    Remains,
    Placed,
    Recorded,
    Checked,
    Changed,
    CancelAsked,
    RefillId,
    RefillStatus,
    RefillWord,
    RefillAsked,
    RefillOffered,
    CancelOffered,
    Shelf,
    Parameters,
};
inline constexpr int orderFileColumns = 32;

[[nodiscard]] QStringList orderFileHeads();
/// One cell for each head. Pure; for any thread.
[[nodiscard]] QList<TableCell> orderFileCells(const Order& order, const QString& accountName);

/// Where the columns stand in a file, told by its heads; reads its lines.
class OrderFileReader final {
public:
    /// Nothing where these are not the heads of such a file.
    [[nodiscard]] static std::optional<OrderFileReader> named(const QStringList& heads);

    /// The order of a line, without key; accountId is the file's. The error: what cannot be read, a sentence.
    [[nodiscard]] Result<Order, QString> order(const QStringList& fields) const;
    /// The account's name in the file.
    [[nodiscard]] QString accountName(const QStringList& fields) const;

private:
    [[nodiscard]] QString text(const QStringList& fields, OrderFileColumn column) const;

    std::array<qsizetype, orderFileColumns> m_places = {}; ///< -1: not there
};
