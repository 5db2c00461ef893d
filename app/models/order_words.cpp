// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_words.h"

#include "core/order_rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

// A provider that gave an order id and no status word yet has taken the order: it waits.
OrderStatus shownStatus(const Order& order) {
    const bool untold = order.status == OrderStatus::Unknown && order.rawStatus.trimmed().isEmpty();
    return untold ? OrderStatus::Pending : order.status;
}

QString statusIcon(OrderStatus status) {
    switch (status) {
    case OrderStatus::Pending:
        return u"clock"_s;
    case OrderStatus::InProgress:
        return u"loader"_s;
    case OrderStatus::Completed:
        return u"circle-check"_s;
    case OrderStatus::Partial:
        return u"circle-dot"_s;
    case OrderStatus::Canceled:
        return u"ban"_s;
    case OrderStatus::Refunded:
        return u"rotate-ccw"_s;
    case OrderStatus::Failed:
        return u"circle-x"_s;
    case OrderStatus::Paused:
        return u"pause"_s;
    case OrderStatus::Unknown:
        break;
    }
    return u"info"_s;
}

} // namespace

bool isCancelAsked(const Order& order) {
    return order.isRunning() && order.cancelAskedAt != 0;
}

QString orderStateText(const Order& order) {
    if (order.placement != Placement::Placed)
        return placementText(order.placement);
    if (isCancelAsked(order))
        return QCoreApplication::translate("OrderWords", "Cancel asked");
    const QString status = statusText(shownStatus(order), order.rawStatus);
    //: A status of an order that runs far longer than its service usually takes.
    return order.late ? QCoreApplication::translate("OrderWords", "%1, late").arg(status) : status;
}

QString orderStateIcon(const Order& order) {
    switch (order.placement) {
    case Placement::Placed:
        break;
    case Placement::Sending:
        return u"send"_s;
    case Placement::Rejected:
        return u"circle-x"_s;
    case Placement::NotSent:
        return u"circle-alert"_s;
    case Placement::Unconfirmed:
        return u"circle-question-mark"_s;
    }
    return isCancelAsked(order) ? u"ban"_s : statusIcon(shownStatus(order));
}

Tone statusTone(OrderStatus status) {
    switch (status) {
    case OrderStatus::InProgress:
        return Tone::Accent;
    case OrderStatus::Completed:
        return Tone::Good;
    case OrderStatus::Partial:
    case OrderStatus::Paused:
        return Tone::Warn;
    case OrderStatus::Failed:
        return Tone::Bad;
    case OrderStatus::Unknown:
    case OrderStatus::Pending:
    case OrderStatus::Canceled:
    case OrderStatus::Refunded:
        break;
    }
    return Tone::Neutral;
}

Tone orderStateTone(const Order& order) {
    switch (order.placement) {
    case Placement::Placed:
        break;
    case Placement::Sending:
        return Tone::Accent;
    case Placement::Rejected:
        return Tone::Bad;
    case Placement::NotSent:
    case Placement::Unconfirmed:
        return Tone::Warn;
    }
    return order.late || isCancelAsked(order) ? Tone::Warn : statusTone(shownStatus(order));
}

QString orderRefillText(const Order& order) {
    if (order.refillId.isEmpty())
        return {};
    if (order.refillStatus == RefillStatus::Unknown && order.refillRawStatus.trimmed().isEmpty())
        return QCoreApplication::translate("OrderWords", "Asked");
    return statusText(order.refillStatus, order.refillRawStatus);
}

int orderProgress(const Order& order) {
    if (order.placement != Placement::Placed)
        return -1;
    if (const auto delivered = order.delivered()) {
        __extension__ const auto permille = static_cast<__int128>(*delivered) * 1000 / order.units;
        return static_cast<int>(permille);
    }
    if (order.status == OrderStatus::Completed)
        return 1000;
    return shownStatus(order) == OrderStatus::Pending ? 0 : -1;
}

std::optional<Money> orderCharge(const Order& order) {
    if (order.placement == Placement::Rejected || order.placement == Placement::NotSent)
        return std::nullopt;
    if (!order.charge && !isServiceKnown(order)) // nothing was expected
        return std::nullopt;
    return order.charge ? *order.charge : order.expectedCharge;
}
