// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_types.h"
#include "store/statement.h"

/// How values of the core lie in the columns of the ledger.

/// A JSON array of [name, value] pairs, and back; nothing for text that is not one.
[[nodiscard]] QString parametersToJson(const OrderParameters& parameters);
[[nodiscard]] OrderParameters parametersFromJson(const QString& json);

/// Billionths of the amount, cut off; the nearest that fits for greater ones. To sort by, never to calculate with.
[[nodiscard]] qint64 sortKey(const Decimal& amount);
/// An amount as it lies in the ledger; zero for text that nobody here wrote.
[[nodiscard]] Decimal amountFromText(const QString& text);
[[nodiscard]] std::optional<QString> amountText(const std::optional<Money>& money);
[[nodiscard]] std::optional<QString> currencyText(const std::optional<Money>& money);

/// The part of a SELECT that readRefill understands, with its FROM: refills r, orders o, accounts a. more: further
/// columns, a comma before each, from refillColumns on.
[[nodiscard]] QString selectRefills(const QString& more = {});
inline constexpr int refillColumns = 10;
[[nodiscard]] Refill readRefill(const Statement& row);
