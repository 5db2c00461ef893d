// SPDX-License-Identifier: GPL-3.0-or-later
// What RefillsModel reads for its rows, and how it follows the ledger.
#include "models/refills_model.h"

#include "models/row_spans.h"
#include "store/when_done.h"

#include <algorithm>

namespace {

constexpr int pageSize = 100;
// A screen shows at most two pages; what was asked for before was scrolled past.
constexpr qsizetype pagesAtOnce = 4;

// What a row shows, but for how long ago it was checked.
bool looksAlike(const ListedRefill& a, const ListedRefill& b) {
    return a.refill.status == b.refill.status && a.refill.rawStatus == b.refill.rawStatus &&
           a.refill.askedAt == b.refill.askedAt && a.refill.changedAt == b.refill.changedAt;
}

} // namespace

void RefillsModel::want(int row) const {
    const int page = row / pageSize;
    if (!m_wanted.isEmpty() && m_wanted.back() == page)
        return;
    if (m_wanted.isEmpty())
        QMetaObject::invokeMethod(const_cast<RefillsModel*>(this), &RefillsModel::readWanted, Qt::QueuedConnection);
    m_wanted.removeOne(page);
    m_wanted.append(page);
    if (m_wanted.size() > pagesAtOnce)
        m_wanted.removeFirst();
}

void RefillsModel::readWanted() {
    QList<qint64> keys;
    const QList<int> pages = std::exchange(m_wanted, {});
    for (const int page : pages) {
        for (const qint64 key : m_keys.mid(qsizetype(page) * pageSize, pageSize)) {
            if (!m_cache.contains(key))
                keys.append(key);
        }
    }
    if (keys.isEmpty())
        return;
    whenDone(m_pages.refills(keys), this, [this](const Stored<QList<ListedRefill>>& refills) {
        if (!refills) {
            Q_EMIT readFailed(refills.error().text);
            return;
        }
        keep(refills.value());
        QSet<qint64> read;
        for (const ListedRefill& listed : refills.value())
            read.insert(listed.refill.key);
        repaint(read);
    });
}

void RefillsModel::keep(const QList<ListedRefill>& refills) {
    for (const ListedRefill& listed : refills)
        m_cache.insert(listed.refill.key, new ListedRefill(listed));
}

void RefillsModel::note(const QList<OrderKey>& orders) {
    if (!m_everAsked)
        return;
    m_noted.unite(QSet<OrderKey>(orders.cbegin(), orders.cend()));
    refresh();
}

// One reading at a time: what changes meanwhile is read together afterwards.
void RefillsModel::refresh() {
    if (m_refreshing || !m_active || m_noted.isEmpty())
        return;
    m_refreshing = true;
    const QSet<OrderKey> orders = std::exchange(m_noted, {});
    whenDone(m_pages.ofOrders(orders.values()), this, [this, orders](const Stored<QList<ListedRefill>>& refills) {
        m_refreshing = false;
        if (refills)
            take(orders, refills.value());
        else
            Q_EMIT readFailed(refills.error().text);
        refresh();
    });
}

void RefillsModel::take(const QSet<OrderKey>& orders, const QList<ListedRefill>& refills) {
    QSet<qint64> changed;
    QSet<qint64> gone;
    QSet<qint64> arrived;
    const QList<qint64> held = m_cache.keys();
    for (const qint64 key : held) {
        if (orders.contains(m_cache.object(key)->refill.orderKey))
            gone.insert(key); // unless it is among those that were read
    }
    for (const ListedRefill& listed : refills) {
        const qint64 key = listed.refill.key;
        gone.remove(key);
        const ListedRefill* before = m_cache.object(key);
        const bool same = before && looksAlike(*before, listed);
        if (m_known.contains(key)) {
            m_cache.insert(key, new ListedRefill(listed));
            if (!matches(m_query, listed))
                gone.insert(key);
            else if (!same)
                changed.insert(key);
        } else if (!same) {
            changed.insert(key); // of another facet: the counts differ
            if (matches(m_query, listed))
                arrived.insert(key);
            m_cache.insert(key, new ListedRefill(listed));
        }
    }
    if (changed.isEmpty() && gone.isEmpty())
        return;
    repaint(changed);
    removeKeys(gone);
    place(arrived);
    Q_EMIT refillsChanged();
}

void RefillsModel::removeKeys(const QSet<qint64>& keys) {
    for (const qint64 key : keys) {
        const int row = rowOf(key);
        if (row < 0)
            continue;
        beginRemoveRows({}, row, row);
        m_keys.removeAt(row);
        m_known.remove(key);
        endRemoveRows();
    }
}

// Where they stand among the others, only the ledger knows. It may hold more by now than was heard of: whatever stands
// among the first rows belongs there. One asking at a time.
void RefillsModel::place(const QSet<qint64>& arrived) {
    m_unplaced.unite(arrived);
    if (m_placing || m_unplaced.isEmpty())
        return;
    m_placing = true;
    const auto limit = static_cast<int>(m_keys.size() + m_unplaced.size());
    whenDone(m_pages.page(m_query, 0, limit, 0), this, [this, job = m_job](const Stored<RefillPage>& page) {
        m_placing = false;
        if (job == m_job && page) {
            const bool grown = insert(page.value().keys);
            m_unplaced.subtract(m_known);
            // Those that others pushed out of the answer; with rows still to be fetched, they come with those.
            if (!grown || m_hasMore)
                m_unplaced.clear();
        }
        place({});
    });
}

bool RefillsModel::insert(const QList<qint64>& order) {
    const qsizetype before = m_keys.size();
    m_taking = true;
    for (qsizetype at = 0; at < order.size(); ++at) {
        const qint64 key = order.at(at);
        if (m_known.contains(key))
            continue;
        const auto row = static_cast<int>(std::min(at, m_keys.size()));
        beginInsertRows({}, row, row);
        m_keys.insert(row, key);
        m_known.insert(key);
        endInsertRows();
    }
    m_taking = false;
    return m_keys.size() > before;
}

void RefillsModel::repaint(const QSet<qint64>& keys) {
    QList<int> rows;
    for (const qint64 key : keys) {
        if (const int row = rowOf(key); row >= 0)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    for (const auto& [first, last] : rowSpans(rows))
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}
