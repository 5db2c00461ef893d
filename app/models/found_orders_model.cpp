// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/found_orders_model.h"

#include "models/evidence_text.h"
#include "models/order_words.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// As an order of the ledger would be shown with what was told.
Order shownAs(const OrderReport& report) {
    Order order;
    order.placement = Placement::Placed;
    order.status = report.status;
    order.rawStatus = report.rawStatus;
    return order;
}

QString figure(const std::optional<qint64>& value) {
    return value ? QLocale().toString(*value) : u"—"_s;
}

QVariant text(const FoundOrder& found, int column) {
    const OrderReport& report = found.report;
    switch (column) {
    case FoundOrdersModel::OrderId:
        return report.orderId;
    case FoundOrdersModel::Charge:
        return report.charge ? report.charge->toText(QLocale()) : u"—"_s;
    case FoundOrdersModel::Status:
        return orderStateText(shownAs(report));
    case FoundOrdersModel::StartCount:
        return figure(report.startCount);
    case FoundOrdersModel::Remains:
        return figure(report.remains);
    case FoundOrdersModel::Match:
        return matchText(found.match);
    default:
        return {};
    }
}

QVariant raw(const FoundOrder& found, int column) {
    const OrderReport& report = found.report;
    switch (column) {
    case FoundOrdersModel::OrderId:
        return report.orderId;
    case FoundOrdersModel::Charge:
        return report.charge ? QVariant::fromValue(*report.charge) : QVariant();
    case FoundOrdersModel::Status:
        return report.rawStatus;
    case FoundOrdersModel::StartCount:
        return report.startCount ? QVariant(*report.startCount) : QVariant();
    case FoundOrdersModel::Remains:
        return report.remains ? QVariant(*report.remains) : QVariant();
    case FoundOrdersModel::Match:
        return static_cast<int>(found.match.verdict());
    default:
        return {};
    }
}

} // namespace

FoundOrdersModel::FoundOrdersModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void FoundOrdersModel::setOrders(const QList<FoundOrder>& orders) {
    int row = 0;
    for (const FoundOrder& order : orders) {
        // A search only adds; whatever else stood here is of another search.
        if (row < m_orders.size() && m_orders.at(row) == order) {
            ++row;
            continue;
        }
        const auto later = std::find(m_orders.cbegin() + row, m_orders.cend(), order);
        if (later != m_orders.cend()) {
            const int last = static_cast<int>(later - m_orders.cbegin()) - 1;
            beginRemoveRows({}, row, last);
            m_orders.remove(row, last - row + 1);
            endRemoveRows();
        } else {
            beginInsertRows({}, row, row);
            m_orders.insert(row, order);
            endInsertRows();
        }
        ++row;
    }
    if (row < m_orders.size()) {
        beginRemoveRows({}, row, static_cast<int>(m_orders.size()) - 1);
        m_orders.resize(row);
        endRemoveRows();
    }
}

int FoundOrdersModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_orders.size());
}

int FoundOrdersModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FoundOrdersModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FoundOrder& found = m_orders.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(found, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column == Status || column == Match ? Qt::AlignLeft | Qt::AlignVCenter
                                                                       : Qt::AlignRight | Qt::AlignVCenter);
    case Role::Raw:
        return raw(found, column);
    case Role::Icon:
        if (column == Match)
            return matchIcon(found.match);
        return column == Status ? QVariant(orderStateIcon(shownAs(found.report))) : QVariant();
    case Role::Tone:
        if (column == Match)
            return static_cast<int>(matchTone(found.match));
        return static_cast<int>(column == Status ? orderStateTone(shownAs(found.report)) : Tone::Neutral);
    default:
        return {};
    }
}

QVariant FoundOrdersModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(section == Status || section == Match ? Qt::AlignLeft | Qt::AlignVCenter
                                                                         : Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OrderId:
        return tr("Order ID");
    case Charge:
        return tr("Charge");
    case Status:
        return tr("Status");
    case StartCount:
        return tr("Start count");
    case Remains:
        return tr("Remains");
    case Match:
        return tr("Match");
    default:
        return {};
    }
}
