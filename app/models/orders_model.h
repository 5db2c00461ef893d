// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger.h"

#include <QAbstractTableModel>

/// The orders that match a query, as a table over the ledger. Keys are streamed in, rows are loaded by page as they are
/// shown and kept in a bounded cache; live changes repaint the changed rows only.
class OrdersModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrdersModel)

public:
    enum Column : int {
        OrderId,
        Service,
        Link,
        Quantity,
        Progress,
        Charge,
        Status,
        Refill,
        Placed,
        StartCount,
        Remains,
        ColumnCount
    };

    explicit OrdersModel(Ledger& ledger, QObject* parent = nullptr);
    ~OrdersModel() override;

    void setQuery(const OrdersQuery& query);
    [[nodiscard]] OrdersQuery query() const;
    /// Nothing while the row is being loaded.
    [[nodiscard]] std::optional<Order> orderAt(int row) const;
    [[nodiscard]] OrderKey keyAt(int row) const;
    [[nodiscard]] int rowOf(OrderKey key) const; ///< -1 when not shown
    [[nodiscard]] bool isLoading() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void loadingChanged();
    /// The ledger could not be read; words for people.
    void readFailed(const QString& text);

private:
    class Private;
    std::unique_ptr<Private> d;
};
