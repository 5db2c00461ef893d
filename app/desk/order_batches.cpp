// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/order_batches.h"

#include "store/when_done.h"

#include <algorithm>

void OrderBatches::start(const QList<OrderKey>& keys, qsizetype batch, const Work& work) {
    if (m_running)
        return;
    m_keys = keys;
    m_batch = std::max<qsizetype>(1, batch);
    m_work = work;
    m_done = 0;
    m_taken.clear();
    m_problem.clear();
    m_running = true;
    m_stopping = false;
    next();
}

void OrderBatches::next() {
    if (m_done >= m_keys.size() || m_stopping) {
        // Never within start().
        QMetaObject::invokeMethod(
            this, [this] { end({}); }, Qt::QueuedConnection);
        return;
    }
    const QList<OrderKey> keys = m_keys.mid(m_done, m_batch);
    whenDone(m_work(keys), this, [this, count = keys.size()](const Stored<QList<ShelvedOrder>>& taken) {
        if (!taken)
            return end(taken.error().text);
        m_done += count;
        m_taken += taken.value();
        QList<OrderKey> done;
        for (const ShelvedOrder& order : taken.value())
            done.append(order.key);
        Q_EMIT progressed(done);
        next();
    });
}

void OrderBatches::end(const QString& problem) {
    m_running = false;
    m_problem = problem;
    Q_EMIT finished();
}
