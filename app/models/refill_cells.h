// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refills_model.h"
#include "models/roles.h"

/// How a refill's status is shown besides its word.
[[nodiscard]] Tone refillTone(RefillStatus status);
[[nodiscard]] QString refillIcon(RefillStatus status);

/// What a cell of the table of refills says for a role: Qt's and those of roles.h. Texts are plain. now: what relative
/// times count from; account: its name; problem: what the provider last said instead of a status, empty for nothing.
[[nodiscard]] QVariant refillCell(const ListedRefill& listed, RefillsModel::Column column, int role, Timestamp now,
                                  const QString& account, const QString& problem);
/// True for columns of figures, which stand at the right.
[[nodiscard]] bool isFigureColumn(RefillsModel::Column column);
