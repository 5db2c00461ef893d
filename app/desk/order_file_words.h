// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"

/// The words of a file of orders (desk/order_file.h), the same in every language; and back, without regard to case.
/// Nothing for words that are none of them.
[[nodiscard]] QString orderFileWord(Placement placement);
[[nodiscard]] QString orderFileWord(OrderStatus status);
[[nodiscard]] QString orderFileWord(RefillStatus status);
/// Empty for what is shown.
[[nodiscard]] QString orderFileWord(OrderShelf shelf);

[[nodiscard]] std::optional<Placement> placementOfWord(const QString& word);
[[nodiscard]] std::optional<OrderStatus> statusOfWord(const QString& word);
[[nodiscard]] std::optional<RefillStatus> refillStatusOfWord(const QString& word);
[[nodiscard]] std::optional<OrderShelf> shelfOfWord(const QString& word);
