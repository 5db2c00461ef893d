// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order_match.h"
#include "models/roles.h"
#include "store/balance_evidence.h"

class QLocale;

/// What the balance says of an order that may have been placed: one to three sentences, exact figures.
[[nodiscard]] QString balanceText(const BalanceEvidence& balance, const Order& order, const QLocale& locale);
[[nodiscard]] Tone balanceTone(const BalanceEvidence& balance, const Order& order);
/// True where the balance fell by the order's charge or more without another explanation.
[[nodiscard]] bool fellByTheCharge(const BalanceEvidence& balance, const Order& order);

/// How well a found order matches: a few words, an icon, a tone.
[[nodiscard]] QString matchText(const OrderMatch& match);
[[nodiscard]] QString matchIcon(const OrderMatch& match);
[[nodiscard]] Tone matchTone(const OrderMatch& match);

/// The comparison of one figure, in a few words.
[[nodiscard]] QString chargeMatchText(OrderMatch::Charge charge);
[[nodiscard]] QString quantityMatchText(OrderMatch::Quantity quantity);
[[nodiscard]] Tone chargeMatchTone(OrderMatch::Charge charge);
[[nodiscard]] Tone quantityMatchTone(OrderMatch::Quantity quantity);
