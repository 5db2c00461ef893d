// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service_pace.h"
#include "store/ledger.h"

/// How long the orders of an account's services take, as the ledger keeps it with every completed order. Calls as those
/// of Ledger.
class ServicePaceBook final {
public:
    explicit ServicePaceBook(Ledger& ledger);

    /// Services of which no order was seen to start or to be completed are left out.
    QFuture<Stored<ServicePaces>> of(const QString& accountId);

private:
    LedgerCore& m_core;
};
