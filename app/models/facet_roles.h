// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"

/// What a side list of which several rows can be chosen offers beside Role and Qt::CheckStateRole (invalid where a row
/// is no choice).
namespace FacetRole {
enum : int {
    Level = Qt::UserRole + 100, ///< 0, or 1 for the rows of a group
    Open,                       ///< whether a group shows its rows, bool; invalid for what has none
};
}
