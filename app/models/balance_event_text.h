// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/balance_account.h"
#include "models/roles.h"

class QLocale;

/// "Top-up", "Orders", "Money back", "Not explained", "Not charged".
[[nodiscard]] QString balanceEventWord(BalanceEvent::Kind kind);
/// The amount as it moved the balance: "+$100.00", "−$4.20".
[[nodiscard]] QString balanceEventAmount(const BalanceEvent& event, const QLocale& locale);
/// The same, exact, below 0 where it fell.
[[nodiscard]] Money signedAmount(const BalanceEvent& event);
/// When, short: "14:02", "3 Nov 14:02 – 14:12", "3 Nov – 5 Nov".
[[nodiscard]] QString balanceEventTime(const BalanceEvent& event, Timestamp now, const QLocale& locale);
/// What it means, a sentence or two: "The balance fell by $4.20 that no order here explains, between … and …."
[[nodiscard]] QString balanceEventStory(const BalanceEvent& event, const QLocale& locale);
[[nodiscard]] Tone balanceEventTone(BalanceEvent::Kind kind);
[[nodiscard]] QString balanceEventIcon(BalanceEvent::Kind kind);
