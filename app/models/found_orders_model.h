// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order_match.h"

#include <QAbstractTableModel>

/// Orders found at the provider that may be the one that was sent, the best first. Grows in place. Role::Raw,
/// Role::Tone, Role::Icon.
class FoundOrdersModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FoundOrdersModel)

public:
    enum Column : int { OrderId, Charge, Status, StartCount, Remains, Match, ColumnCount };

    explicit FoundOrdersModel(QObject* parent = nullptr);

    /// Rows that stay keep their place in views.
    void setOrders(const QList<FoundOrder>& orders);
    [[nodiscard]] const FoundOrder& orderAt(int row) const { return m_orders.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<FoundOrder> m_orders;
};
