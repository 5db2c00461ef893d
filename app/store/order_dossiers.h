// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order_series.h"
#include "core/service_pace.h"
#include "store/ledger.h"

/// An order with all that the ledger knows of it.
struct OrderDossier final {
    Order order;
    QList<OrderEvent> events; ///< oldest first
    QList<Refill> refills;    ///< newest first
    OrderSeries series;
};

/// Whole orders, for texts and for looking at one. Calls as those of Ledger.
class OrderDossiers final {
public:
    explicit OrderDossiers(Ledger& ledger);

    /// In the order of the keys; those that are not there are left out.
    QFuture<Stored<QList<OrderDossier>>> of(const QList<OrderKey>& keys);
    /// What an order made, and what made it, alone.
    QFuture<Stored<OrderSeries>> series(OrderKey key);
    /// How long a service of an account usually takes, by the orders that were completed; nothing where there are none.
    QFuture<Stored<std::optional<ServicePace>>> pace(const QString& accountId, const QString& serviceId);

private:
    LedgerCore& m_core;
};
