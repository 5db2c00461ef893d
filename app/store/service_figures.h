// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service_figures.h"
#include "store/ledger.h"

#include <utility>

class ServiceUpkeep;

/// A service of an account, and what it did.
struct ServiceStanding final {
    QString serviceId;
    QString serviceName; ///< as it was ordered last
    ServiceFigures figures;
    friend bool operator==(const ServiceStanding&, const ServiceStanding&) = default;
};

/// Reads what the services of accounts did. Calls as those of Ledger. Orders of no known service are in none.
class ServiceFiguresBook final {
public:
    explicit ServiceFiguresBook(Ledger& ledger);

    /// Of these services as they are now, in the order asked; without those that were never ordered.
    QFuture<Stored<QList<ServiceStanding>>> of(const QString& accountId, const QStringList& serviceIds);

    /// A piece of all services of an account in the order of their ids, those after `after`. Sums and medians are the
    /// kept ones; with `since` only orders placed from then on count (and services without any are left out), which
    /// reads each of them.
    struct Piece final {
        QList<ServiceStanding> services;
        QString next;     ///< to ask for the rest after it
        bool more = true; ///< whether there is any
    };
    QFuture<Stored<Piece>> piece(const QString& accountId, Timestamp since, const QString& after = {});

    /// How many thousandths of the old orders are looked through already; the rest is not in the figures yet.
    QFuture<Stored<int>> progress();

    /// Tells of which services the figures changed, a moment after they did.
    [[nodiscard]] ServiceUpkeep& upkeep();

private:
    LedgerCore& m_core;
};
