// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger.h"

#include <QAbstractTableModel>
#include <QHash>

/// The orders that match a query, as a table over the ledger. Rows come by themselves up to a bounded number, and
/// beyond it as a view comes near them (fetchMore); what they show is loaded by page as it is looked at and kept in a
/// bounded cache. Live changes repaint the changed rows only.
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
        Account,
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
    /// Rows that come by themselves are on their way.
    [[nodiscard]] bool isLoading() const;
    /// How many orders match, rows or not; nothing where only looking at all of them would tell.
    [[nodiscard]] std::optional<int> total() const;
    /// The text is so short that only the newest orders were looked through: OrderPlan::shortTextReach of them.
    [[nodiscard]] bool looksAtNewestOnly() const;
    /// Orders that were put on another shelf: whether they have a row is looked at, however many there are.
    void recheck(const QList<OrderKey>& keys);
    /// Orders that are deleted: their rows go.
    void forget(const QList<OrderKey>& keys);
    /// Asks the same query once more, from the first row.
    void reload();
    /// Ids and names, for the column Account.
    void setAccountNames(const QList<QPair<QString, QString>>& names);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void loadingChanged();
    /// The ledger could not be read; words for people.
    void readFailed(const QString& text);

private:
    class Private;
    std::unique_ptr<Private> d;
    QHash<QString, QString> m_accountNames;
};
