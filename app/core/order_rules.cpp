// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/order_rules.h"

#include <QCoreApplication>

namespace {

QString whyNotAtProvider(const Order& order) {
    switch (order.placement) {
    case Placement::Placed:
        return {};
    case Placement::Sending:
        return QCoreApplication::translate("OrderRules", "The order is still being sent.");
    case Placement::Rejected:
        return QCoreApplication::translate("OrderRules", "The provider rejected the order.");
    case Placement::NotSent:
        return QCoreApplication::translate("OrderRules", "The order was not sent.");
    case Placement::Unconfirmed:
        break;
    }
    return QCoreApplication::translate("OrderRules", "It is not known yet whether the order was placed.");
}

} // namespace

QString whyNoRefill(const Order& order) {
    if (const QString reason = whyNotAtProvider(order); !reason.isEmpty())
        return reason;
    if (!order.refillOffered)
        return QCoreApplication::translate("OrderRules", "The service offers no refill.");
    if (order.status != OrderStatus::Completed && order.status != OrderStatus::Partial) {
        if (isFinal(order.status))
            return QCoreApplication::translate("OrderRules",
                                               "Only completed and partial orders can be refilled; this one is: %1.")
                .arg(statusText(order.status, order.rawStatus));
        return QCoreApplication::translate("OrderRules", "The order is not completed yet.");
    }
    if (!order.refillId.isEmpty() && !isFinal(order.refillStatus))
        return QCoreApplication::translate("OrderRules", "A refill of this order has been asked and is not finished.");
    return {};
}

QString whyNoCancel(const Order& order) {
    if (const QString reason = whyNotAtProvider(order); !reason.isEmpty())
        return reason;
    if (isFinal(order.status))
        return QCoreApplication::translate("OrderRules", "The order has ended already: %1.")
            .arg(statusText(order.status, order.rawStatus));
    if (!order.cancelOffered)
        return QCoreApplication::translate("OrderRules", "The service offers no cancelling.");
    if (order.cancelAskedAt != 0)
        return QCoreApplication::translate("OrderRules",
                                           "Cancelling has been asked; the provider has not confirmed it yet.");
    return {};
}

QString whyNotAgain(const Order& order) {
    if (isServiceKnown(order))
        return {};
    return QCoreApplication::translate("OrderRules",
                                       "The order was added by its id: its service and link are not known.");
}

bool isServiceKnown(const Order& order) {
    return !order.serviceId.isEmpty();
}
