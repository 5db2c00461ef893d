// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What a BalanceReading asks the database. Equal charges are counted by the database, which cannot add up decimals
/// exactly, and multiplied and added by the program. The step an order belongs to is the first balance told after it.
namespace BalanceSql {

/// account, after, until, limit
[[nodiscard]] QString points();
/// Where a piece ends that would hold more orders: account, after, until, offset
[[nodiscard]] QString bound();
/// account, after, until. What was taken at placing: the expected charge where a part of it came back.
[[nodiscard]] QString charges();
/// account, before: orders under way that are charged post by post.
[[nodiscard]] QString running();
/// account, after, until
[[nodiscard]] QString moneyBack();
/// account, after, until
[[nodiscard]] QString unconfirmed();

} // namespace BalanceSql
