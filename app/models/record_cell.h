// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service_figures.h"

#include <QVariant>

/// What a cell of the columns "Finishes in" (finishes) and "Delivered" says for a role: Qt's and those of roles.h.
/// figures: null where the service was never ordered. Role::Raw is the median in whole minutes, or the share in percent
/// as a Decimal; nothing where it is not known.
[[nodiscard]] QVariant recordCell(const ServiceFigures* figures, bool finishes, int role);
