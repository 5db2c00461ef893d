// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_text.h"

using namespace Qt::StringLiterals;

namespace {

// What a placed order is until the provider was asked for the first time.
OrderStatus shownStatus(const Order& order)
{
    return order.rawStatus.isEmpty() && order.status == OrderStatus::Unknown ? OrderStatus::Pending : order.status;
}

} // namespace

QString orderStatusText(const Order& order)
{
    if (order.placement != Placement::Placed)
        return placementText(order.placement);
    return statusText(shownStatus(order), order.rawStatus);
}

Tone orderTone(const Order& order)
{
    switch (order.placement) {
    case Placement::Sending: return Tone::Neutral;
    case Placement::Rejected: return Tone::Bad;
    case Placement::NotSent:
    case Placement::Unconfirmed: return Tone::Warn;
    case Placement::Placed: break;
    }
    switch (shownStatus(order)) {
    case OrderStatus::InProgress: return Tone::Accent;
    case OrderStatus::Completed: return Tone::Good;
    case OrderStatus::Partial: return Tone::Warn;
    case OrderStatus::Failed: return Tone::Bad;
    default: return Tone::Neutral;
    }
}

QString orderIcon(const Order& order)
{
    switch (order.placement) {
    case Placement::Sending: return u"send"_s;
    case Placement::Rejected: return u"circle-x"_s;
    case Placement::NotSent: return u"triangle-alert"_s;
    case Placement::Unconfirmed: return u"circle-question-mark"_s;
    case Placement::Placed: break;
    }
    switch (shownStatus(order)) {
    case OrderStatus::Pending: return u"clock"_s;
    case OrderStatus::InProgress: return u"loader"_s;
    case OrderStatus::Completed: return u"circle-check"_s;
    case OrderStatus::Partial: return u"circle-dot"_s;
    case OrderStatus::Canceled:
    case OrderStatus::Refunded: return u"ban"_s;
    case OrderStatus::Failed: return u"circle-alert"_s;
    case OrderStatus::Paused: return u"pause"_s;
    case OrderStatus::Unknown: break;
    }
    return u"info"_s;
}
