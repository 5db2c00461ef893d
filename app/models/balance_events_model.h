// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/balance_account.h"

#include <QAbstractTableModel>

/// What moved the balance, newest first, or by a column. Role::Raw: QDateTime, text, int, Money (below 0 where it
/// fell).
class BalanceEventsModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BalanceEventsModel)

public:
    enum Column : int { Time, What, Orders, Amount, ColumnCount };

    explicit BalanceEventsModel(QObject* parent = nullptr);

    void setEvents(const QList<BalanceEvent>& events);
    /// As the rows stand.
    [[nodiscard]] const QList<BalanceEvent>& events() const { return m_events; }
    [[nodiscard]] int rowOf(const BalanceEvent& event) const { return static_cast<int>(m_events.indexOf(event)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void arrange();

    QList<BalanceEvent> m_events;
    int m_column = Time;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};
