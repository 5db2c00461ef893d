// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_cells.h"

#include "core/order_rules.h"
#include "models/order_words.h"
#include "models/time_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

using Column = OrdersModel::Column;

QString words(const char* text) {
    return QCoreApplication::translate("OrderCells", text);
}

QString dash() {
    return u"—"_s;
}

QString figureText(const std::optional<qint64>& figure) {
    return figure ? QLocale().toString(*figure) : QString();
}

// 0 for one that was placed somewhere else, nobody knows when.
Timestamp placedTime(const Order& order) {
    return order.placedAt != 0 || order.placement == Placement::Placed ? order.placedAt : order.recordedAt;
}

QString orDash(const QString& text) {
    return text.isEmpty() ? dash() : text;
}

// Without what every link begins with, so that what differs is read first.
QString shortLink(const QString& link) {
    const qsizetype at = link.indexOf("://"_L1);
    return at < 0 ? link : link.mid(at + 3);
}

QString progressText(const Order& order) {
    const int permille = orderProgress(order);
    if (permille >= 0)
        return QCoreApplication::translate("OrderCells", "%1%").arg(QLocale().toString(permille / 10));
    const bool taken = order.placement != Placement::Rejected && order.placement != Placement::NotSent;
    return taken ? QCoreApplication::translate("OrderCells", "not known") : QString();
}

QString spokenProgress(const Order& order) {
    const int permille = orderProgress(order);
    if (permille < 0)
        return progressText(order);
    const QString percent = QLocale().toString(permille / 10);
    const auto delivered = order.delivered();
    if (!delivered)
        return QCoreApplication::translate("OrderCells", "%1 percent").arg(percent);
    return QCoreApplication::translate("OrderCells", "%1 percent, %2 of %3")
        .arg(percent, QLocale().toString(*delivered), QLocale().toString(order.units));
}

QString chargeText(const Order& order) {
    const auto charge = orderCharge(order);
    return charge ? charge->toText(QLocale()) : dash();
}

QString spokenCharge(const Order& order) {
    if (!orderCharge(order) && order.placement == Placement::Placed)
        return words(QT_TRANSLATE_NOOP("OrderCells", "not known"));
    if (!orderCharge(order))
        return words(QT_TRANSLATE_NOOP("OrderCells", "nothing charged"));
    if (order.charge)
        return chargeText(order);
    return QCoreApplication::translate("OrderCells", "%1 expected").arg(chargeText(order));
}

QString shownText(const Order& order, Column column, Timestamp now) {
    switch (column) {
    case Column::OrderId:
        return order.orderId.isEmpty() ? dash() : order.orderId;
    case Column::Service:
        return orDash(order.serviceName.isEmpty() ? order.serviceId : order.serviceName);
    case Column::Link:
        return orDash(shortLink(order.link));
    case Column::Quantity:
        if (!isServiceKnown(order))
            return dash();
        return order.units > 0 ? QLocale().toString(order.units) : QString();
    case Column::Progress:
        return progressText(order);
    case Column::Charge:
        return chargeText(order);
    case Column::Status:
        return orderStateText(order);
    case Column::Refill:
        return orderRefillText(order);
    case Column::Placed:
        return orDash(relativeTime(placedTime(order), now, QLocale()));
    case Column::StartCount:
        return figureText(order.startCount);
    case Column::Remains:
        return figureText(order.remains);
    case Column::Account: // the model knows its name
    case Column::ColumnCount:
        break;
    }
    return {};
}

QString spokenText(const Order& order, Column column, Timestamp now) {
    if (column == Column::OrderId && order.orderId.isEmpty())
        return words(QT_TRANSLATE_NOOP("OrderCells", "no order ID"));
    if (column == Column::Link && !order.link.isEmpty())
        return order.link;
    if (column == Column::Progress)
        return spokenProgress(order);
    if (column == Column::Charge)
        return spokenCharge(order);
    if (column == Column::Placed && placedTime(order) != 0)
        return exactTime(placedTime(order), QLocale());
    if (column == Column::Placed)
        return QCoreApplication::translate("OrderCells", "not known; added %1")
            .arg(exactTime(order.recordedAt, QLocale()));
    const QString text = shownText(order, column, now);
    if (!text.isEmpty() && text != dash())
        return text;
    return column == Column::Refill ? words(QT_TRANSLATE_NOOP("OrderCells", "no refill"))
                                    : words(QT_TRANSLATE_NOOP("OrderCells", "not known"));
}

