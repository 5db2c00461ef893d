// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unconfirmed_orders.h"

#include "store/ledger.h"
#include "store/when_done.h"

#include <algorithm>

namespace {

// Nobody looks into more of them one by one.
constexpr int most = 10'000;

} // namespace

UnconfirmedOrders::UnconfirmedOrders(Ledger& ledger, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_reader(ledger) {
    connect(&ledger, &Ledger::ordersAdded, this, &UnconfirmedOrders::refresh);
    connect(&ledger, &Ledger::ordersChanged, this, &UnconfirmedOrders::refresh);
    connect(&ledger, &Ledger::balanceRecorded, this, [this](const QString& accountId) {
        if (accountId == m_accountId)
            refresh();
    });
}

void UnconfirmedOrders::setAccount(const QString& accountId) {
    if (accountId == m_accountId)
        return;
    m_accountId = accountId;
    m_keys.clear();
    ++m_job;
    m_reading = false;
    m_current = 0;
    m_evidence.reset();
    refresh();
    Q_EMIT changed();
}

void UnconfirmedOrders::setActive(bool active) {
    m_active = active;
    if (active)
        refresh();
}

void UnconfirmedOrders::choose(OrderKey key) {
    m_current = key; // 0 until it is read which is the newest
    m_lastPlace = std::max(0, place());
    m_after = OrderEvidence::After::First;
    m_evidence.reset();
    ++m_job;
    m_reading = false;
    refresh();
    Q_EMIT changed();
}

OrderKey UnconfirmedOrders::next() const {
    // Once settled it is no longer in the list, and the next one stands in its place.
    const int at = place() < 0 ? m_lastPlace : place() + 1;
    return m_keys.value(at);
}

OrderKey UnconfirmedOrders::previous() const {
    const int at = (place() < 0 ? m_lastPlace : place()) - 1;
    return m_keys.value(at);
}

void UnconfirmedOrders::compareNewestBalance() {
    m_after = OrderEvidence::After::Newest;
    refresh();
}

void UnconfirmedOrders::refresh() {
    if (!m_active || m_accountId.isEmpty())
        return;
    // One round at a time: what changes meanwhile is read once afterwards.
    m_stale = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    OrdersQuery query;
    query.accountId = m_accountId;
    query.facet = OrdersQuery::Facet::Unconfirmed;
    whenDone(m_ledger.orderKeys(query, 0, most), this, [this, job = m_job](const Stored<QList<OrderKey>>& keys) {
        if (job != m_job)
            return;
        if (keys) {
            takeKeys(keys.value());
            return;
        }
        finishRead();
        Q_EMIT readFailed(keys.error().text);
    });
}

void UnconfirmedOrders::takeKeys(const QList<OrderKey>& keys) {
    m_keys = keys;
    if (m_current == 0 && !keys.isEmpty())
        m_current = keys.first();
    if (place() >= 0)
        m_lastPlace = place();
    if (m_current != 0) {
        readEvidence();
        return;
    }
    finishRead();
    Q_EMIT changed();
}

void UnconfirmedOrders::readEvidence() {
    whenDone(m_reader.read(m_current, m_after), this, [this, job = m_job](const Stored<Evidence>& evidence) {
        if (job != m_job)
            return;
        if (evidence)
            m_evidence = evidence.value();
        finishRead();
        if (evidence)
            Q_EMIT changed();
        else
            Q_EMIT readFailed(evidence.error().text);
    });
}

void UnconfirmedOrders::finishRead() {
    m_reading = false;
    if (m_stale)
        refresh();
}
