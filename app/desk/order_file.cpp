// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/order_file.h"

#include "desk/order_file_words.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

using Column = OrderFileColumn;

// Never translated: files are known by them. In the order of OrderFileColumn.
constexpr std::array<const char*, orderFileColumns> heads = {
    "Account ID", "Account",       "Order ID",    "Service ID",      "Service",         "Type",
    "Link",       "Quantity",      "Charge",      "Charge currency", "Expected charge", "Rate",
    "Currency",   "Outcome",       "Reason",      "Status",          "Provider's word", "Start count",
    "Remains",    "Placed",        "Recorded",    "Checked",         "Changed",         "Cancel asked",
    "Refill ID",  "Refill status", "Refill word", "Refill asked",    "Refill offered",  "Cancel offered",
    "Shelf",      "Parameters"};

TableCell textCell(const QString& text) {
    return text.isEmpty() ? TableCell() : TableCell(text);
}

TableCell countCell(const std::optional<qint64>& count) {
    return count ? TableCell(Decimal(*count)) : TableCell();
}

TableCell timeCell(Timestamp time) {
    return time == 0 ? TableCell() : TableCell(QDateTime::fromMSecsSinceEpoch(time));
}

TableCell yesCell(bool yes) {
    return yes ? u"yes"_s : u"no"_s;
}

QString parametersText(const OrderParameters& parameters) {
    QJsonArray pairs;
    for (const auto& [name, value] : parameters)
        pairs.append(QJsonArray{name, value});
    return QString::fromUtf8(QJsonDocument(pairs).toJson(QJsonDocument::Compact));
}

TableCell cellOf(const Order& order, Column column, const QString& accountName) {
    switch (column) {
    case Column::AccountId:
        return textCell(order.accountId);
    case Column::Account:
        return textCell(accountName);
    case Column::OrderId:
        return textCell(order.orderId);
    case Column::ServiceId:
        return textCell(order.serviceId);
    case Column::Service:
        return textCell(order.serviceName);
    case Column::Type:
        return textCell(order.serviceType);
    case Column::Link:
        return textCell(order.link);
    case Column::Quantity:
        return Decimal(order.units);
    case Column::Charge:
        return order.charge ? TableCell(order.charge->amount) : TableCell();
    case Column::ChargeCurrency:
        return order.charge ? textCell(order.charge->currency) : TableCell();
    case Column::ExpectedCharge:
        return order.expectedCharge.amount;
    case Column::Rate:
        return order.rate.amount;
    case Column::Currency:
        return textCell(order.rate.currency);
    case Column::Outcome:
        return orderFileWord(order.placement);
    case Column::Reason:
        return textCell(order.placementText);
    case Column::Status:
        return orderFileWord(order.status);
    case Column::ProvidersWord:
        return textCell(order.rawStatus);
    case Column::StartCount:
        return countCell(order.startCount);
    case Column::Remains:
        return countCell(order.remains);
    case Column::Placed:
        return timeCell(order.placedAt);
    case Column::Recorded:
        return timeCell(order.recordedAt);
    case Column::Checked:
        return timeCell(order.checkedAt);
    case Column::Changed:
        return timeCell(order.changedAt);
    case Column::CancelAsked:
        return timeCell(order.cancelAskedAt);
    case Column::RefillId:
        return textCell(order.refillId);
    case Column::RefillStatus:
        return order.refillId.isEmpty() ? TableCell() : orderFileWord(order.refillStatus);
    case Column::RefillWord:
        return textCell(order.refillRawStatus);
    case Column::RefillAsked:
        return timeCell(order.refillAskedAt);
    case Column::RefillOffered:
        return yesCell(order.refillOffered);
    case Column::CancelOffered:
        return yesCell(order.cancelOffered);
    case Column::Shelf:
        return textCell(orderFileWord(order.shelf));
    case Column::Parameters:
        return parametersText(order.parameters);
    }
    return {};
}

} // namespace

QStringList orderFileHeads() {
    QStringList all;
    for (const char* head : heads)
        all.append(QString::fromLatin1(head));
    return all;
}

QList<TableCell> orderFileCells(const Order& order, const QString& accountName) {
    QList<TableCell> cells;
    cells.reserve(orderFileColumns);
    for (int column = 0; column < orderFileColumns; ++column)
        cells.append(cellOf(order, static_cast<Column>(column), accountName));
    return cells;
}
