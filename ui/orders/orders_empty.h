// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class EmptyState;
class OrderFacetsModel;
class OrdersModel;

/// Why no order is shown, and what can be done about it. narrowed: by more than a status; action: the words of the
/// button where there is no order at all.
void tellWhyNoOrders(EmptyState& empty, const OrdersModel& model, const OrderFacetsModel& statuses, bool narrowed,
                     const QString& action);
