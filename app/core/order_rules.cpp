// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/order_rules.h"

#include "core/age_text.h"

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

AskBar refillBar(const Order& order) {
    if (order.placement != Placement::Placed)
        return AskBar::NotPlaced;
    if (!order.refillOffered)
        return AskBar::NotOffered;
    if (order.status != OrderStatus::Completed && order.status != OrderStatus::Partial)
        return isFinal(order.status) ? AskBar::Ended : AskBar::Running;
    return !order.refillId.isEmpty() && !isFinal(order.refillStatus) ? AskBar::Open : AskBar::None;
}

AskBar cancelBar(const Order& order) {
    if (order.placement != Placement::Placed)
        return AskBar::NotPlaced;
    if (isFinal(order.status))
        return AskBar::Ended;
    if (!order.cancelOffered)
        return AskBar::NotOffered;
    return order.cancelAskedAt != 0 ? AskBar::Open : AskBar::None;
}

QString whyNoRefill(const Order& order, Timestamp now) {
    switch (refillBar(order)) {
    case AskBar::None:
        return {};
    case AskBar::NotPlaced:
        return whyNotAtProvider(order);
    case AskBar::NotOffered:
        return QCoreApplication::translate("OrderRules", "The service offers no refill.");
    case AskBar::Running:
        return QCoreApplication::translate("OrderRules", "The order is not completed yet.");
    case AskBar::Ended:
        return QCoreApplication::translate("OrderRules",
                                           "Only completed and partial orders can be refilled; this one is: %1.")
            .arg(statusText(order.status, order.rawStatus));
    case AskBar::Open:
        break;
    }
    if (now == 0 || order.refillAskedAt == 0)
        return QCoreApplication::translate("OrderRules", "A refill of this order has been asked and is not finished.");
    //: How long ago ("3 hours ago"), then the refill's status
    return QCoreApplication::translate("OrderRules", "A refill of this order was asked %1 and is not finished: %2.")
        .arg(longAge(order.refillAskedAt, now), statusText(order.refillStatus, order.refillRawStatus));
}

QString whyNoCancel(const Order& order, Timestamp now) {
    switch (cancelBar(order)) {
    case AskBar::None:
        return {};
    case AskBar::NotPlaced:
        return whyNotAtProvider(order);
    case AskBar::NotOffered:
        return QCoreApplication::translate("OrderRules", "The service offers no cancelling.");
    case AskBar::Running:
    case AskBar::Ended:
        return QCoreApplication::translate("OrderRules", "The order has ended already: %1.")
            .arg(statusText(order.status, order.rawStatus));
    case AskBar::Open:
        break;
    }
    if (now == 0)
        return QCoreApplication::translate("OrderRules",
                                           "Cancelling has been asked; the provider has not confirmed it yet.");
    //: How long ago ("3 hours ago")
    return QCoreApplication::translate("OrderRules", "Cancelling was asked %1; the provider has not confirmed it yet.")
        .arg(longAge(order.cancelAskedAt, now));
}

QString whyNoSendAgain(const Order& order) {
    switch (order.placement) {
    case Placement::NotSent:
    case Placement::Rejected:
        return {};
    case Placement::Placed:
        return QCoreApplication::translate("OrderRules", "The order was placed already.");
    case Placement::Sending:
    case Placement::Unconfirmed:
        break;
    }
    return whyNotAtProvider(order);
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
