// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api_service.h"
#include "desk/order_placer.h"
#include "desk/order_tracker.h"
#include "practice/practice_provider.h"
#include "store/ledger.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <memory>

/// A practice provider whose clock stands still, an account at it (or elsewhere), and the desk's work on a ledger in a
/// folder of its own.
class FaultRoom final {
    Q_DISABLE_COPY_MOVE(FaultRoom)

public:
    explicit FaultRoom(const QUrl& elsewhere = {}, const ApiLimits& limits = patient());
    ~FaultRoom();

    /// As in the program, but for the polite rate.
    [[nodiscard]] static ApiLimits patient();
    /// Gives up silence after 300 ms.
    [[nodiscard]] static ApiLimits impatient();
    void setLimits(const ApiLimits& limits);
    void setFaults(const QString& faults);
    /// What the program does at its next start, without anybody's click.
    void reopen();
    /// The account's provider is to be found there from now on.
    void moveTo(const QUrl& elsewhere);

    /// 309 of the service with this id in the practice catalog.
    [[nodiscard]] static CheckedOrder order(const QString& link, int service = 1);
    /// Places it; what the ledger holds when all is over, with key 0 when it is never over.
    Order place(const CheckedOrder& order);
    /// Whatever the account would send by itself has gone when this returns: asks for the balance, behind all of it.
    void settle();
    /// All that was to be written down is on disk.
    void write();

    [[nodiscard]] int adds() const { return provider.requestCount(QStringLiteral("add")); }
    [[nodiscard]] Order stored(OrderKey key) const;
    [[nodiscard]] QList<OrderEvent> events(OrderKey key) const;
    /// The last line of the order's timeline, as the window shows it.
    [[nodiscard]] QString lastLine(OrderKey key) const;

    QTemporaryDir folder;
    PracticeProvider provider;
    QNetworkAccessManager network;
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<ApiService> api;
    std::unique_ptr<OrderPlacer> placer;
    std::unique_ptr<OrderTracker> tracker;

private:
    QUrl m_elsewhere;
    ApiLimits m_limits;
};
