// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service_figures.h"
#include "store/ledger.h"

#include <optional>

/// A person's own record with a service of an account.
struct ServiceRecord final {
    int orders = 0;     ///< whatever became of them
    int placed = 0;     ///< those that a provider took
    int unfinished = 0; ///< being sent, unconfirmed, or placed and not final
    /// Of those placed, as Spending has it; one a currency. Empty where a sum does not fit: sumsFit is false then.
    QList<Money> spent;
    bool sumsFit = true;
    OrderKey lastOrder = 0; ///< 0: none
    Timestamp lastAt = 0;   ///< when it was recorded
    /// Since when a change of the service would have been seen; 0: no refresh told any difference yet.
    Timestamp watchedSince = 0;
    ServiceFigures figures; ///< of those placed
    friend bool operator==(const ServiceRecord&, const ServiceRecord&) = default;
};

/// Reads the records of services. Calls as those of Ledger.
class ServiceRecords final {
public:
    explicit ServiceRecords(Ledger& ledger);

    QFuture<Stored<ServiceRecord>> record(const QString& accountId, const QString& serviceId);
    /// The record where one of these orders is of that service; nothing where none is.
    QFuture<Stored<std::optional<ServiceRecord>>> recordIfAmong(const QString& accountId, const QString& serviceId,
                                                                const QList<OrderKey>& keys);

    /// The statements of record() over orders, each for account_id and service_id.
    [[nodiscard]] static QStringList sql();

private:
    LedgerCore& m_core;
};
