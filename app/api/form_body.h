// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order_draft.h"

#include <QByteArray>

/// The application/x-www-form-urlencoded body of one call: key, action, then the parameters in their order. Everything
/// but letters, digits and "-._~" is percent-encoded UTF-8, so '+', '&', '=', line ends and any script arrive as typed.
/// Parameters that are called "key" or "action" are left out: a free row must not turn one call into another.
[[nodiscard]] QByteArray formBody(const QString& key, const QString& action, const OrderParameters& parameters);
