// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger.h"

#include <QObject>

/// The keys of a query's orders, in chunks: a small one first, so that a screen is full at once, then larger ones.
/// Chunks of an older query never come. Orders can come and go between two chunks, so each begins `overlap` rows early;
/// whoever keeps them leaves out those it has.
class OrderKeyStream final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderKeyStream)

public:
    static constexpr int overlap = 50;
    static constexpr int firstChunk = 200;
    static constexpr int nextChunk = 5'000;
    static constexpr int largestChunk = 50'000;

    explicit OrderKeyStream(Ledger& ledger, QObject* parent = nullptr);

    void start(const OrdersQuery& query);
    /// The chunk after the `held` rows that came before.
    void next(qsizetype held);
    [[nodiscard]] bool isActive() const { return m_active; }

Q_SIGNALS:
    /// first: of a new query. No more follow once isActive() is false.
    void chunk(const QList<OrderKey>& keys, bool first);
    void failed(const QString& text);

private:
    void ask(int offset, int limit, bool first);

    Ledger& m_ledger;
    OrdersQuery m_query;
    quint64 m_job = 0;
    int m_limit = firstChunk;
    bool m_active = false;
};
