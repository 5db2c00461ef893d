// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_write.h"

/// What the table order_services knows: the names of an account's services, and how long their orders take.

/// The service's row, with the name that it has now.
[[nodiscard]] Stored<Done> rememberService(LedgerWrite& write, qint64 account, const QString& serviceId,
                                           const QString& serviceName);
/// An order of the service took so long from being placed until it was completed.
[[nodiscard]] Stored<Done> learnPace(LedgerWrite& write, qint64 account, const QString& serviceId, Timestamp took);
/// When an order placed then is late: after three times what the service usually takes, and half an hour. 0 where less
/// than three orders of it were completed.
[[nodiscard]] Stored<Timestamp> lateTime(LedgerWrite& write, qint64 account, const QString& serviceId,
                                         Timestamp placedAt);
/// Marks the orders whose time has come, at most `most`; how many they were.
[[nodiscard]] Stored<int> writeLate(LedgerWrite& write, int most);
