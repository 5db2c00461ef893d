// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/order_shelves.h"

#include <QObject>

#include <functional>

/// Does something to many orders, a batch of keys after the other, each a transaction of its own, so that no order that
/// is to be placed waits behind it. What was done stays done when it is stopped or fails. One run at a time.
class OrderBatches final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderBatches)

public:
    /// What is done to a batch; the orders that it was done to.
    using Work = std::function<QFuture<Stored<QList<ShelvedOrder>>>(const QList<OrderKey>& keys)>;

    explicit OrderBatches(QObject* parent = nullptr)
        : QObject(parent) {}

    /// Nothing happens while one runs.
    void start(const QList<OrderKey>& keys, qsizetype batch, const Work& work);
    /// After the batch that is under way; finished() follows.
    void stop() { m_stopping = true; }

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] qsizetype done() const { return m_done; } ///< keys that had their turn
    [[nodiscard]] qsizetype all() const { return m_keys.size(); }
    [[nodiscard]] const QList<ShelvedOrder>& taken() const { return m_taken; }
    [[nodiscard]] const QString& problem() const { return m_problem; } ///< why it ended by itself, in words

Q_SIGNALS:
    /// After each batch: what was done in it.
    void progressed(const QList<OrderKey>& taken);
    void finished();

private:
    void next();
    void end(const QString& problem);

    QList<OrderKey> m_keys;
    qsizetype m_batch = 1;
    Work m_work;
    qsizetype m_done = 0;
    QList<ShelvedOrder> m_taken;
    QString m_problem;
    bool m_running = false;
    bool m_stopping = false;
};
