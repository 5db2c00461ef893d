// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/order_cache.h"
#include "models/order_key_stream.h"
#include "models/order_row_list.h"
#include "models/orders_model.h"

#include <QSet>
#include <QTimer>

/// What OrdersModel does behind its rows: asks for keys, reads pages of orders as they are looked at, and follows the
/// ledger. The rows shown stay until the first keys of a new query are there, so that nothing flickers.
class OrdersModel::Private final : public QObject {
    Q_DISABLE_COPY_MOVE(Private)

public:
    Private(OrdersModel& model, Ledger& ledger);

    void ask(const OrdersQuery& query);
    void reload();
    void recheck(const QList<OrderKey>& keys);
    void forget(const QList<OrderKey>& keys);
    [[nodiscard]] const OrdersQuery& asked() const { return m_asked; }
    [[nodiscard]] const OrderRowList& rows() const { return m_rows; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] bool hasMore() const { return m_stream.hasMore(); }
    void fetchMore() {
        if (!m_taking)
            m_stream.more(m_rows.size());
    }
    /// Of all that match; nothing where nobody counted them.
    [[nodiscard]] std::optional<int> total() const;
    [[nodiscard]] bool newestOnly() const { return m_newestOnly; }
    /// The order of a row; null, and soon read, while it is not there.
    [[nodiscard]] const Order* order(int row);

private:
    void takeFirst(OrderPage& page);
    void takeChunk(const QList<OrderKey>& keys);
    void showRows(const QList<OrderKey>& keys);
    void setLoading(bool loading);
    void failed(const QString& text);

    void want(int row);
    void readWanted();
    void showLoaded(const QList<OrderKey>& keys, int firstRow);

    void follow(const QList<OrderKey>& added, const QList<OrderKey>& changed);
    void refreshDirty();
    void readTags(const QList<Order>& orders);
    void showRefreshed(const QList<Order>& orders, const QHash<OrderKey, QStringList>& tags);
    void removeRows(QList<int> rows);
    void insertOrder(OrderKey key);
    void placeByAsking();
    void repaint(QList<int> rows);

    OrdersModel& m_model;
    Ledger& m_ledger;
    OrderCache m_cache;
    OrderKeyStream m_stream;
    OrderRowList m_rows;
    OrdersQuery m_asked;
    bool m_everAsked = false;
    bool m_loading = false;
    quint64 m_resets = 0;
    std::optional<int> m_total; ///< beyond the rows that came, when the query was asked
    bool m_newestOnly = false;
    bool m_taking = false;    ///< rows are being taken in: how many there are is not settled
    QList<int> m_wantedPages; ///< the last asked for last
    QSet<OrderKey> m_dirty;
    bool m_refreshing = false;
    QSet<OrderKey> m_unplaced; ///< match, but their row must be asked for
    QTimer m_minute;
};
