// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_timeline_model.h"

#include "models/order_event_text.h"
#include "models/time_text.h"
#include "store/when_done.h"

#include <QLocale>

#include <algorithm>

OrderTimelineModel::OrderTimelineModel(Ledger& ledger, QObject* parent)
    : QAbstractListModel(parent)
    , m_ledger(ledger) {
    connect(&ledger, &Ledger::ordersChanged, this, [this](const QList<OrderKey>& keys) {
        if (m_key != 0 && keys.contains(m_key))
            load();
    });
}

void OrderTimelineModel::setOrder(OrderKey key, qint64 units) {
    if (key == m_key && units == m_units)
        return;
    m_key = key;
    m_units = units;
    ++m_job;
    m_reading = false;
    beginResetModel();
    m_events.clear();
    m_rows.clear();
    m_refills.clear();
    endResetModel();
    if (m_key != 0)
        load();
}

void OrderTimelineModel::load() {
    m_stale = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    whenDone(m_ledger.events(m_key), this, [this, job = m_job](const Stored<QList<OrderEvent>>& events) {
        if (job == m_job && events)
            show(events.value());
    });
    // Asked after the events, so read after them: both are there now.
    whenDone(m_ledger.refills(m_key), this, [this, job = m_job](const Stored<QList<::Refill>>& refills) {
        if (job != m_job)
            return;
        m_reading = false;
        if (refills)
            m_refills = refills.value();
        Q_EMIT loaded();
        if (m_stale)
            load();
    });
}

void OrderTimelineModel::show(const QList<OrderEvent>& events) {
    m_events = events;
    QList<Row> rows;
    OrderEventText words(m_units);
    for (const OrderEvent& event : events) {
        if (const auto line = words.next(event); !line.text.isEmpty())
            rows.append({line.text, line.tone, event.at});
    }
    const bool grown = rows.size() >= m_rows.size() && std::equal(m_rows.cbegin(), m_rows.cend(), rows.cbegin());
    if (!grown) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (rows.size() > m_rows.size()) {
        beginInsertRows({}, static_cast<int>(m_rows.size()), static_cast<int>(rows.size()) - 1);
        m_rows = rows;
        endInsertRows();
    }
}

QList<RemainsPoint> OrderTimelineModel::remains() const {
    QList<RemainsPoint> points;
    if (m_units <= 0)
        return points;
    for (const OrderEvent& event : m_events) {
        if (event.kind == OrderEvent::Kind::Placed)
            points.append({event.at, m_units});
        else if (event.kind == OrderEvent::Kind::Status && event.remains)
            points.append({event.at, *event.remains});
    }
    return points;
}

QList<QPair<Timestamp, qint64>> OrderTimelineModel::delivery() const {
    QList<QPair<Timestamp, qint64>> points;
    for (const RemainsPoint& point : remains())
        points.append({point.at, m_units - std::clamp<qint64>(point.remains, 0, m_units)});
    return points;
}

int OrderTimelineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant OrderTimelineModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "a time and what happened").arg(exactTime(row.at, QLocale()), row.text);
    case Role::Time:
        return QVariant::fromValue(row.at);
    case Role::Tone:
        return static_cast<int>(row.tone);
    default:
        return {};
    }
}
