// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders_model_private.h"

#include "store/order_notes.h"
#include "store/when_done.h"

#include <algorithm>
#include <chrono>

namespace {

constexpr int pageSize = 100;
// A screen shows at most two pages; what was asked for before was scrolled past.
constexpr qsizetype pagesAtOnce = 4;
// Changed orders without a row here are read as long as there are few of them: they may belong here now.
constexpr qsizetype strangersAtOnce = 1'000;

} // namespace

OrdersModel::Private::Private(OrdersModel& model, Ledger& ledger)
    : m_model(model)
    , m_ledger(ledger)
    , m_cache(ledger)
    , m_stream(ledger) {
    connect(&m_stream, &OrderKeyStream::firstPage, this, &Private::takeFirst);
    connect(&m_stream, &OrderKeyStream::chunk, this, &Private::takeChunk);
    connect(&m_stream, &OrderKeyStream::failed, this, [this](const QString& text) {
        // Rows of another query must not stand for this one.
        if (m_rows.query() != m_asked)
            showRows({});
        failed(text);
    });
    connect(&m_cache, &OrderCache::loaded, this, &Private::showLoaded);
    connect(&m_cache, &OrderCache::refreshed, this, &Private::readTags);
    connect(&m_cache, &OrderCache::failed, this, &Private::failed);
    connect(&ledger, &Ledger::ordersAdded, this, [this](const QList<OrderKey>& keys) { follow(keys, {}); });
    connect(&ledger, &Ledger::ordersChanged, this, [this](const QList<OrderKey>& keys) { follow({}, keys); });
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (m_rows.size() > 0)
            Q_EMIT m_model.dataChanged(m_model.index(0, Placed), m_model.index(m_model.rowCount() - 1, Placed),
                                       {Qt::DisplayRole});
    });
    m_minute.start(std::chrono::minutes(1));
}

void OrdersModel::Private::ask(const OrdersQuery& query) {
    if (m_everAsked && query == m_asked)
        return;
    m_everAsked = true;
    m_asked = query;
    m_stream.start(query);
    setLoading(true);
}

void OrdersModel::Private::reload() {
    if (!m_everAsked)
        return;
    m_everAsked = false;
    ask(OrdersQuery(m_asked));
}

void OrdersModel::Private::recheck(const QList<OrderKey>& keys) {
    if (!m_everAsked)
        return;
    m_dirty.unite(QSet<OrderKey>(keys.cbegin(), keys.cend()));
    refreshDirty();
}

void OrdersModel::Private::forget(const QList<OrderKey>& keys) {
    for (const OrderKey key : keys)
        m_unplaced.remove(key);
    removeRows(m_rows.rowsOf(keys).values());
}

void OrdersModel::Private::takeFirst(OrderPage& page) {
    m_cache.take(std::move(page.orders));
    m_total = page.total;
    m_newestOnly = page.newestOnly;
    showRows(page.keys);
    m_stream.next(m_rows.size());
    setLoading(m_stream.isActive());
}

void OrdersModel::Private::takeChunk(const QList<OrderKey>& keys) {
    if (const QList<OrderKey> added = m_rows.newOf(keys); !added.isEmpty()) {
        m_taking = true;
        const auto end = static_cast<int>(m_rows.size());
        m_model.beginInsertRows({}, end, end + static_cast<int>(added.size()) - 1);
        m_rows.append(added);
        m_model.endInsertRows();
        m_taking = false;
    }
    m_stream.next(m_rows.size());
    setLoading(m_stream.isActive());
}

std::optional<int> OrdersModel::Private::total() const {
    if (!m_stream.hasMore())
        return static_cast<int>(m_rows.size());
    return m_total;
}

void OrdersModel::Private::showRows(const QList<OrderKey>& keys) {
    m_taking = true;
    m_model.beginResetModel();
    m_rows.reset(m_asked, keys);
    m_wantedPages.clear();
    m_unplaced.clear();
    ++m_resets;
    m_model.endResetModel();
    m_taking = false;
}

void OrdersModel::Private::setLoading(bool loading) {
    if (loading == m_loading)
        return;
    m_loading = loading;
    Q_EMIT m_model.loadingChanged();
}

void OrdersModel::Private::failed(const QString& text) {
    setLoading(m_stream.isActive());
    Q_EMIT m_model.readFailed(text);
}

const Order* OrdersModel::Private::order(int row) {
    const Order* found = m_cache.find(m_rows.at(row));
    if (!found)
        want(row);
    return found;
}

void OrdersModel::Private::want(int row) {
    const int page = row / pageSize;
    if (!m_wantedPages.isEmpty() && m_wantedPages.back() == page)
        return;
    if (m_wantedPages.isEmpty())
        QMetaObject::invokeMethod(this, &Private::readWanted, Qt::QueuedConnection);
    m_wantedPages.removeOne(page);
    m_wantedPages.append(page);
    if (m_wantedPages.size() > pagesAtOnce)
        m_wantedPages.removeFirst();
}

void OrdersModel::Private::readWanted() {
    const QList<int> pages = std::exchange(m_wantedPages, {});
    for (auto page = pages.crbegin(); page != pages.crend(); ++page)
        m_cache.load(m_rows.mid(qsizetype(*page) * pageSize, pageSize), *page * pageSize);
}

