// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_write.h"

/// The table order_search: parts of order ids, links and service names, found by three letters. SQLite's own (FTS5);
/// what it finds may be a little more than was asked for, never less.

/// Orders up to this key are in it.
[[nodiscard]] Stored<OrderKey> searchFedTo(Database& database);
/// Takes up to `most` orders more; false once there is nothing left to take. An order that is being sent, and those
/// behind it, wait until its id is known.
[[nodiscard]] Stored<bool> feedSearch(LedgerWrite& write, int most);
/// An order gets its id: where it is in the index already, it is found by the id, too. Before the row has it.
[[nodiscard]] Stored<Done> findByOrderId(LedgerWrite& write, OrderKey key, const QString& orderId);
/// An order is about to be deleted: the index forgets it. While the row is there.
[[nodiscard]] Stored<Done> forgetOrder(LedgerWrite& write, OrderKey key);

/// How many letters a text needs to be found by the index.
inline constexpr qsizetype searchLetters = 3;
[[nodiscard]] bool isSearchable(const QString& text);
/// What stands behind MATCH for orders that hold the text, which is searchable.
[[nodiscard]] QString searchMatch(const QString& text);
