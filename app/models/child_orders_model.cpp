// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/child_orders_model.h"

#include "models/order_words.h"
#include "models/time_text.h"
#include "store/order_dossiers.h"
#include "store/when_done.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

ChildOrdersModel::ChildOrdersModel(Ledger& ledger, QObject* parent)
    : QAbstractTableModel(parent)
    , m_ledger(ledger) {
    const auto follow = [this](const QList<OrderKey>& keys) {
        // One that is not known may have got its id.
        const auto mayBeNews = [&keys](const ChildOrder& child) { return child.key == 0 || keys.contains(child.key); };
        const bool own = m_key != 0 && keys.contains(m_key);
        if (own || std::any_of(m_series.children.cbegin(), m_series.children.cend(), mayBeNews))
            load();
    };
    connect(&ledger, &Ledger::ordersChanged, this, follow);
    connect(&ledger, &Ledger::ordersAdded, this, [this] {
        if (m_key != 0 && (!m_series.isEmpty() || m_reading)) // it may be one that was not known
            load();
    });
}

void ChildOrdersModel::setOrder(OrderKey key) {
    if (key == m_key)
        return;
    m_key = key;
    ++m_job;
    m_reading = false;
    beginResetModel();
    m_series = {};
    endResetModel();
    Q_EMIT loaded();
    if (m_key != 0)
        load();
}

void ChildOrdersModel::load() {
    m_stale = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    whenDone(OrderDossiers(m_ledger).series(m_key), this, [this, job = m_job](const Stored<OrderSeries>& series) {
        if (job != m_job)
            return;
        m_reading = false;
        if (series)
            show(series.value());
        if (m_stale)
            load();
    });
}

void ChildOrdersModel::show(const OrderSeries& series) {
    const auto sameRow = [](const ChildOrder& a, const ChildOrder& b) { return a.orderId == b.orderId; };
    const auto& before = m_series.children;
    const auto& now = series.children;
    const bool grown = now.size() >= before.size() && std::equal(before.cbegin(), before.cend(), now.cbegin(), sameRow);
    if (!grown) {
        beginResetModel();
        m_series = series;
        endResetModel();
    } else {
        const auto old = static_cast<int>(before.size());
        const auto all = static_cast<int>(now.size());
        if (all > old)
            beginInsertRows({}, old, all - 1);
        m_series = series;
        if (all > old)
            endInsertRows();
        if (old > 0)
            Q_EMIT dataChanged(index(0, 0), index(old - 1, ColumnCount - 1));
    }
    Q_EMIT loaded();
}

QStringList ChildOrdersModel::unknownIds() const {
    QStringList ids;
    for (const ChildOrder& child : m_series.children) {
        if (child.key == 0)
            ids.append(child.orderId);
    }
    return ids;
}

int ChildOrdersModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_series.children.size());
}

int ChildOrdersModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChildOrdersModel::text(const ChildOrder& child, int column) const {
    const QLocale locale;
    switch (column) {
    case OrderId:
        return child.orderId;
    case Status:
        return child.order ? orderStateText(*child.order) : tr("Not in Orders");
    case Delivered:
        if (child.order) {
            if (const auto delivered = child.order->delivered())
                return tr("%1 of %2").arg(locale.toString(*delivered), locale.toString(child.order->units));
            if (child.order->remains)
                return tr("%1 remain").arg(locale.toString(*child.order->remains));
        }
        return {};
    case Told:
        return relativeTime(child.toldAt, QDateTime::currentMSecsSinceEpoch(), locale);
    default:
        return {};
    }
}

QVariant ChildOrdersModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ChildOrder& child = m_series.children.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(child, index.column());
    case Qt::ToolTipRole:
        return index.column() == Told ? exactTime(child.toldAt, QLocale()) : text(child, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == OrderId ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Role::Raw:
        return index.column() == OrderId ? QVariant(child.orderId) : QVariant();
    case Role::Key:
        return QVariant::fromValue(child.key);
    case Role::Tone:
        return child.order && index.column() == Status ? static_cast<int>(orderStateTone(*child.order))
                                                       : static_cast<int>(Tone::Neutral);
    case Role::Icon:
        return child.order && index.column() == Status ? orderStateIcon(*child.order) : QString();
    case Role::Muted:
        return child.key == 0;
    default:
        return {};
    }
}

QVariant ChildOrdersModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OrderId:
        return tr("Order ID");
    case Status:
        return tr("Status");
    case Delivered:
        return tr("Delivered");
    case Told:
        return tr("First told");
    default:
        return {};
    }
}
