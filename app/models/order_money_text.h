// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"
#include "models/order_fact.h"

class QLocale;

/// What the order costs, in words: the charge, how it differs from what was expected, and what came back.
[[nodiscard]] QList<OrderFact> orderMoneyFacts(const Order& order, const QLocale& locale);
