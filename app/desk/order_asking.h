// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/order_tracker.h"

#include <QHash>
#include <QPointer>

#include <array>
#include <functional>

/// One click of a person that asks refills or cancels of any number of orders, of several accounts, too: batch by
/// batch, the next one when the last was answered, within each account's limit. Orders are read just before they are
/// asked about, so that what changed meanwhile counts. Nothing is asked twice, nothing of it outlives this object: what
/// was not sent is not sent later. Ends early, the rest not asked, where it is stopped, where the provider cannot be
/// asked, gives no answer for whole batches in a row, or the ledger cannot be written.
class OrderAsking final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderAsking)

public:
    /// The tracker of an account now; nullptr where there is none any more.
    using Trackers = std::function<OrderTracker*(const QString& accountId)>;

    /// ledger must outlive this object.
    OrderAsking(Ledger& ledger, Trackers trackers, Ask ask, const QList<OrderKey>& keys, QObject* parent = nullptr);
    ~OrderAsking() override;

    void start();
    /// A batch that has left gets its answer first.
    void stop();

    [[nodiscard]] Ask ask() const { return m_ask; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] bool isStopping() const { return m_running && !m_end.isEmpty(); }
    [[nodiscard]] int total() const { return static_cast<int>(m_keys.size()); }
    [[nodiscard]] int done() const { return m_done; } ///< of total
    [[nodiscard]] int count(AskedOrder::Answer answer) const { return m_counts.at(static_cast<std::size_t>(answer)); }
    /// Why it ended early; empty where it did not.
    [[nodiscard]] QString endText() const { return m_running ? QString() : m_end; }

Q_SIGNALS:
    /// Answers of some more orders; each order comes once.
    void answered(const AskedOrders& orders);
    void finished();

private:
    void goOnSoon();
    void goOn();
    void readMore();
    void take(const QList<Order>& orders);
    [[nodiscard]] bool askDue();
    void send(const QString& accountId, const QList<Order>& batch);
    void onAnswered(quint64 asking, const AskedOrders& orders, const std::optional<ApiError>& error);
    void onTrackerGone();
    void end(const QString& why);
    void endRest();
    void tell(const AskedOrders& orders);
    void tellNotAsked(const QList<Order>& orders, const QString& why);

    Ledger& m_ledger;
    Trackers m_trackers;
    Ask m_ask;
    QList<OrderKey> m_keys;
    qsizetype m_next = 0;                  ///< the first that was not read
    QMap<QString, QList<Order>> m_waiting; ///< by account, for a batch to be full
    QPointer<OrderTracker> m_tracker;      ///< whose answer is awaited
    QMetaObject::Connection m_listening;
    QMetaObject::Connection m_gone;
    quint64 m_asking = 0;
    QList<Order> m_batch;
    int m_failuresInRow = 0;
    int m_done = 0;
    std::array<int, 5> m_counts{};
    bool m_running = false;
    QString m_end;
};