QString statusTip(const Order& order, Timestamp now) {
    if (order.placement != Placement::Placed)
        return order.placementText;
    const QString told = order.rawStatus.isEmpty() ? statusText(order.status, order.rawStatus) : order.rawStatus;
    if (isCancelAsked(order))
        //: How long ago ("3 hours ago"), then the provider's word for the order's status
        return QCoreApplication::translate("OrderCells", "Cancel asked %1; the provider's status is still: %2")
            .arg(longAge(order.cancelAskedAt, now), told);
    if (order.late)
        return QCoreApplication::translate("OrderCells", "%1 · running far longer than this service usually takes")
            .arg(order.rawStatus);
    return order.rawStatus;
}

QString refillTip(const Order& order, Timestamp now) {
    if (order.refillId.isEmpty())
        return {};
    //: A refill's id, its status and how long ago it was asked ("3 hours ago")
    return QCoreApplication::translate("OrderCells", "Refill %1: %2, asked %3")
        .arg(order.refillId, orderRefillText(order), longAge(order.refillAskedAt, now));
}

QString tipText(const Order& order, Column column, Timestamp now) {
    switch (column) {
    case Column::Service:
        if (!isServiceKnown(order))
            return whyNotAgain(order);
        return QCoreApplication::translate("OrderCells", "%1 · %2").arg(order.serviceId, order.serviceName);
    case Column::Status:
        return statusTip(order, now);
    case Column::Refill:
        return refillTip(order, now);
    case Column::Link:
    case Column::Progress:
    case Column::Charge:
    case Column::Placed:
        return spokenText(order, column, now);
    default:
        return {};
    }
}

QVariant figure(const std::optional<qint64>& value) {
    return value ? QVariant::fromValue(*value) : QVariant();
}

QVariant percent(int permille) {
    const auto exact = Decimal::fromParts(permille, 1);
    return permille >= 0 && exact ? QVariant::fromValue(*exact) : QVariant();
}

QVariant rawValue(const Order& order, Column column) {
    switch (column) {
    case Column::OrderId:
        return order.orderId;
    case Column::Service:
        return order.serviceName.isEmpty() ? order.serviceId : order.serviceName;
    case Column::Link:
        return order.link;
    case Column::Quantity:
        return isServiceKnown(order) && order.units > 0 ? QVariant::fromValue(order.units) : QVariant();
    case Column::Progress:
        return percent(orderProgress(order));
    case Column::Charge:
        return orderCharge(order) ? QVariant::fromValue(*orderCharge(order)) : QVariant();
    case Column::Status:
        return order.placement == Placement::Placed ? order.rawStatus : placementText(order.placement);
    case Column::Refill:
        return order.refillRawStatus;
    case Column::Placed:
        return placedTime(order) != 0 ? QDateTime::fromMSecsSinceEpoch(placedTime(order)) : QVariant();
    case Column::StartCount:
        return figure(order.startCount);
    case Column::Remains:
        return figure(order.remains);
    case Column::Account: // the model knows its name
    case Column::ColumnCount:
        break;
    }
    return {};
}

} // namespace

bool isFigureColumn(OrdersModel::Column column) {
    switch (column) {
    case Column::OrderId:
    case Column::Quantity:
    case Column::Charge:
    case Column::Placed:
    case Column::StartCount:
    case Column::Remains:
        return true;
    default:
        return false;
    }
}

QVariant orderCell(const Order& order, OrdersModel::Column column, int role, Timestamp now) {
    switch (role) {
    case Qt::DisplayRole:
        return shownText(order, column, now);
    case Qt::AccessibleTextRole:
        return spokenText(order, column, now);
    case Qt::ToolTipRole:
        return tipText(order, column, now);
    case Role::Raw:
        return rawValue(order, column);
    case Role::Status:
        return static_cast<int>(order.status);
    case Role::Placement:
        return static_cast<int>(order.placement);
    case Role::Progress:
        return orderProgress(order);
    case Role::Tone:
        return static_cast<int>(orderStateTone(order));
    case Role::Icon:
        return column == Column::Status ? QVariant(orderStateIcon(order)) : QVariant();
    case Role::Time:
        return QVariant::fromValue(placedTime(order));
    default:
        return {};
    }
}
