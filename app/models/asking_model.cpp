// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/asking_model.h"

namespace {

AskingModel::Facet facetOf(AskedOrder::Answer answer) {
    switch (answer) {
    case AskedOrder::Answer::Taken:
        return AskingModel::Taken;
    case AskedOrder::Answer::Refused:
        return AskingModel::Refused;
    case AskedOrder::Answer::NotKnown:
        return AskingModel::NotKnown;
    case AskedOrder::Answer::NotSent:
    case AskedOrder::Answer::NotAsked:
        break;
    }
    return AskingModel::NotAsked;
}

} // namespace

AskingModel::AskingModel(Ask ask, QObject* parent)
    : QAbstractTableModel(parent)
    , m_ask(ask) {}

void AskingModel::append(const AskedOrders& orders) {
    if (orders.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(orders.size()) - 1);
    for (AskedOrder order : orders) {
        order.service = *m_services.insert(order.service);
        order.accountId = *m_accounts.insert(order.accountId);
        m_counts.add(order);
        m_orders.append(order);
    }
    endInsertRows();
}

int AskingModel::count(Facet facet) const {
    if (facet == All)
        return rowCount();
    int rows = 0;
    for (auto answer = m_counts.answers.cbegin(); answer != m_counts.answers.cend(); ++answer)
        rows += facetOf(answer.key()) == facet ? answer.value() : 0;
    return rows;
}

int AskingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_orders.size());
}

int AskingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString AskingModel::text(const AskedOrder& order, Column column) const {
    switch (column) {
    case OrderId:
        return order.orderId;
    case Service:
        return order.service;
    case Answer:
        return answerText(m_ask, order);
    case Account:
        return m_accountNames.value(order.accountId, order.accountId);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AskingModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AskedOrder& order = m_orders.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(order, column).simplified();
    case Qt::AccessibleTextRole:
    case Role::Raw:
        return text(order, column);
    case Qt::ToolTipRole:
        return column == Answer ? QVariant(text(order, column)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column == OrderId ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Role::Key:
        return QVariant::fromValue(order.key);
    case Role::Facet:
        return static_cast<int>(facetOf(order.answer));
    case Role::Icon:
        return column == Answer ? QVariant(answerIcon(order.answer)) : QVariant();
    case Role::Tone:
        return column == Answer ? QVariant(static_cast<int>(answerTone(order.answer))) : QVariant();
    default:
        return {};
    }
}

QVariant AskingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == OrderId ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (static_cast<Column>(section)) {
    case OrderId:
        return tr("Order ID");
    case Service:
        return tr("Service");
    case Answer:
        return tr("Answer");
    case Account:
        return tr("Account");
    case ColumnCount:
        break;
    }
    return {};
}
