// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery_outlook.h"
#include "models/order_fact.h"

class QLocale;

/// What is known of an order, the most wanted first: how far it is, what it costs, what was ordered, and all parameters
/// it was sent with. What the provider never told is left out. now: for ages and expected ends.
[[nodiscard]] QList<OrderFact> orderFacts(const Order& order, const DeliveryOutlook& outlook, Timestamp now,
                                          const QLocale& locale);
/// The parameters of `add` besides service, link and quantity: by the names that the ticket has for them, values that
/// are chosen there by their words; others as they were sent.
[[nodiscard]] QList<OrderFact> orderParameterFacts(const OrderParameters& parameters);
