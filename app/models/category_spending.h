// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_types.h"

#include <functional>
#include <optional>

/// What services cost, put together by the category that the catalog has them in now, most first. serviceId is empty
/// and serviceName the category, "Not in the catalog" for services that it no longer has. categoryOf: nothing for
/// those.
[[nodiscard]] QList<ServiceSpending>
spendingByCategory(const QList<ServiceSpending>& services,
                   const std::function<std::optional<QString>(const QString& serviceId)>& categoryOf);
