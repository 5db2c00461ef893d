// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api_service.h"
#include "core/asked_order.h"
#include "desk/check_schedule.h"
#include "desk/order_forecast.h"
#include "desk/refilled_orders.h"
#include "store/ledger.h"
#include "store/remains_history.h"

#include <QHash>
#include <QObject>
#include <QSet>
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
    void checkRefills(const QStringList& refillIds);
    /// Asks once for each of up to 100 orders that its rules allow; the asking's number: answered() follows with it.
    quint64 ask(Ask ask, const QList<Order>& orders);
    /// What has not been sent of an asking is not sent any more.
    void withdraw(quint64 asking);
    /// So many orders are worth one asking: what a request holds, one where each is a request of its own.
    [[nodiscard]] int mostAtOnce() const { return m_multiForms ? CheckSchedule::idsPerBatch : 1; }

    [[nodiscard]] int watched() const { return m_schedule.orders().size() + m_schedule.refills().size(); }
    [[nodiscard]] bool isWatched(const QString& orderId) const { return m_schedule.orders().contains(orderId); }
    [[nodiscard]] Timestamp nextCheck() const { return m_schedule.nextAt(); } ///< 0: nothing is watched
    [[nodiscard]] Timestamp lastCheck() const { return m_lastCheck; }         ///< of any status reply; 0: none yet
    /// What the provider last said of an order instead of its status ("Incorrect order ID"), as words for people; empty
    /// where it told the status. Of this run; the order is watched on.
    [[nodiscard]] QString problem(const QString& orderId) const { return m_problems.value(orderId); }
    [[nodiscard]] QString refillProblem(const QString& refillId) const { return m_refillProblems.value(refillId); }

Q_SIGNALS:
    /// Every order of one asking, as it was given, with its answer; never from within ask(). error: of the request,
    /// where it has no answer for any of them.
    void answered(quint64 asking, Ask ask, const AskedOrders& orders, const std::optional<ApiError>& error);
    /// The answer to one checkNow(); problem: words for people, empty when all was well.
    void checked(int orders, const QString& problem);
    /// The same for one checkRefills().
    void refillsChecked(int refills, const QString& problem);
    void scheduleChanged();
    void problemChanged(const QString& orderId);
    /// Of a refill, as problem() for an order.
    void refillProblemChanged(const QString& refillId);
    /// Some order came to its end (money may have come back).
    void ordersEnded();

private:
    struct Check final {
        QList<Order> orders;
        QStringList refillIds;
    };
    struct Asking final {
        quint64 number = 0;
        Ask ask = Ask::Refill;
        QList<Order> orders; ///< that are asked about
        AskedOrders answers; ///< of all, in the order they were given; those of `orders` are still to come
        bool withdrawn = false;
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
    template <typename Replies>
    void setApart(const Replies& reports);
    void pollFailed(const ApiError& error);
    void setProblem(const QString& orderId, const QString& words);
    void setRefillProblem(const QString& refillId, const QString& words);
    void store(const StatusesReply& answers, const QStringList& asked, const std::optional<Check>& check);
    [[nodiscard]] static QStringList orderIds(const QList<Order>& orders);
    void onStatuses(RequestToken token, const StatusesReply& reports);
    void onRefillStatuses(RequestToken token, const RefillStatusesReply& reports);
    void onRefills(RequestToken token, const RefillsReply& answers);
    void onCancels(RequestToken token, const CancelsReply& answers);
    void onFailed(const ApiFailure& failure);
    template <typename Replies>
    void finish(RequestToken token, const Replies& replies, const std::optional<ApiError>& error = {});
    void write(const Asking& asking, const AskedOrder& answer);

    ApiService& m_api;
    Ledger& m_ledger;
    QString m_accountId;
    RemainsHistory m_history;
    Clock m_clock;
    CheckSchedule m_schedule;
    OrderForecast m_forecast;
    RefilledOrders m_refilled;
    QHash<QString, QString> m_problems;       ///< by order id
    QHash<QString, QString> m_refillProblems; ///< by refill id
    QHash<RequestToken, Check> m_checks;
    QHash<RequestToken, Asking> m_askings;
    QSet<OrderKey> m_refilling; ///< whose answer is awaited
    QSet<OrderKey> m_canceling;
    quint64 m_lastAsking = 0;
    bool m_multiForms = true;
    RequestToken m_pollToken = 0; ///< 0: none under way
    CheckSchedule::Batch m_poll;
    int m_pollSent = 0; ///< requests of it
    std::chrono::milliseconds m_interval{60'000};
    int m_failedPolls = 0; ///< in a row, for what does not pass by itself
    Timestamp m_lastCheck = 0;
    QTimer m_timer;
};
