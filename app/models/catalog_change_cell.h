// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_news.h"

#include <QVariant>

/// What the column "Changed" says of a row for a role: its newest change; of several at once the one that matters most.
/// news may be null. The tooltip tells the last ones, one a line.
[[nodiscard]] QVariant catalogChangeCell(const CatalogNews* news, int row, int role, const QString& currency,
                                         Timestamp now);
