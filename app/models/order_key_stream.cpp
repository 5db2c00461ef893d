// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_key_stream.h"

#include "store/when_done.h"

#include <algorithm>

OrderKeyStream::OrderKeyStream(Ledger& ledger, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger) {}

void OrderKeyStream::start(const OrdersQuery& query) {
    m_query = query;
    ++m_job;
    m_limit = firstChunk;
    m_active = true;
    ask(0, m_limit, true);
}

void OrderKeyStream::next(qsizetype held) {
    if (!m_active)
        return;
    m_limit = m_limit == firstChunk ? nextChunk : largestChunk;
    ask(static_cast<int>(std::max<qsizetype>(0, held - overlap)), m_limit, false);
}

void OrderKeyStream::ask(int offset, int limit, bool first) {
    whenDone(m_ledger.orderKeys(m_query, offset, limit), this,
             [this, limit, first, job = m_job](const Stored<QList<OrderKey>>& read) {
                 if (job != m_job)
                     return;
                 m_active = read && read.value().size() >= limit;
                 if (read)
                     Q_EMIT chunk(read.value(), first);
                 else
                     Q_EMIT failed(read.error().text);
             });
}
