// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/ticket_guard.h"
#include "ui/services/ticket_placing.h"

/// The sentences of the order ticket, for people.

/// "$1.00 – $3.00 a post".
[[nodiscard]] QString chargeText(const ChargeRange& charge, bool perPost);
/// "My price: $1.35 · You earn $0.45". mine: nothing while the order cannot be told; then it is the price alone. loses:
/// whether the provider asks for more.
[[nodiscard]] QString myPriceText(const Money& price, const std::optional<ChargeRange>& mine,
                                  const std::optional<ChargeRange>& charge, bool perPost, bool& loses);
[[nodiscard]] QString questionText(const TicketQuestion& question);
/// The button that says yes.
[[nodiscard]] QString acceptText(const TicketQuestion& question);
[[nodiscard]] QString outcomeText(const TicketOutcome& outcome, const std::optional<RunningLinks::Running>& running);
