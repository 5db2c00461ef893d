// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery_course.h"
#include "store/ledger.h"

/// What remained of an account's running orders, from their timelines. Reads the last few tellings of each by its key,
/// however long the timelines are. Calls as those of Ledger.
class RemainsHistory final {
public:
    static constexpr int most = 6; ///< events of an order that are looked at

    explicit RemainsHistory(Ledger& ledger);

    /// By order id, oldest first; orders without any are left out.
    QFuture<Stored<QHash<QString, QList<RemainsPoint>>>> running(const QString& accountId);

private:
    LedgerCore& m_core;
};
