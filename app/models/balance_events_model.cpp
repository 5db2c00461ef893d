// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/balance_events_model.h"

#include "models/balance_event_text.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace {

QVariant textOf(const BalanceEvent& event, int column) {
    const QLocale locale;
    switch (column) {
    case BalanceEventsModel::Time:
        return balanceEventTime(event, QDateTime::currentMSecsSinceEpoch(), locale);
    case BalanceEventsModel::What:
        return balanceEventWord(event.kind);
    case BalanceEventsModel::Orders:
        return event.orders > 0 ? locale.toString(event.orders) : QString();
    case BalanceEventsModel::Amount:
        return balanceEventAmount(event, locale);
    default:
        return {};
    }
}

QVariant rawOf(const BalanceEvent& event, int column) {
    switch (column) {
    case BalanceEventsModel::Time:
        return QDateTime::fromMSecsSinceEpoch(event.at);
    case BalanceEventsModel::What:
        return balanceEventWord(event.kind);
    case BalanceEventsModel::Orders:
        return event.orders;
    case BalanceEventsModel::Amount:
        return QVariant::fromValue(signedAmount(event));
    default:
        return {};
    }
}

bool isBefore(const BalanceEvent& left, const BalanceEvent& right, int column) {
    switch (column) {
    case BalanceEventsModel::What:
        return left.kind < right.kind;
    case BalanceEventsModel::Orders:
        return left.orders < right.orders;
    case BalanceEventsModel::Amount:
        // Amounts of different currencies have no order.
        return std::pair(left.amount.currency, signedAmount(left).amount) <
               std::pair(right.amount.currency, signedAmount(right).amount);
    default:
        return left.at < right.at;
    }
}

} // namespace

BalanceEventsModel::BalanceEventsModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void BalanceEventsModel::setEvents(const QList<BalanceEvent>& events) {
    beginResetModel();
    m_events = events;
    arrange();
    endResetModel();
}

void BalanceEventsModel::arrange() {
    std::stable_sort(m_events.begin(), m_events.end(),
                     [](const BalanceEvent& left, const BalanceEvent& right) { return left.at > right.at; });
    std::stable_sort(m_events.begin(), m_events.end(), [this](const BalanceEvent& left, const BalanceEvent& right) {
        return m_order == Qt::AscendingOrder ? isBefore(left, right, m_column) : isBefore(right, left, m_column);
    });
}

void BalanceEventsModel::sort(int column, Qt::SortOrder order) {
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    const QList<BalanceEvent> events = m_events;
    m_column = column < 0 ? static_cast<int>(Time) : column;
    m_order = order;
    arrange();
    for (const QModelIndex& index : before)
        changePersistentIndex(index, this->index(rowOf(events.at(index.row())), index.column()));
    Q_EMIT layoutChanged();
}

int BalanceEventsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int BalanceEventsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant BalanceEventsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_events.size())
        return {};
    const BalanceEvent& event = m_events.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(event, index.column());
    case Qt::ToolTipRole:
        return balanceEventStory(event, QLocale());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() >= Orders ? Qt::AlignRight : Qt::AlignLeft));
    case Role::Raw:
        return rawOf(event, index.column());
    case Role::Icon:
        return balanceEventIcon(event.kind);
    case Role::Tone:
        return static_cast<int>(balanceEventTone(event.kind));
    case Role::Time:
        return event.at;
    default:
        return {};
    }
}

QVariant BalanceEventsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section >= Orders ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case What:
        return tr("What");
    case Orders:
        return tr("Orders");
    case Amount:
        return tr("Amount");
    default:
        return {};
    }
}
