// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/happening_types.h"

/// The statements behind Happenings.
[[nodiscard]] Stored<HappeningMarks> readMarks(Database& database, int mostCounted);
[[nodiscard]] Stored<QList<Happening>> readRecentHappenings(Database& database, int most);
[[nodiscard]] Stored<QList<Happening>> readHappenings(Database& database, qint64 after, qint64 upTo);
[[nodiscard]] Stored<QList<OrderKey>> readOrdersOf(Database& database, const QList<Happening>& rows, int most);