void OrdersModel::Private::showLoaded(const QList<OrderKey>& keys, int firstRow) {
    QList<int> rows;
    const bool unmoved = m_rows.mid(firstRow, keys.size()) == keys;
    if (unmoved) {
        for (int at = 0; at < keys.size(); ++at)
            rows.append(firstRow + at);
    } else {
        rows = m_rows.rowsOf(keys).values();
    }
    repaint(std::move(rows));
}

void OrdersModel::Private::follow(const QList<OrderKey>& added, const QList<OrderKey>& changed) {
    if (!m_everAsked)
        return;
    m_dirty.unite(QSet<OrderKey>(added.cbegin(), added.cend()));
    if (m_rows.asksForTags() && changed.size() > strangersAtOnce) {
        // Many were given a tag, or lost it.
        m_stream.start(m_asked);
        setLoading(true);
    }
    const OrdersQuery& query = m_rows.query();
    const bool mayMove = (query.facet != OrdersQuery::Facet::All || !query.text.isEmpty() || query.placedFrom != 0) &&
                         changed.size() <= strangersAtOnce;
    for (const OrderKey key : changed) {
        if (mayMove || m_cache.holds(key))
            m_dirty.insert(key);
    }
    refreshDirty();
}

void OrdersModel::Private::refreshDirty() {
    // One reading at a time: what changes meanwhile is read together afterwards.
    if (m_refreshing || m_dirty.isEmpty())
        return;
    m_refreshing = true;
    m_cache.refresh(std::exchange(m_dirty, {}).values());
}

// An order does not hold its tags: where the query asks for them they are read after it.
void OrdersModel::Private::readTags(const QList<Order>& orders) {
    if (!m_rows.asksForTags() || orders.isEmpty()) {
        showRefreshed(orders, {});
        return;
    }
    QList<OrderKey> keys;
    for (const Order& order : orders)
        keys.append(order.key);
    whenDone(OrderNotes(m_ledger).foldedTags(keys), this,
             [this, orders](const Stored<QHash<OrderKey, QStringList>>& tags) {
                 if (!tags)
                     failed(tags.error().text);
                 showRefreshed(tags ? orders : QList<Order>(), tags ? tags.value() : QHash<OrderKey, QStringList>());
             });
}

void OrdersModel::Private::showRefreshed(const QList<Order>& orders, const QHash<OrderKey, QStringList>& tags) {
    m_refreshing = false;
    QList<OrderKey> keys;
    for (const Order& order : orders)
        keys.append(order.key);
    const QHash<OrderKey, int> rows = m_rows.rowsOf(keys);
    QList<int> changed;
    QList<int> gone;
    QList<OrderKey> arrived;
    for (const Order& order : orders) {
        if (const auto row = rows.constFind(order.key); row != rows.constEnd())
            (m_rows.matches(order, tags.value(order.key)) ? changed : gone).append(*row);
        else if (m_rows.matches(order, tags.value(order.key)))
            arrived.append(order.key);
    }
    repaint(std::move(changed));
    removeRows(std::move(gone));
    for (const OrderKey key : std::as_const(arrived))
        insertOrder(key);
    placeByAsking();
    refreshDirty();
}

void OrdersModel::Private::removeRows(QList<int> rows) {
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : std::as_const(rows)) {
        m_model.beginRemoveRows({}, row, row);
        m_rows.remove(row);
        m_model.endRemoveRows();
    }
}

void OrdersModel::Private::insertOrder(OrderKey key) {
    if (!m_rows.sortedByKey()) {
        m_unplaced.insert(key);
        return;
    }
    const qsizetype place = m_rows.placeOf(key);
    // Beyond the rows that have come so far: the stream brings it.
    if (place == m_rows.size() && (m_stream.isActive() || m_stream.hasMore()))
        return;
    m_model.beginInsertRows({}, static_cast<int>(place), static_cast<int>(place));
    m_rows.insert(place, key);
    m_model.endInsertRows();
}

void OrdersModel::Private::placeByAsking() {
    if (m_unplaced.isEmpty())
        return;
    const auto limit = static_cast<int>(m_rows.size() + m_unplaced.size());
    const auto place = [this, resets = m_resets, asked = m_unplaced](const Stored<QList<OrderKey>>& read) {
        if (resets != m_resets || !read)
            return;
        const QList<OrderKey>& order = read.value();
        for (qsizetype at = 0; at < order.size() && !m_unplaced.isEmpty(); ++at) {
            if (!m_unplaced.remove(order.at(at)) || m_rows.rowOf(order.at(at)) >= 0)
                continue;
            const auto row = static_cast<int>(std::min(at, m_rows.size()));
            m_model.beginInsertRows({}, row, row);
            m_rows.insert(row, order.at(at));
            m_model.endInsertRows();
        }
        m_unplaced.subtract(asked); // what is left of them stands beyond the rows that came
    };
    whenDone(m_ledger.orderKeys(m_rows.query(), 0, limit), this, place);
}

void OrdersModel::Private::repaint(QList<int> rows) {
    std::sort(rows.begin(), rows.end());
    for (qsizetype first = 0; first < rows.size();) {
        qsizetype last = first;
        while (last + 1 < rows.size() && rows.at(last + 1) <= rows.at(last) + 1)
            ++last;
        Q_EMIT m_model.dataChanged(m_model.index(rows.at(first), 0), m_model.index(rows.at(last), ColumnCount - 1));
        first = last + 1;
    }
}
