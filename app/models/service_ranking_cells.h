// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/service_ranking_model.h"

/// What a cell of the table of services' records says for a role: Qt's and those of roles.h. Role::Raw: whole numbers,
/// times in whole minutes, shares in percent as Decimal, Money of one currency (text of several), QDateTime.
[[nodiscard]] QVariant rankingCell(const ServiceRankingModel::Row& row, ServiceRankingModel::Column column, int role,
                                   int least);
/// Role::Raw: the words above a column in a file, with the unit.
[[nodiscard]] QVariant rankingHeader(ServiceRankingModel::Column column, int role);
/// Whether a stands before b. Whichever way: services of fewer ended orders than `least` last, those without a value
/// last among their like; equal ones by their completed orders, then by name.
[[nodiscard]] bool ranksBefore(const ServiceRankingModel::Row& a, const ServiceRankingModel::Row& b,
                               ServiceRankingModel::Column column, bool descending, int least);
