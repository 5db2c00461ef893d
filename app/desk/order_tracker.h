// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api_service.h"
#include "desk/check_schedule.h"
#include "desk/order_forecast.h"
#include "desk/refilled_orders.h"
#include "store/ledger.h"
#include "store/remains_history.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

/// Watches the unfinished orders and refills of one account until the provider calls them final: batches of up to 100
/// as CheckSchedule has them, one under way at a time. An order whose refill is not at its end is watched with it, and
/// asked about once more afterwards. Asks for refills and cancels on a person's behalf, each at most once.
class OrderTracker final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderTracker)

public:
    /// Milliseconds since 1970; it may jump ahead (sleep) and back (somebody sets it).
    using Clock = std::function<Timestamp()>;

    /// api and ledger must outlive this object.
    OrderTracker(ApiService& api, Ledger& ledger, QString accountId, QObject* parent = nullptr,
                 Clock clock = systemClock());
    [[nodiscard]] static Clock systemClock();

    /// Between checks of orders younger than a few minutes, and near an expected start or end; others wait longer, up
    /// to 20 times this.
    void setInterval(std::chrono::milliseconds interval);
    /// The account's limit, of which the checks take their share.
    void setPerMinute(int requests);
    /// Whether the provider is known to answer about several ids at once.
    void setMultiForms(bool known);
    /// How fast the services have been; may come at any time, and anew.
    void setServicePaces(const ServicePaces& paces);
    /// Reads the unfinished ones from the ledger and begins.
    void start();

    /// A person's clicks, on orders of this account; what cannot be asked is refused in words.
    void checkNow(const QList<Order>& orders);
    void requestRefills(const QList<Order>& orders);
    void cancel(const QList<Order>& orders);

    [[nodiscard]] int watched() const { return m_schedule.orders().size() + m_schedule.refills().size(); }
    [[nodiscard]] bool isWatched(const QString& orderId) const { return m_schedule.orders().contains(orderId); }
    [[nodiscard]] Timestamp nextCheck() const { return m_schedule.nextAt(); } ///< 0: nothing is watched
    [[nodiscard]] Timestamp lastCheck() const { return m_lastCheck; }         ///< of any status reply; 0: none yet
    /// What the provider last said of an order instead of its status ("Incorrect order ID"), as words for people; empty
    /// where it told the status. Of this run; the order is watched on.
    [[nodiscard]] QString problem(const QString& orderId) const { return m_problems.value(orderId); }

    /// An order with the words why something was not done to it.
    using Refusals = QList<QPair<Order, QString>>;

Q_SIGNALS:
    /// The answer to one click, whole.
    void refillsAnswered(int accepted, const OrderTracker::Refusals& refused);
    void cancelsAnswered(int accepted, const OrderTracker::Refusals& refused);
    /// The answer to one checkNow(); problem: words for people, empty when all was well.
    void checked(int orders, const QString& problem);
    void scheduleChanged();
    void problemChanged(const QString& orderId);
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
    void watchRefill(const QString& refillId, const QString& orderId, Timestamp askedAt, Timestamp checkedAt);
    void refillEnded(const QString& refillId);
    [[nodiscard]] WatchFacts factsOf(const QString& orderId) const;
    void forgetOrder(const QString& orderId);
    void readHistory();
    void onOrdersTouched(const QList<OrderKey>& keys);
    void schedule();
    void poll();
    QStringList pollAnswered();
    void setApart(const StatusesReply& reports);
    void pollFailed(const ApiError& error);
    void setProblem(const QString& orderId, const QString& words);
    void store(const StatusesReply& answers, const QStringList& asked, const Request& request);
    [[nodiscard]] static QStringList orderIds(const QList<Order>& orders);
    void onStatuses(RequestToken token, const StatusesReply& reports);
    void onRefillStatuses(RequestToken token, const RefillStatusesReply& reports);
    void onRefills(RequestToken token, const RefillsReply& answers);
    void onCancels(RequestToken token, const CancelsReply& answers);
    void onFailed(const ApiFailure& failure);
    void refuseAll(Request request, const ApiError& error);

    ApiService& m_api;
    Ledger& m_ledger;
    QString m_accountId;
    RemainsHistory m_history;
    Clock m_clock;
    CheckSchedule m_schedule;
    OrderForecast m_forecast;
    RefilledOrders m_refilled;
    QHash<QString, QString> m_problems; ///< by order id
    QHash<RequestToken, Request> m_requests;
    RequestToken m_pollToken = 0; ///< 0: none under way
    CheckSchedule::Batch m_poll;
    int m_pollSent = 0; ///< requests of it
    std::chrono::milliseconds m_interval{60'000};
    int m_failedPolls = 0; ///< in a row, for what does not pass by itself
    Timestamp m_lastCheck = 0;
    QTimer m_timer;
};
