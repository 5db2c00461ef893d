// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_key_stream.h"

#include "store/order_plan.h"
#include "store/when_done.h"
#include "store/when_taken.h"

#include <algorithm>

OrderKeyStream::OrderKeyStream(Ledger& ledger, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_pages(ledger) {}

void OrderKeyStream::start(const OrdersQuery& query) {
    m_query = query;
    ++m_job;
    m_active = true;
    m_hasMore = false;
    whenTaken(m_pages.first(query, firstChunk, firstChunk), this, [this, job = m_job](Stored<OrderPage>&& read) {
        if (job != m_job)
            return;
        m_active = false;
        m_hasMore = read && read.value().hasMore;
        if (read)
            Q_EMIT firstPage(read.value());
        else
            Q_EMIT failed(read.error().text);
    });
}

void OrderKeyStream::next(qsizetype held) {
    if (held < window)
        more(held);
}

void OrderKeyStream::more(qsizetype held) {
    if (!m_active && m_hasMore)
        ask(held);
}

void OrderKeyStream::ask(qsizetype held) {
    m_active = true;
    // Where each chunk is found by going through all of them, few chunks.
    const int chunkSize = sortsByIndex(m_query.sortColumn) ? nextChunk : window;
    const auto offset = static_cast<int>(std::max<qsizetype>(0, held - overlap));
    whenDone(m_ledger.orderKeys(m_query, offset, chunkSize), this,
             [this, chunkSize, job = m_job](const Stored<QList<OrderKey>>& read) {
                 if (job != m_job)
                     return;
                 m_active = false;
                 m_hasMore = read && read.value().size() >= chunkSize;
                 if (read)
                     Q_EMIT chunk(read.value());
                 else
                     Q_EMIT failed(read.error().text);
             });
}
