// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service_figures.h"
#include "store/ledger_write.h"

/// The times of the latest ended orders of a service, from service_outcomes.
struct LatestTimes final {
    ServiceTimes toStart;
    ServiceTimes toFinish;
    std::optional<std::pair<qint64, qint64>> lastPartial; ///< as ServiceFigures has it
};
/// since: of orders placed from then on.
[[nodiscard]] Stored<LatestTimes> latestTimes(Database& database, qint64 account, const QString& serviceId,
                                              Timestamp since = 0);

/// Makes the medians of service_figures anew where they are stale, of at most so many services; of which: account id
/// and service id.
[[nodiscard]] Stored<QList<std::pair<QString, QString>>> writeMedians(LedgerWrite& write, int most);
