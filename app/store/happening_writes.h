// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/happening_types.h"
#include "store/ledger_write.h"

/// Another thing that happened, as part of the transaction that makes it true. about, text: see Happening.
[[nodiscard]] Stored<Done> addHappening(LedgerWrite& write, HappeningKind kind, qint64 account, qint64 about,
                                        const QString& text = {});

/// What it means that an order's status became another; nothing for what is only its way to the end.
[[nodiscard]] std::optional<HappeningKind> happeningOf(OrderStatus before, OrderStatus after);
[[nodiscard]] std::optional<HappeningKind> happeningOf(RefillStatus after);

/// Takes away what is older than the newest `kept` and was seen, at most `most` of it; and, seen or not, what is older
/// than the newest `keptUnseen`. How many there were.
[[nodiscard]] Stored<int> pruneHappenings(LedgerWrite& write, qint64 kept, qint64 keptUnseen, int most);
