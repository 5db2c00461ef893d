// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order_series.h"
#include "models/roles.h"
#include "store/ledger.h"

#include <QAbstractTableModel>

#include <optional>

/// The orders that one order made (the runs of a drip-feed, the posts of a subscription), oldest first. Follows the
/// ledger. Role::Key is the child's OrderKey, 0 where the ledger does not know it; Role::Tone and Role::Icon are of its
/// status.
class ChildOrdersModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChildOrdersModel)

public:
    enum Column : int { OrderId, Status, Delivered, Told, ColumnCount };

    explicit ChildOrdersModel(Ledger& ledger, QObject* parent = nullptr);

    /// 0 for none.
    void setOrder(OrderKey key);
    [[nodiscard]] const OrderSeries& series() const { return m_series; }
    /// The ids that the ledger does not know.
    [[nodiscard]] QStringList unknownIds() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The rows, or what else is told of the series.
    void loaded();

private:
    void load();
    void show(const OrderSeries& series);
    [[nodiscard]] QString text(const ChildOrder& child, int column) const;

    Ledger& m_ledger;
    OrderKey m_key = 0;
    OrderSeries m_series;
    quint64 m_job = 0;
    bool m_reading = false;
    bool m_stale = false;
};
