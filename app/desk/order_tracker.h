// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api_service.h"
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
    OrderTracker(ApiService& api, Ledger& ledger, QString accountId, QObject* parent = nullptr);

    /// Between checks of orders younger than a few minutes; older ones wait longer, up to 20 times this.
    void setInterval(std::chrono::milliseconds interval);
    /// Reads the unfinished ones from the ledger and begins.
    void start();

    /// A person's clicks, on orders of this account that have an order id; run ahead of what is due.
    void checkNow(const QList<Order>& orders);
    void requestRefills(const QList<Order>& orders);
    void cancel(const QList<Order>& orders);

    [[nodiscard]] int watched() const;
    [[nodiscard]] Timestamp nextCheck() const; ///< 0: nothing is watched
    [[nodiscard]] Timestamp lastCheck() const; ///< of any status reply; 0: none yet

Q_SIGNALS:
    /// The answer to one click, whole: how many were taken, and the refusals as (order, words).
    void refillsAnswered(int accepted, const QList<QPair<Order, QString>>& refused);
    void cancelsAnswered(int accepted, const QList<QPair<Order, QString>>& refused);
    void checked(int orders, const QString& problem); ///< problem: words for people, empty when all was well
    void scheduleChanged();

private:
    class Private;
    std::unique_ptr<Private> d;

public:
    ~OrderTracker() override;
};
