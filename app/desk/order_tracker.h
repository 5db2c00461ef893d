// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api_service.h"
#include "desk/watch_list.h"
#include "store/ledger.h"

#include <QHash>
#include <QObject>
#include <QTimer>

/// Watches the unfinished orders and refills of one account: batches of up to 100, young ones sooner, old ones later,
/// until the provider calls them final. Asks for refills and cancels on a person's behalf, each at most once.
class OrderTracker final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderTracker)

public:
    /// api and ledger must outlive this object.
    OrderTracker(ApiService& api, Ledger& ledger, QString accountId, QObject* parent = nullptr);

    /// Between checks of orders younger than a few minutes; older ones wait longer, up to 20 times this.
    void setInterval(std::chrono::milliseconds interval);
    /// Reads the unfinished ones from the ledger and begins.
    void start();

    /// A person's clicks, on orders of this account; what cannot be asked is refused in words.
    void checkNow(const QList<Order>& orders);
    void requestRefills(const QList<Order>& orders);
    void cancel(const QList<Order>& orders);

    [[nodiscard]] int watched() const { return m_orders.size() + m_refills.size(); }
    [[nodiscard]] Timestamp nextCheck() const;                        ///< 0: nothing is watched
    [[nodiscard]] Timestamp lastCheck() const { return m_lastCheck; } ///< of any status reply; 0: none yet

    /// An order with the words why something was not done to it.
    using Refusals = QList<QPair<Order, QString>>;

Q_SIGNALS:
    /// The answer to one click, whole.
    void refillsAnswered(int accepted, const OrderTracker::Refusals& refused);
    void cancelsAnswered(int accepted, const OrderTracker::Refusals& refused);
    /// The answer to one checkNow(); problem: words for people, empty when all was well.
    void checked(int orders, const QString& problem);
    void scheduleChanged();
    /// Some order came to its end (money may have come back).
    void ordersEnded();

private:
    enum class Wish : quint8 { None, Check, Refill, Cancel };
    struct Request final {
        Wish wish = Wish::None;
        QList<Order> orders;
        Refusals refused;
    };

    void watch(const QList<Order>& orders);
    void onOrdersTouched(const QList<OrderKey>& keys);
    void schedule();
    void poll();
    void store(const StatusesReply& reports, const Request& request);
    void onStatuses(RequestToken token, const StatusesReply& reports);
    void onRefillStatuses(RequestToken token, const RefillStatusesReply& reports);
    void onRefills(RequestToken token, const RefillsReply& answers);
    void onCancels(RequestToken token, const CancelsReply& answers);
    void onFailed(const ApiFailure& failure);
    void refuseAll(Request request, const ApiError& error);

    ApiService& m_api;
    Ledger& m_ledger;
    QString m_accountId;
    WatchList m_orders;
    WatchList m_refills;
    QHash<RequestToken, Request> m_requests;
    struct Poll final {
        RequestToken token = 0; ///< 0: none under way
        QStringList ids;
    };
    Poll m_orderPoll; ///< at most one of each under way by itself
    Poll m_refillPoll;
    Timestamp m_lastCheck = 0;
    QTimer m_timer;
};
