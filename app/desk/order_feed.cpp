// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/order_feed.h"

#include "store/when_done.h"

#include <QCoreApplication>
#include <QMutex>
#include <QWaitCondition>

#include <deque>

namespace {

using Page = QList<std::optional<Order>>; // as many as were asked for

constexpr std::size_t pagesAhead = 3;

// Keys whose orders are gone have none.
Page aligned(const QList<OrderKey>& keys, const QList<Order>& orders) {
    Page page;
    page.reserve(keys.size());
    auto next = orders.cbegin();
    for (const OrderKey key : keys) {
        const bool isThere = next != orders.cend() && next->key == key;
        page.append(isThere ? std::optional(*next) : std::nullopt);
        next += isThere ? 1 : 0;
    }
    return page;
}

} // namespace

/// Between the object, which puts pages in, and the thread that takes orders out.
class OrderFeed::Channel final {
public:
    explicit Channel(OrderFeed& feed)
        : m_feed(&feed) {}

    void put(Page read) {
        const QMutexLocker lock(&m_mutex);
        m_pages.push_back(std::move(read));
        m_came.wakeAll();
    }
    void close(const QString& problem) {
        const QMutexLocker lock(&m_mutex);
        m_feed = nullptr;
        m_closed = true;
        if (m_problem.isEmpty())
            m_problem = problem;
        m_came.wakeAll();
    }
    QString problem() {
        const QMutexLocker lock(&m_mutex);
        return m_problem;
    }
    std::optional<Order> at(qint64 row) {
        const QMutexLocker lock(&m_mutex);
        while (row >= m_first + (m_pages.empty() ? 0 : m_pages.front().size())) {
            if (!m_pages.empty()) {
                m_first += m_pages.front().size();
                m_pages.pop_front();
                // The feed lives as long as it is named here.
                if (m_feed != nullptr)
                    QMetaObject::invokeMethod(
                        m_feed, [feed = m_feed] { feed->readNext(); }, Qt::QueuedConnection);
            } else if (m_closed) {
                return std::nullopt;
            } else {
                m_came.wait(&m_mutex);
            }
        }
        return m_pages.front().at(row - m_first);
    }

private:
    QMutex m_mutex;
    QWaitCondition m_came;
    OrderFeed* m_feed;
    std::deque<Page> m_pages;
    qint64 m_first = 0; ///< row of the first page's first order
    bool m_closed = false;
    QString m_problem;
};

OrderFeed::OrderFeed(Ledger& ledger, const QList<OrderKey>& keys, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_keys(keys)
    , m_channel(std::make_shared<Channel>(*this)) {
    for (std::size_t ahead = 0; ahead < pagesAhead; ++ahead)
        readNext();
}

OrderFeed::~OrderFeed() {
    m_channel->close(QCoreApplication::translate("OrderFeed", "The reading was ended."));
}

std::function<std::optional<Order>(qint64 row)> OrderFeed::orders() const {
    return [channel = m_channel](qint64 row) { return channel->at(row); };
}

std::function<QString()> OrderFeed::problem() const {
    return [channel = m_channel] { return channel->problem(); };
}

void OrderFeed::readNext() {
    if (m_asked >= m_keys.size())
        return;
    const QList<OrderKey> keys = m_keys.mid(m_asked, page);
    m_asked += keys.size();
    whenDone(m_ledger.orders(keys), this, [this, keys](const Stored<QList<Order>>& read) {
        if (read)
            m_channel->put(aligned(keys, read.value()));
        else
            m_channel->close(read.error().text);
    });
}
