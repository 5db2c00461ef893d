// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api_service.h"
#include "desk/outcome_keeper.h"
#include "store/ledger.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

/// Places orders of one account, at most once each: intent on disk, then one `add`, then the outcome on disk
/// (design.md, "Placing an order"). Never re-sends by itself. While an outcome cannot be written no other order leaves.
class OrderPlacer final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderPlacer)

public:
    /// api, ledger and outcomes must outlive this object. outcomes: shared by the accounts of a ledger; nullptr: one of
    /// its own.
    OrderPlacer(ApiService& api, Ledger& ledger, QString accountId, OutcomeKeeper* outcomes = nullptr,
                QObject* parent = nullptr);

    /// A number for this wish, carried by the signals.
    quint64 place(const CheckedOrder& order);
    /// A person sends a `not sent` or `rejected` order once more.
    quint64 sendAgain(const Order& order);
    /// Sends an order that is already written down as `sending`, by a list (BulkBook::beginNext).
    quint64 placeBegun(OrderKey key, const OrderParameters& parameters);
    [[nodiscard]] bool isBusy() const { return !m_running.isEmpty() || !m_waiting.isEmpty(); }
    /// An outcome waits to be written, or the account has no key: what is asked meanwhile ends in notRecorded().
    [[nodiscard]] bool isBlocked() const { return m_outcomes.isBlocked() || !m_held.isEmpty(); }
    /// In words for people: of the first.
    [[nodiscard]] static QString whyBlocked();
    /// In words for people; empty where the account has its key.
    [[nodiscard]] QString whyHeld() const { return m_held; }
    /// Nothing is placed for this reason until it is empty.
    void hold(const QString& why);

Q_SIGNALS:
    /// A wish got no order id: why, as a value. Its finished() follows.
    void failed(quint64 wish, const ApiError& error);
    /// Written down and on its way.
    void recorded(quint64 wish, OrderKey key);
    /// The same, before anything leaves: for whoever must know at once which links have an order.
    void leaving(OrderKey key, const QString& serviceId, const QString& link);
    /// The end of a wish, durable in the ledger. text: order id when placed, else words for people.
    void finished(quint64 wish, OrderKey key, Placement placement, const QString& text);
    /// The intent could not be written: nothing was sent.
    void notRecorded(quint64 wish, const LedgerError& error);
    /// The provider took the order, but its id could not be written yet: it must be shown and kept by a person until
    /// finished() comes.
    void outcomeNotRecorded(quint64 wish, OrderKey key, const QString& orderId, const LedgerError& error);
    void blockedChanged(bool blocked);

private:
    struct Wish {
        quint64 number = 0;
        OrderKey key = 0;
        QString link;
    };
    [[nodiscard]] QString whyNow() const { return m_outcomes.isBlocked() ? whyBlocked() : m_held; }
    void refuse(quint64 wish);
    void withdrawWaiting();
    void onRecorded(quint64 wish, const Stored<OrderKey>& key, const OrderParameters& parameters);
    void end(const Wish& wish, Placement placement, const QString& text);
    void onPlaced(RequestToken token, const QString& orderId);
    void onFailed(const ApiFailure& failure);

    ApiService& m_api;
    Ledger& m_ledger;
    QString m_accountId;
    std::unique_ptr<OutcomeKeeper> m_own;
    OutcomeKeeper& m_outcomes;
    QString m_held;
    quint64 m_lastWish = 0;
    QHash<RequestToken, Wish> m_running; ///< sent, not answered
    QSet<quint64> m_waiting;             ///< wishes whose intent is being written
    QHash<OrderKey, quint64> m_ending;   ///< wishes whose outcome is being written
};
