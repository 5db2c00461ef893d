// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bulk_book.h"

#include <QMap>

/// All that a ledger was said to hold, without its clock: to be compared with what it does hold.
struct LedgerWorld final {
    struct Known final {
        Placement placement = Placement::Sending;
        QString orderId = {};
        QString status = {};
        QString refill = {}; ///< id and the provider's word
        bool cancelAsked = false;
        qsizetype events = 1;
        friend bool operator==(const Known&, const Known&) = default;
    };
    struct List final {
        BulkState state = BulkState::Running;
        QStringList links = {};
        int begun = 0;
        friend bool operator==(const List&, const List&) = default;
    };
    QMap<QString, Known> orders; ///< by link, which no two orders share
    QMap<QString, List> lists;   ///< by name
    QStringList balances;
    QByteArray catalog;
    friend bool operator==(const LedgerWorld&, const LedgerWorld&) = default;
};

/// Of the account "one". An error where anything could not be read.
[[nodiscard]] Stored<LedgerWorld> worldOf(Ledger& ledger);
/// What an opening makes of it.
[[nodiscard]] LedgerWorld afterStart(LedgerWorld world);
/// The first lines in which two differ, for people.
[[nodiscard]] QString differenceOf(const LedgerWorld& said, const LedgerWorld& held);
