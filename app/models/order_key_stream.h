// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/order_pages.h"

#include <QObject>

/// The keys of a query's orders as far as they are wanted: a first page with its rows, so that a screen is full at
/// once, then chunks up to `window` keys, and more only when asked. Chunks of an older query never come. Orders can
/// come and go between two chunks, so each begins `overlap` rows early; whoever keeps them leaves out those it has.
class OrderKeyStream final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderKeyStream)

public:
    static constexpr int overlap = 50;
    static constexpr int firstChunk = 100; ///< with their rows
    static constexpr int nextChunk = 5'000;
    /// So many rows come by themselves, 160 kB of keys; those beyond are fetched as a view comes near them.
    static constexpr int window = 20'000;

    explicit OrderKeyStream(Ledger& ledger, QObject* parent = nullptr);

    void start(const OrdersQuery& query);
    /// Goes on after the `held` rows that are there, where more are wanted.
    void next(qsizetype held);
    /// The same, beyond the window, too.
    void more(qsizetype held);
    /// Keys are on their way.
    [[nodiscard]] bool isActive() const { return m_active; }
    /// There are keys beyond those that came.
    [[nodiscard]] bool hasMore() const { return m_hasMore; }

Q_SIGNALS:
    /// Whoever keeps the orders may take them out.
    void firstPage(OrderPage& page);
    void chunk(const QList<OrderKey>& keys);
    void failed(const QString& text);

private:
    void ask(qsizetype held);

    Ledger& m_ledger;
    OrderPages m_pages;
    OrdersQuery m_query;
    quint64 m_job = 0;
    bool m_active = false;
    bool m_hasMore = false;
};
