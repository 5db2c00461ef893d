// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service.h"
#include "core/service_type.h"

#include <QString>

/// The few muted words inside a field: its bounds ("50 – 10,000"), its unit, or that it may stay empty.
[[nodiscard]] QString fieldHint(const FieldUse& use, const Service& service);
