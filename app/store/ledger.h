// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_types.h"
#include "store/when_done.h"

#include <QFuture>
#include <QObject>

#include <memory>

class LedgerCore;

/// The only record of what was bought: a SQLite file (WAL, synchronous=FULL, foreign keys), schema in
/// resources/ledger/*.sql. All database work happens on the ledger's own threads, one writing and one reading; calls
/// return at once and their futures complete there: continue with whenDone(future, context, …) of store/when_done.h.
/// (QFuture::then(context, …) of Qt 6.4 asserts when its context is deleted before the future is finished.)
///
/// Writes take effect in the order they were asked for, each whole or not at all, and are on disk when their future
/// completes; those that wait together share a transaction. A read sees all writes that were complete when it was
/// asked; one whose future is cancelled before its turn is not made. Signals come on the thread this object lives on,
/// after the change is durable, and after whatever was chained to that write's future with a context there.
class Ledger final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Ledger)

public:
    explicit Ledger(const QString& filePath, QObject* parent = nullptr);
    /// Finishes what was asked, then closes.
    ~Ledger() override;

    [[nodiscard]] QString filePath() const;
    /// For the rooms of the store that read and write more of this ledger.
    [[nodiscard]] LedgerCore& core();

    /// Opens or creates the file, migrates it (a copy is kept before), and turns every order found `sending` into
    /// `unconfirmed`. The keys of those; no signal. Call once, before anything else. After an error every other call
    /// answers with that error.
    QFuture<Stored<QList<OrderKey>>> open();

    // Placing.
    /// Durable `sending` row; its key.
    QFuture<Stored<OrderKey>> recordIntent(const NewOrder& order);
    /// For a Sending or Unconfirmed order; fails for any other, and for an id that another order of the account has.
    QFuture<Stored<Done>> recordPlaced(OrderKey key, const QString& orderId);
    /// placement: Rejected, NotSent or Unconfirmed, with the words why. For a Sending or Unconfirmed order.
    QFuture<Stored<Done>> recordOutcome(OrderKey key, Placement placement, const QString& text);
    /// Back to `sending` for a NotSent or Rejected order that a person sends again; fails for any other state.
    QFuture<Stored<Done>> recordResend(OrderKey key);

    // Tracking. Reports are stored with history where something differs; each list is one transaction.
    QFuture<Stored<Done>> recordStatuses(const QString& accountId, const QList<OrderReport>& reports);
    // Ids that the ledger does not know are left out. "Asked" is what the provider took.
    QFuture<Stored<Done>> recordRefillAsked(OrderKey key, const QString& refillId);
    QFuture<Stored<Done>> recordRefillRefused(OrderKey key, const QString& text);
    QFuture<Stored<Done>> recordRefillStatuses(const QString& accountId, const QList<RefillReport>& reports);
    QFuture<Stored<Done>> recordCancelAsked(OrderKey key);
    QFuture<Stored<Done>> recordCancelRefused(OrderKey key, const QString& text);

    // Balance and catalog.
    QFuture<Stored<Done>> recordBalance(const QString& accountId, const Money& balance);
    QFuture<Stored<Done>> saveCatalog(const QString& accountId, const CachedCatalog& catalog);

    // Reading.
    /// Keys in the asked order, `limit` from `offset`.
    QFuture<Stored<QList<OrderKey>>> orderKeys(const OrdersQuery& query, int offset, int limit);
    /// In the order of the keys; unknown keys are left out.
    QFuture<Stored<QList<Order>>> orders(const QList<OrderKey>& keys);
    /// Every facet, 0 too; of all accounts where accountId is empty.
    QFuture<Stored<FacetCounts>> facetCounts(const QString& accountId);
    /// Placed and not final, or with a refill that is not; oldest check first.
    QFuture<Stored<QList<Order>>> runningOrders(const QString& accountId);
    QFuture<Stored<QList<Refill>>> runningRefills(const QString& accountId);
    QFuture<Stored<QList<OrderEvent>>> events(OrderKey key);
    /// Newest first.
    QFuture<Stored<QList<Refill>>> refills(OrderKey key);
    /// Oldest first; of a run of equal balances the first and the last.
    QFuture<Stored<QList<BalancePoint>>> balances(const QString& accountId, Timestamp since);
    QFuture<Stored<Spending>> spending(const QString& accountId, Timestamp since);
    QFuture<Stored<QList<ServiceSpending>>> spendingByService(const QString& accountId, Timestamp since, int limit);
    /// Empty bytes where none was saved.
    QFuture<Stored<CachedCatalog>> catalog(const QString& accountId);

Q_SIGNALS:
    void ordersAdded(const QList<OrderKey>& keys);
    /// Also when an order was only checked; each key once.
    void ordersChanged(const QList<OrderKey>& keys);
    void balanceRecorded(const QString& accountId, const Money& balance);
    /// A write failed; what it was about is not on disk.
    void writeFailed(const LedgerError& error);

private:
    std::unique_ptr<LedgerCore> d;
};
