// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/ticket_guard.h"
#include "ui/services/ticket_placing.h"

/// The sentences of the order ticket, for people.

/// "$1.00 – $3.00 a post".
[[nodiscard]] QString chargeText(const ChargeRange& charge, bool perPost);
[[nodiscard]] QString questionText(const TicketQuestion& question);
/// The button that says yes.
[[nodiscard]] QString acceptText(const TicketQuestion& question);
[[nodiscard]] QString outcomeText(const TicketOutcome& outcome, const std::optional<RunningLinks::Running>& running);
