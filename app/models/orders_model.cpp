// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders_model.h"

#include "models/order_cells.h"
#include "models/orders_model_private.h"
#include "models/roles.h"

#include <QDateTime>

OrdersModel::OrdersModel(Ledger& ledger, QObject* parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(*this, ledger)) {}

OrdersModel::~OrdersModel() = default;

void OrdersModel::setQuery(const OrdersQuery& query) {
    d->ask(query);
}

OrdersQuery OrdersModel::query() const {
    return d->asked();
}

std::optional<Order> OrdersModel::orderAt(int row) const {
    const Order* order = row >= 0 && row < d->rows().size() ? d->order(row) : nullptr;
    return order ? std::optional(*order) : std::nullopt;
}

OrderKey OrdersModel::keyAt(int row) const {
    return row >= 0 && row < d->rows().size() ? d->rows().at(row) : 0;
}

int OrdersModel::rowOf(OrderKey key) const {
    return d->rows().rowOf(key);
}

bool OrdersModel::isLoading() const {
    return d->isLoading();
}

std::optional<int> OrdersModel::total() const {
    return d->total();
}

bool OrdersModel::looksAtNewestOnly() const {
    return d->newestOnly();
}

void OrdersModel::setAccountNames(const QList<QPair<QString, QString>>& names) {
    m_accountNames.clear();
    for (const auto& [id, name] : names)
        m_accountNames.insert(id, name);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Account), index(rowCount() - 1, Account));
}

bool OrdersModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && d->hasMore();
}

void OrdersModel::recheck(const QList<OrderKey>& keys) {
    d->recheck(keys);
}

void OrdersModel::forget(const QList<OrderKey>& keys) {
    d->forget(keys);
}

void OrdersModel::reload() {
    d->reload();
}

void OrdersModel::fetchMore(const QModelIndex& parent) {
    if (!parent.isValid())
        d->fetchMore();
}

int OrdersModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(d->rows().size());
}

int OrdersModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OrdersModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Role::Key)
        return QVariant::fromValue(d->rows().at(index.row()));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isFigureColumn(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const Order* order = d->order(index.row());
    if (!order)
        return role == Qt::AccessibleTextRole ? QVariant(tr("Loading")) : QVariant();
    const bool says = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Role::Raw;
    if (column == Account && says)
        return m_accountNames.value(order->accountId, order->accountId);
    return orderCell(*order, column, role, QDateTime::currentMSecsSinceEpoch());
}

QVariant OrdersModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isFigureColumn(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case OrderId:
        return tr("Order ID");
    case Service:
        return tr("Service");
    case Link:
        return tr("Link");
    case Quantity:
        return tr("Quantity");
    case Progress:
        return tr("Progress");
    case Charge:
        return tr("Charge");
    case Status:
        return tr("Status");
    case Refill:
        return tr("Refill");
    case Placed:
        return tr("Placed");
    case StartCount:
        return tr("Start count");
    case Remains:
        return tr("Remains");
    case Account:
        return tr("Account");
    case ColumnCount:
        break;
    }
    return {};
}

void OrdersModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= ColumnCount)
        return;
    OrdersQuery query = d->asked();
    query.sortColumn = static_cast<OrdersQuery::Column>(column);
    query.descending = order == Qt::DescendingOrder;
    d->ask(query);
}
